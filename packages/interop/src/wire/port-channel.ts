/**
 * Wire codec: frames over a MessagePort, or over the two ends of a worker.
 *
 * In: a frame. Out: one message: its text, or an array of the text and the byte arrays, whose memory moves to the other
 * side instead of being copied. Text is kept although a port could clone objects: so one codec serves every transport,
 * nothing but data gets through, and what it costs is measured in `bench/interop`.
 */
import { malformedFrame } from '../dev/errors.generated.ts';
import type { ChannelReceiver, WireChannel } from './channel.ts';
import { frameOf, type Frame } from './frame.ts';
import { watchPort, type PortWatch } from './port-watch.ts';

/** What is used of a port; a `MessagePort` of a browser or of Node has it, so do a `Worker` and a worker's own scope. */
export interface PortLike {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(type: string, listener: (event: { readonly data?: unknown }) => void): void;
  removeEventListener(type: string, listener: (event: { readonly data?: unknown }) => void): void;
  /** Only ports have it. */
  start?(): void;
  /** Ports and a worker's scope have it; a `Worker` is ended by who made it. */
  close?(): void;
}

/**
 * A channel over a port. It has no limits of its own: both ends are the application's code.
 *
 * A worker that is terminated and a window that is closed or shows another page are noticed at the other end: in Node by the
 * port's `close` event, in browsers by Web Locks, which secure contexts have (HTTPS, and the machine's own address). Where the
 * ends are of different origins, or a port alone is closed, nobody is told: who does that closes the connection.
 *
 * @example
 * const { port1, port2 } = new MessageChannel();
 * worker.postMessage({ port: port2 }, [port2]);
 * connectToComponents(portChannel(port1), { document });
 */
export function portChannel(port: PortLike): WireChannel {
  const listeners: [type: string, listener: (event: { readonly data?: unknown }) => void][] = [];
  let watch: PortWatch | undefined;
  /** Frames that wait until both ends watch; null when they do. */
  let early: Frame[] | null = [];
  const stop = (): void => {
    watch?.stop();
    for (const [type, listener] of listeners.splice(0)) port.removeEventListener(type, listener);
  };
  const begin = (): void => {
    const waiting = early ?? [];
    early = null;
    for (const frame of waiting) post(port, frame);
  };
  return {
    defaultLimits: { components: Infinity, page: Infinity },
    defaultTimeout: Infinity,
    isNetwork: false,
    open(receiver) {
      listeners.push(
        ['message', ({ data }) => watch?.hear(data) || receive(data, receiver)],
        ['messageerror', () => receiver.malformed(malformedFrame('the port could not make it out'))],
        ['close', () => end('The port was closed by the other side.')],
        ['error', () => end('The worker failed.')],
      );
      const end = (reason: string): void => {
        stop();
        receiver.closed(reason);
      };
      for (const [type, listener] of listeners) port.addEventListener(type, listener);
      port.start?.();
      const gone = (): void => end('The thread or window at the other side is gone.');
      watch = watchPort(port, { begin, gone });
    },
    send(frame) {
      if (early === null) post(port, frame);
      else early.push(frame);
    },
    close() {
      begin();
      stop();
      // A worker's scope would end the worker, which is not the connection's to do.
      if (port.start !== undefined) port.close?.();
    },
  };
}

function post(port: PortLike, { text, attachments }: Frame): void {
  if (attachments.length === 0) return port.postMessage(text, []);
  // An array may show a part of its memory, and two of them the same.
  const own = attachments.map((bytes) => (ownsBuffer(bytes) ? bytes : bytes.slice()));
  port.postMessage(
    [text, ...own],
    own.map((bytes) => bytes.buffer as ArrayBuffer),
  );
}

function ownsBuffer({ buffer, byteLength }: Uint8Array): boolean {
  return buffer.byteLength === byteLength;
}

function receive(data: unknown, receiver: ChannelReceiver): void {
  let frame: Frame;
  try {
    frame = Array.isArray(data) ? frameOf(data[0], data.slice(1)) : frameOf(data, []);
  } catch (error) {
    return receiver.malformed(error as Error);
  }
  receiver.receive(frame);
}
