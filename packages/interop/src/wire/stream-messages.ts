/**
 * Wire vocabulary: the messages by which binary data is streamed, the same in both directions.
 *
 * In: nothing. Out: the shapes of the messages, and a check for what arrived from outside.
 *
 * How a transport carries a stream:
 *   1. Each end of a connection makes one `StreamConnection` (`stream-connection.ts`), gives it a function that sends a
 *      `StreamMessage` to the other end, and hands it every one that arrives. Messages keep their order, also among the
 *      texts of calls: a stream is offered before the text that mentions it is sent.
 *   2. Who reads a stream owns its numbers. Streams from JavaScript are numbered by the managed side, which opens them by
 *      `openStream`; streams from the managed side have the id of the `{ "__dotNetStream": id }` that mentions them, and
 *      JavaScript opens them by its first `pull`. The sender of a message tells the two series apart: whoever sends `pull`
 *      and `cancelStream` reads, whoever sends `chunk` and `endStream` writes.
 *   3. Back-pressure is credit. `pull` allows so many bytes more; a writer sends no byte that was not allowed, and does
 *      not read its source before. The reader allows more as its own reader takes data away, so what is in flight and
 *      unread is never more than a window (`readerWindow`). A transport needs no acknowledgements of its own.
 *   4. `chunk.bytes` is a copy that belongs to the message: a MessagePort may transfer its buffer, a socket writes it as
 *      it is (one byte for the kind, the two numbers, the bytes). No chunk is longer than the writer's `maxChunkBytes`;
 *      a socket with a limit of L bytes a message sets it by `chunkBytesFor(L)`, as .NET does.
 *   5. When a connection is lost, `StreamConnection.close(error)` fails what is being read and lets go of what is written.
 */
import { streamMessageInvalid } from '../dev/errors.generated.ts';
import { kindOf, tagOf } from './kind.ts';

export type StreamMessage =
  /** Managed side to JavaScript: will read the binary data that JavaScript's table has under `object`. */
  | { readonly kind: 'openStream'; readonly stream: number; readonly object: number }
  /** Reader to writer: may send `bytes` more than it was allowed before. */
  | { readonly kind: 'pull'; readonly stream: number; readonly bytes: number }
  /** Writer to reader: data. `index` counts from 0; `bytes` is never empty. */
  | { readonly kind: 'chunk'; readonly stream: number; readonly index: number; readonly bytes: Uint8Array }
  /** Writer to reader: that was all, or the message of the error that ended it. */
  | { readonly kind: 'endStream'; readonly stream: number; readonly error: string | null }
  /** Reader to writer: no more is wanted. */
  | { readonly kind: 'cancelStream'; readonly stream: number };

/** What a writer sends at most in one chunk, where its transport sets no limit. Source: .NET 10, in a page. */
export const defaultChunkBytes: number = 32 * 1024;

/** How many bytes may be in flight or unread. Source: the threshold of .NET's server. */
export const readerWindow: number = 96 * 1024;

/** Longest chunk where no message may be longer than `maxMessageBytes`. Source: .NET's server. */
export function chunkBytesFor(maxMessageBytes: number): number {
  return Math.max(1, Math.min(maxMessageBytes, 50 * 1024) - 512);
}

/** Checks what came from outside. Throws a coded error that names what is wrong. */
export function readStreamMessage(message: unknown): StreamMessage {
  const { kind, stream, object, bytes, index, error } = (message ?? {}) as Record<string, unknown>;
  requireNumber(stream, 'stream', 0);
  switch (kind) {
    case 'openStream':
      requireNumber(object, 'object', 1);
      return { kind, stream, object };
    case 'pull':
      requireNumber(bytes, 'bytes', 1);
      return { kind, stream, bytes };
    case 'chunk':
      requireNumber(index, 'index', 0);
      if (tagOf(bytes) !== 'Uint8Array') throw invalid('bytes', bytes);
      return { kind, stream, index, bytes: bytes as Uint8Array };
    case 'endStream':
      if (error !== null && typeof error !== 'string') throw invalid('error', error);
      return { kind, stream, error };
    case 'cancelStream':
      return { kind, stream };
    default:
      throw invalid('kind', kind);
  }
}

function requireNumber(value: unknown, field: string, least: number): asserts value is number {
  if (!Number.isSafeInteger(value) || (value as number) < least) throw invalid(field, value);
}

function invalid(field: string, value: unknown): Error {
  const found =
    typeof value === 'number' || typeof value === 'string' ? JSON.stringify(value) : kindOf(value);
  return streamMessageInvalid(field, found);
}
