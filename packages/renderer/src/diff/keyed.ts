/**
 * Flow A: updates a list. Hot.
 *
 *   old  a b c d e      1. prefix: same items are updated where they stand
 *   new  a d b x e      2. suffix: likewise from the end
 *                       3. ends that changed places are swapped, and those between them done by themselves
 *                       4. the rest: which item goes on with which value (`match-items.ts`)
 *                       5. what goes on is updated; what does not goes
 *                       6. the longest increasing subsequence of old positions stays, so that the fewest items move; one that
 *                          holds state (focus, a frame, playing media) stays, and the fewest of the others move around it
 *                       7. what is new is mounted, and what does not stay is moved (`placeItems`)
 *
 * Items without keys match by position and template. In: a list, and the values of this render for all of it, for a run of its
 * items, or for those alone that differ (`changed`), which are tried where they stand before any of this; an item among the values
 * stands for itself, which is how `each` says that a row is as it was. Out: the list's items, and its nodes, in the order of the values.
 */
import { SAFETY } from '#safety';
import { type ComponentState, placeParent } from '../component/component-state.ts';
import { keepPlaceOf } from '../component/keep-place.ts';
import type { DomNode } from '../dom/contract.ts';
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
import { PlaceFlag } from '../tree/empty.ts';
import type { EachRender } from '../view/remembering-list.ts';
import { beforeRemoval, bringBack, putBack } from './heal.ts';
import { moveItem, placeItems } from './list.ts';
import { longestAround, longestIncreasing } from './longest-increasing.ts';
import { isSameItem, matchItems } from './match-items.ts';
import { isLost } from './undisturbed.ts';
import { ownsNothing, removeNodes } from './unmount.ts';
import { updateInPlace } from './update.ts';

/** What is known of the items between two that may have changed places: nothing; that they are as they were; or that the two around them have. */
type Between = typeof UNKNOWN | typeof SAME | typeof SWAPPED;
const UNKNOWN = 0;
const SAME = 1;
const SWAPPED = 2;

/** Brings a list in line with what it shows in this render. Refused (and reported) where two items have one key: it is left as it was. */
export function updateList(
  state: ComponentState,
  list: ListContent,
  { memory, values, changed, from, to }: EachRender,
  slot: Slot | null,
  namespace: 0 | 1 | 2,
): void {
  const { items } = list;
  let start = from;
  let end = to;
  let next: Content[] | null;
  list.memory = memory;
  if (changed !== null) {
    let k = 0;
    while (k < changed.length && update(state, items[changed[k]!]!, values[k], namespace)) k++;
    if (k === changed.length) return;
    // Another item after all. Where two have changed places, nothing between them is looked at.
    start = changed[k]!;
    end = changed[changed.length - 1]! + 1;
    const isSwap = k + 2 === changed.length && isSwapped(items, start, end, values[k], values[k + 1]);
    const run: unknown[] = items.slice(start, end);
    for (; k < changed.length; k++) run[changed[k]! - start] = values[k];
    next = isSwap
      ? replaceItems(state, list, start, end, run, slot, namespace, SAME)
      : updateRun(state, list, start, end, run, slot, namespace, UNKNOWN);
  } else if (values.length === 0 && to - from < items.length) {
    // Rows that only leave: the others are not looked at, nor is the list made anew, which shows in a first click.
    beforeWriting(state, list, slot);
    removeItems(state, items.slice(from, to), null);
    items.splice(from, to - from);
    return;
  } else next = updateRun(state, list, from, to, values, slot, namespace, UNKNOWN);
  // A list that was refused does not stand for what its memory says.
  if (next === null) list.memory = null;
  else list.items = items.slice(0, start).concat(next, items.slice(end));
}

/** A list that a stranger has taken out comes back, now or at the end of the batch. */
function beforeWriting(state: ComponentState, list: ListContent, slot: Slot | null): void {
  if (!SAFETY) return;
  if (isLost(state, list.anchor ?? slot!.anchor ?? slot!.parent)) putBack(state, list);
  state.root.scheduler.wrote(state, list, -1);
}

/** Two items that are one another's. */
function isSwapped(
  items: readonly Content[],
  start: number,
  end: number,
  first: unknown,
  last: unknown,
): boolean {
  return isSameItem(items[start]!, last) && isSameItem(items[end - 1]!, first);
}

/** What comes in place of items[from..to); null where the list was refused. */
function updateRun(
  state: ComponentState,
  list: ListContent,
  from: number,
  to: number,
  values: readonly unknown[],
  slot: Slot | null,
  namespace: 0 | 1 | 2,
  between: Between,
): Content[] | null {
  const { items } = list;
  let start = from;
  let end = to;
  let first = 0;
  let last = values.length;
  // 1.
  while (start < end && first < last && update(state, items[start]!, values[first], namespace)) {
    start++;
    first++;
  }
  // 2.
  while (start < end && first < last && update(state, items[end - 1]!, values[last - 1], namespace)) {
    end--;
    last--;
  }
  if (start === end && first === last) return items.slice(from, to);
  const rest = values.slice(first, last);
  const next = replaceItems(state, list, start, end, rest, slot, namespace, between);
  return next && items.slice(from, start).concat(next, items.slice(end, to));
}

/** 3. to 7., for items[start..end). */
function replaceItems(
  state: ComponentState,
  list: ListContent,
  start: number,
  end: number,
  next: unknown[],
  slot: Slot | null,
  namespace: 0 | 1 | 2,
  between: Between,
): Content[] | null {
  const { items, anchor } = list;
  const stop = anchor ?? slot!.anchor;
  beforeWriting(state, list, slot);
  const isAll = stop === null && end - start === items.length;
  const old: (Content | null)[] = items.slice(start, end);
  const count = next.length;
  // Rows that only go need no place.
  if (count === 0) {
    removeItems(state, old as Content[], isAll ? slot!.parent : null);
    return [];
  }
  keepPlaces(items);
  const parent =
    anchor === null
      ? slotParent(slot!)
      : (anchor.parentNode ?? firstNode(list)?.parentNode ?? placeParent(state.place));
  const after = end < items.length ? firstNode(items[end]!) : stop;
  // 3. The one between them that stays makes sure that these are the fewest moves.
  const head = items[start]!;
  const tail = items[end - 1]!;
  if (
    count > 2 &&
    old.length > 2 &&
    (between === SAME ||
      (between === UNKNOWN &&
        isSwapped(items, start, end, next[0], next[count - 1]) &&
        isSameItem(items[start + 1]!, next[1])))
  ) {
    const held = heldIn(parent, state.root.scrolled);
    if (held.rows.size === 0) {
      // First: what comes back is put in order by the items that stand, and those between them are about to be others.
      updateFound(state, list, head, next[count - 1], namespace);
      updateFound(state, list, tail, next[0], namespace);
      const inner =
        between === SAME
          ? items.slice(start + 1, end - 1)
          : updateRun(state, list, start + 1, end - 1, next.slice(1, -1), slot, namespace, SWAPPED);
      if (inner === null) return null;
      moveItem(parent, tail, firstNode(head));
      moveItem(parent, head, after);
      held.giveBack();
      return [tail].concat(inner, head);
    }
  }
  // 4.
  const sources = matchItems(state, list, old as Content[], next, namespace);
  if (sources === null) return null;
  // 5.
  let gone = old.length;
  let reached = 0;
  let isMoved = false;
  for (let i = 0; i < next.length; i++) {
    const source = sources[i]!;
    if (source === 0) continue;
    const item = old[source - 1]!;
    if (!updateFound(state, list, item, next[i], namespace)) {
      sources[i] = 0;
      continue;
    }
    next[i] = item;
    old[source - 1] = null;
    gone--;
    if (source < reached) isMoved = true;
    reached = source;
  }
  // Nothing stays: one write empties the parent, which is a third of the cost of taking rows out one by one.
  if (gone > 0) removeItems(state, old.filter(isLeft), isAll && gone === old.length ? parent : null);
  // 6.
  const held = isMoved ? heldIn(parent, state.root.scrolled) : null;
  if (held !== null) markMoves(held, sources, next as readonly Content[]);
  // 7.
  const flags = end === items.length ? PlaceFlag.keep : PlaceFlag.keep | PlaceFlag.unstable;
  const placed = placeItems(state, next, sources, parent, after, namespace, flags);
  held?.giveBack();
  return placed;
}

function isLeft(item: Content | null): item is Content {
  return item !== null;
}

/**
 * Components that have shown nothing yet get a node to be found by, before others are placed around them. Such are the last
 * ones of a list alone: `placeItems` has seen to those that something follows.
 */
function keepPlaces(items: readonly Content[]): void {
  let last = items.length;
  while (last > 0 && firstNode(items[last - 1]!) === null) last--;
  for (; last < items.length; last++) keepPlaceOf(items[last]!);
}

/** Items that have to move get a negative source. */
function markMoves({ rows }: Held, sources: Int32Array, items: readonly Content[]): void {
  const staying =
    rows.size === 0
      ? longestIncreasing(sources)
      : longestAround(
          sources,
          sources.map((source, i) =>
            source > 0 && forEachNode(items[i] as Content, (node) => rows.has(node)) ? source : 0,
          ),
        );
  let k = 0;
  for (let i = 0; i < sources.length; i++) {
    if (staying[k] === i) k++;
    else sources[i] = -sources[i]!;
  }
}

/** One write empties `sole`, the parent of nothing else, where no item owns anything and nobody else put nodes at its ends. */
function removeItems(state: ComponentState, items: readonly Content[], sole: DomNode | null): void {
  if (
    sole !== null &&
    items.every(ownsNothing) &&
    sole.firstChild === firstNode(items[0]!) &&
    sole.lastChild === lastNode(items[items.length - 1]!)
  ) {
    sole.textContent = '';
    return;
  }
  // All of them first: with what comes back, those would that are gone already.
  if (SAFETY) for (const item of items) beforeRemoval(state, item);
  for (const item of items) {
    if (ownsNothing(item)) removeNodes(item);
    else state.root.scheduler.remove(item);
  }
}

/** What strangers took out comes back before anything is put in order, in place of what they put there. */
function updateFound(
  state: ComponentState,
  list: ListContent,
  item: Content,
  value: unknown,
  namespace: 0 | 1 | 2,
): boolean {
  const isUpdated = update(state, item, value, namespace);
  if (SAFETY && isUpdated) bringBack(state, item, list);
  return isUpdated;
}

/** An item that cannot take its value stays as it is: half a list would be in no order at all. */
function update(state: ComponentState, item: Content, value: unknown, namespace: 0 | 1 | 2): boolean {
  if (item === value) return true;
  try {
    return updateInPlace(state, item, value, null, namespace);
  } catch (error) {
    state.dispatchException(error);
    return true;
  }
}
