/**
 * Wire codec: frames over a WebSocket, the browser's or one of the `ws` package.
 *
 * In: a frame. Out: a text message, or where byte arrays are attached a binary one:
 *
 *     u32 length of the text in bytes | text as UTF-8 | for each array: u32 its length | its bytes      (big-endian)
 */
import { malformedFrame } from '../dev/errors.generated.ts';
import type { ChannelReceiver, WireChannel } from './channel.ts';
import { frameOf, type Frame } from './frame.ts';
import { kindOf, tagOf } from './kind.ts';

/** What is used of a socket. Sockets of the browser, of Node and of `ws` have it. */
export interface SocketLike {
  binaryType: string;
  /** 0 while connecting, 1 while open. */
  readonly readyState: number;
  send(data: string | Uint8Array<ArrayBuffer>): void;
  close(): void;
  addEventListener(type: string, listener: (event: SocketEvent) => void): void;
  removeEventListener(type: string, listener: (event: SocketEvent) => void): void;
}

/** What is used of a socket's events. */
export interface SocketEvent {
  readonly data?: unknown;
  readonly code?: number;
  readonly reason?: string;
}

/** What components accept from a page where nothing else is asked for: .NET's `MaximumReceiveMessageSize`. */
export const defaultSocketLimit = 32_768;

/** .NET's `JSInteropDefaultCallTimeout`: one minute. */
const defaultSocketTimeout = 60_000;

/** Bytes of a length in a binary message. */
const lengthSize = 4;

/**
 * A channel over a socket. Components accept frames up to 32,768 bytes, a page any; calls of components end after a
 * minute, and JavaScript is not told why a method failed: as in .NET, and each can be set at the connection.
 *
 * A server that uses `ws` sets its `maxPayload` to the same limit, so that larger messages are not even collected.
 *
 * @example
 * const server = new WebSocketServer({ port: 5000, maxPayload: 32_768 });
 * server.on('connection', (socket) => {
 *   const { js } = connectToPage(socketChannel(socket));
 * });
 */
export function socketChannel(socket: SocketLike): WireChannel {
  const listeners: [type: string, listener: (event: SocketEvent) => void][] = [];
  /** Frames for a socket that is not open yet. */
  let early: Frame[] = [];
  let closing = false;
  const stop = (): void => {
    for (const [type, listener] of listeners.splice(0)) socket.removeEventListener(type, listener);
  };
  const send = (frame: Frame): void => {
    // A socket that is closing throws nothing for what it drops; `closed` will be told.
    socket.send(frame.attachments.length === 0 ? frame.text : pack(frame));
  };
  return {
    defaultLimits: { components: defaultSocketLimit, page: Infinity },
    defaultTimeout: defaultSocketTimeout,
    isNetwork: true,
    open(receiver) {
      socket.binaryType = 'arraybuffer';
      const end = ({ code = 1006, reason = '' }: SocketEvent): void => {
        stop();
        receiver.closed(`The socket was closed with code ${code}${reason === '' ? '' : ` (${reason})`}.`);
      };
      listeners.push(
        [
          'open',
          () => {
            for (const frame of early.splice(0)) send(frame);
            if (closing) socket.close();
          },
        ],
        ['message', ({ data }) => receive(data, receiver)],
        ['close', end],
        // `close` follows, with the code. Without a listener, a socket of `ws` would end the process.
        ['error', () => undefined],
      );
      for (const [type, listener] of listeners) socket.addEventListener(type, listener);
      if (socket.readyState > 1) end({});
    },
    send(frame) {
      if (socket.readyState === 0) early.push(frame);
      else send(frame);
    },
    close() {
      if (closing) return;
      closing = true;
      // What waits is sent first.
      if (socket.readyState === 0 && early.length > 0) return;
      early = [];
      socket.close();
    },
  };
}

function receive(data: unknown, receiver: ChannelReceiver): void {
  let frame: Frame;
  try {
    frame = typeof data === 'string' ? frameOf(data, []) : unpack(data);
  } catch (error) {
    return receiver.malformed(error as Error);
  }
  receiver.receive(frame);
}

/** One binary message of a frame. */
export function pack({ text, attachments }: Frame): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(text);
  const parts = [head, ...attachments];
  const packed = new Uint8Array(parts.reduce((size, part) => size + lengthSize + part.length, 0));
  const view = new DataView(packed.buffer);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.length);
    packed.set(part, at + lengthSize);
    at += lengthSize + part.length;
  }
  return packed;
}

/** The frame in a binary message. Throws a coded error for lengths that do not fit and text that is no UTF-8. */
export function unpack(data: unknown): Frame {
  if (tagOf(data) !== 'ArrayBuffer') throw malformedFrame(`a message is ${kindOf(data)}`);
  const buffer = data as ArrayBuffer;
  const view = new DataView(buffer);
  const parts: Uint8Array[] = [];
  let at = 0;
  while (at < buffer.byteLength) {
    const left = buffer.byteLength - at - lengthSize;
    const length = left < 0 ? Infinity : view.getUint32(at);
    if (length > left) throw malformedFrame('a length does not fit its binary message');
    parts.push(new Uint8Array(buffer, at + lengthSize, length));
    at += lengthSize + length;
  }
  const [head, ...attachments] = parts;
  if (head === undefined) throw malformedFrame('a binary message is empty');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(head);
  } catch {
    throw malformedFrame('its text is no UTF-8');
  }
  // Copies: an array that is kept must not keep the whole message.
  return { text, attachments: attachments.map((bytes) => bytes.slice()) };
}
