/**
 * Flow C, first stage: the calls a component can make, on the global object or on a referenced one.
 *
 * In: an identifier, arguments and perhaps the type of the result. Out: a promise of the result.
 * Next: the transport, which marshals and calls before the method returns.
 */
import { DEV } from '#dev';
import { identifierNotString } from '../dev/errors.generated.ts';
import {
  constructorCall,
  functionCall,
  propertyRead,
  propertyWrite,
  referenceBack,
  type JSCallType,
} from '../wire/call-types.ts';
import { kindOf } from '../wire/kind.ts';
import { describeObjectReference } from '../wire/markers.ts';
import { mergeOptions, waitFor, type CallOptions } from './call-options.ts';
import { noteReferences } from './dotnet/undisposed.ts';
import type { JSObjectReference } from './js-object-reference.ts';
import { anyResult, noResult, readerFor } from './result-types.ts';
import type { Owner } from './owner.ts';
import { ownerIsGone } from './owner-gone.ts';
import type { ReferenceType, ResultReader } from './result-types.ts';
import type { JSTransport } from './transport.ts';

const objectReference: ResultReader = {
  resultType: referenceBack,
  read: (value) => value,
};

/**
 * What JSRuntime and JSObjectReference share. Source: `IJSRuntime` and `IJSObjectReference` of .NET 10.
 *
 * Every method begins its call before it returns, so functions that need a user's gesture work when a handler calls
 * them first thing. Promises that JavaScript returns are awaited. A JavaScript failure rejects with a JSException, a
 * mistake in the arguments with a coded error; nothing is thrown synchronously.
 *
 * A type parameter that includes null (`invokeAsync<string | null>(String, …)`) says that JavaScript may return null
 * or undefined, which both arrive as null.
 */
export abstract class JSCallable {
  readonly #transport: JSTransport;
  readonly #options: CallOptions;
  /** What besides its answer ends a call; undefined where nothing does. */
  readonly #limits: CallOptions | undefined;

  /** @internal Made by the page, a worker's or a server's host. */
  constructor(transport: JSTransport, options: CallOptions = {}) {
    this.#transport = transport;
    this.#options = options;
    // Either option disables the transport's own timeout.
    const { signal, timeout = signal ? Infinity : transport.defaultTimeout } = options;
    this.#limits = signal || timeout !== Infinity ? { signal, timeout } : undefined;
  }

  /** Id of the object that identifiers start from. Throws when it cannot be used any more. */
  protected abstract targetId(): number;
  /** The same target with other options. */
  protected abstract withOptions(transport: JSTransport, options: CallOptions): this;

  /**
   * The same object, with options for every call made through what is returned.
   *
   * @param options `signal` rejects calls with an error named AbortError; `timeout` (milliseconds) with one named
   *   TimeoutError. Neither stops the JavaScript function. Throws a coded error for a timeout
   *   that is none.
   * @example
   * await this.js.with({ timeout: 2000 }).invokeAsync('slow');
   */
  with(options: CallOptions): this {
    return this.withOptions(this.#transport, mergeOptions(this.#options, options));
  }

  /** @internal */
  static transportOf(target: JSCallable): JSTransport {
    return target.#transport;
  }

  /** @internal */
  static optionsOf(target: JSCallable): CallOptions {
    return target.#options;
  }

  /** @internal The same target; what is received through it belongs to `owner`. */
  withOwner(owner: Owner | undefined): this {
    return this.withOptions(this.#transport, { ...this.#options, owner });
  }

  /**
   * Calls a function.
   *
   * @param identifier path of the function: `'history.back'`. On the runtime, `'import'` loads a module; an address
   *   that starts with `./` is relative to the document's base address.
   * @param args plain data, element and object references at any depth; in the page also any object, by reference
   * @returns what the function returned; the promise's value where it returned one
   * @example
   * this.module = await this.js.invokeAsync(JSObjectReference, 'import', './city-map.js');
   * const title = await this.module.invokeAsync(String, 'getTitle', this.host);
   */
  invokeAsync<T = unknown>(identifier: string, ...args: unknown[]): Promise<T>;
  invokeAsync<T extends string | null = string>(
    type: StringConstructor,
    identifier: string,
    ...args: unknown[]
  ): Promise<T>;
  invokeAsync<T extends number = number>(
    type: NumberConstructor,
    identifier: string,
    ...args: unknown[]
  ): Promise<T>;
  invokeAsync<T extends boolean = boolean>(
    type: BooleanConstructor,
    identifier: string,
    ...args: unknown[]
  ): Promise<T>;
  invokeAsync<T extends Date | null = Date>(
    type: DateConstructor,
    identifier: string,
    ...args: unknown[]
  ): Promise<T>;
  invokeAsync<T extends Uint8Array | null = Uint8Array>(
    type: Uint8ArrayConstructor,
    identifier: string,
    ...args: unknown[]
  ): Promise<T>;
  invokeAsync<T extends readonly unknown[] | null = unknown[]>(
    type: ArrayConstructor,
    identifier: string,
    ...args: unknown[]
  ): Promise<T>;
  invokeAsync<T extends object | null = Record<string, unknown>>(
    type: ObjectConstructor,
    identifier: string,
    ...args: unknown[]
  ): Promise<T>;
  invokeAsync<T>(type: ReferenceType<T>, identifier: string, ...args: unknown[]): Promise<T>;
  invokeAsync(first: unknown, ...rest: unknown[]): Promise<unknown> {
    return this.#callTyped(functionCall, first, rest);
  }

  /** Calls a function and drops what it returns; a returned promise is awaited. */
  // Not async: transports answer void calls with undefined, and a promise more would be waited for. Measured by bench/interop.
  invokeVoidAsync(identifier: string, ...args: unknown[]): Promise<void> {
    return this.#call(functionCall, noResult, identifier, args) as Promise<void>;
  }

  /** Calls a constructor with `new` and returns a reference to the object. */
  invokeConstructorAsync(identifier: string, ...args: unknown[]): Promise<JSObjectReference> {
    return this.#call(constructorCall, objectReference, identifier, args) as Promise<JSObjectReference>;
  }

  /** Reads a property. Types of results are named as for `invokeAsync`. */
  getValueAsync<T = unknown>(identifier: string): Promise<T>;
  getValueAsync<T extends string | null = string>(type: StringConstructor, identifier: string): Promise<T>;
  getValueAsync<T extends number = number>(type: NumberConstructor, identifier: string): Promise<T>;
  getValueAsync<T extends boolean = boolean>(type: BooleanConstructor, identifier: string): Promise<T>;
  getValueAsync<T extends Date | null = Date>(type: DateConstructor, identifier: string): Promise<T>;
  getValueAsync<T extends Uint8Array | null = Uint8Array>(
    type: Uint8ArrayConstructor,
    identifier: string,
  ): Promise<T>;
  getValueAsync<T extends readonly unknown[] | null = unknown[]>(
    type: ArrayConstructor,
    identifier: string,
  ): Promise<T>;
  getValueAsync<T extends object | null = Record<string, unknown>>(
    type: ObjectConstructor,
    identifier: string,
  ): Promise<T>;
  getValueAsync<T>(type: ReferenceType<T>, identifier: string): Promise<T>;
  getValueAsync(first: unknown, ...rest: unknown[]): Promise<unknown> {
    return this.#callTyped(propertyRead, first, rest);
  }

  /** Writes a property, and creates it where the object can be extended. */
  setValueAsync(identifier: string, value: unknown): Promise<void> {
    return this.#call(propertyWrite, noResult, identifier, [value]) as Promise<void>;
  }

  /** @param first the type of the result, or the identifier */
  #callTyped(callType: JSCallType, first: unknown, rest: unknown[]): Promise<unknown> {
    if (typeof first === 'string') return this.#call(callType, anyResult, first, rest);
    let reader: ResultReader;
    try {
      reader = readerFor(first);
    } catch (error) {
      return Promise.reject(error as Error);
    }
    return this.#call(callType, reader, rest[0], rest.slice(1));
  }

  // Not async, and nothing is awaited before the transport is called: the user's gesture must last until then.
  #call(callType: JSCallType, reader: ResultReader, identifier: unknown, args: unknown[]): Promise<unknown> {
    if (typeof identifier !== 'string') return Promise.reject(identifierNotString(kindOf(identifier)));
    if (DEV && this.#options.owner !== undefined) noteReferences(args, this.#options.owner);
    // No closure here, not even on other paths: it would cost every call a context. Measured by bench/interop.
    const answer =
      this.#limits === undefined
        ? this.#begin(callType, reader, identifier, args)
        : this.#beginWithin(callType, reader, identifier, args);
    return reader === anyResult || reader === noResult ? answer : this.#read(answer, reader);
  }

  #beginWithin(
    callType: JSCallType,
    reader: ResultReader,
    identifier: string,
    args: unknown[],
  ): Promise<unknown> {
    const begin = (): Promise<unknown> => this.#begin(callType, reader, identifier, args);
    return waitFor(identifier, this.#limits as CallOptions, begin, releaseLate);
  }

  #read(answer: Promise<unknown>, reader: ResultReader): Promise<unknown> {
    const { owner } = this.#options;
    return answer.then((value) => {
      // A reference that came too late is released already: the caller has gone, and its call ends as a cancelled one.
      if (owner?.gone === true && isReference(value)) throw ownerIsGone(owner);
      return reader.read(value, this.#transport, owner);
    });
  }

  #begin(callType: JSCallType, reader: ResultReader, identifier: string, args: unknown[]): Promise<unknown> {
    const { owner } = this.#options;
    try {
      const { resultType } = reader;
      const targetId = this.targetId();
      return Promise.resolve(
        this.#transport.invoke({ identifier, args, resultType, callType, targetId, owner }),
      );
    } catch (error) {
      return Promise.reject(error as Error);
    }
  }
}

/** A reference that arrives after its caller gave up would stay in the table for ever. */
function releaseLate(result: unknown): void {
  if (isReference(result)) void result.disposeAsync();
}

function isReference(value: unknown): value is JSObjectReference {
  return typeof value === 'object' && value !== null && describeObjectReference(value) !== undefined;
}
