/**
 * Flow C in the page: a call is a function call.
 *
 * In: one call. Out: its result, by reference. The JavaScript function has run, up to its first await, when `invoke`
 * returns.
 */
import { JSException } from '../managed/js-exception.ts';
import { JSObjectReference } from '../managed/js-object-reference.ts';
import type { Owner } from '../managed/owner.ts';
import type { JSCall, JSTransport } from '../managed/transport.ts';
import {
  anythingBack,
  nothingBack,
  referenceBack,
  streamBack,
  globalObjectId,
  type JSCallResultType,
  nullObjectId,
} from '../wire/call-types.ts';
import { describeFailure } from '../wire/failure.ts';
import type { CallDispatcher } from './call-dispatcher.ts';
import { resolveArguments, type ElementResolver } from './live-arguments.ts';
import { liveResultHook } from './live-result-hook.ts';
import { isThenable } from './continue-with.ts';

/** What a transport of the page is made of. */
export interface PageTransportOptions {
  readonly dispatcher: CallDispatcher;
  readonly resolveElement: ElementResolver;
  /** Milliseconds, or Infinity. */
  readonly defaultTimeout: number;
}

/** A transport of the page, as calls from JavaScript need it. */
export interface PageTransport extends JSTransport {
  readonly dispatcher: CallDispatcher;
  /** Whether calls pass through the wire codec, in both directions. */
  readonly strict: boolean;
}

export class LiveTransport implements PageTransport {
  readonly table: object;
  readonly defaultTimeout: number;
  readonly strict = false;
  readonly sameThread = true;
  readonly byReference = true;
  readonly dispatcher: CallDispatcher;
  readonly #resolveElement: ElementResolver;

  constructor({ dispatcher, resolveElement, defaultTimeout }: PageTransportOptions) {
    this.table = dispatcher.objects;
    this.defaultTimeout = defaultTimeout;
    this.dispatcher = dispatcher;
    this.#resolveElement = resolveElement;
  }

  invoke({ identifier, args, resultType, callType, targetId, owner }: JSCall): unknown {
    const live = args.length === 0 ? args : this.toJavaScript(args, owner);
    let value: unknown;
    try {
      const member = this.dispatcher.findMember(identifier, targetId, callType);
      value = live.length === 0 ? member() : member(...live);
      // Most results are there at once: no closure for those. Measured by bench/interop.
      if (!isThenable(value)) return this.convert(value, resultType, owner, targetId);
    } catch (thrown) {
      throw liveFailure(thrown);
    }
    return this.#later(value, resultType, owner, targetId);
  }

  async #later(
    value: unknown,
    resultType: JSCallResultType,
    owner: Owner | undefined,
    targetId: number,
  ): Promise<unknown> {
    try {
      return this.convert(await value, resultType, owner, targetId);
    } catch (thrown) {
      throw liveFailure(thrown);
    }
  }

  /** Values of the managed side, as JavaScript gets them. Streams among them end with `owner`. */
  toJavaScript(values: readonly unknown[], owner: Owner | undefined): readonly unknown[] {
    return resolveArguments(values, {
      objects: this.dispatcher.objects,
      resolveElement: this.#resolveElement,
      transport: this,
      owner,
    });
  }

  releaseObject(id: number): void {
    this.dispatcher.objects.release(id);
  }

  /** What a function returned, as the managed side gets it. */
  convert(
    value: unknown,
    resultType: JSCallResultType,
    owner: Owner | undefined,
    targetId: number = globalObjectId,
  ): unknown {
    switch (resultType) {
      case anythingBack:
        if (value === undefined) return null;
        return liveResultHook.revive === undefined ? value : liveResultHook.revive(value, this.table);
      case referenceBack: {
        const id = this.dispatcher.createReference(value);
        return id === nullObjectId ? null : new JSObjectReference(this, id, { owner });
      }
      case streamBack: // The token stores the data and makes the reference.
        return value;
      case nothingBack:
        return undefined;
      default:
        return this.dispatcher.convertOther(value, resultType, targetId);
    }
  }
}

/** What a function threw, as the managed side gets it. */
export function liveFailure(thrown: unknown): JSException {
  const { message, stack } = describeFailure(thrown);
  return new JSException(message, { cause: thrown, jsStack: stack });
}
