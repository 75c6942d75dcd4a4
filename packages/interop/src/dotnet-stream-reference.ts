/**
 * Streams to JavaScript: the class by which components hand data over.
 *
 * It stands above both folders for the reason `js-runtime.ts` does. In: a source of bytes. Out: what marshalling needs
 * to know of it.
 */
import { notAStreamSource, objectDisposed } from './dev/errors.generated.ts';
import { trackedObjectsOf } from './managed/dotnet/tracked-objects.ts';
import { createDotNetStream } from './page/page-streams.ts';
import { byteReader, type ByteReader, type StreamSource } from './wire/byte-source.ts';
import { kindOf } from './wire/kind.ts';
import { dotNetReferenceMarker, type DotNetReferenceDescription } from './wire/markers.ts';

/** How a stream is handed over. */
export interface DotNetStreamOptions {
  /** Leaves the source open when all was read, or JavaScript cancels. Default: false. */
  readonly leaveOpen?: boolean;
}

/**
 * Data that JavaScript reads as a stream: pass it at any depth of arguments and results. JavaScript receives an object
 * with `stream()`, a promise of a ReadableStream, and `arrayBuffer()`, a promise of all the data.
 *
 * The source is a ReadableStream, any iterable of byte arrays (an async generator, for instance), a Blob or bytes. It is
 * read as fast as JavaScript reads. Source: `DotNetStreamReference` of .NET 10.
 *
 * @example
 * using reference = new DotNetStreamReference(response.body, { leaveOpen: false });
 * await this.js.invokeVoidAsync('streamToJavaScript', reference);
 */
export class DotNetStreamReference implements Disposable {
  /** The source. */
  readonly stream: StreamSource;
  /** Whether the source is left open. */
  readonly leaveOpen: boolean;
  #position = 0;
  #disposed = false;
  /** How to end what is being read. */
  readonly #reading = new Set<(error: Error) => void>();

  static {
    // How marshalling recognises it.
    Object.defineProperty(this.prototype, dotNetReferenceMarker, {
      get(this: DotNetStreamReference): DotNetReferenceDescription {
        const stream = { open: (fail: (error: Error) => void) => this.#open(fail) };
        const track = (table: object): number => {
          if (this.#disposed) throw disposed();
          return trackedObjectsOf(table).nextId();
        };
        return {
          stream,
          track,
          createProxy: (transport, id) =>
            createDotNetStream(transport, id ?? track((transport as { table: object }).table), stream),
        };
      },
    });
  }

  /** @throws a coded error for what cannot be read */
  constructor(stream: StreamSource, { leaveOpen = false }: DotNetStreamOptions = {}) {
    if (typeof stream !== 'object' || (stream as unknown) === null) throw notAStreamSource(kindOf(stream));
    this.stream = stream;
    this.leaveOpen = leaveOpen;
  }

  /** Bytes that were read so far, by whoever received it. */
  get position(): number {
    return this.#position;
  }

  /**
   * Closes the source, unless it is left open. JavaScript that has not read all of it gets an error. What was passed
   * with `leaveOpen` is read to its end, as in .NET.
   */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    if (this.leaveOpen) return;
    if (this.#reading.size === 0 && this.#position === 0) void byteReader(this.stream).close().catch(ignore);
    for (const fail of [...this.#reading]) fail(disposed());
  }

  /** The same as `dispose()`, for `using`. */
  [Symbol.dispose](): void {
    this.dispose();
  }

  #open(fail: (error: Error) => void): ByteReader {
    const reader = byteReader(this.stream, this.leaveOpen);
    const end = (error: Error): void => {
      this.#reading.delete(end);
      fail(error);
      void reader.close(error).catch(ignore);
    };
    this.#reading.add(end);
    return {
      read: async (max) => {
        const piece = await reader.read(max);
        if (piece === null) this.#reading.delete(end);
        else this.#position += piece.length;
        return piece;
      },
      close: async (reason) => {
        this.#reading.delete(end);
        await reader.close(reason);
      },
    };
  }
}

function disposed(): Error {
  return Object.assign(objectDisposed('DotNetStreamReference'), { name: 'ObjectDisposedException' });
}

/** What cannot be closed has been taken over, or has failed: there is nobody left to tell. */
function ignore(): void {}
