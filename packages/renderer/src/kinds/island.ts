/** `@island=${…}`: the value brings what is mounted (`parts/island.ts`). */
import type { ComponentType } from '../component/component-base.ts';
import type { ComponentState } from '../component/component-state.ts';
import { notAnIsland } from '../dev/errors.generated.ts';
import { addPart } from '../dom/draft.ts';
import { type Part, PartKind } from '../dom/part.ts';
import type { AddParts } from '../dom/template.ts';
import type { DomNode } from '../dom/contract.ts';
import { type IslandContext, IslandPlace, type IslandRoot, isIsland } from '../parts/island.ts';
import { type Block, setState, stateOf } from '../tree/content.ts';
import type { Kind } from './kind.ts';

const islandKind: Kind = {
  fill: null,
  promote: null,
  mount(state, block, part, element) {
    // A library writes by itself, some thousands of nodes a frame: nothing is watched where one may.
    state.root.watch.disturb();
    setState(block, part, new IslandPlace(new PlaceContext(state, block, element)));
    show(state, block, part);
  },
  commit: null,
  patch: show,
  release(block, part, islands) {
    // Missing where an earlier part of the block has failed.
    const place = stateOf(block, part) as IslandPlace | null;
    if (place !== null) islands.push(place);
  },
};

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

/** What the hole holds after a render: it is mounted or told of it when the batch is displayed. */
function show(state: ComponentState, block: Block, part: Part): void {
  const place = stateOf(block, part) as IslandPlace;
  const value = block.values[part.hole];
  const isNone = value === null || value === undefined || value === false;
  if (!isNone && !isIsland(value)) throw notAnIsland(state.name, typeof value);
  place.want(isNone ? null : value);
  state.root.scheduler.whenShown(1, place);
}

/** `@island=${…}` on an element. */
export function island(hole: number): AddParts {
  return (draft, place) => addPart(draft, place, PartKind.island, hole, { code: islandKind });
}
