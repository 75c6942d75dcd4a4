// JavaScript whose data lead back to themselves.

function makeFamily() {
  const parent = { name: 'parent' };
  parent.children = [{ name: 'child', parent }];
  return parent;
}

export const returnFamily = () => makeFamily();

export async function sendFamily() {
  try {
    return await DotNet.invokeMethodAsync('BlazorSample', 'ReceiveFamily', makeFamily());
  } catch (error) {
    return error.message;
  }
}

export const nameOf = (family) => family.children[0].parent.name;
