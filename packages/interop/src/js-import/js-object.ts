/**
 * JSImport and JSExport: JavaScript objects, as managed code holds them. Source: `JSObject` of .NET 10.
 *
 * In: a live object or function. Out: one JSObject for it while either is alive, with typed access to properties.
 * Methods are not called through it: a function of JavaScript takes the object as an argument and calls them.
 */
import {
  managedProxyNotSupported,
  objectDisposed,
  proxyNotSupported,
  toJsNotImplemented,
} from '../dev/errors.generated.ts';
import { kindOf } from '../wire/kind.ts';
import { copyArray, numericArrays } from './arrays.ts';
import { toManagedException } from './exceptions.ts';
import { HandleTable } from './handles.ts';
import { isManagedProxy } from './managed-object.ts';
import type { JSMarker } from './marker.ts';
import { booleanType, doubleType, int32Type, stringType } from './primitives.ts';

/**
 * Where a JSObject, of whichever copy of this package, holds its object: a plain property, undefined once disposed.
 * A private field costs twice as much at every argument (JSObjectBenchmark).
 */
export const jsObjectMarker: unique symbol = Symbol.for('strop.jsObject');

/** What `call.ts` reads without a call. */
export interface TargetHolder {
  readonly [jsObjectMarker]?: object | undefined;
}

const handles = /* @__PURE__ */ new HandleTable();
/** An entry lives as long as its object: while neither side holds it, both go. */
const proxies = /* @__PURE__ */ new WeakMap<object, JSObject>();

let create: (target: object) => JSObject;

/**
 * A reference to a JavaScript object or function.
 *
 * The JavaScript side lets go of it when it is disposed or collected. `using` disposes at the end of a block.
 * After disposal every member but `dispose` and `isDisposed` throws an error named ObjectDisposedException.
 *
 * @example
 * using event = getLastEvent();
 * const type = event.getPropertyAsString('type');
 */
export class JSObject {
  static {
    create = (target) => new JSObject(target);
  }

  #handle = 0;

  private constructor(target: object) {
    (this as { [jsObjectMarker]?: object })[jsObjectMarker] = target;
  }

  get isDisposed(): boolean {
    return (this as TargetHolder)[jsObjectMarker] === undefined;
  }

  /** Whether the object has the property, own or inherited. */
  hasProperty(name: string): boolean {
    return this.#access((target) => name in target);
  }

  /** `typeof` of the property. */
  getTypeOfProperty(name: string): string {
    return this.#access((target) => typeof target[name]);
  }

  /** false where the property is missing or null; a JSException where it is of another type. */
  getPropertyAsBoolean(name: string): boolean {
    return this.#access((target) => booleanType.toManaged(target[name]));
  }

  /** 0 where the property is missing or null; a JSException where it is no 32-bit integer. */
  getPropertyAsInt32(name: string): number {
    return this.#access((target) => int32Type.toManaged(target[name]));
  }

  /** 0 where the property is missing or null; a JSException where it is no number. */
  getPropertyAsDouble(name: string): number {
    return this.#access((target) => doubleType.toManaged(target[name]));
  }

  /** null where the property is missing; a JSException where it is no string. */
  getPropertyAsString(name: string): string | null {
    return this.#access((target) => stringType.toManaged(target[name]));
  }

  /** null where the property is missing; a JSException where it is a primitive. */
  getPropertyAsJSObject(name: string): JSObject | null {
    return this.#access((target) => toJSObject(target[name]));
  }

  /** A copy. null where the property is missing; a JSException where it is neither Array nor Uint8Array. */
  getPropertyAsByteArray(name: string): Uint8Array | null {
    return this.#access((target) => numericArrays.Byte.copy(target[name]) as Uint8Array | null);
  }

  /** Writes a property, or creates it. A byte array is copied. */
  setProperty(
    name: string,
    value: boolean | number | string | JSObject | Uint8Array | null | undefined,
  ): void {
    const written = propertyValue(value);
    this.#access((target) => {
      target[name] = written;
    });
  }

  /** Lets go of the object; the next time it crosses it gets a new JSObject. Disposing again does nothing. */
  dispose(): void {
    const holder = this as { [jsObjectMarker]?: object | undefined };
    if (holder[jsObjectMarker] === undefined) return;
    proxies.delete(holder[jsObjectMarker]);
    holder[jsObjectMarker] = undefined;
    if (this.#handle !== 0) handles.giveBack(this, this.#handle);
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  toString(): string {
    if (this.#handle === 0 && !this.isDisposed) this.#handle = handles.take(this);
    return `(js-obj js '${this.#handle}')`;
  }

  #access<T>(action: (target: Record<string, unknown>) => T): T {
    const target = targetOf(this) as Record<string, unknown>;
    try {
      return action(target);
    } catch (thrown) {
      throw toManagedException(thrown);
    }
  }
}

/** The JSObject of a live object. */
export function proxyOfJs(target: object): JSObject {
  let proxy = proxies.get(target);
  if (proxy === undefined) {
    proxy = create(target);
    proxies.set(target, proxy);
  }
  return proxy;
}

/** The live object of a JSObject, undefined for anything else. Throws when it was disposed. */
export function targetOf(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null || !(jsObjectMarker in value)) return undefined;
  const target = (value as TargetHolder)[jsObjectMarker];
  if (target === undefined) {
    throw Object.assign(objectDisposed('JSObject'), { name: 'ObjectDisposedException' });
  }
  return target;
}

/** What JavaScript gave, where a JSObject is asked for. */
function toJSObject(value: unknown): JSObject | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object' && typeof value !== 'function') throw proxyNotSupported(typeof value);
  if (isManagedProxy(value)) throw managedProxyNotSupported();
  return proxyOfJs(value);
}

function propertyValue(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean' || typeof value === 'number' || typeof value === 'string') return value;
  const target = targetOf(value);
  if (target !== undefined) return target;
  if (numericArrays.Byte.is(value)) return copyArray(value, numericArrays.Byte);
  throw Object.assign(toJsNotImplemented(kindOf(value)), { name: 'NotSupportedException' });
}

/** Hot: `call.ts` knows it by name. */
export function jsObjectToJs(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  const target = targetOf(value);
  if (target === undefined) throw proxyNotSupported(kindOf(value));
  return target;
}

/** An object or function of JavaScript by reference, as a `JSObject`. null passes. */
export const jsObjectType: JSMarker<JSObject, JSObject, 'JSObject'> = {
  kind: 'JSObject',
  name: 'JSObject',
  toJs: jsObjectToJs,
  toManaged: (value) => toJSObject(value) as JSObject,
};
