/** Inside a worker: carries out an order with the library's way to call, and measures it. */
import type { WireOrder } from './wire.ts';

export function obeyOrders(double: (value: number) => Promise<number>): void {
  addEventListener('message', ({ data }: MessageEvent<WireOrder>) => void obey(data));
  postMessage('ready');

  async function obey({ calls, atOnce }: WireOrder): Promise<void> {
    const start = performance.now();
    let sum = 0;
    for (let done = 0; done < calls; done += atOnce) {
      if (atOnce === 1) sum += await double(1);
      else {
        const answers = await Promise.all(Array.from({ length: atOnce }, () => double(1)));
        for (const answer of answers) sum += answer;
      }
    }
    if (sum !== calls * 2) throw new Error(`The answers make ${sum}.`);
    postMessage((calls / (performance.now() - start)) * 1000);
  }
}
