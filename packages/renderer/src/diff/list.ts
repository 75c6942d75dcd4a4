/**
 * Lists: an array in a content hole. Mounting and the outer steps of an update; what moves is in `keyed.ts`.
 *
 * In: the values of one render. Out: content for each of them, in order.
 */
import { SAFETY } from '#safety';
import type { ComponentState } from '../component/component-state.ts';
import { keepPlaceOf } from '../component/keep-place.ts';
import { duplicateKey } from '../dev/errors.generated.ts';
import type { DomElement, DomNode } from '../dom/contract.ts';
import { type Content, ContentKind, firstNode, type ListContent } from '../tree/content.ts';
import { PlaceFlag } from '../tree/empty.ts';
import { isView } from '../view/view.ts';
import { keyOf, keyOfItem } from './match-items.ts';
import { evaluateFragment, mountContent } from './mount.ts';
import { insertNode } from '../dom/insert.ts';
import { findStamp } from './find-stamp.ts';

export function mountList(
  state: ComponentState,
  given: readonly unknown[],
  parent: DomNode,
  before: DomNode | null,
  namespace: 0 | 1 | 2,
  flags: number,
): ListContent {
  const values = evaluateItems(state, given);
  let anchor: DomNode | null = null;
  let end = before;
  if ((flags & PlaceFlag.keep) !== 0) {
    anchor = state.root.host.document.createComment('');
    insertNode(parent, anchor, before);
    end = anchor;
  }
  const list: ListContent = { kind: ContentKind.list, items: [], anchor, memory: null, highest: -Infinity };
  if (!hasDuplicateKeys(state, list, values, namespace)) {
    // A list with its own anchor has a stable end whatever becomes of the node before which it was mounted.
    mountItems(
      state,
      list.items,
      values,
      0,
      values.length,
      parent,
      end,
      namespace,
      (flags | PlaceFlag.keep) & ~PlaceFlag.unstable,
    );
  }
  return list;
}

/**
 * Mounts values[from..to) one after another before `before`, which must still stand when the batch ends.
 * A component shows its nodes later in the batch; when something with nodes follows it, a comment keeps its place.
 * Components that nothing follows need none, since they render in their order.
 */
export function mountItems(
  state: ComponentState,
  items: Content[],
  values: readonly unknown[],
  from: number,
  to: number,
  parent: DomNode,
  before: DomNode | null,
  namespace: 0 | 1 | 2,
  flags: number,
): void {
  let unplaced = items.length;
  for (let i = from; i < to; i++) {
    const item = mountContent(state, values[i], parent, before, namespace, flags);
    items.push(item);
    // Rows nearly always: no call to find that a block with one root has a node.
    const first = item.kind === ContentKind.block && item.stamp.single ? item.root : firstNode(item);
    if (first === null) continue;
    for (; unplaced < items.length - 1; unplaced++) keepPlaceOf(items[unplaced]!, first);
    unplaced = items.length;
  }
}

/** The items with fragments evaluated, so that what they show is matched like any other item. */
export function evaluateItems(state: ComponentState, values: readonly unknown[]): readonly unknown[] {
  // No loop of our own: the engine would compile all of this function for a list of rows (1.3 kB).
  if (!values.some(isFragment)) return values;
  return values.map((value) => (isFragment(value) ? evaluateFragment(state, value) : value));
}

function isFragment(value: unknown): boolean {
  return typeof value === 'function';
}

/**
 * Reported, and the list is left as it was: with two items of one key nobody can tell which is which. Looked at are the
 * values that come in place of items[from..to), and the other items unless the values' keys are all higher.
 */
export function hasDuplicateKeys(
  state: ComponentState,
  list: ListContent,
  values: readonly unknown[],
  namespace: 0 | 1 | 2,
  from: number = 0,
  to: number = 0,
  isKept: ((value: unknown) => boolean) | null = null,
): boolean {
  if (!SAFETY) return false;
  const { items } = list;
  const others = from + items.length - to;
  let highest = others === 0 ? -Infinity : list.highest;
  let seen: Set<unknown> | null = null;
  for (let i = others; i < others + values.length; i++) {
    const key =
      i < others
        ? keyOfItem(items[i < from ? i : i - from + to]!)
        : keyOf(state, values[i - others], namespace, isKept);
    if (key === undefined) continue;
    if (seen === null) {
      // Numbers that only grow, as most ids do, need no set to be told apart, nor a look at those that stand.
      if (typeof key === 'number' && key > highest) {
        highest = key;
        continue;
      }
      // Once more, from the first of the others.
      seen = new Set();
      i = -1;
    } else if (seen.size === seen.add(key).size) {
      // One look-up: adding changes the size unless the key was there.
      state.dispatchException(duplicateKey(itemName(state, values[i - others], namespace), String(key)));
      return true;
    } else if (typeof key === 'number' && key > highest) highest = key;
  }
  list.highest = highest;
  return false;
}

function itemName(state: ComponentState, value: unknown, namespace: 0 | 1 | 2): string {
  if (!isView(value)) return '';
  const { component = null, prototype = null } = findStamp(state, value, namespace) ?? {};
  if (component !== null) return (value.values[component.hole] as { name?: string }).name ?? 'component';
  return (prototype as DomElement | null)?.localName ?? '';
}
