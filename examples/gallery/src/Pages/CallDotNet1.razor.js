export async function setMessage() {
  const { getAssemblyExports } = await globalThis.getDotnetRuntime(0);
  const exports = await getAssemblyExports('BlazorSample.dll');
  const result = document.getElementById('result');
  // The person may have gone on to another page meanwhile.
  if (result) result.innerText = exports.BlazorSample.Pages.CallDotNet1.GetMessageFromDotnet();
}
