/**
 * Wire codec: one end of a connection, whichever side it is on.
 *
 * In: messages to send; frames that a channel received. Out: frames; messages, to the handlers of this end. The order
 * of messages is kept in each direction. Next: `managed/remote/` and `page/remote/`, which give messages their meaning.
 *
 *     opening ──hello of the other side──▶ open ──close, failure, end of the channel──▶ closed
 *
 * **One turn, one frame.** `send` only queues; the queue goes out as one frame as soon as a microtask has passed in which
 * nothing joined it (sixteen at most), before the event loop goes on. So all calls that a component makes before it awaits,
 * and all answers that are ready together, travel as one message of the port or socket. A frame that would be larger than the other side takes is split between
 * messages; a message that is too large alone is not sent, and who sent it is told.
 *
 * **Nothing twice, nothing lost.** Frames are numbered. One that is missing, repeated or out of order ends the
 * connection, as does every message that is not what `messages.ts` says: there is no state in which both sides would
 * still agree. Each frame acknowledges the last one received; nothing is sent to acknowledge alone.
 */
import {
  acknowledgementInvalid,
  connectionFailed,
  frameOutOfOrder,
  frameTooLarge,
  handshakeTimedOut,
  helloMissing,
  helloRepeated,
  limitTooSmall,
  messageTooLarge,
  otherProtocol,
  otherVersion,
  sameRole,
} from '../dev/errors.generated.ts';
import type { WireChannel } from './channel.ts';
import {
  decodeFrame,
  encodeFrame,
  encodeMessage,
  frameOverhead,
  sizeOfFrame,
  sizeOfMessage,
  type EncodedMessage,
  type Frame,
} from './frame.ts';
import { protocolName, protocolVersion, type HelloMessage, type Role, type WireMessage } from './messages.ts';

/** Messages that have a meaning above this file. */
export type PayloadMessage = Exclude<WireMessage, HelloMessage | { readonly kind: 'close' }>;

/** Why a connection is over. */
export interface ConnectionEnd {
  /** `closed` by `close()` of either side, `lost` with the port or socket, or the code of the error that ended it. */
  readonly code: string;
  /** A sentence for logs. */
  readonly reason: string;
  /** What this side found wrong; undefined where the end came from outside or was asked for. */
  readonly error?: Error | undefined;
}

/** Options of one end. */
export interface ConnectionOptions {
  /** Bytes of the largest frame this side accepts. Default: the channel's. */
  readonly maxMessageBytes?: number | undefined;
  /** Milliseconds to wait for the other side's first message. Default: 15,000; Infinity for no limit. */
  readonly handshakeTimeout?: number | undefined;
}

export interface ConnectionHandlers {
  /** Takes a message that may be sent to this end. What it throws ends the connection. */
  message(message: PayloadMessage): void;
  /** Called once. */
  end(end: ConnectionEnd): void;
}

interface Queued {
  readonly message: WireMessage;
  readonly dropped: ((error: Error) => void) | undefined;
}

const defaultHandshakeTimeout = 15_000;

/** Microtasks a message waits at most while others join it; a program may go on adding for ever. */
const longestTurn = 16;

export class Connection {
  readonly #channel: WireChannel;
  readonly #role: Role;
  readonly #handlers: ConnectionHandlers;
  readonly #limit: number;
  #state: 'opening' | 'open' | 'closed' = 'opening';
  #queue: Queued[] = [];
  #flushing = false;
  #peerLimit = Infinity;
  /** Number of the last frame sent, and of the last one received. */
  #sent = 0;
  #received = 0;
  #acknowledged = 0;
  #handshake: ReturnType<typeof setTimeout> | undefined;

  constructor(channel: WireChannel, role: Role, handlers: ConnectionHandlers, options: ConnectionOptions) {
    this.#channel = channel;
    this.#role = role;
    this.#handlers = handlers;
    this.#limit = options.maxMessageBytes ?? channel.defaultLimits[role];
    refuseSmallLimit(this.#limit);
    const { handshakeTimeout = defaultHandshakeTimeout } = options;
    if (handshakeTimeout !== Infinity) {
      const expired = (): void => this.fail(handshakeTimedOut(handshakeTimeout));
      this.#handshake = setTimeout(expired, handshakeTimeout);
    }
    channel.open({
      receive: (frame) => this.#receive(frame),
      malformed: (error) => this.fail(error),
      closed: (reason) => this.#end({ code: 'lost', reason }),
    });
    // A channel may have found out at once that it is closed.
    if (this.isClosed) return;
    this.#sendFrame([
      encodeMessage({
        kind: 'hello',
        protocol: protocolName,
        version: protocolVersion,
        role,
        maxMessageBytes: this.#limit === Infinity ? null : this.#limit,
      }),
    ]);
  }

  get isClosed(): boolean {
    return this.#state === 'closed';
  }

  /** Bytes of the largest frame the other side takes; Infinity until it has said so. */
  get peerLimit(): number {
    return this.#peerLimit;
  }

  /**
   * Queues a message. Once closed, does nothing: `end` has told everybody who waits.
   *
   * @param dropped is told where the message is larger than the other side takes
   */
  send(message: PayloadMessage, dropped?: (error: Error) => void): void {
    if (this.isClosed) return;
    this.#queue.push({ message, dropped });
    this.#schedule();
  }

  /** Sends what is queued and closes. The other side is told that it was meant. */
  close(): void {
    this.#close({ code: 'closed', reason: 'The connection was closed.' });
  }

  /** Closes for a mistake of the other side, which is told by name. */
  fail(error: Error): void {
    const code = (error as { code?: unknown }).code;
    this.#close({ code: typeof code === 'string' ? code : 'failed', reason: error.message, error });
  }

  #close(end: ConnectionEnd): void {
    if (this.isClosed) return;
    if (this.#state === 'open') this.#flush();
    // Dropping a message may have closed it.
    if (this.isClosed) return;
    this.#sendFrame([encodeMessage({ kind: 'close', code: end.code, reason: firstLine(end.reason) })]);
    this.#channel.close();
    this.#end(end);
  }

  #end(end: ConnectionEnd): void {
    if (this.isClosed) return;
    this.#state = 'closed';
    this.#queue = [];
    clearTimeout(this.#handshake);
    this.#handlers.end(end);
  }

  #schedule(): void {
    if (this.#flushing || this.#state !== 'open') return;
    this.#flushing = true;
    this.#waitForMore(0, longestTurn);
  }

  /** Answers that are ready at once come one microtask before those of async functions: they go together. */
  #waitForMore(seen: number, hops: number): void {
    queueMicrotask(() => {
      const { length } = this.#queue;
      if (length > seen && hops > 0) return this.#waitForMore(length, hops - 1);
      this.#flushing = false;
      this.#flush();
    });
  }

  #flush(): void {
    while (this.#queue.length > 0 && !this.isClosed) {
      const queue = this.#queue;
      this.#queue = [];
      let batch: EncodedMessage[] = [];
      let size = frameOverhead;
      for (const { message, dropped } of queue) {
        const encoded = encodeMessage(message);
        const own = this.#peerLimit === Infinity ? 0 : sizeOfMessage(encoded, this.#peerLimit);
        if (frameOverhead + own > this.#peerLimit) {
          // What it may send instead goes into the next frame.
          dropped?.(messageTooLarge(message.kind, frameOverhead + own, this.#peerLimit));
          continue;
        }
        if (size + own > this.#peerLimit) {
          this.#sendFrame(batch);
          batch = [];
          size = frameOverhead;
        }
        batch.push(encoded);
        size += own;
      }
      if (batch.length > 0) this.#sendFrame(batch);
    }
  }

  #sendFrame(messages: readonly EncodedMessage[]): void {
    this.#channel.send(encodeFrame(++this.#sent, this.#received, messages));
  }

  #receive(frame: Frame): void {
    if (this.isClosed) return;
    try {
      const size = this.#limit === Infinity ? 0 : sizeOfFrame(frame, this.#limit);
      if (size > this.#limit) throw frameTooLarge(size, this.#limit);
      const { sequence, acknowledged, messages } = decodeFrame(frame, this.#role);
      if (sequence !== this.#received + 1) throw frameOutOfOrder(sequence, this.#received + 1);
      if (acknowledged < this.#acknowledged || acknowledged > this.#sent) {
        throw acknowledgementInvalid(acknowledged, this.#sent);
      }
      this.#received = sequence;
      this.#acknowledged = acknowledged;
      for (const message of messages) {
        this.#dispatch(message);
        // A message may have ended the connection; those after it must have no effect.
        if (this.isClosed) return;
      }
    } catch (error) {
      this.fail(error as Error);
    }
  }

  #dispatch(message: WireMessage): void {
    switch (message.kind) {
      case 'hello':
        return this.#greet(message);
      case 'close':
        this.#channel.close();
        return this.#end({ code: message.code, reason: message.reason });
      default:
        if (this.#state !== 'open') throw helloMissing(message.kind);
        return this.#handlers.message(message);
    }
  }

  #greet({ protocol, version, role, maxMessageBytes }: HelloMessage): void {
    if (this.#state !== 'opening') throw helloRepeated();
    if (protocol !== protocolName) throw otherProtocol(protocolName, protocol);
    if (version !== protocolVersion) throw otherVersion(protocolVersion, version);
    if (role === this.#role) throw sameRole(role);
    if (maxMessageBytes !== null) refuseSmallLimit(maxMessageBytes);
    this.#peerLimit = maxMessageBytes ?? Infinity;
    this.#state = 'open';
    clearTimeout(this.#handshake);
    this.#flush();
  }
}

/** What calls are told when the connection is over. */
export function describeEnd({ code, reason, error }: ConnectionEnd): Error {
  return error ?? connectionFailed(code, reason);
}

/** Below this, not even the message that something is too large would fit. */
export const leastLimit = 1024;

function refuseSmallLimit(limit: number): void {
  if (!(limit >= leastLimit)) throw limitTooSmall(String(limit), leastLimit);
}

/** Causes and fixes of messages stay here; the other side is told what happened. */
function firstLine(text: string): string {
  return text.split('\n', 1)[0] as string;
}
