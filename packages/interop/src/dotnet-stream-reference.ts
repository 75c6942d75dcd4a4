/**
 * Streams to JavaScript: the class by which components hand data over.
 *
 * It stands above both folders for the reason `js-runtime.ts` does. In: a source of bytes. Out: what marshalling needs
 * to know of it.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import { DEV } from '#dev';
import { notAStreamSource, objectDisposed } from './dev/errors.generated.ts';
import { trackedObjectsOf } from './managed/dotnet/tracked-objects.ts';
import { ledger } from './managed/ledger.ts';
import { ownerIsGone } from './managed/owner-gone.ts';
import type { Owned } from './managed/owner.ts';
import { createDotNetStream } from './page/page-streams.ts';
import { byteReader, type ByteReader, type StreamSource } from './wire/byte-source.ts';
import { kindOf } from './wire/kind.ts';
import {
  dotNetReferenceMarker,
  type DotNetReferenceDescription,
  type DotNetStreamDescription,
  type ManagedOwner,
  type StreamForm,
} from './wire/markers.ts';

/** How a stream is handed over. */
export interface DotNetStreamOptions<Form extends StreamForm | undefined = StreamForm | undefined> {
  /** Leaves the source open when all was read, or JavaScript cancels. Default: false. */
  readonly leaveOpen?: boolean;
  /**
   * What a typed remote (`@strop/interop/typed`) makes of it where it arrives: a ReadableStream, or a Blob or ArrayBuffer
   * of all the data. Default, and in all other calls: Blazor's object with `stream()` and `arrayBuffer()`.
   */
  readonly as?: Form;
  /** Media type of the Blob. Default: none. */
  readonly type?: string;
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
export class DotNetStreamReference<Form extends StreamForm | undefined = undefined> implements Disposable {
  /** The source. */
  readonly stream: StreamSource;
  /** Whether the source is left open. */
  readonly leaveOpen: boolean;
  /** What a typed remote makes of it where it arrives. */
  readonly as: NoInfer<Form>; // Said by the options alone, not by the place where one is made.
  readonly #type: string | undefined;
  #position = 0;
  #disposed = false;
  /** The first component that passed it. */
  #owner: ManagedOwner | undefined;
  /** Development only: what reads it later is far from the place that made it. */
  readonly #madeAt: Error | undefined = DEV ? new Error() : undefined;
  readonly #readings = new Set<Reading>();

  static {
    // How marshalling recognises it.
    Object.defineProperty(this.prototype, dotNetReferenceMarker, {
      get(this: DotNetStreamReference<StreamForm | undefined>): DotNetReferenceDescription {
        const stream: DotNetStreamDescription = {
          form: this.as,
          type: this.#type,
          open: (fail) => this.#open(fail),
          adopt: (owner) => void (this.#owner ??= owner),
        };
        const track = (table: object, owner?: ManagedOwner): number => {
          if (this.#disposed) throw disposed();
          stream.adopt(owner);
          return trackedObjectsOf(table).nextId();
        };
        return {
          stream,
          track,
          createProxy: (transport, id, owner) =>
            createDotNetStream(transport, id ?? track((transport as { table: object }).table, owner), stream),
        };
      },
    });
  }

  /** @throws a coded error for what cannot be read */
  constructor(stream: StreamSource, options: DotNetStreamOptions<Form> = {}) {
    if (typeof stream !== 'object' || (stream as unknown) === null) throw notAStreamSource(kindOf(stream));
    this.stream = stream;
    this.leaveOpen = options.leaveOpen ?? false;
    this.as = options.as as NoInfer<Form>;
    this.#type = options.type;
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
    if (this.#readings.size === 0 && this.#position === 0) void byteReader(this.stream).close().catch(ignore);
    for (const reading of [...this.#readings]) reading.end(disposed());
  }

  /** The same as `dispose()`, for `using`. */
  [Symbol.dispose](): void {
    this.dispose();
  }

  #open(fail: (error: Error) => void): ByteReader {
    const reading = new Reading(byteReader(this.stream, this.leaveOpen), this.#owner, {
      read: (bytes) => (this.#position += bytes),
      madeAt: this.#madeAt,
      fail,
      ended: () => this.#readings.delete(reading),
    });
    this.#readings.add(reading);
    this.#owner?.add(reading); // Not before: where the component is gone, it ends at once.
    return reading;
  }
}

interface ReadingEvents {
  /** Development only. */
  readonly madeAt: Error | undefined;
  read(bytes: number): void;
  fail(error: Error): void;
  ended(): void;
}

/** The source while JavaScript reads it. It ends with the component that passed it. */
class Reading implements ByteReader, Owned {
  readonly #reader: ByteReader;
  readonly #owner: ManagedOwner | undefined;
  readonly #events: ReadingEvents;
  /** Why there is nothing more to read. */
  #failure: Error | undefined;

  constructor(reader: ByteReader, owner: ManagedOwner | undefined, events: ReadingEvents) {
    this.#reader = reader;
    this.#owner = owner;
    this.#events = events;
    if (DEV) ledger.add('stream', this, owner?.name, events.madeAt);
  }

  async read(max: number): Promise<Uint8Array<ArrayBuffer> | null> {
    // The component may have gone before anybody could be told.
    if (this.#failure !== undefined) throw this.#failure;
    let piece: Uint8Array<ArrayBuffer> | null;
    try {
      piece = await this.#reader.read(max);
    } catch (error) {
      this.#finish();
      throw error;
    }
    if (piece === null) this.#finish();
    else this.#events.read(piece.length);
    return piece;
  }

  async close(reason?: unknown): Promise<void> {
    this.#finish();
    await this.#reader.close(reason);
  }

  /** Takes the data away: whoever reads it gets the error. */
  end(error: Error): void {
    this.#failure = error;
    this.#finish();
    this.#events.fail(error);
    void this.#reader.close(error).catch(ignore);
  }

  /** The component is gone. */
  release(): void {
    if (this.#owner !== undefined) this.end(ownerIsGone(this.#owner));
  }

  #finish(): void {
    if (DEV) ledger.remove(this);
    this.#owner?.remove(this);
    this.#events.ended();
  }
}

function disposed(): Error {
  return Object.assign(objectDisposed('DotNetStreamReference'), { name: 'ObjectDisposedException' });
}

/** What cannot be closed has been taken over, or has failed: there is nobody left to tell. */
function ignore(): void {}
