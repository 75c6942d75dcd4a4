// JavaScript that receives a stream of a component's.

/** The whole of it at once. */
export async function streamToJavaScript(streamRef) {
  const data = await streamRef.arrayBuffer();
  return summary(new Uint8Array(data));
}

/** Piece by piece, as it comes: nothing has to hold all of it. */
export async function streamToJavaScriptInPieces(streamRef) {
  const stream = await streamRef.stream();
  const reader = stream.getReader();
  let sum = 0;
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (const byte of piece.value) sum += byte;
    length += piece.value.length;
  }
  return { length, sum };
}

/** Only the beginning; the rest is never produced. */
export async function readTheBeginning(streamRef) {
  const stream = await streamRef.stream();
  const reader = stream.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return summary(value);
}

const summary = (bytes) => ({ length: bytes.length, sum: bytes.reduce((sum, byte) => sum + byte, 0) });
