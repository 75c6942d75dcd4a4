// JavaScript that counts what it is given and gives it back, both ways.

export function giveBack(text, bytes) {
  console.log(`JavaScript received ${text.length} characters and ${bytes.length} bytes.`);
  return { text, bytes };
}

export async function send(dotNetHelper, size) {
  return await dotNetHelper.invokeMethodAsync('Receive', 's'.repeat(size), new Uint8Array(size));
}
