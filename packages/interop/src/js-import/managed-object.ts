/**
 * JSImport and JSExport: managed objects, as JavaScript holds them.
 *
 * In: an object of managed code that no conversion fits. Out: a proxy that JavaScript can keep and give back, and
 * nothing else. The same object has the same proxy while either is alive; both go together when neither is held.
 */
import { proxyDisposed } from '../dev/errors.generated.ts';
import { HandleTable } from './handles.ts';

/** What marks everything that stands for something managed: objects, errors, callbacks. Holds a way to the original. */
export const managedProxyMarker: unique symbol = Symbol.for('strop.managedProxy');

/** Whether a JavaScript value stands for something managed. */
export function isManagedProxy(value: object): boolean {
  try {
    return managedProxyMarker in value;
  } catch {
    return false; // The window of a frame of another origin refuses every question.
  }
}

/** What a proxy stands for. Throws when it was disposed. */
export function originalOf(proxy: object): unknown {
  return (proxy as { [managedProxyMarker]: () => unknown })[managedProxyMarker]();
}

const handles = /* @__PURE__ */ new HandleTable();
/** An entry lives as long as its key, and the key only as long as somebody else holds it. */
const proxies = /* @__PURE__ */ new WeakMap<object, ManagedObject>();

/** A managed object in JavaScript's hands. */
export class ManagedObject {
  #target: object | undefined;
  #handle = 0;

  /** @internal */
  constructor(target: object) {
    this.#target = target;
    Object.defineProperty(this, managedProxyMarker, { value: () => this.#original() });
  }

  get isDisposed(): boolean {
    return this.#target === undefined;
  }

  /** Lets go of the managed object. Giving the proxy back afterwards fails. */
  dispose(): void {
    if (this.#target === undefined) return;
    proxies.delete(this.#target);
    this.#target = undefined;
    if (this.#handle !== 0) handles.giveBack(this, this.#handle);
    this.#handle = 0;
  }

  [Symbol.dispose](): void {
    this.dispose();
  }

  toString(): string {
    if (this.#handle === 0 && this.#target !== undefined) this.#handle = handles.take(this);
    return `CsObject(gc_handle: ${this.#handle})`;
  }

  #original(): object {
    if (this.#target === undefined) throw proxyDisposed();
    return this.#target;
  }
}

/** The proxy of a managed object. */
export function proxyOfManaged(target: object): ManagedObject {
  let proxy = proxies.get(target);
  if (proxy === undefined) {
    proxy = new ManagedObject(target);
    proxies.set(target, proxy);
  }
  return proxy;
}
