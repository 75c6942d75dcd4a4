/**
 * Ownership, development only: what is alive, who owns it and where it was made.
 *
 * In: things as they take a place on the other side, and as they give it up. Out: `interopLedger`, which tests and tools
 * read. Every entry stands behind `DEV`, so that nothing of this is in a production build.
 */

/** What is counted. */
export type LedgerKind = 'objectReference' | 'dotNetReference' | 'callback' | 'stream';

/** One thing that is alive. */
export interface LedgerEntry {
  readonly kind: LedgerKind;
  /** The class of the component that owns it; undefined where nobody does. */
  readonly owner: string | undefined;
  /** The stack of the place that made it, without the line of the error. */
  readonly madeAt: string;
}

/** Counts of what is alive on the components' side. Always empty in production. */
export interface InteropLedger {
  /** All entries, in the order they were made. */
  list(): readonly LedgerEntry[];
  /** How many there are, of one kind or of all. */
  count(kind?: LedgerKind): number;
  /** How often JavaScript called a callback whose component was gone. */
  readonly lateCalls: number;
}

class Ledger implements InteropLedger {
  readonly #entries = new Map<object, LedgerEntry>();
  #lateCalls = 0;

  get lateCalls(): number {
    return this.#lateCalls;
  }

  list(): readonly LedgerEntry[] {
    return [...this.#entries.values()];
  }

  count(kind?: LedgerKind): number {
    return kind === undefined ? this.#entries.size : this.list().filter((each) => each.kind === kind).length;
  }

  add(kind: LedgerKind, thing: object, owner: string | undefined, madeAt: Error = new Error()): void {
    this.#entries.set(thing, { kind, owner, madeAt: placeOf(madeAt) });
  }

  /** Says who owns it from now on. */
  rename(thing: object, owner: string | undefined): void {
    const entry = this.#entries.get(thing);
    if (entry !== undefined) this.#entries.set(thing, { ...entry, owner });
  }

  /** Says what it is, where that is more than its base class knew. */
  specify(thing: object, kind: LedgerKind): void {
    const entry = this.#entries.get(thing);
    if (entry !== undefined) this.#entries.set(thing, { ...entry, kind });
  }

  remove(thing: object): void {
    this.#entries.delete(thing);
  }

  /** Where something alive was made, or undefined. */
  entryOf(thing: object): LedgerEntry | undefined {
    return this.#entries.get(thing);
  }

  countLateCall(): void {
    this.#lateCalls++;
  }
}

/** The stack without the message and the line of this file. */
function placeOf(error: Error): string {
  return (error.stack ?? '').split('\n').slice(2).join('\n');
}

export const ledger: Ledger = /* @__PURE__ */ new Ledger();

/**
 * What components hold of JavaScript's side, and JavaScript of theirs: references, callbacks, streams. Kept in
 * development only, for tests and tools; in production it is always empty.
 *
 * @example
 * expect(interopLedger.list().filter(({ owner }) => owner === 'CityMap')).toEqual([]);
 */
export const interopLedger: InteropLedger = ledger;
