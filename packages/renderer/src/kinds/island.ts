/** `@island=${…}`: the value brings what is mounted (`parts/island.ts`). */
import type { ComponentType } from '../component/component-base.ts';
import type { ComponentState } from '../component/component-state.ts';
import { notAnIsland } from '../dev/errors.generated.ts';
import { type Part, PartKind } from '../dom/part.ts';
import { type IslandContext, IslandPlace, isIsland } from '../parts/island.ts';
import { type Block, setState } from '../tree/content.ts';
import type { Kind } from './kind.ts';

export const islandKind: Kind = {
  kind: PartKind.island,
  fill: null,
  promote: null,
  mount(state, block, part, element) {
    const context: IslandContext = {
      element,
      invoke: (handler, argument) => state.root.events.call(block.owner, handler, argument),
      addRoot: (type, container, given) =>
        state.root.addInside(type as ComponentType, container, given, state),
      reportError: (error) => state.dispatchException(error),
    };
    const place = new IslandPlace(
      context,
      // As for components, no boundary hears of what disposal throws.
      (error) => state.root.reportError(error, state),
    );
    setState(block, part, place);
    show(state, block, part);
  },
  commit: null,
  patch: show,
  release(block, part, islands) {
    // Missing where an earlier part of the block has failed.
    const place = block.states![part.index] as IslandPlace | undefined;
    if (place !== undefined) islands.push(place);
  },
};

/** What the hole holds after a render: it is mounted or told of it when the batch is displayed. */
function show(state: ComponentState, block: Block, part: Part): void {
  const place = block.states![part.index] as IslandPlace;
  const value = block.values[part.hole];
  const isNone = value === null || value === undefined || value === false;
  if (!isNone && !isIsland(value)) throw notAnIsland(state.name, typeof value);
  place.want(isNone ? null : value);
  state.root.scheduler.settleIsland(place);
}
