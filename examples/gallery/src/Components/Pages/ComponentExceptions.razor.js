// JavaScript that hears why a component could not answer.

async function ask(dotNetHelper, identifier, ...args) {
  try {
    return `The answer is ${await dotNetHelper.invokeMethodAsync(identifier, ...args)}.`;
  } catch (error) {
    return error.message;
  }
}

export const divide = (dotNetHelper) => ask(dotNetHelper, 'Divide', 10, 4);
export const divideByZero = (dotNetHelper) => ask(dotNetHelper, 'Divide', 10, 0);
export const divideText = (dotNetHelper) => ask(dotNetHelper, 'Divide', '10', 4);
export const callNobody = (dotNetHelper) => ask(dotNetHelper, 'Multiply', 10, 4);

// Without a promise the exception comes at once.
export function divideByZeroNow(dotNetHelper) {
  try {
    return `The answer is ${dotNetHelper.invokeMethod('Divide', 10, 0)}.`;
  } catch (error) {
    return error.message;
  }
}
