/**
 * JavaScript's side: the objects that the managed side holds references to.
 *
 * In: objects and ids. Out: ids and objects. One table per global object, shared by every root of the page, so that a
 * reference received by one component can be passed by another. Nothing in it is collected: who received a reference
 * disposes it.
 */
import { cannotCreateReference } from '../dev/errors.generated.ts';
import { globalObjectId, nullObjectId } from '../wire/call-types.ts';

/** One object, and what was found on it. */
export interface TableEntry {
  readonly object: object;
  /** True once the object is no longer in the table: who kept the entry must not use it. */
  released: boolean;
  /** Members resolved before, for each call type by identifier; they go with the entry. */
  readonly members: (Map<string, (...args: unknown[]) => unknown> | undefined)[];
  /** The function that was called last: finding it in a map costs more than calling it. Measured by bench/interop. */
  lastIdentifier: string | undefined;
  lastFunction: ((...args: unknown[]) => unknown) | undefined;
}

const entryOf = (object: object): TableEntry => ({
  object,
  released: false,
  members: [],
  lastIdentifier: undefined,
  lastFunction: undefined,
});

export class ObjectTable {
  readonly #entries = new Map<number, TableEntry>();
  #nextId = 1;

  constructor(globalObject: object) {
    this.#entries.set(globalObjectId, entryOf(globalObject));
  }

  /** How many objects are referenced, the global one not counted, which is always there but where a script let go of it. */
  get size(): number {
    return this.#entries.size - 1;
  }

  /** Stores an object or function under a new id, also one that is stored already; null and undefined are -1. */
  create(value: unknown): number {
    if (value === null || value === undefined) return nullObjectId;
    if (typeof value !== 'object' && typeof value !== 'function') throw cannotCreateReference(String(value));
    const id = this.#nextId++;
    this.#entries.set(id, entryOf(value));
    return id;
  }

  get(id: number): TableEntry | undefined {
    return this.#entries.get(id);
  }

  /** Ids that are not there are ignored. The id is never given again. */
  release(id: number): void {
    const entry = this.#entries.get(id);
    if (entry === undefined) return;
    entry.released = true;
    this.#entries.delete(id);
  }
}
