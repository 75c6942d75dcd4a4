// One module for all components. Counts how often it is evaluated.
globalThis.interopEvaluations = (globalThis.interopEvaluations ?? 0) + 1;

export function getMessage() {
  return 'Olá do Blazor!';
}

export async function setMessage() {
  const { getAssemblyExports } = await globalThis.getDotnetRuntime(0);
  const exports = await getAssemblyExports('BlazorSample.dll');
  const result = document.getElementById('result');
  if (result) result.innerText = exports.BlazorSample.JavaScriptInterop.Interop.GetMessageFromDotnet();
}
