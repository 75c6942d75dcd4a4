/**
 * JSImport and JSExport: failures cross without losing what they are.
 *
 * In: what one side threw. Out: what the other side catches.
 *
 *   JavaScript throws e      →  JSException with `cause` e           given back to JavaScript: e itself
 *   managed code throws e    →  ManagedError that stands for e       given back to managed code: e itself
 */
import { proxyDisposed, valueNotOfType } from '../dev/errors.generated.ts';
import { JSException } from '../managed/js-exception.ts';
import { isError } from '../wire/failure.ts';
import { isManagedProxy, managedProxyMarker, originalOf } from './managed-object.ts';
import type { JSMarker } from './marker.ts';
import { textOf } from './primitives.ts';

const proxies = /* @__PURE__ */ new WeakMap<object, ManagedError>();

/** A managed exception in JavaScript's hands: `catch (error) { error.message }`. */
export class ManagedError extends Error {
  #target: unknown;
  #disposed = false;

  /** @internal */
  constructor(target: unknown) {
    super(isError(target) ? target.message : textOf(target));
    this.#target = target;
    const managedStack = isError(target) ? target.stack : undefined;
    if (managedStack !== undefined) {
      Object.defineProperty(this, 'stack', { value: `${managedStack}\n${this.stack}`, configurable: true });
    }
    Object.defineProperty(this, managedProxyMarker, { value: () => this.#original() });
  }

  get isDisposed(): boolean {
    return this.#disposed;
  }

  /** Lets go of the managed exception. The message stays. */
  dispose(): void {
    if (isObject(this.#target)) proxies.delete(this.#target);
    this.#target = undefined;
    this.#disposed = true;
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  #original(): unknown {
    if (this.#disposed) throw proxyDisposed();
    return this.#target;
  }
}

/** What managed code threw, for JavaScript. */
export function toJsException(thrown: unknown): unknown {
  // What JavaScript threw first goes home; other JSExceptions have no cause.
  if (isError(thrown) && thrown.name === 'JSException' && 'cause' in thrown) return thrown.cause;
  if (!isObject(thrown)) return new ManagedError(thrown);
  let proxy = proxies.get(thrown);
  if (proxy === undefined) {
    proxy = new ManagedError(thrown);
    proxies.set(thrown, proxy);
  }
  return proxy;
}

/** What JavaScript threw or rejected with, for managed code. */
export function toManagedException(thrown: unknown): unknown {
  // A falsy reason says nothing; .NET puts an empty error in its place.
  return convertError(thrown ? thrown : new Error());
}

function convertError(value: unknown): unknown {
  if (typeof value === 'string') return new JSException(value, { cause: value });
  if (typeof value !== 'object' || value === null) {
    const refusal = Object.assign(valueNotOfType(`an Error ${typeof value}`), { cause: value });
    return new JSException(`Error: ${refusal.message}`, { cause: refusal });
  }
  // Only errors come home; another managed object that was thrown is told by its text, as in .NET.
  if (isError(value) && isManagedProxy(value)) return originalOf(value);
  // `Error: …`, whatever the error calls itself otherwise: a coded error of ours is an Error in .NET's texts.
  const message = isCoded(value) ? `Error: ${value.message}` : textOf(value);
  return new JSException(message, { cause: value, jsStack: isError(value) ? value.stack : undefined });
}

function isCoded(value: object): value is Error {
  return isError(value) && value.name === 'StropError';
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' || typeof value === 'function') && value !== null;
}

/** An exception as a value. */
export const errorType: JSMarker<Error, Error, 'Error'> = {
  kind: 'Error',
  name: 'Error',
  toJs(value: Error | null | undefined) {
    if (value === null || value === undefined) return null;
    if (!isError(value)) throw valueNotOfType(`an Error ${typeof value}`);
    return toJsException(value);
  },
  toManaged(value) {
    if (value === null || value === undefined) return null as unknown as Error;
    if (typeof value !== 'object' && typeof value !== 'string')
      throw valueNotOfType(`an Error ${typeof value}`);
    return convertError(value) as Error;
  },
};
