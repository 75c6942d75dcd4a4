/**
 * Wire codec: the writing end of one stream.
 *
 * In: a source, and what the reader allows. Out: chunks and an end. Nothing is read from the source that was not asked
 * for. See `stream-messages.ts` for the order of messages.
 */
import type { ByteReader } from './byte-source.ts';
import { describeFailure } from './failure.ts';
import type { StreamMessage } from './stream-messages.ts';

export class StreamWriter {
  readonly #id: number;
  readonly #source: ByteReader;
  readonly #maxChunkBytes: number;
  readonly #send: (message: StreamMessage) => void;
  readonly #ended: () => void;
  #allowed = 0;
  #index = 0;
  /** Whether the loop below runs; it runs once at a time. */
  #writing = false;
  #done = false;

  constructor(
    id: number,
    source: ByteReader,
    options: { readonly maxChunkBytes: number; send(message: StreamMessage): void; ended(): void },
  ) {
    this.#id = id;
    this.#source = source;
    this.#maxChunkBytes = options.maxChunkBytes;
    this.#send = (message) => options.send(message);
    this.#ended = () => options.ended();
  }

  /** The reader takes `bytes` more. */
  allow(bytes: number): void {
    this.#allowed += bytes;
    if (!this.#writing && !this.#done) void this.#write();
  }

  /** Lets go of the source; the reader is told nothing. */
  async stop(reason?: unknown): Promise<void> {
    if (this.#done) return;
    this.#finish();
    try {
      await this.#source.close(reason);
    } catch {
      // A source that cannot be closed has nobody left to tell: the reader has gone.
    }
  }

  async #write(): Promise<void> {
    this.#writing = true;
    try {
      while (this.#allowed > 0 && !this.#done) {
        const bytes = await this.#source.read(Math.min(this.#allowed, this.#maxChunkBytes));
        if (this.#isDone()) return;
        if (bytes === null) {
          this.#finish();
          this.#send({ kind: 'endStream', stream: this.#id, error: null });
          return;
        }
        this.#allowed -= bytes.length;
        this.#send({ kind: 'chunk', stream: this.#id, index: this.#index++, bytes });
      }
    } catch (error) {
      if (this.#isDone()) return;
      this.#send({ kind: 'endStream', stream: this.#id, error: describeFailure(error).message });
      await this.stop(error);
    } finally {
      this.#writing = false;
    }
  }

  /** A method, since the compiler would take an earlier answer for a later one. */
  #isDone(): boolean {
    return this.#done;
  }

  #finish(): void {
    this.#done = true;
    this.#ended();
  }
}
