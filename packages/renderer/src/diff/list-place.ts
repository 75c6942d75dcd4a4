/**
 * Where a list stands, and what its update does there: items are moved and taken away; what holds state stays. Hot.
 *
 * In: items that the diff has matched (`keyed.ts`). Out: their nodes, in place.
 */
import { SAFETY } from '#safety';
import { type ComponentState, placeParent } from '../component/component-state.ts';
import type { DomNode } from '../dom/contract.ts';
import { moveNode } from '../dom/move.ts';
import { type Held, heldIn } from '../dom/stateful.ts';
import {
  type Content,
  firstNode,
  forEachNode,
  lastNode,
  type ListContent,
  type Slot,
  slotParent,
} from '../tree/content.ts';
import { beforeRemoval, bringBack, putBack } from './heal.ts';
import { longestAround, longestIncreasing } from './longest-increasing.ts';
import { ownsNothing, removeNodes } from './unmount.ts';
import { isLost } from './undisturbed.ts';

/** Where a list stands, gathered once an update. */
export interface ListPlace {
  readonly state: ComponentState;
  readonly list: ListContent;
  readonly parent: DomNode;
  /** The node after the list, or after the run of its items that is updated; null for none. */
  end: DomNode | null;
  readonly namespace: 0 | 1 | 2;
  /** True where the list, or the run, is all its parent has. */
  sole: boolean;
  /** What must stay where it can; undefined until something has to move. */
  held: Held | undefined;
}

/** A list that a stranger has taken out comes back, now or at the end of the batch. */
export function beforeWriting(state: ComponentState, list: ListContent, slot: Slot | null): void {
  if (!SAFETY) return;
  if (isLost(state, list.anchor ?? slot!.anchor ?? slot!.parent)) putBack(state, list);
  state.root.scheduler.wrote(state, list, -1);
}

export function placeOf(
  state: ComponentState,
  list: ListContent,
  slot: Slot | null,
  namespace: 0 | 1 | 2,
): ListPlace {
  beforeWriting(state, list, slot);
  if (list.anchor !== null) {
    return {
      state,
      list,
      parent: list.anchor.parentNode ?? firstNode(list)?.parentNode ?? placeParent(state.place),
      end: list.anchor,
      namespace,
      sole: false,
      held: undefined,
    };
  }
  return {
    state,
    list,
    parent: slotParent(slot!),
    end: slot!.anchor,
    namespace,
    sole: slot!.anchor === null,
    held: undefined,
  };
}

/** Which of the items from `start` on, given by their old positions, stay where they are: indices in order. */
export function whatStays(
  place: ListPlace,
  sources: Int32Array,
  items: readonly Content[],
  start: number,
): Int32Array {
  return heldBy(place).rows.size === 0
    ? longestIncreasing(sources)
    : longestAround(
        sources,
        sources.map((source, i) => (source > 0 && isHeld(place, items[start + i]!) ? source : 0)),
      );
}

function heldBy(place: ListPlace): Held {
  return (place.held ??= heldIn(place.parent, place.state.root.scrolled));
}

/** True for an item with a node that holds state. */
export function isHeld(place: ListPlace, item: Content): boolean {
  const { rows } = heldBy(place);
  if (rows.size === 0) return false;
  let found = false;
  forEachNode(item, (node) => (found ||= rows.has(node)));
  return found;
}

/** No survivor: one write empties the parent where no item owns anything and nobody else put nodes at its ends. */
export function clear(place: ListPlace, items: readonly Content[]): void {
  if (place.sole && items.every(ownsNothing)) {
    const { parent } = place;
    if (
      parent.firstChild === firstNode(items[0]!) &&
      parent.lastChild === lastNode(items[items.length - 1]!)
    ) {
      parent.textContent = '';
      return;
    }
  }
  for (const item of items) remove(place.state, item);
}

/** What strangers took out comes back before anything is put in order, in place of what they put there. */
export function recover({ state, list }: ListPlace, item: Content): void {
  if (SAFETY) bringBack(state, item, list);
}

export function remove(state: ComponentState, item: Content): void {
  if (SAFETY) beforeRemoval(state, item);
  if (ownsNothing(item)) removeNodes(item);
  else state.root.scheduler.remove(item);
}

export function move(place: ListPlace, item: Content, before: DomNode | null): void {
  const { parent } = place;
  forEachNode(item, (node) => moveNode(parent, node, before));
}
