/**
 * Calls across a MessagePort: a worker calls a function of the page and waits, or makes many calls in one turn.
 *
 * In: which library, how many calls, how many at once. Out: calls a second, and what was sent: messages, and the
 * messages themselves of the first call, whose size is taken elsewhere.
 */
import { connectToComponents, portChannel, type PortLike } from '@strop/interop/remote';
import * as Comlink from 'comlink';

export interface WireSample {
  readonly callsPerSecond: number;
  /** Messages of both sides. */
  readonly messages: number;
  /** Two of them: a call and its answer. */
  readonly examples: readonly unknown[];
}

/** What the worker is asked to do. */
export interface WireOrder {
  readonly calls: number;
  readonly atOnce: number;
}

const double = (value: number): number => value * 2;
Object.assign(globalThis, { benchWire: { double } });

type Library = 'strop' | 'comlink';

export async function connectWire(library: Library): Promise<(order: WireOrder) => Promise<WireSample>> {
  const worker =
    library === 'strop'
      ? new Worker(new URL('./strop-worker.ts', import.meta.url), { type: 'module' })
      : new Worker(new URL('./comlink-worker.ts', import.meta.url), { type: 'module' });
  const { port1, port2 } = new MessageChannel();
  const sent: unknown[] = [];
  const post = port1.postMessage.bind(port1) as (message: unknown, transfer: Transferable[]) => void;
  port1.postMessage = (message: unknown, transfer?: unknown) => {
    sent.push(message);
    post(message, (transfer ?? []) as Transferable[]);
  };
  const received: unknown[] = [];
  port1.addEventListener('message', ({ data }) => received.push(data));
  if (library === 'strop') connectToComponents(portChannel(port1 as PortLike), { document });
  else Comlink.expose({ double }, port1);
  worker.postMessage({ port: port2 }, [port2]);
  await answerOf<string>(worker);
  return async (order) => {
    sent.length = received.length = 0;
    worker.postMessage(order);
    const callsPerSecond = await answerOf<number>(worker);
    return { callsPerSecond, messages: sent.length + received.length, examples: [received[0], sent[0]] };
  };
}

function answerOf<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data as T), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
  });
}
