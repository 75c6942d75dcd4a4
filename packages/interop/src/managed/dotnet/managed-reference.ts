/**
 * Calls from JavaScript: the life of a reference to an object of the managed side.
 *
 * In: the object. Out: an id once the reference crosses to JavaScript, and none again after disposal.
 * The class that applications name is `../../dotnet-object-reference.ts`, which also knows the page.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import { DEV } from '#dev';
import { objectDisposed, referenceNeedsObject, trackedElsewhere } from '../../dev/errors.generated.ts';
import { kindOf } from '../../wire/kind.ts';
import type { ManagedOwner } from '../../wire/markers.ts';
import { ledger } from '../ledger.ts';
import type { Owner } from '../owner.ts';
import { trackedObjectsOf, type Trackable, type TrackedObjects } from './tracked-objects.ts';

export class ManagedReference<T extends object> implements Trackable, Disposable {
  readonly #value: T;
  #objects: TrackedObjects | undefined;
  #id = 0;
  #disposed = false;
  /** Owns what JavaScript passes to the object, which is a component then. */
  owner: Owner | undefined;

  protected constructor(value: T) {
    if ((typeof value !== 'object' && typeof value !== 'function') || (value as unknown) === null) {
      throw referenceNeedsObject(kindOf(value));
    }
    this.#value = value;
    if (DEV) ledger.add('dotNetReference', this, undefined);
  }

  /** The object. Throws an error named ObjectDisposedException after disposal. */
  get value(): T {
    this.#refuseDisposed();
    return this.#value;
  }

  /** The id in the runtime that `table` belongs to; given at the first call. */
  protected trackIn(table: object, owner?: ManagedOwner): number {
    this.#refuseDisposed();
    if ((owner as Owner | undefined)?.component === this.#value) this.owner = owner as Owner;
    const objects = trackedObjectsOf(table);
    if (this.#objects === undefined) {
      this.#objects = objects;
      this.#id = objects.add(this);
    } else if (this.#objects !== objects) {
      throw Object.assign(trackedElsewhere(), { name: 'InvalidOperationException' });
    }
    return this.#id;
  }

  /** Takes the object away from JavaScript. Does nothing the second time, or where JavaScript did it. */
  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    if (DEV) ledger.remove(this);
    this.#objects?.remove(this.#id);
  }

  /** The same as `dispose()`, for `using`. */
  [Symbol.dispose](): void {
    this.dispose();
  }

  #refuseDisposed(): void {
    if (this.#disposed)
      throw Object.assign(objectDisposed('DotNetObjectReference`1'), { name: 'ObjectDisposedException' });
  }
}
