/**
 * Ownership: what a component received or made through its JSRuntime goes with it.
 *
 * In: references, callbacks and streams as they come into being. Out: all of them released at once, after the component
 * was disposed and its asynchronous disposal is over, so that its own clean-up still reaches JavaScript. What arrives
 * later is released on arrival. A JSRuntime that belongs to no component (made by a script, or asked for by a service)
 * has no owner: its references live until they are disposed, as in Blazor.
 */

/** Something that takes a place on the other side for as long as it is kept. */
export interface Owned {
  /** Gives the place up, perhaps after a while. */
  release(): unknown;
}

export class Owner implements Owned {
  /** The component's class, for messages. */
  readonly name: string;
  /** The component, where this is one of its callbacks while it runs. */
  readonly parent: Owner | undefined;
  /** Null until there is something: most components own nothing. */
  #owned: Set<Owned> | null = null;
  #gone = false;

  /** The component itself, where the host says. */
  readonly component: object | undefined;

  constructor(name: string, parent?: Owner, component?: object) {
    this.name = name;
    this.parent = parent;
    this.component = component;
  }

  /** True once what it owned was released. */
  get gone(): boolean {
    return this.#gone;
  }

  /** Takes something over; where the owner has gone, it goes too. */
  add(owned: Owned): void {
    if (this.#gone) owned.release();
    else (this.#owned ??= new Set()).add(owned);
  }

  /** Lets go of what was released by itself, or belongs to somebody else now. */
  remove(owned: Owned): void {
    this.#owned?.delete(owned);
  }

  /** Releases everything, what came last first. What fails keeps nothing else: an AggregateError is thrown at the end. */
  release(): void {
    this.#gone = true;
    if (this.#owned === null) return;
    const owned = [...this.#owned].reverse();
    this.#owned = null;
    const errors: unknown[] = [];
    for (const each of owned) {
      try {
        // What fails later has lost its connection, and with it everything on the other side.
        void Promise.resolve(each.release()).catch(() => {});
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw new AggregateError(errors);
  }
}
