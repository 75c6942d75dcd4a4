/**
 * JavaScript's side: streams from the managed side, joined with the references that name them.
 *
 * In: a stream and a reference with the same id, in any order. Out: the reference's promise of the stream. An id is
 * joined once and then forgotten.
 */

/** A stream from the managed side. Source: `DotNetStreamReference` as JavaScript sees it. */
export class DotNetStream {
  readonly #stream: Promise<ReadableStream>;

  constructor(stream: Promise<ReadableStream>) {
    this.#stream = stream;
  }

  /** The stream; the same one each time. */
  stream(): Promise<ReadableStream> {
    return this.#stream;
  }

  /** All of its data. Consumes the stream. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Response(await this.#stream).arrayBuffer();
  }
}

interface Pending {
  readonly stream: Promise<ReadableStream>;
  readonly supply: (stream: ReadableStream) => void;
}

/** The half of each pair that came first. */
export class PendingStreams {
  readonly #pending = new Map<number, Pending>();

  supply(id: number, stream: ReadableStream): void {
    this.#claim(id).supply(stream);
  }

  take(id: number): DotNetStream {
    return new DotNetStream(this.#claim(id).stream);
  }

  /** The entry of an id: made by who comes first, taken away by who comes second. */
  #claim(id: number): Pending {
    const known = this.#pending.get(id);
    if (known !== undefined) {
      this.#pending.delete(id);
      return known;
    }
    let supply!: Pending['supply'];
    const stream = new Promise<ReadableStream>((resolve) => (supply = resolve));
    const pending = { stream, supply };
    this.#pending.set(id, pending);
    return pending;
  }
}
