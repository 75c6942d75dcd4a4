/**
 * A component's way to the library's own object: `html\`<div @island=${map(options, this.map)}></div>\``.
 *
 * In: the island's instance sets and clears it. Out: the handle, or a promise of it.
 */

/**
 * Holds what an island's `mount` gave, for as long as the island is there.
 *
 * @example
 * readonly map = new IslandReference<LeafletMap>();
 * // html`<div @island=${leaflet(options, this.map)}></div>`
 * (await this.map.mounted).fitWorld();
 */
export class IslandReference<Handle> {
  #current: Handle | null = null;
  #waiting: Promise<Handle> | null = null;
  #resolve: ((handle: Handle) => void) | null = null;

  /** What the adapter's `mount` gave; null before it has, and after the island is disposed. */
  get current(): Handle | null {
    return this.#current;
  }

  /** Settles when an island is mounted: at once where one is. */
  get mounted(): Promise<Handle> {
    if (this.#current !== null) return Promise.resolve(this.#current);
    return (this.#waiting ??= new Promise((resolve) => {
      this.#resolve = resolve;
    }));
  }

  /** @internal */
  static set<Handle>(reference: IslandReference<Handle>, handle: Handle): void {
    reference.#current = handle;
    reference.#resolve?.(handle);
    reference.#waiting = null;
    reference.#resolve = null;
  }

  /** @internal Another island may have taken the reference meanwhile. */
  static clear<Handle>(reference: IslandReference<Handle>, handle: Handle): void {
    if (reference.#current === handle) reference.#current = null;
  }
}
