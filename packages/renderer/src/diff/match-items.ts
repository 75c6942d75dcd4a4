/**
 * What is the same from render to render: by call site, class and key. And which item of a list goes on with which value: by key, else
 * by template and order.
 *
 * In: what stands, and the values of this render; a block or component among them stands for itself. Out: for each value the item
 * that takes it.
 */
import { SAFETY } from '#safety';
import type { ComponentState } from '../component/component-state.ts';
import { duplicateKey } from '../dev/errors.generated.ts';
import type { DomElement } from '../dom/contract.ts';
import type { Stamp } from '../dom/stamp.ts';
import { type Block, type Content, ContentKind, type ListContent } from '../tree/content.ts';
import { isEach } from '../view/remembering-list.ts';
import { isMarkupString } from '../view/markup-tag.ts';
import { isView, type View } from '../view/view.ts';
import { findStamp } from './find-stamp.ts';

/** Same call site, and the same key where it has one: of a block with its stamp, or of a component. */
export function isSameView(
  { template, keyHole }: Stamp | ComponentState,
  values: readonly unknown[],
  view: View,
): boolean {
  return template === view.template && (keyHole < 0 || isSameKey(values[keyHole], view.values[keyHole]));
}

/** Same call site, same class and same key. */
export function isSameComponent(child: ComponentState, view: View): boolean {
  const { plan } = child;
  return (
    plan !== null &&
    isSameView(child, child.values, view) &&
    view.values[plan.hole] === child.values[plan.hole]
  );
}

/** Null and undefined are both no key. */
function isSameKey(a: unknown, b: unknown): boolean {
  return a === b || Object.is(a ?? null, b ?? null);
}

/** The key of a value, or undefined where it has none: null and undefined are no keys. */
export function keyOf(state: ComponentState, value: unknown, namespace: 0 | 1 | 2): unknown {
  if (!isView(value)) return undefined;
  const stamp = findStamp(state, value, namespace);
  return stamp === null ? undefined : keyIn(value, stamp.keyHole);
}

/** The key of what stands, or undefined where it has none. */
export function keyOfItem(item: unknown): unknown {
  return isView(item) ? keyIn(item, (item as View & { readonly keyHole: number }).keyHole) : undefined;
}

function keyIn({ values }: View, hole: number): unknown {
  return hole < 0 ? undefined : (values[hole] ?? undefined);
}

export function isKeyed(row: unknown): boolean {
  return keyOfItem(row) !== undefined;
}

/**
 * Which of `old`, a run of the list's items, go on with which of the values that come in its place: for each value the item's index
 * and 1, or 0 for a new one. Null (and reported) where two items would have one key: nobody can tell which is which.
 */
export function matchItems(
  state: ComponentState,
  list: ListContent,
  old: readonly Content[],
  values: readonly unknown[],
  namespace: 0 | 1 | 2,
): Int32Array | null {
  const sources = new Int32Array(values.length);
  const start = countHigher(state, list, values, namespace);
  if (start === values.length) return sources;
  // 1. Items that are where they were, and the places of all others: by key, else in order (from the last, for `pop`) by template.
  const keyed = new Map<unknown, number>();
  const unkeyed = new Map<unknown, number[]>();
  for (let i = old.length - 1; i >= 0; i--) {
    const item = old[i]!;
    if (i < values.length && isSameItem(item, values[i])) {
      sources[i] = i + 1;
      continue;
    }
    const key = keyOfItem(item);
    if (key !== undefined) keyed.set(key, i);
    else {
      const site = siteOfItem(item);
      const places = unkeyed.get(site);
      if (places === undefined) unkeyed.set(site, [i]);
      else places.push(i);
    }
  }
  // 2. The values that are left. A key that is taken is known as -1; those of all others too, once it matters.
  let isComplete = false;
  for (let i = start; i < values.length; i++) {
    if (sources[i] !== 0) continue;
    const value = values[i];
    const key = keyOf(state, value, namespace);
    let at: number | undefined;
    if (key === undefined) at = unkeyed.get(siteOf(value))?.pop();
    else {
      at = keyed.get(key);
      if (at === undefined && !isHigher(list, key) && SAFETY && !isComplete) {
        isComplete = true;
        for (const other of [...list.items, ...values.slice(0, i)]) {
          const taken = keyOf(state, other, namespace);
          if (!keyed.has(taken)) keyed.set(taken, -1);
        }
        at = keyed.get(key);
      }
      if (at === -1) {
        state.dispatchException(duplicateKey(nameOf(state, value as View, namespace), String(key)));
        return null;
      }
      keyed.set(key, -1);
    }
    if (at !== undefined) sources[i] = at + 1;
  }
  return sources;
}

/**
 * How many of the first values have keys that are higher than all before them, and than those of the list: they are new. Most ids are such, and
 * then nothing is looked up. Apart, since what is short is compiled before long.
 */
function countHigher(
  state: ComponentState,
  list: ListContent,
  values: readonly unknown[],
  namespace: 0 | 1 | 2,
): number {
  let i = 0;
  while (i < values.length && isHigher(list, keyOf(state, values[i], namespace))) i++;
  return i;
}

function isHigher(list: ListContent, key: unknown): boolean {
  if (typeof key !== 'number' || !(key > list.highest)) return false;
  list.highest = key;
  return true;
}

/** Stands for the template of what has none, so that a nested list is never matched with a text. */
function siteOf(value: unknown): unknown {
  if (isView(value)) return value.template;
  if (typeof value !== 'object' || value === null) return undefined;
  if (isMarkupString(value)) return ContentKind.markup;
  return isEach(value) || Symbol.iterator in value ? ContentKind.list : undefined;
}

function siteOfItem(item: Content): unknown {
  if (isView(item)) return item.template;
  return item.kind === ContentKind.markup || item.kind === ContentKind.list ? item.kind : undefined;
}

/** True for the same keyed item, and for one that stands for itself; what has no key has no identity to be swapped by. */
export function isSameItem(item: Content, value: unknown): boolean {
  if (item === value) return true;
  if (!isView(value) || !isKeyed(item)) return false;
  return item.kind === ContentKind.component
    ? isSameComponent(item as ComponentState, value)
    : isSameView((item as Block).stamp, (item as Block).values, value);
}

/** As Blazor says it: the element's name, or the component's class. */
function nameOf(state: ComponentState, value: View, namespace: 0 | 1 | 2): string {
  const { component = null, prototype = null } = findStamp(state, value, namespace) ?? {};
  if (component !== null) return (value.values[component.hole] as { name?: string }).name ?? 'component';
  return (prototype as DomElement | null)?.localName ?? '';
}
