// JavaScript that has more data than anyone wants in one piece.

export function streamToDotNet() {
  return new Uint8Array(10_000_000).fill(1);
}

/** JavaScript begins: it hands its data to a static method of the component's. */
export async function sendStream() {
  const data = new Blob(['ten bytes, ', 'twice']);
  return await DotNet.invokeMethodAsync(
    'BlazorSample',
    'ReceiveStream',
    DotNet.createJSStreamReference(data),
  );
}
