/**
 * Lists: an array in a content hole, or what remembers its rows. What they show, and how items get their places; which item goes on
 * with which value is asked in `keyed.ts`. Hot.
 *
 * In: the values of one render. Out: content for each of them, in order.
 */
import { DEV } from '#dev';
import type { ComponentState } from '../component/component-state.ts';
import { keepPlaceOf } from '../component/keep-place.ts';
import type { DomNode } from '../dom/contract.ts';
import { insertNode, standing } from '../dom/insert.ts';
import { moveNode } from '../dom/move.ts';
import { type Content, ContentKind, firstNode, forEachNode, type ListContent } from '../tree/content.ts';
import { PlaceFlag } from '../tree/empty.ts';
import { type EachMemory, type EachRender, isEach } from '../view/remembering-list.ts';
import { checkItems } from './check-values.ts';
import { isKeyed, matchItems } from './match-items.ts';
import { evaluateFragment, mountContent } from './mount.ts';

/** What a list shows in this render; null for what is none. Fragments are evaluated, so that what they show is matched like any other item. */
export function readList(
  state: ComponentState,
  value: object,
  last: EachMemory | null,
  items: readonly Content[],
): EachRender | null {
  if (isEach(value)) {
    const render = value.evaluate(last, items, isKeyed, state);
    if (DEV) checkItems(state, render.values, render.memory?.source);
    const values = evaluateItems(state, render.values);
    return values === render.values ? render : { ...render, values };
  }
  if (!(Symbol.iterator in value)) return null;
  const values = Array.isArray(value) ? value : Array.from(value as Iterable<unknown>);
  if (DEV) checkItems(state, values, undefined);
  return { memory: null, values: evaluateItems(state, values), changed: null, from: 0, to: items.length };
}

function evaluateItems(state: ComponentState, values: readonly unknown[]): readonly unknown[] {
  // No loop of our own: the engine would compile all of this function for a list of rows (1.3 kB).
  if (!values.some(isFragment)) return values;
  return values.map((value) => (isFragment(value) ? evaluateFragment(state, value) : value));
}

function isFragment(value: unknown): boolean {
  return typeof value === 'function';
}

export function mountList(
  state: ComponentState,
  { memory, values }: EachRender,
  parent: DomNode,
  before: DomNode | null,
  namespace: 0 | 1 | 2,
  flags: number,
): ListContent {
  let anchor: DomNode | null = null;
  if ((flags & PlaceFlag.keep) !== 0) {
    anchor = state.root.host.document.createComment('');
    insertNode(parent, anchor, before);
  }
  const list: ListContent = { kind: ContentKind.list, items: [], anchor, memory, highest: -Infinity };
  const sources = matchItems(state, list, [], values, namespace);
  // A list with its own anchor has a stable end whatever becomes of the node before which it was mounted.
  if (sources !== null)
    list.items = placeItems(
      state,
      values.slice(),
      sources,
      parent,
      anchor ?? before,
      namespace,
      PlaceFlag.keep,
    );
  return list;
}

/**
 * Puts the items of a list, or of a run of it, in order before `end`, which must still stand when the batch ends unless `flags` say otherwise.
 *
 * @param items values that are mounted where `sources` has 0, items that stay where it is positive, and items that move where it is negative.
 *   Returned as items alone.
 */
export function placeItems(
  state: ComponentState,
  items: unknown[],
  sources: Int32Array,
  parent: DomNode,
  end: DomNode | null,
  namespace: 0 | 1 | 2,
  flags: number,
): Content[] {
  const count = items.length;
  let before = end;
  /** The next item that stays: all up to it go before its first node. */
  let staying = -1;
  /** From here on items have no nodes yet. */
  let unplaced = 0;
  for (let i = 0; i < count; i++) {
    let item = items[i] as Content;
    const source = sources[i]!;
    if (source <= 0) {
      if (staying < i) {
        staying = i;
        before = null;
        // One that a stranger took away leaves the place to what stands after it.
        while (before === null && ++staying < count)
          if (sources[staying]! > 0) before = standing(parent, firstNode(items[staying] as Content));
        before ??= end;
      }
      if (source < 0) moveItem(parent, item, before);
      else {
        const place = staying < count ? PlaceFlag.keep | PlaceFlag.unstable : flags;
        items[i] = item = mountContent(state, item, parent, before, namespace, place);
      }
    }
    // A component shows its nodes later in the batch; when something with nodes follows it, a comment keeps its place. Rows nearly always: no call to find that
    // a block with one root has a node.
    const first = item.kind === ContentKind.block && item.stamp.single ? item.root : firstNode(item);
    if (first === null) continue;
    for (; unplaced < i; unplaced++) keepPlaceOf(items[unplaced] as Content, first);
    unplaced = i + 1;
  }
  return items as Content[];
}

export function moveItem(parent: DomNode, item: Content, before: DomNode | null): void {
  forEachNode(item, (node) => moveNode(parent, node, before));
}
