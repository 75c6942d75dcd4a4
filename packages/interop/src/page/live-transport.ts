/**
 * Flow C in the page: a call is a function call.
 *
 * In: one call. Out: its result, by reference. The JavaScript function has run, up to its first await, when `invoke`
 * returns.
 */
import { JSException } from '../managed/js-exception.ts';
import { JSObjectReference } from '../managed/js-object-reference.ts';
import type { JSCall, JSTransport } from '../managed/transport.ts';
import { JSCallResultType, nullObjectId } from '../wire/call-types.ts';
import { describeFailure } from '../wire/failure.ts';
import { refuseResultType, type CallDispatcher } from './call-dispatcher.ts';
import { resolveArguments, type ElementResolver } from './live-arguments.ts';
import { continueWith } from './continue-with.ts';

/** What a transport of the page is made of. */
export interface PageTransportOptions {
  readonly dispatcher: CallDispatcher;
  readonly resolveElement: ElementResolver;
  /** Milliseconds, or Infinity. */
  readonly defaultTimeout: number;
}

export class LiveTransport implements JSTransport {
  readonly table: object;
  readonly defaultTimeout: number;
  readonly #dispatcher: CallDispatcher;
  readonly #resolveElement: ElementResolver;

  constructor({ dispatcher, resolveElement, defaultTimeout }: PageTransportOptions) {
    this.table = dispatcher.objects;
    this.defaultTimeout = defaultTimeout;
    this.#dispatcher = dispatcher;
    this.#resolveElement = resolveElement;
  }

  invoke({ identifier, args, resultType, callType, targetId }: JSCall): unknown {
    const live = resolveArguments(args, this.#dispatcher.objects, this.#resolveElement);
    return continueWith(
      () => this.#dispatcher.call(identifier, live, targetId, callType),
      (value) => this.#convert(value, resultType),
      liveFailure,
    );
  }

  releaseObject(id: number): void {
    this.#dispatcher.objects.release(id);
  }

  #convert(value: unknown, resultType: JSCallResultType): unknown {
    switch (resultType) {
      case JSCallResultType.Default:
        return value === undefined ? null : value;
      case JSCallResultType.JSObjectReference: {
        const id = this.#dispatcher.createReference(value);
        return id === nullObjectId ? null : new JSObjectReference(this, id);
      }
      case JSCallResultType.JSVoidResult:
        return undefined;
      default:
        return refuseResultType(resultType);
    }
  }
}

function liveFailure(thrown: unknown): JSException {
  const { message, stack } = describeFailure(thrown);
  return new JSException(message, { cause: thrown, jsStack: stack });
}
