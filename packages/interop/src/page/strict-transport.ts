/**
 * Flow C in the page, strict mode: every call passes through the wire codec, in the same thread.
 *
 * What works here works where JavaScript is a worker or a connection away. In: one call. Out: its result, decoded from
 * text: a copy, without identity. Still the JavaScript function runs before `invoke` returns.
 */
import { elementReferenceElsewhere } from '../dev/errors.generated.ts';
import { JSException } from '../managed/js-exception.ts';
import { JSObjectReference } from '../managed/js-object-reference.ts';
import type { JSCall, JSTransport } from '../managed/transport.ts';
import { JSCallResultType, nullObjectId } from '../wire/call-types.ts';
import { decode } from '../wire/decode.ts';
import { encodeArguments, encodeObjectReference, encodeResult } from '../wire/encode.ts';
import type { EncodedArguments, EncodedResult } from '../wire/encode.ts';
import { describeFailure } from '../wire/failure.ts';
import { refuseResultType, type CallDispatcher } from './call-dispatcher.ts';
import { continueWith } from './continue-with.ts';
import { findReferenced, type ElementResolver } from './live-arguments.ts';
import type { PageTransportOptions } from './live-transport.ts';

export class StrictTransport implements JSTransport {
  readonly table: object;
  readonly defaultTimeout: number;
  readonly #dispatcher: CallDispatcher;
  readonly #resolveElement: ElementResolver;
  #lastByteArrayId = 0;

  constructor({ dispatcher, resolveElement, defaultTimeout }: PageTransportOptions) {
    this.table = dispatcher.objects;
    this.defaultTimeout = defaultTimeout;
    this.#dispatcher = dispatcher;
    this.#resolveElement = resolveElement;
  }

  invoke({ identifier, args, resultType, callType, targetId }: JSCall): unknown {
    const encoded = encodeArguments(args, {
      table: this.table,
      nextByteArrayId: () => ++this.#lastByteArrayId,
    });
    const live = this.#decodeArguments(encoded);
    return continueWith(
      () => this.#dispatcher.call(identifier, live, targetId, callType),
      (value) => this.#decodeResult(this.#encodeResult(value, resultType)),
      wireFailure,
    );
  }

  releaseObject(id: number): void {
    this.#dispatcher.objects.release(id);
  }

  /** JavaScript's end of the wire. */
  #decodeArguments({ json, bytes, elements }: EncodedArguments): readonly unknown[] {
    return decode(json, {
      object: (id) => findReferenced(this.#dispatcher.objects, id),
      bytes,
      element: (id) => {
        const reference = elements.get(id);
        const live = reference === undefined ? null : this.#resolveElement(reference);
        if (live === null) throw elementReferenceElsewhere(id, 'args');
        return live;
      },
    }) as readonly unknown[];
  }

  #encodeResult(value: unknown, resultType: JSCallResultType): EncodedResult | undefined {
    switch (resultType) {
      case JSCallResultType.Default:
        return encodeResult(value);
      case JSCallResultType.JSObjectReference:
        return encodeObjectReference(this.#dispatcher.createReference(value));
      case JSCallResultType.JSVoidResult:
        return undefined;
      default:
        return refuseResultType(resultType);
    }
  }

  /** The component's end of the wire. */
  #decodeResult(encoded: EncodedResult | undefined): unknown {
    if (encoded === undefined) return undefined;
    return decode(encoded.json, {
      object: (id) => (id === nullObjectId ? null : new JSObjectReference(this, id)),
      bytes: encoded.bytes,
    });
  }
}

/** The thrown value stays on its side; only text travels. */
function wireFailure(thrown: unknown): JSException {
  const { message, stack } = describeFailure(thrown);
  return new JSException(message, { jsStack: stack });
}
