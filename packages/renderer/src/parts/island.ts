/**
 * An island: an element whose inside belongs to somebody else, a map, a chart, an editor. The value of `@island` brings the
 * code that runs it (`@strop/islands` makes such values), so the renderer only says when: once the element stands in
 * the document and the batch is displayed, and once before the element is taken out.
 *
 * In: the values of renders. Out: exactly one mount and one disposal for each element and kind of island.
 */
import type { DomElement } from '../dom/contract.ts';
import { keepInPlace } from '../dom/stateful.ts';

/** What mounts one, in the words of this file. `Island` (`kinds/island-value.ts`) is what `@island` takes. */
export interface Mountable {
  mount(context: IslandContext): MountedIsland;
}

/** What an island is given. */
export interface IslandContext {
  readonly element: object;
  /** Calls a handler as an event would: in a batch of its own, and the component that wrote the tag renders after it. */
  invoke(handler: unknown, argument: unknown): void;
  /**
   * Renders a component into an element inside the island, as a root of its own whose cascading values and error boundaries
   * are those of the island's tag. Whoever adds it disposes it.
   */
  addRoot(
    type: new () => object,
    container: object,
    parameters: Readonly<Record<string, unknown>>,
  ): IslandRoot;
  /** Tells of an error that comes later: the nearest error boundary hears of it. */
  reportError(error: unknown): void;
}

/** A component inside an island. */
export interface IslandRoot {
  setParameters(parameters: Readonly<Record<string, unknown>>): void;
  /** Disposes the component and empties its element; calling it again does nothing. */
  dispose(): void;
}

/** What stands in an element now. */
export interface MountedIsland {
  /**
   * A render gave a value, perhaps an equal one; called when the batch is displayed.
   *
   * @returns false where it cannot become that one: it is disposed, and the new one mounted.
   */
  update(value: Mountable): boolean;
  /** The element is about to leave the document, or another island to come. Called once. */
  dispose(): void;
}

interface PlaceContext extends IslandContext {
  reportDisposal(error: unknown): void;
}

/** The element's side of one `@island`: what it should show and what it shows. */
export class IslandPlace {
  readonly #context: PlaceContext;
  #value: Mountable | null = null;
  #mounted: MountedIsland | null = null;
  /** While something is mounted, lists move other rows around the element. */
  #letMove: (() => void) | null = null;
  #gone = false;

  constructor(context: PlaceContext) {
    this.#context = context;
  }

  /** What the last render wants; `settle` follows when the batch is displayed. */
  want(value: Mountable | null): void {
    this.#value = value;
  }

  /** Brings the island in line with what is wanted. */
  settle(): void {
    if (this.#gone) return;
    try {
      const value = this.#value;
      if (value !== null && this.#mounted?.update(value) === true) return;
      this.#release();
      if (value === null) return;
      this.#mounted = value.mount(this.#context);
      this.#letMove = keepInPlace(this.#context.element as DomElement);
    } catch (error) {
      this.#context.reportError(error);
    }
  }

  /** The element goes. */
  dispose(): void {
    this.#gone = true;
    this.#release();
  }

  #release(): void {
    const mounted = this.#mounted;
    // Before the call: what it throws does not make it come again.
    this.#mounted = null;
    this.#letMove?.();
    try {
      mounted?.dispose();
    } catch (error) {
      this.#context.reportDisposal(error);
    }
  }
}
