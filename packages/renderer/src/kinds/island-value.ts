/**
 * What `@island=${…}` takes. Classes of such values are all that an app needs of islands, so the code that runs them hangs on
 * what they extend: the element's side is in `parts/island.ts`, what the template does with the value in `island.ts`.
 */
import type { ComponentType } from '../component/component-base.ts';
import type { ComponentState } from '../component/component-state.ts';
import type { DomNode } from '../dom/contract.ts';
import {
  type IslandContext,
  IslandPlace,
  type IslandRoot,
  type Mountable,
  type MountedIsland,
} from '../parts/island.ts';
import type { Block } from '../tree/content.ts';
import { islandTag, type TaggedIsland } from './island.ts';

/**
 * Something that a render wants in an element: a map, a chart, an editor. `@strop/islands` makes such values of adapters.
 *
 * @example
 * ```ts
 * class Clock extends Island {
 *   override mount({ element }: IslandContext): MountedIsland {
 *     const clock = startClock(element as HTMLElement);
 *     return { update: () => true, dispose: () => clock.stop() };
 *   }
 * }
 *
 * html`<div @island=${new Clock()}></div>`;
 * ```
 */
export abstract class Island implements Mountable {
  /**
   * Takes possession of the element; called when the batch is displayed, before any `onAfterRender`.
   *
   * @param context the element, and what the island may ask of the renderer.
   * @throws what went wrong; the component's error boundary hears of it, and nothing is mounted.
   */
  abstract mount(context: IslandContext): MountedIsland;
}

const begin: TaggedIsland[typeof islandTag] = (state, block, element) => {
  // A library writes by itself, some thousands of nodes a frame: nothing is watched where one may.
  state.root.watch.disturb();
  return new IslandPlace(new PlaceContext(state, block, element));
};

Object.defineProperty(Island.prototype, islandTag, { value: begin });

/** A class: a list may have an island in every row. */
class PlaceContext implements IslandContext {
  readonly #state: ComponentState;
  readonly #block: Block;
  readonly element: DomNode;

  constructor(state: ComponentState, block: Block, element: DomNode) {
    this.#state = state;
    this.#block = block;
    this.element = element;
  }

  invoke(handler: unknown, argument: unknown): void {
    this.#state.root.events.call(this.#block.owner, handler, argument);
  }

  addRoot(type: new () => object, container: object, given: Readonly<Record<string, unknown>>): IslandRoot {
    return this.#state.root.addInside(type as ComponentType, container, given, this.#state);
  }

  reportError(error: unknown): void {
    this.#state.dispatchException(error);
  }

  /** As for components, no boundary hears of what disposal throws. */
  reportDisposal(error: unknown): void {
    this.#state.root.reportError(error, this.#state);
  }
}
