/**
 * What is the same from render to render: by call site, class and key. And which item of a list is which value: by key, else
 * by template and order.
 *
 * In: what stands, and the values of this render. Out: for an item the place of its value.
 */
import type { ComponentState } from '../component/component-state.ts';
import { type Block, type Content, ContentKind } from '../tree/content.ts';
import { isEach } from '../view/remembering-list.ts';
import { isMarkupString } from '../view/markup-tag.ts';
import { isView, type View } from '../view/view.ts';
import { findStamp } from './find-stamp.ts';

/** Same call site, and the same key where it has one. */
export function isSameBlock(block: Block, view: View): boolean {
  const { stamp } = block;
  if (stamp.template !== view.template) return false;
  return stamp.keyHole < 0 || isSameKey(block.values[stamp.keyHole], view.values[stamp.keyHole]);
}

/** Null and undefined are both no key. */
function isSameKey(a: unknown, b: unknown): boolean {
  return a === b || Object.is(a ?? null, b ?? null);
}

/** Same call site, same class and same key. */
export function isSameComponent(child: ComponentState, view: View): boolean {
  const { plan, keyHole } = child;
  if (plan === null || child.template !== view.template) return false;
  if (view.values[plan.hole] !== child.values[plan.hole]) return false;
  return keyHole < 0 || isSameKey(child.values[keyHole], view.values[keyHole]);
}

/** The key of a value, or undefined where it has none: null and undefined are no keys. `isKept` tells items, which stand for themselves. */
export function keyOf(
  state: ComponentState,
  value: unknown,
  namespace: 0 | 1 | 2,
  isKept: ((value: unknown) => boolean) | null = null,
): unknown {
  if (!isView(value)) return isKept?.(value) === true ? keyOfItem(value as Content) : undefined;
  const stamp = findStamp(state, value, namespace);
  if (stamp === null || stamp.keyHole < 0) return undefined;
  return value.values[stamp.keyHole] ?? undefined;
}

/** The key of what stands, or undefined where it has none. */
export function keyOfItem(item: Content): unknown {
  if (item.kind !== ContentKind.block && item.kind !== ContentKind.component) return undefined;
  const { keyHole } = item.kind === ContentKind.block ? item.stamp : (item as ComponentState);
  return keyHole < 0 ? undefined : ((item as Block | ComponentState).values[keyHole] ?? undefined);
}

export function isKeyed(row: unknown): boolean {
  return keyOfItem(row as Content) !== undefined;
}

/** Tells the values that are items of the list; null where none can be. */
export type IsKept = ((value: unknown) => boolean) | null;

/** Finds the new place of an old item; each place is taken once. */
export interface ValueIndex {
  take(item: Content): number;
}

export function indexValues(
  state: ComponentState,
  values: readonly unknown[],
  start: number,
  end: number,
  namespace: 0 | 1 | 2,
  isKept: IsKept,
): ValueIndex {
  // By key; an item without one that stands for itself, by itself.
  const byKey = new Map<unknown, number>();
  // Items without a key, in order, by template (what is no view: by kind).
  const unkeyed = new Map<object | null, number[]>();
  for (let i = end; i >= start; i--) {
    const value = values[i];
    const key = keyOf(state, value, namespace, isKept) ?? (isKept?.(value) === true ? value : undefined);
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
      return byKey.get(item) ?? unkeyed.get(templateOf(item))?.pop() ?? -1;
    },
  };
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

/** True for the same keyed item, and for one that stands for itself; what has no key has no identity to be swapped by. */
export function isSameItem(item: Content, value: unknown): boolean {
  if (!isView(value)) return item === value;
  if (item.kind === ContentKind.block) return item.stamp.keyHole >= 0 && isSameBlock(item, value);
  return item.kind === ContentKind.component && isSameComponent(item as ComponentState, value);
}
