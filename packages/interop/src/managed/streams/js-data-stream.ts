/**
 * Streams from JavaScript: what a component reads.
 *
 * In: a reader of bytes, the declared length, perhaps a signal. Out: a ReadableStream that knows its length and how far
 * it was read, and that can be iterated and disposed.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import { callCanceled, objectDisposed } from '../../dev/errors.generated.ts';
import type { ByteReader } from '../../wire/byte-source.ts';
import type { CancellationSignal } from '../call-options.ts';

/** How much is read at once. */
const pieceBytes = 64 * 1024;

/**
 * Binary data from JavaScript, read as it comes.
 *
 * It is a ReadableStream, so `new Response(stream)`, `pipeTo` and `getReader()` take it, and it can be iterated in every
 * browser. Who reads slowly slows the sender down; what is not read does not travel but for a small window.
 * Disposing or cancelling it lets go of the rest. Source: the stream that `OpenReadStreamAsync` of .NET 10 gives.
 *
 * @example
 * await using data = await reference.openReadStreamAsync(10_000_000);
 * for await (const piece of data) this.progress = data.position / data.length;
 */
export class JSDataStream extends ReadableStream<Uint8Array> implements AsyncDisposable {
  /** Bytes in all, as JavaScript declared them. */
  readonly length: number;
  readonly #reading: Reading;

  /** @internal Made by `openReadStreamAsync`. */
  constructor(source: ByteReader, length: number, signal: CancellationSignal | undefined, ended: () => void) {
    const reading = new Reading(source, signal, ended);
    super(reading, { highWaterMark: 0 });
    this.length = length;
    this.#reading = reading;
  }

  /** Bytes read so far. */
  get position(): number {
    return this.#reading.position;
  }

  /** Lets go of what was not read; reading on fails with an error named ObjectDisposedException. */
  async disposeAsync(): Promise<void> {
    const error = Object.assign(objectDisposed('JSDataStream'), { name: 'ObjectDisposedException' });
    await this.#reading.stop(error);
  }

  /** The same as `disposeAsync()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.disposeAsync();
  }

  /** Pieces as they come. Leaving the loop early cancels the rest. */
  override async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, undefined> {
    const reader = this.getReader();
    let ended = false;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) {
          ended = true;
          return undefined;
        }
        yield value;
      }
    } finally {
      if (!ended) await reader.cancel().catch(() => {}); // Failed reads have thrown already.
      reader.releaseLock();
    }
  }
}

/** The stream's source: reads on demand, and ends once, whoever ends it. */
class Reading implements UnderlyingDefaultSource<Uint8Array> {
  position = 0;
  readonly #source: ByteReader;
  readonly #signal: CancellationSignal | undefined;
  readonly #ended: () => void;
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  #done = false;

  constructor(source: ByteReader, signal: CancellationSignal | undefined, ended: () => void) {
    this.#source = source;
    this.#signal = signal;
    this.#ended = ended;
  }

  start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    this.#controller = controller;
    this.#signal?.addEventListener('abort', this.#abort);
  }

  async pull(): Promise<void> {
    let piece: Uint8Array | null;
    try {
      piece = await this.#source.read(pieceBytes);
    } catch (error) {
      await this.stop(error);
      return;
    }
    if (this.#done) return;
    if (piece === null) {
      this.#finish();
      this.#controller.close();
    } else {
      this.position += piece.length;
      this.#controller.enqueue(piece);
    }
  }

  async cancel(reason: unknown): Promise<void> {
    if (this.#done) return;
    this.#finish();
    await this.#source.close(reason);
  }

  /** Ends with an error, where it has not ended. */
  async stop(error: unknown): Promise<void> {
    if (this.#done) return;
    this.#finish();
    this.#controller.error(error);
    await this.#source.close(error);
  }

  readonly #abort = (): void => {
    void this.stop(Object.assign(callCanceled(), { name: 'AbortError', cause: this.#signal?.reason }));
  };

  #finish(): void {
    this.#done = true;
    this.#signal?.removeEventListener('abort', this.#abort);
    this.#ended();
  }
}
