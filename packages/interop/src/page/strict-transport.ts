/**
 * Flow C in the page, strict mode: every call passes through the wire codec, in the same thread.
 *
 * What works here works where JavaScript is a worker or a connection away. In: one call. Out: its result, decoded from
 * text: a copy, without identity. Still the JavaScript function runs before `invoke` returns.
 */
import { elementReferenceElsewhere } from '../dev/errors.generated.ts';
import { JSException } from '../managed/js-exception.ts';
import type { JSObjectReference } from '../managed/js-object-reference.ts';
import type { Owner } from '../managed/owner.ts';
import { readResult } from '../managed/read-text.ts';
import type { JSCall } from '../managed/transport.ts';
import { JSCallResultType } from '../wire/call-types.ts';
import { decode } from '../wire/decode.ts';
import { encodeArguments, encodeObjectReference, encodeResult } from '../wire/encode.ts';
import type { EncodedArguments, EncodedResult } from '../wire/encode.ts';
import { describeFailure } from '../wire/failure.ts';
import type { CallDispatcher } from './call-dispatcher.ts';
import { continueWith } from './continue-with.ts';
import { findReferenced, type ElementResolver } from './live-arguments.ts';
import type { PageTransport, PageTransportOptions } from './live-transport.ts';

export class StrictTransport implements PageTransport {
  readonly table: object;
  readonly defaultTimeout: number;
  readonly strict = true;
  readonly sameThread = true;
  readonly dispatcher: CallDispatcher;
  readonly #resolveElement: ElementResolver;
  #lastByteArrayId = 0;

  constructor({ dispatcher, resolveElement, defaultTimeout }: PageTransportOptions) {
    this.table = dispatcher.objects;
    this.defaultTimeout = defaultTimeout;
    this.dispatcher = dispatcher;
    this.#resolveElement = resolveElement;
  }

  /** The element of a reference that text names by `id`. */
  elementOf(reference: object | undefined, id: string): Element {
    const live = reference === undefined ? null : this.#resolveElement(reference);
    if (live === null) throw elementReferenceElsewhere(id, 'args');
    return live;
  }

  /** Ids of byte arrays towards JavaScript. */
  nextByteArrayId(): number {
    return ++this.#lastByteArrayId;
  }

  /** @param proceed what follows the function's return; synchronous calls wait for no promise */
  invoke(
    { identifier, args, resultType, callType, targetId, owner }: JSCall,
    proceed: typeof continueWith = continueWith,
  ): unknown {
    const encoded = encodeArguments(args, {
      table: this.table,
      owner,
      nextByteArrayId: () => this.nextByteArrayId(),
    });
    const live = this.#decodeArguments(encoded);
    return proceed(
      () => this.dispatcher.findMember(identifier, targetId, callType)(...live),
      (value) =>
        // A token of streams stores the data and makes the reference.
        resultType === JSCallResultType.JSStreamReference
          ? value
          : this.#decodeResult(this.#encodeResult(value, resultType, targetId), owner),
      wireFailure,
    );
  }

  createStream(id: number, length: number, owner: Owner | undefined): JSObjectReference | undefined {
    return this.dispatcher.createStream?.(this, id, length, owner);
  }

  releaseObject(id: number): void {
    this.dispatcher.objects.release(id);
  }

  /** JavaScript's end of the wire. */
  #decodeArguments({ json, bytes, elements, dotNetObjects }: EncodedArguments): readonly unknown[] {
    const createProxy = (id: number): unknown => dotNetObjects.get(id)?.createProxy(this, id);
    return decode(json, {
      object: (id) => findReferenced(this.dispatcher.objects, id),
      dotNetObject: createProxy,
      dotNetStream: createProxy,
      bytes: (id) => bytes.get(id) ?? null,
      element: (id) => this.elementOf(elements.get(id), id),
      typed: this.dispatcher.typed,
      more: this.dispatcher.revivers,
    }) as readonly unknown[];
  }

  #encodeResult(value: unknown, resultType: JSCallResultType, targetId: number): EncodedResult | undefined {
    switch (resultType) {
      case JSCallResultType.Default:
        return encodeResult(value);
      case JSCallResultType.JSObjectReference:
        return encodeObjectReference(this.dispatcher.createReference(value));
      case JSCallResultType.JSVoidResult:
        return undefined;
      default:
        return encodeResult(this.dispatcher.convertOther(value, resultType, targetId));
    }
  }

  /** The component's end of the wire. */
  #decodeResult(encoded: EncodedResult | undefined, owner: Owner | undefined): unknown {
    if (encoded === undefined) return undefined;
    return readResult(encoded.json, this, encoded.bytes, owner);
  }
}

/** The thrown value stays on its side; only text travels. */
function wireFailure(thrown: unknown): JSException {
  const { message, stack } = describeFailure(thrown);
  return new JSException(message, { jsStack: stack });
}
