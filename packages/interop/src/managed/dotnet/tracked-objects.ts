/**
 * Calls from JavaScript: the objects of the managed side that JavaScript may call, by id.
 *
 * In: a reference at its first crossing. Out: its id, and later the reference for the id. One table per runtime, that
 * is per window or connection. An entry goes when either side disposes the reference.
 */
import { noTrackedObject } from '../../dev/errors.generated.ts';
import type { Owner } from '../owner.ts';

/** What can be tracked. */
export interface Trackable {
  readonly value: object;
  readonly owner: Owner | undefined;
  dispose(): void;
}

export class TrackedObjects {
  readonly #entries = new Map<number, Trackable>();
  // Objects and streams towards JavaScript share one counter, as in .NET.
  #lastId = 0;

  /** How many objects JavaScript may call. */
  get size(): number {
    return this.#entries.size;
  }

  /** An id for a stream, which needs no entry. */
  nextId(): number {
    return ++this.#lastId;
  }

  add(reference: Trackable): number {
    const id = this.nextId();
    this.#entries.set(id, reference);
    return id;
  }

  /** Throws with .NET's text where the id is unknown or disposed. */
  get(id: number): Trackable {
    const reference = this.#entries.get(id);
    if (reference === undefined) throw Object.assign(noTrackedObject(id), { name: 'ArgumentException' });
    return reference;
  }

  /** Who owns what a call on the object brings: the object itself, where it is a component. */
  ownerOf(id: number | null): Owner | undefined {
    return this.#entries.get(id ?? 0)?.owner;
  }

  remove(id: number): void {
    this.#entries.delete(id);
  }
}

const byTable = new WeakMap<object, TrackedObjects>();

/** The objects of the runtime whose JavaScript keeps its own in `table`. */
export function trackedObjectsOf(table: object): TrackedObjects {
  let objects = byTable.get(table);
  if (objects === undefined) {
    objects = new TrackedObjects();
    byTable.set(table, objects);
  }
  return objects;
}
