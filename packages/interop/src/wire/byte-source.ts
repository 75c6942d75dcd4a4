/**
 * Wire codec: whatever holds binary data is read in pieces of a wanted size.
 *
 * In: a stream, an iterable of byte arrays, a Blob or bytes. Out: a reader that hands out copies, so that who receives
 * one may transfer its buffer, and lets go of the source when it is closed.
 */
import { notAStreamSource, streamChunkNotBytes } from '../dev/errors.generated.ts';
import { kindOf, tagOf } from './kind.ts';

/** Bytes, in a buffer or a view of one. */
export type BinaryData = ArrayBuffer | ArrayBufferView;

/** What the data of a stream can be read from. */
export type StreamSource =
  ReadableStream<BinaryData> | AsyncIterable<BinaryData> | Iterable<BinaryData> | Blob | BinaryData;

export interface ByteReader {
  /** The next bytes, at most `max` and never none; null at the end. Rejects with what the source fails with. */
  read(max: number): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Lets go of the source. What was not read yet is lost, but for sources that are left open. */
  close(reason?: unknown): Promise<void>;
}

/**
 * Makes a reader. Throws a coded error for what cannot be read.
 *
 * @param leaveOpen closing releases a stream or iterator without cancelling it, so that another may read on
 */
export function byteReader(source: StreamSource, leaveOpen = false): ByteReader {
  const tag = tagOf(source);
  if (tag === 'Blob' || tag === 'File') return blobReader(source as Blob);
  if (tag === 'ReadableStream') return streamReader(source as ReadableStream<BinaryData>, leaveOpen);
  const bytes = bytesOf(source);
  if (bytes !== undefined) return piecesOf([bytes].values(), false);
  if (typeof source === 'object' && source !== null) {
    const iterable = source as Partial<AsyncIterable<unknown> & Iterable<unknown>>;
    const iterator = iterable[Symbol.asyncIterator]?.() ?? iterable[Symbol.iterator]?.();
    if (iterator !== undefined) return piecesOf(iterator, leaveOpen);
  }
  throw notAStreamSource(kindOf(source));
}

/** A Blob is read from where it stands: nothing of it is in memory before. */
function blobReader(blob: Blob): ByteReader {
  let position = 0;
  return {
    async read(max) {
      if (position >= blob.size) return null;
      const piece = blob.slice(position, position + max);
      position += piece.size;
      return new Uint8Array(await piece.arrayBuffer());
    },
    async close() {
      position = blob.size;
    },
  };
}

function streamReader(stream: ReadableStream<BinaryData>, leaveOpen: boolean): ByteReader {
  const reader = stream.getReader();
  return pieces({
    next: () => reader.read(),
    async close(reason) {
      try {
        if (!leaveOpen) await reader.cancel(reason);
      } finally {
        reader.releaseLock();
      }
    },
  });
}

function piecesOf(iterator: Iterator<unknown> | AsyncIterator<unknown>, leaveOpen: boolean): ByteReader {
  return pieces({
    next: async () => (await iterator.next()) as { done?: boolean; value: unknown },
    async close() {
      if (!leaveOpen) await iterator.return?.();
    },
  });
}

interface PieceSource {
  next(): Promise<{ done?: boolean; value?: unknown }>;
  close(reason?: unknown): Promise<void>;
}

/** Cuts what a source gives into what is wanted. Empty pieces mean nothing and are skipped. */
function pieces(source: PieceSource): ByteReader {
  let rest: Uint8Array = new Uint8Array(0);
  let ended = false;
  return {
    async read(max) {
      while (rest.length === 0) {
        if (ended) return null;
        const { done, value } = await source.next();
        if (done === true) {
          ended = true;
          await source.close();
          return null;
        }
        const bytes = bytesOf(value);
        if (bytes === undefined) throw streamChunkNotBytes(kindOf(value));
        rest = bytes;
      }
      const piece = rest.slice(0, max);
      rest = rest.subarray(piece.length);
      return piece as Uint8Array<ArrayBuffer>;
    },
    async close(reason) {
      rest = rest.subarray(rest.length);
      if (ended) return;
      ended = true;
      await source.close(reason);
    },
  };
}

function bytesOf(value: unknown): Uint8Array | undefined {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return tagOf(value) === 'ArrayBuffer' ? new Uint8Array(value as ArrayBuffer) : undefined;
}
