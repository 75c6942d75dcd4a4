/**
 * Streams from JavaScript: binary data that JavaScript keeps until a component reads it.
 *
 * In: an id in JavaScript's table, the length, and how the transport opens it. Out: a stream.
 * The class that applications name is `../../js-stream-reference.ts`, which knows the page.
 */
import { DEV } from '#dev';
import { callCanceled, streamTooLong } from '../../dev/errors.generated.ts';
import type { ByteReader } from '../../wire/byte-source.ts';
import { JSCallResultType } from '../../wire/call-types.ts';
import type { CallOptions, CancellationSignal } from '../call-options.ts';
import { JSObjectReference, ReferencedObject } from '../js-object-reference.ts';
import { ledger } from '../ledger.ts';
import type { Owner } from '../owner.ts';
import type { JSTransport } from '../transport.ts';
import { JSDataStream } from './js-data-stream.ts';

/** Begins to read the data of an object of JavaScript's table. */
export type StreamOpener = (transport: JSTransport, object: number, length: number) => ByteReader;

/** What a reference to data and those made from it by `with()` share; the streams under way end with it. */
export class ReferencedData extends ReferencedObject {
  readonly length: number;
  readonly open: StreamOpener;
  readonly streams: Set<JSDataStream> = new Set();

  constructor(
    {
      id,
      length,
      transport,
      owner,
    }: { id: number; length: number; transport: JSTransport; owner?: Owner | undefined },
    open: StreamOpener,
  ) {
    super(id, transport, owner);
    if (DEV) ledger.specify(this, 'stream');
    this.length = length;
    this.open = open;
  }

  override async release(): Promise<void> {
    const released = super.release();
    // An owner that has gone releases at once, before there is a set.
    const streams = (this.streams as Set<JSDataStream> | undefined) ?? [];
    await Promise.all([released, ...[...streams].map((stream) => stream.disposeAsync())]);
  }
}

/** What `JSStreamReference` is; see there. */
export class ManagedStreamReference extends JSObjectReference {
  static override readonly jsCallResultType: JSCallResultType = JSCallResultType.JSStreamReference;

  readonly #data: ReferencedData;

  /** @internal Made by a transport. */
  constructor(transport: JSTransport, data: ReferencedData, options?: CallOptions) {
    super(transport, data, options);
    this.#data = data;
  }

  /** Bytes in all. */
  get length(): number {
    return this.#data.length;
  }

  /**
   * Begins to read.
   *
   * @param maxAllowedSize bytes; more reject with an error named ArgumentOutOfRangeException, before anything is read
   * @param signal ends the stream with an error named AbortError when it is aborted
   * @example
   * await using data = await reference.openReadStreamAsync(10_000_000);
   * const text = await new Response(data).text();
   */
  async openReadStreamAsync(maxAllowedSize = 512_000, signal?: CancellationSignal): Promise<JSDataStream> {
    const id = this.targetId();
    const { length, open, streams, transport } = this.#data;
    if (length > maxAllowedSize) {
      throw Object.assign(streamTooLong(length, maxAllowedSize), { name: 'ArgumentOutOfRangeException' });
    }
    if (signal?.aborted === true) {
      throw Object.assign(callCanceled(), { name: 'AbortError', cause: signal.reason });
    }
    const stream: JSDataStream = new JSDataStream(open(transport, id, length), length, signal, () =>
      streams.delete(stream),
    );
    streams.add(stream);
    return stream;
  }
}
