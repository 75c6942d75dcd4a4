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
 * Items without keys match by position and template. In: a list and the values of this render. Out: the list's items,
 * and its nodes, in the order of the values.
 */
import { SAFETY } from '#safety';
import type { ComponentState } from '../component/component-state.ts';
import type { DomNode } from '../dom/contract.ts';
import { standing } from '../dom/insert.ts';
import { moveNode } from '../dom/move.ts';
import { type Held, heldIn } from '../dom/stateful.ts';
import {
  type Content,
  ContentKind,
  firstNode,
  forEachNode,
  lastNode,
  type ListContent,
  type Slot,
  slotParent,
} from '../tree/content.ts';
import { isEach } from '../view/remembering-list.ts';
import { isMarkupString } from '../view/markup-tag.ts';
import { isView } from '../view/view.ts';
import { longestAround, longestIncreasing } from './longest-increasing.ts';
import { isLost, putBack } from './heal.ts';
import { evaluateItems, hasDuplicateKeys, keyOf, mountItems } from './list.ts';
import { keepPlaceOf, placeParent } from './mount-component.ts';
import { mountContent, PlaceFlag } from './mount.ts';
import { ownsNothing, removeNodes } from './unmount.ts';
import { isSameBlock, isSameComponent, updateInPlace } from './update.ts';

/** Where a list stands, gathered once an update. */
interface ListPlace {
  readonly state: ComponentState;
  readonly parent: DomNode;
  /** The node after the list, or null. */
  readonly end: DomNode | null;
  readonly namespace: 0 | 1 | 2;
  /** True where the list is all its parent has. */
  readonly sole: boolean;
  /** What must stay where it can; undefined until something has to move. */
  held: Held | undefined;
}

/** Only these items differ, and none came, went or moved; false where one of them is another item after all. */
export function updateItems(
  state: ComponentState,
  list: ListContent,
  values: readonly unknown[],
  changed: readonly number[],
  namespace: 0 | 1 | 2,
): boolean {
  for (let k = 0; k < changed.length; k++) {
    const value = values[changed[k]!];
    if (typeof value === 'function' || !update(state, list.items[changed[k]!]!, value, namespace))
      return false;
  }
  return true;
}

/**
 * False where the list was refused, for two items with one key. `prefix` and `suffix` count the values at both ends that
 * are those of the last render: their items stand, and only what is between them is looked at.
 */
export function updateList(
  state: ComponentState,
  list: ListContent,
  given: readonly unknown[],
  slot: Slot | null,
  namespace: 0 | 1 | 2,
  prefix: number = 0,
  suffix: number = 0,
): boolean {
  const isPart = prefix + suffix > 0;
  const values = evaluateItems(state, isPart ? given.slice(prefix, given.length - suffix) : given);
  const tail = suffix > 0 ? list.items.slice(-suffix) : [];
  const old = isPart ? list.items.slice(prefix, list.items.length - suffix) : list.items;
  let start = 0;
  // 1.
  while (start < old.length && start < values.length && update(state, old[start]!, values[start], namespace))
    start++;
  if (start === old.length && start === values.length) return true;
  const place = placeOf(state, list, slot, namespace);
  if (values.length === 0 && !isPart) {
    clear(place, old);
    list.items = [];
    return true;
  }
  const all = (): readonly unknown[] =>
    isPart ? [...given.slice(0, prefix), ...values, ...given.slice(given.length - suffix)] : values;
  if (start === old.length && suffix === 0) {
    // 4. Rows appended, the common case: the list's end stands still, so nothing needs a comment.
    if (hasDuplicateKeys(state, all(), namespace)) return false;
    const { items } = list;
    keepPlaces(items);
    mountItems(
      state,
      items,
      values,
      start,
      values.length,
      place.parent,
      place.end,
      namespace,
      PlaceFlag.keep,
    );
    return true;
  }
  keepPlaces(list.items);
  const within: ListPlace = isPart
    ? { ...place, end: suffix > 0 ? firstNode(tail[0]!) : place.end, sole: false }
    : place;
  const items = rearrange(within, old, values, start, all);
  within.held?.giveBack();
  if (items === null) return false;
  list.items = isPart ? list.items.slice(0, prefix).concat(items, tail) : items;
  return true;
}

/** Components that have shown nothing yet get a node to be found by, before others are placed around them. */
function keepPlaces(items: readonly Content[]): void {
  for (let i = 0; i < items.length; i++) if (items[i]!.kind === ContentKind.component) keepPlaceOf(items[i]!);
}

/** 2. to 6., after `prefix` items; the items in their new order, or null where the list was refused. */
function rearrange(
  place: ListPlace,
  old: readonly Content[],
  values: readonly unknown[],
  prefix: number,
  all: () => readonly unknown[],
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
    if (isHeld(place, first) || isHeld(place, last)) break;
    const after = newEnd + 1 < next.length ? firstNode(next[newEnd + 1]!) : place.end;
    update(state, first, values[newEnd], namespace);
    update(state, last, values[start], namespace);
    move(place, last, firstNode(first));
    // Where nothing stood between them, one move has swapped them.
    if (start + 1 < oldEnd) move(place, first, after);
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
    for (let i = start; i <= oldEnd; i++) remove(place, old[i]!);
    return next;
  }
  if (hasDuplicateKeys(state, all(), namespace)) {
    swapBack(place, swapped);
    return null;
  }
  middle(place, old, next, values, start, oldEnd, newEnd);
  return next;
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
): void {
  const { state, namespace } = place;
  const count = newEnd - start + 1;
  // Old position + 1 of each new item, 0 for one that is new.
  const sources = new Int32Array(count);
  let moved = false;
  let survivors = 0;
  const gone: Content[] = [];
  if (start <= oldEnd) {
    const index = indexValues(state, values, start, newEnd, namespace);
    let reached = -1;
    for (let i = start; i <= oldEnd; i++) {
      const at = index.take(old[i]!);
      if (at < 0 || !update(state, old[i]!, values[at], namespace)) {
        gone.push(old[i]!);
        continue;
      }
      sources[at - start] = i + 1;
      next[at] = old[i]!;
      survivors++;
      if (at < reached) moved = true;
      else reached = at;
    }
    // Nothing stays: one write empties the parent, which is a third of the cost of taking rows out one by one.
    if (gone.length === old.length) clear(place, old);
    else for (const item of gone) remove(place, item);
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

/** Finds the new place of an old item; each place is taken once. */
interface ValueIndex {
  take(item: Content): number;
}

function indexValues(
  state: ComponentState,
  values: readonly unknown[],
  start: number,
  end: number,
  namespace: 0 | 1 | 2,
): ValueIndex {
  const byKey = new Map<unknown, number>();
  // Items without a key, in order, by template (what is no view: by kind).
  const unkeyed = new Map<object | null, number[]>();
  for (let i = end; i >= start; i--) {
    const value = values[i];
    const key = keyOf(state, value, namespace);
    if (key !== undefined) {
      byKey.set(key, i);
      continue;
    }
    const template = isView(value) ? value.template : kindOf(value);
    const places = unkeyed.get(template);
    // From the end backwards, so that `pop` gives them in order.
    if (places === undefined) unkeyed.set(template, [i]);
    else places.push(i);
  }
  return {
    take(item) {
      const key = keyOfItem(item);
      if (key !== undefined) return byKey.get(key) ?? -1;
      return unkeyed.get(templateOf(item))?.pop() ?? -1;
    },
  };
}

/** The key of what stands, or undefined where it has none. */
export function keyOfItem(item: Content): unknown {
  if (item.kind === ContentKind.block) {
    const { keyHole } = item.stamp;
    return keyHole < 0 ? undefined : (item.values[keyHole] ?? undefined);
  }
  if (item.kind === ContentKind.component) {
    const { keyHole, values } = item as ComponentState;
    return keyHole < 0 ? undefined : (values[keyHole] ?? undefined);
  }
  return undefined;
}

/** Stand for the template of what has none, so that a nested list is never matched with a text. */
const listKind: object = {};
const markupKind: object = {};

function templateOf(item: Content): object | null {
  switch (item.kind) {
    case ContentKind.block:
      return item.stamp.template;
    case ContentKind.component:
      return (item as ComponentState).template;
    case ContentKind.list:
      return listKind;
    case ContentKind.markup:
      return markupKind;
    default:
      return null;
  }
}

function kindOf(value: unknown): object | null {
  if (typeof value !== 'object' || value === null) return null;
  if (isMarkupString(value)) return markupKind;
  return isEach(value) || Symbol.iterator in value ? listKind : null;
}

/** True for the same keyed item; what has no key has no identity to be swapped by. */
function isSameItem(item: Content, value: unknown): boolean {
  if (!isView(value)) return false;
  if (item.kind === ContentKind.block) return item.stamp.keyHole >= 0 && isSameBlock(item, value);
  return item.kind === ContentKind.component && isSameComponent(item as ComponentState, value);
}

/** An item that cannot take its value stays as it is: half a list would be in no order at all. */
function update(state: ComponentState, item: Content, value: unknown, namespace: 0 | 1 | 2): boolean {
  try {
    return updateInPlace(state, item, value, null, namespace);
  } catch (error) {
    state.dispatchException(error);
    return true;
  }
}

function placeOf(
  state: ComponentState,
  list: ListContent,
  slot: Slot | null,
  namespace: 0 | 1 | 2,
): ListPlace {
  if (SAFETY && isLost(state, list.anchor ?? slot!.anchor ?? slot!.parent)) putBack(state, list);
  if (list.anchor !== null) {
    return {
      state,
      parent: list.anchor.parentNode ?? firstNode(list)?.parentNode ?? placeParent(state.place),
      end: list.anchor,
      namespace,
      sole: false,
      held: undefined,
    };
  }
  return {
    state,
    parent: slotParent(slot!),
    end: slot!.anchor,
    namespace,
    sole: slot!.anchor === null,
    held: undefined,
  };
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

/** Which of the items from `start` on, given by their old positions, stay where they are: indices in order. */
function whatStays(
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
function isHeld(place: ListPlace, item: Content): boolean {
  const { rows } = heldBy(place);
  let found = false;
  forEachNode(item, (node) => (found ||= rows.has(node)));
  return found;
}

/** No survivor: one write empties the parent where no item owns anything and nobody else put nodes at its ends. */
function clear(place: ListPlace, items: readonly Content[]): void {
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
  for (const item of items) remove(place, item);
}

function remove(place: ListPlace, item: Content): void {
  if (ownsNothing(item)) removeNodes(item);
  else place.state.root.scheduler.remove(item);
}

function move(place: ListPlace, item: Content, before: DomNode | null): void {
  const { parent } = place;
  forEachNode(item, (node) => moveNode(parent, node, before));
}
