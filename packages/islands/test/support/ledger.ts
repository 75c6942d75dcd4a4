/** Counts a library's objects where they are made and destroyed; imports nothing, since mocks of modules need it first. */

/** What a library has made and destroyed, filled by the classes that stand in for it. */
export class Ledger {
  made = 0;
  destroyed = 0;
  readonly alive = new Set<object>();
  /** How many of the next objects cannot be made. */
  failures = 0;

  /** Before the library's own constructor, which throws what it is made to throw. */
  begin(): void {
    if (this.failures === 0) return;
    this.failures--;
    throw new Error('cannot be made');
  }

  create(object: object): void {
    this.made++;
    this.alive.add(object);
  }

  /** Libraries may be told twice themselves (their own `destroy` calls it again); each object counts once. */
  destroy(object: object): void {
    if (this.alive.delete(object)) this.destroyed++;
    else throw new Error('destroyed twice, or never made');
  }
}
