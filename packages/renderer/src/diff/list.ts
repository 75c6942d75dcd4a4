/**
 * Lists: an array in a content hole. Mounting and the outer steps of an update; what moves is in `keyed.ts`.
 *
 * In: the values of one render. Out: content for each of them, in order.
 */
import { SAFETY } from '#safety';
import type { ComponentState } from '../component/component-state.ts';
import { duplicateKey } from '../dev/errors.generated.ts';
import type { DomNode } from '../dom/contract.ts';
import { type Content, ContentKind, firstNode, type ListContent } from '../tree/content.ts';
import { isView } from '../view/view.ts';
import { keepPlaceOf } from './mount-component.ts';
import { evaluateFragment, findStamp, mountContent, PlaceFlag } from './mount.ts';
import { insertNode } from '../dom/insert.ts';

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
  const items: Content[] = [];
  if (!hasDuplicateKeys(state, values, namespace)) {
    // A list with its own anchor has a stable end whatever becomes of the node before which it was mounted.
    mountItems(
      state,
      items,
      values,
      0,
      values.length,
      parent,
      end,
      namespace,
      (flags | PlaceFlag.keep) & ~PlaceFlag.unstable,
    );
  }
  return { kind: ContentKind.list, items, anchor, memory: null };
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
    const first = firstNode(item);
    if (first === null) continue;
    for (; unplaced < items.length - 1; unplaced++) keepPlaceOf(items[unplaced]!, first);
    unplaced = items.length;
  }
}

/** The items with fragments evaluated, so that what they show is matched like any other item. */
export function evaluateItems(state: ComponentState, values: readonly unknown[]): readonly unknown[] {
  for (let i = 0; i < values.length; i++) {
    if (typeof values[i] !== 'function') continue;
    return values.map((value) => (typeof value === 'function' ? evaluateFragment(state, value) : value));
  }
  return values;
}

/** The key of a value, or undefined where it has none: null and undefined are no keys. */
export function keyOf(state: ComponentState, value: unknown, namespace: 0 | 1 | 2): unknown {
  if (!isView(value)) return undefined;
  const stamp = findStamp(state, value, namespace);
  if (stamp === null || stamp.keyHole < 0) return undefined;
  return value.values[stamp.keyHole] ?? undefined;
}

/** Reported, and the list is left as it was: with two items of one key nobody can tell which is which. */
export function hasDuplicateKeys(
  state: ComponentState,
  values: readonly unknown[],
  namespace: 0 | 1 | 2,
): boolean {
  if (!SAFETY || values.length < 2) return false;
  let seen: Set<unknown> | null = null;
  // Numbers that only grow, as most ids do, need no set to be told apart.
  let highest = -Infinity;
  // Items of one call site nearly always: its key's hole is looked up once.
  let template: object | null = null;
  let keyHole = -1;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!isView(value)) continue;
    if (value.template !== template) {
      template = value.template;
      keyHole = findStamp(state, value, namespace)?.keyHole ?? -1;
    }
    const key = keyHole < 0 ? undefined : value.values[keyHole];
    if (key === undefined || key === null) continue;
    if (seen === null) {
      if (typeof key === 'number' && key > highest) {
        highest = key;
        continue;
      }
      seen = keysBefore(state, values, i, namespace);
    }
    // One look-up: adding changes the size unless the key was there.
    if (seen.size === seen.add(key).size) {
      state.dispatchException(duplicateKey(itemName(state, value, namespace), String(key)));
      return true;
    }
  }
  return false;
}

/** The keys of the values before `end`, which are known to differ. */
function keysBefore(
  state: ComponentState,
  values: readonly unknown[],
  end: number,
  namespace: 0 | 1 | 2,
): Set<unknown> {
  const seen = new Set<unknown>();
  for (let i = 0; i < end; i++) {
    const key = keyOf(state, values[i], namespace);
    if (key !== undefined) seen.add(key);
  }
  return seen;
}

function itemName(state: ComponentState, value: unknown, namespace: 0 | 1 | 2): string {
  if (!isView(value)) return '';
  const stamp = findStamp(state, value, namespace);
  const root = stamp?.shape.roots[0];
  if (root?.kind === 'element') return root.name;
  if (root?.kind === 'component') return (value.values[root.hole] as { name?: string }).name ?? 'component';
  return '';
}
