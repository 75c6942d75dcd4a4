/**
 * Flow A: updates a list. Hot.
 *
 *   old  a b c d e      1. prefix: same items are updated where they stand
 *   new  a d b x e      2. suffix: likewise from the end
 *                       3. ends that changed places are swapped, and 1 and 2 go on
 *                       4. nothing old left: insert; nothing new left: remove
 *                       5. the middle: new keys in a Map, old items looked up; no survivor: clear and mount anew
 *                       6. from the end, insert what is new and move what does not belong to the longest increasing
 *                          subsequence of old positions, so that the fewest items move; one that holds state
 *                          (focus, a frame, playing media) stays, and the fewest of the others move around it
 *
 * Items without keys match by position and template. In: a list, and the values of this render for all of it or a run of its
 * items; an item among the values stands for itself, which is how `each` says that a row is as it was. Out: the list's items,
 * and its nodes, in the order of the values.
 */
import type { ComponentState } from '../component/component-state.ts';
import { keepPlaceOf } from '../component/keep-place.ts';
import type { DomNode } from '../dom/contract.ts';
import { standing } from '../dom/insert.ts';
import { type Content, firstNode, lastNode, type ListContent, type Slot } from '../tree/content.ts';
import { PlaceFlag } from '../tree/empty.ts';
import {
  beforeWriting,
  clear,
  isHeld,
  type ListPlace,
  move,
  placeOf,
  recover,
  remove,
  whatStays,
} from './list-place.ts';
import { evaluateItems, hasDuplicateKeys, mountItems } from './list.ts';
import { indexValues, isSameItem, type IsKept } from './match-items.ts';
import { mountContent } from './mount.ts';
import { updateInPlace } from './update.ts';

/** Only the items at `changed` differ, and `given` says how; false where the list was refused, for two items with one key. */
export function updateItems(
  state: ComponentState,
  list: ListContent,
  given: readonly unknown[],
  changed: readonly number[],
  slot: Slot | null,
  namespace: 0 | 1 | 2,
): boolean {
  const values = evaluateItems(state, given);
  const { items } = list;
  for (let k = 0; k < changed.length; k++) {
    if (update(state, items[changed[k]!]!, values[k], namespace)) continue;
    // Another item after all. Where two have changed places, nothing between them is looked at.
    if (
      k + 2 === changed.length &&
      exchangeTwo(placeOf(state, list, slot, namespace), items, changed, values)
    )
      return true;
    const from = changed[k]!;
    const to = changed[changed.length - 1]! + 1;
    const run: unknown[] = items.slice(from, to);
    for (let i = k; i < changed.length; i++) run[changed[i]! - from] = values[i];
    return updateList(state, list, run, slot, namespace, from, to);
  }
  return true;
}

/** The last two of `changed`, where they are one another's; false where they are not, or one of them holds state. */
function exchangeTwo(
  place: ListPlace,
  items: Content[],
  changed: readonly number[],
  values: readonly unknown[],
): boolean {
  const k = changed.length - 2;
  const at = changed[k]!;
  const lastAt = changed[k + 1]!;
  const first = items[at]!;
  const last = items[lastAt]!;
  if (!isSameItem(first, values[k + 1]) || !isSameItem(last, values[k])) return false;
  keepPlaces(items);
  const after = lastAt + 1 < items.length ? firstNode(items[lastAt + 1]!) : place.end;
  if (!exchange(place, first, last, values[k], values[k + 1], lastAt === at + 1, after)) return false;
  items[at] = last;
  items[lastAt] = first;
  place.held?.giveBack();
  return true;
}

/**
 * Brings items[from..to) in line with values, all where they are left out. False where the list was refused, for two items
 * with one key.
 */
export function updateList(
  state: ComponentState,
  list: ListContent,
  given: readonly unknown[],
  slot: Slot | null,
  namespace: 0 | 1 | 2,
  from: number = 0,
  to: number = list.items.length,
): boolean {
  const values = evaluateItems(state, given);
  const { items } = list;
  const count = to - from;
  let start = 0;
  // 1.
  while (
    start < count &&
    start < values.length &&
    update(state, items[from + start]!, values[start], namespace)
  )
    start++;
  if (start === count && start === values.length) return true;
  const isAll = count === items.length;
  if (values.length === 0 && !isAll) {
    // 4. Rows taken out of the others, which need no look; nor is the place needed, which takes 20 µs to gather in a first click.
    beforeWriting(state, list, slot);
    for (let i = from; i < to; i++) remove(state, items[i]!);
    items.splice(from, count);
    return true;
  }
  const place = placeOf(state, list, slot, namespace);
  if (values.length === 0) {
    clear(place, items);
    list.items = [];
    return true;
  }
  keepPlaces(items);
  const old = isAll ? items : items.slice(from, to);
  const isKept = list.memory === null ? null : keptIn(old);
  const hasDuplicates = (): boolean => hasDuplicateKeys(state, list, values, namespace, from, to, isKept);
  if (start === count && to === items.length) {
    // 4. Rows appended, the common case: the list's end stands still, so nothing needs a comment.
    if (hasDuplicates()) return false;
    const { parent, end } = place;
    mountItems(state, items, values, start, values.length, parent, end, namespace, PlaceFlag.keep);
    return true;
  }
  if (!isAll) {
    if (to < items.length) place.end = firstNode(items[to]!);
    place.sole = false;
  }
  const next = rearrange(place, old, values, start, isKept, hasDuplicates);
  place.held?.giveBack();
  if (next === null) return false;
  list.items = isAll ? next : items.slice(0, from).concat(next, items.slice(to));
  return true;
}

/**
 * Components that have shown nothing yet get a node to be found by, before others are placed around them. Such are the last
 * ones of a list alone: `mountItems` has seen to those that something follows.
 */
function keepPlaces(items: readonly Content[]): void {
  let last = items.length;
  while (last > 0 && firstNode(items[last - 1]!) === null) last--;
  for (; last < items.length; last++) keepPlaceOf(items[last]!);
}

function keptIn(items: readonly Content[]): IsKept {
  let kept: Set<unknown> | null = null;
  return (value) => (kept ??= new Set<unknown>(items)).has(value);
}

/** 2. to 6., after `prefix` items; the items in their new order, or null where the list was refused. */
function rearrange(
  place: ListPlace,
  old: readonly Content[],
  values: readonly unknown[],
  prefix: number,
  isKept: IsKept,
  hasDuplicates: () => boolean,
): Content[] | null {
  const { state, namespace } = place;
  let start = prefix;
  let oldEnd = old.length - 1;
  let newEnd = values.length - 1;
  const next: Content[] = new Array<Content>(values.length);
  const swapped: Content[] = [];
  for (let i = 0; i < start; i++) next[i] = old[i]!;
  for (;;) {
    // 2.
    while (start <= oldEnd && start <= newEnd && update(state, old[oldEnd]!, values[newEnd], namespace)) {
      next[newEnd--] = old[oldEnd--]!;
    }
    if (start >= oldEnd || start >= newEnd) break;
    // 3.
    const first = old[start]!;
    const last = old[oldEnd]!;
    if (!isSameItem(first, values[newEnd]) || !isSameItem(last, values[start])) break;
    const after = newEnd + 1 < next.length ? firstNode(next[newEnd + 1]!) : place.end;
    if (!exchange(place, first, last, values[start], values[newEnd], start + 1 === oldEnd, after)) break;
    swapped.push(first, last);
    next[newEnd--] = first;
    next[start++] = last;
    oldEnd--;
    while (start <= oldEnd && start <= newEnd && update(state, old[start]!, values[start], namespace)) {
      next[start] = old[start]!;
      start++;
    }
  }
  if (start > newEnd) {
    // 4.
    for (let i = start; i <= oldEnd; i++) remove(state, old[i]!);
    return next;
  }
  if (hasDuplicates()) {
    swapBack(place, swapped);
    return null;
  }
  middle(place, old, next, values, start, oldEnd, newEnd, isKept);
  return next;
}

/** Two items that changed places: `last` goes before `first`, which goes before `after`. False where one holds state. */
function exchange(
  place: ListPlace,
  first: Content,
  last: Content,
  forLast: unknown,
  forFirst: unknown,
  areNeighbours: boolean,
  after: DomNode | null,
): boolean {
  if (isHeld(place, first) || isHeld(place, last)) return false;
  recover(place, first);
  recover(place, last);
  const { state, namespace } = place;
  update(state, first, forFirst, namespace);
  update(state, last, forLast, namespace);
  move(place, last, firstNode(first));
  // Where nothing stood between them, one move has swapped them.
  if (!areNeighbours) move(place, first, after);
  return true;
}

/** With two items of one key nothing can be placed: what 3. has swapped goes back. */
function swapBack(place: ListPlace, swapped: readonly Content[]): void {
  for (let i = swapped.length; i > 0; i -= 2) {
    const first = swapped[i - 2]!;
    const last = swapped[i - 1]!;
    const after = lastNode(first)!.nextSibling;
    move(place, first, firstNode(last));
    move(place, last, after);
  }
}

/** 5. and 6. */
function middle(
  place: ListPlace,
  old: readonly Content[],
  next: Content[],
  values: readonly unknown[],
  start: number,
  oldEnd: number,
  newEnd: number,
  isKept: IsKept,
): void {
  const { state, namespace } = place;
  const count = newEnd - start + 1;
  // Old position + 1 of each new item, 0 for one that is new.
  const sources = new Int32Array(count);
  let moved = false;
  let survivors = 0;
  const gone: Content[] = [];
  if (start <= oldEnd) {
    const index = indexValues(state, values, start, newEnd, namespace, isKept);
    let reached = -1;
    for (let i = start; i <= oldEnd; i++) {
      const at = index.take(old[i]!);
      if (at < 0 || !update(state, old[i]!, values[at], namespace)) {
        gone.push(old[i]!);
        continue;
      }
      recover(place, old[i]!);
      sources[at - start] = i + 1;
      next[at] = old[i]!;
      survivors++;
      if (at < reached) moved = true;
      else reached = at;
    }
    // Nothing stays: one write empties the parent, which is a third of the cost of taking rows out one by one.
    if (gone.length === old.length) clear(place, old);
    else for (const item of gone) remove(state, item);
  }
  const after = newEnd + 1 < next.length ? firstNode(next[newEnd + 1]!) : place.end;
  if (survivors === 0) {
    const fresh: Content[] = [];
    const flags = after === place.end ? PlaceFlag.keep : PlaceFlag.keep | PlaceFlag.unstable;
    mountItems(state, fresh, values, start, newEnd + 1, place.parent, after, namespace, flags);
    for (let i = 0; i < count; i++) next[start + i] = fresh[i]!;
    return;
  }
  const still = moved ? whatStays(place, sources, next, start) : null;
  let stillAt = still === null ? -1 : still.length - 1;
  let before = after;
  for (let i = count - 1; i >= 0; i--) {
    const at = start + i;
    if (sources[i] === 0) {
      next[at] = mountContent(
        state,
        values[at],
        place.parent,
        before,
        namespace,
        PlaceFlag.keep | PlaceFlag.unstable,
      );
    } else if (still !== null) {
      if (stillAt >= 0 && still[stillAt] === i) stillAt--;
      else move(place, next[at]!, before);
    }
    // One that a stranger took away leaves the place to what stands after it.
    before = standing(place.parent, firstNode(next[at]!)) ?? before;
  }
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
