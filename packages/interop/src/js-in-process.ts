/**
 * Flow C without promises: the classes for synchronous calls, where JavaScript runs in the same thread.
 *
 * In: identifiers and arguments. Out: results. They are exports of their own, so that programs which only make
 * asynchronous calls load none of it.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import { JSRuntime } from './js-runtime.ts';
import { JSCallable } from './managed/js-callable.ts';
import { JSObjectReference } from './managed/js-object-reference.ts';
import type { Owner } from './managed/owner.ts';
import type { ResultOf, ResultToken } from './managed/result-token.ts';
import { anyResult, noResult, readerFor, type ResultReader } from './managed/result-types.ts';
import type { JSTransport } from './managed/transport.ts';
import { callNow, requireByReference, syncTarget, type SyncTarget } from './page/call-now.ts';
import { createService, type ServiceContext } from './page/service-context.ts';
import {
  constructorCall,
  functionCall,
  propertyRead,
  propertyWrite,
  referenceBack,
} from './wire/call-types.ts';

/**
 * The synchronous calls. Source: `IJSInProcessRuntime` and `IJSInProcessObjectReference` of .NET 10.
 *
 * Results are typed as for `invokeAsync`. A promise is not awaited. What JavaScript throws is a JSException. Modules can
 * only be imported by the asynchronous calls.
 */
export interface InProcessCalls {
  /** Calls a function. */
  invoke<T = unknown>(identifier: string, ...args: unknown[]): T;
  invoke<Token extends ResultToken>(type: Token, identifier: string, ...args: unknown[]): ResultOf<Token>;
  /** Calls a function and drops what it returns. */
  invokeVoid(identifier: string, ...args: unknown[]): void;
  /** Calls a constructor with `new`. */
  invokeConstructor(identifier: string, ...args: unknown[]): JSInProcessObjectReference;
  /** Reads a property. */
  getValue<T = unknown>(identifier: string): T;
  getValue<Token extends ResultToken>(type: Token, identifier: string): ResultOf<Token>;
  /** Writes a property, and creates it where the object can be extended. */
  setValue(identifier: string, value: unknown): void;
  /**
   * Calls a function with arguments by reference, and takes its result by reference. Throws a coded error in strict
   * mode, where everything is copied.
   *
   * @deprecated as in .NET 7: `invoke` does the same in the page, and `jsImport` of `@strop/interop/js-import` is typed.
   */
  invokeUnmarshalled<T = unknown>(identifier: string, ...args: unknown[]): T;
}

/** What a mixin adds. TypeScript asks for `any` in the constructor of one. */
// oxlint-disable-next-line typescript/no-explicit-any
type Calling = abstract new (...given: any[]) => InProcessCalls;

/** A class with the calls that `InProcessCalls` describes, and a target for them of its own. */
// oxlint-disable-next-line typescript/no-explicit-any
function withCalls<Base extends abstract new (...given: any[]) => JSCallable>(base: Base): Base & Calling {
  abstract class Callable extends base implements InProcessCalls {
    readonly #target: SyncTarget = syncTarget(
      JSCallable.transportOf(this),
      JSCallable.optionsOf(this).owner,
      () => this.targetId(),
    );

    invoke<T = unknown>(identifier: string, ...args: unknown[]): T;
    invoke<Token extends ResultToken>(type: Token, identifier: string, ...args: unknown[]): ResultOf<Token>;
    invoke(first: unknown, ...rest: unknown[]): unknown {
      return typeof first === 'string'
        ? callNow(this.#target, functionCall, anyResult, first, rest)
        : callNow(this.#target, functionCall, readerFor(first), rest[0], rest.slice(1));
    }

    invokeVoid(identifier: string, ...args: unknown[]): void {
      callNow(this.#target, functionCall, noResult, identifier, args);
    }

    invokeConstructor(identifier: string, ...args: unknown[]): JSInProcessObjectReference {
      const reference = callNow(this.#target, constructorCall, inProcessReference, identifier, args);
      return reference as JSInProcessObjectReference;
    }

    getValue<T = unknown>(identifier: string): T;
    getValue<Token extends ResultToken>(type: Token, identifier: string): ResultOf<Token>;
    getValue(first: unknown, second?: unknown): unknown {
      return typeof first === 'string'
        ? callNow(this.#target, propertyRead, anyResult, first, [])
        : callNow(this.#target, propertyRead, readerFor(first), second, []);
    }

    setValue(identifier: string, value: unknown): void {
      callNow(this.#target, propertyWrite, noResult, identifier, [value]);
    }

    /** @deprecated `invoke` does the same in the page. */
    invokeUnmarshalled<T = unknown>(identifier: string, ...args: unknown[]): T {
      requireByReference(this.#target.transport);
      return callNow(this.#target, functionCall, anyResult, identifier, args) as T;
    }
  }
  return Callable;
}

const CallingRuntime: typeof JSRuntime & Calling = withCalls(JSRuntime);
const CallingReference: typeof JSObjectReference & Calling = withCalls(JSObjectReference);

/**
 * Calls to JavaScript that return their results at once.
 *
 * Injected where JavaScript is a connection away, it throws a coded error.
 *
 * @example
 * class Clock extends Component {
 *   readonly js = inject(JSInProcessRuntime);
 *   readonly now = () => this.js.invoke(Number, 'Date.now');
 * }
 */
export class JSInProcessRuntime extends CallingRuntime {
  static {
    // What the renderer calls when a component injects the class: over the runtime that the application has.
    Object.defineProperty(this, createService, {
      value: (context: ServiceContext) => JSInProcessRuntime.of(context.getService(JSRuntime)),
    });
  }

  /** The same runtime with synchronous calls. Throws a coded error where JavaScript is a connection away. */
  static of(runtime: JSRuntime): JSInProcessRuntime {
    return new JSInProcessRuntime(JSCallable.transportOf(runtime), JSCallable.optionsOf(runtime));
  }
}

/**
 * A reference to a JavaScript object with calls that return their results at once.
 *
 * @example
 * using map = js.invoke(JSInProcessObjectReference, 'createMap', this.host);
 * const zoom = map.getValue(Number, 'zoom');
 */
export class JSInProcessObjectReference extends CallingReference implements Disposable {
  /** @internal What a transport gives becomes one of this class. */
  static receive(value: unknown, transport: JSTransport, owner: Owner | undefined): unknown {
    if (value === null) return null;
    const object = JSObjectReference.objectOf(value as JSObjectReference);
    return new JSInProcessObjectReference(transport, object, { owner });
  }

  /** The same object with synchronous calls. Throws a coded error where JavaScript is a connection away. */
  static of(reference: JSObjectReference): JSInProcessObjectReference {
    const object = JSObjectReference.objectOf(reference);
    return new JSInProcessObjectReference(object.transport, object, JSCallable.optionsOf(reference));
  }

  /** Lets go of the object, as `disposeAsync()` does. */
  dispose(): void {
    void this.disposeAsync(); // In process, the object is released before it returns.
  }

  /** The same as `dispose()`, for `using`. */
  [Symbol.dispose](): void {
    this.dispose();
  }
}

const inProcessReference: ResultReader = {
  resultType: referenceBack,
  read: (value, transport, owner) =>
    JSInProcessObjectReference.receive(value, transport as JSTransport, owner),
};
