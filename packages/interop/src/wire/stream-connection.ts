/**
 * Wire codec: all streams of one end of a connection.
 *
 * In: messages of the other end, sources to be read there, streams to be read here. Out: messages to the other end. Both
 * ends use the same class; `stream-messages.ts` says what travels between them and how a transport carries it.
 */
import { streamMessageInvalid } from '../dev/errors.generated.ts';
import { byteReader, type ByteReader } from './byte-source.ts';
import { defaultChunkBytes, readStreamMessage, type StreamMessage } from './stream-messages.ts';
import { StreamReader } from './stream-reader.ts';
import { StreamWriter } from './stream-writer.ts';

export interface StreamConnectionOptions {
  /** Sends a message to the other end, after everything that was sent before. */
  send(message: StreamMessage): void;
  /** Longest chunk to send. Default: 32 KiB. */
  readonly maxChunkBytes?: number;
  /** Milliseconds the other end may take for each chunk. Default: Infinity; where there is a network, a minute. */
  readonly timeout?: number;
  /** JavaScript's end: the data of the object that `openStream` names. What it throws fails the stream. */
  findSource?(object: number): Blob | ArrayBufferView;
}

export class StreamConnection {
  readonly #options: StreamConnectionOptions;
  readonly #writers = new Map<number, StreamWriter>();
  readonly #readers = new Map<number, StreamReader>();
  #lastStream = 0;
  #closed: unknown;

  constructor(options: StreamConnectionOptions) {
    this.#options = options;
  }

  /** How many streams are under way, in both directions. */
  get size(): number {
    return this.#writers.size + this.#readers.size;
  }

  /** Offers a source under the id that a text will mention. The other end decides when it is read. */
  offer(stream: number, source: ByteReader): void {
    if (this.#closed !== undefined) {
      void source.close(this.#closed);
      return;
    }
    const { maxChunkBytes = defaultChunkBytes } = this.#options;
    const writer = new StreamWriter(stream, source, {
      maxChunkBytes,
      send: (message) => this.#options.send(message),
      ended: () => this.#writers.delete(stream),
    });
    this.#writers.set(stream, writer);
  }

  /** Takes back what was offered: the other end's stream fails with `error`. Does nothing where it has ended. */
  withdraw(stream: number, error: string): void {
    const writer = this.#writers.get(stream);
    if (writer === undefined) return;
    this.#options.send({ kind: 'endStream', stream, error });
    void writer.stop(error);
  }

  /** The managed side: reads the data of an object of JavaScript's table. */
  openObject(object: number, length: number): ReadableStream<Uint8Array> {
    const stream = ++this.#lastStream;
    const readable = this.open(stream, length); // First: in one thread the answer comes before `send` returns.
    this.#options.send({ kind: 'openStream', stream, object });
    return readable;
  }

  /** Reads a stream of the other end. */
  open(stream: number, length?: number): ReadableStream<Uint8Array> {
    const { timeout = Infinity } = this.#options;
    const reader = new StreamReader(stream, {
      length,
      timeout,
      send: (message) => this.#options.send(message),
      ended: () => this.#readers.delete(stream),
    });
    this.#readers.set(stream, reader);
    if (this.#closed !== undefined) reader.fail(this.#closed);
    return reader.stream;
  }

  /**
   * A message of the other end. Throws a coded error for what is none. Messages of streams that are not there are
   * ignored: they were under way when the stream was cancelled.
   */
  receive(received: unknown): void {
    const message = readStreamMessage(received);
    const { kind, stream } = message;
    switch (kind) {
      case 'openStream':
        return this.#answerOpen(stream, message.object);
      case 'pull':
        return this.#writers.get(stream)?.allow(message.bytes);
      case 'chunk':
        return this.#readers.get(stream)?.chunk(message.index, message.bytes);
      case 'endStream':
        return this.#readers.get(stream)?.end(message.error);
      case 'cancelStream':
        void this.#writers.get(stream)?.stop();
        return;
      default:
        return kind satisfies never;
    }
  }

  /** Ends everything: the connection is lost, or closed. */
  close(error: unknown): void {
    this.#closed = error;
    for (const writer of [...this.#writers.values()]) void writer.stop(error);
    for (const reader of [...this.#readers.values()]) reader.fail(error);
  }

  #answerOpen(stream: number, object: number): void {
    // Only JavaScript's end is asked for objects, and each number is used once.
    if (this.#options.findSource === undefined) throw streamMessageInvalid('kind', '"openStream"');
    if (this.#writers.has(stream)) throw streamMessageInvalid('stream', String(stream));
    try {
      this.offer(stream, byteReader(this.#options.findSource(object)));
    } catch (error) {
      this.#options.send({ kind: 'endStream', stream, error: (error as Error).message });
    }
  }
}
