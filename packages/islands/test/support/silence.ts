/** A sound file for players: nothing to hear, but it lasts as long as it says, and no network is needed. */
export function silence(seconds: number): Blob {
  const rate = 8000;
  const size = seconds * rate;
  const view = new DataView(new ArrayBuffer(44 + size));
  const text = (at: number, value: string): void => {
    for (let i = 0; i < value.length; i++) view.setUint8(at + i, value.charCodeAt(i));
  };
  text(0, 'RIFF');
  view.setUint32(4, 36 + size, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // one channel
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true); // bits a sample, of which 128 is silence
  text(36, 'data');
  view.setUint32(40, size, true);
  new Uint8Array(view.buffer, 44).fill(128);
  return new Blob([view.buffer], { type: 'audio/wav' });
}
