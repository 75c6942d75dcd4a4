/** `@island=${…}`: the value brings what it does (`island-value.ts`), so that an app without islands has nothing of it. */
import type { ComponentState } from '../component/component-state.ts';
import { notAnIsland } from '../dev/errors.generated.ts';
import type { DomNode } from '../dom/contract.ts';
import { addPart } from '../dom/draft.ts';
import { type Part, PartKind } from '../dom/part.ts';
import type { AddParts } from '../dom/template.ts';
import type { IslandPlace, Mountable } from '../parts/island.ts';
import { type Block, nodeOf, setState, stateOf } from '../tree/content.ts';
import type { Kind } from './kind.ts';

/** On what may stand in `@island`; a symbol of all copies of this package. */
export const islandTag: unique symbol = Symbol.for('strop.island');

/** A value as the renderer sees it: what hangs on the tag begins what happens in an element. */
export interface TaggedIsland extends Mountable {
  readonly [islandTag]: (state: ComponentState, block: Block, element: DomNode) => IslandPlace;
}

const islandKind: Kind = {
  fill: null,
  promote: null,
  mount: show,
  commit: null,
  patch: show,
  release(block, part, islands) {
    // Missing where there was no island yet, or an earlier part of the block has failed.
    const place = stateOf(block, part) as IslandPlace | null;
    if (place !== null) islands.push(place);
  },
};

/** What the hole holds after a render: it is mounted or told of it when the batch is displayed. */
function show(state: ComponentState, block: Block, part: Part): void {
  const value = block.values[part.hole];
  let place = stateOf(block, part) as IslandPlace | null;
  const isNone = value === null || value === undefined || value === false;
  if (!isNone) {
    if (!isIsland(value)) throw notAnIsland(state.name, typeof value);
    if (place === null)
      setState(block, part, (place = value[islandTag](state, block, nodeOf(block, part.node))));
  }
  if (place === null) return;
  place.want(isNone ? null : value);
  state.root.scheduler.whenShown(1, place);
}

/** Told by tag: one of another copy of this package counts too. */
function isIsland(value: unknown): value is TaggedIsland {
  return typeof value === 'object' && value !== null && islandTag in value;
}

/** `@island=${…}` on an element. */
export function island(hole: number): AddParts {
  return (draft, place) => addPart(draft, place, PartKind.island, hole, { code: islandKind });
}
