/**
 * Wire codec: the reading end of one stream.
 *
 * In: chunks and an end, as the other side sends them. Out: a ReadableStream, and messages that allow more as it is
 * read. What does not keep the rules fails the stream, with .NET's texts, and nothing else.
 */
import {
  endOfStream,
  remoteStreamFailed,
  streamChunkEmpty,
  streamChunkOutOfOrder,
  streamChunkTooLong,
  streamLongerThanDeclared,
  streamTimedOut,
} from '../dev/errors.generated.ts';
import { readerWindow, type StreamMessage } from './stream-messages.ts';

export interface StreamReaderOptions {
  /** How many bytes the other side said there are; undefined where it did not. */
  readonly length?: number | undefined;
  /** Milliseconds the other side may take for the next chunk it was allowed; Infinity for no limit. */
  readonly timeout?: number;
  send(message: StreamMessage): void;
  /** Called once, when no message of this stream is expected any more. */
  ended(): void;
}

export class StreamReader {
  readonly stream: ReadableStream<Uint8Array>;
  readonly #id: number;
  readonly #options: StreamReaderOptions;
  #controller!: ReadableStreamDefaultController<Uint8Array>;
  /** Bytes the other side may still send. */
  #allowed = 0;
  #received = 0;
  #nextIndex = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #done = false;

  constructor(id: number, options: StreamReaderOptions) {
    this.#id = id;
    this.#options = options;
    this.stream = new ReadableStream<Uint8Array>(
      {
        start: (controller) => void (this.#controller = controller),
        pull: () => this.#pull(),
        cancel: () => this.#cancel(),
      },
      { highWaterMark: readerWindow, size: (bytes) => bytes.length },
    );
  }

  chunk(index: number, bytes: Uint8Array): void {
    const { length } = this.#options;
    const total = this.#received + bytes.length;
    if (index !== this.#nextIndex) return this.#refuse(streamChunkOutOfOrder(this.#nextIndex, index));
    if (bytes.length === 0) return this.#refuse(streamChunkEmpty());
    if (bytes.length > this.#allowed) return this.#refuse(streamChunkTooLong());
    if (length !== undefined && total > length) return this.#refuse(streamLongerThanDeclared(length, total));
    this.#nextIndex++;
    this.#received = total;
    this.#allowed -= bytes.length;
    this.#watch();
    this.#controller.enqueue(bytes);
  }

  end(error: string | null): void {
    const { length } = this.#options;
    if (error !== null) return this.fail(named(remoteStreamFailed(error), 'InvalidOperationException'));
    if (length !== undefined && this.#received < length) {
      return this.fail(named(endOfStream(), 'EndOfStreamException'));
    }
    this.#finish();
    this.#controller.close();
  }

  /** Ends the stream with an error; the other side is told nothing. */
  fail(error: unknown): void {
    if (this.#done) return;
    this.#finish();
    this.#controller.error(error);
  }

  #refuse(error: Error): void {
    this.#options.send({ kind: 'cancelStream', stream: this.#id });
    this.fail(named(error, 'EndOfStreamException'));
  }

  /** Called by the stream when it has room. Small amounts wait, so that not every chunk costs a message. */
  #pull(): void {
    const room = (this.#controller.desiredSize ?? 0) - this.#allowed;
    if (this.#done || (this.#allowed > 0 && room < readerWindow / 2)) return;
    this.#allowed += room;
    this.#watch();
    this.#options.send({ kind: 'pull', stream: this.#id, bytes: room });
  }

  #cancel(): void {
    if (this.#done) return;
    this.#finish();
    this.#options.send({ kind: 'cancelStream', stream: this.#id });
  }

  /** The other side has the time anew with each chunk, and only while it may send. */
  #watch(): void {
    const { timeout = Infinity } = this.#options;
    if (timeout === Infinity) return;
    clearTimeout(this.#timer);
    if (this.#allowed === 0) return;
    this.#timer = setTimeout(() => {
      this.#options.send({ kind: 'cancelStream', stream: this.#id });
      this.fail(named(streamTimedOut(), 'TimeoutException'));
    }, timeout);
  }

  #finish(): void {
    this.#done = true;
    clearTimeout(this.#timer);
    this.#options.ended();
  }
}

function named(error: Error, name: string): Error {
  return Object.assign(error, { name });
}
