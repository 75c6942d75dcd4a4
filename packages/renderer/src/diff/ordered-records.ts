/**
 * The records behind lists ordered from outside (`ordered.ts`): where a list and its rows stand, and how a row leaves one
 * record and enters another.
 *
 * In: what the last render of each list has left. Out: records in line with the document; the next render is unaware.
 */
import type { CascadingSupplier } from '../component/cascading-supplier.ts';
import type { ComponentState } from '../component/component-state.ts';
import type { DomNode } from '../dom/contract.ts';
import { moveNode } from '../dom/move.ts';
import {
  type Content,
  ContentKind,
  firstNode,
  type ListContent,
  type Slot,
  slotParent,
  someInside,
} from '../tree/content.ts';
import type { EachMemory } from '../view/remembering-list.ts';
import { keyOfItem } from './match-items.ts';

/** What a list's last render has left. */
export interface Standing {
  readonly state: ComponentState;
  /** The model's array. */
  readonly items: unknown[];
  /** The items of the list's record, one for one. */
  shown: unknown[];
  /** On the list's record too, which is found by it. */
  memory: EachMemory;
  lifted: Lifted | null;
}

export interface Lifted {
  readonly row: Content;
  item: unknown;
  /** True while the model has no such item: the row goes when it is dropped. */
  isGivenUp: boolean;
  readonly key: unknown;
  /** The component whose list it is from. */
  readonly state: ComponentState;
  /** The row it stood before. */
  readonly next: Content | null;
  readonly namespace: 0 | 1 | 2;
}

/** Where a list stands. */
interface ListPlace {
  readonly list: ListContent;
  readonly parent: DomNode;
  readonly end: DomNode | null;
  readonly namespace: 0 | 1 | 2;
}

/** By the list's `ListOrder`. */
export const standings: WeakMap<object, Standing> = new WeakMap();

/** Compares equal with nothing: the next render evaluates every row. */
export function forgotten(): EachMemory {
  return { items: [], depended: [], source: '' };
}

/** The list that the last render made, or null where it is gone. */
export function locate(standing: Standing | undefined): ListPlace | null {
  if (standing === undefined || standing.state.disposed) return null;
  return findList(standing.state.content, standing.memory, null);
}

function findList(content: Content | null, memory: EachMemory, slot: Slot | null): ListPlace | null {
  if (content === null) return null;
  let found: ListPlace | null = null;
  if (content.kind === ContentKind.list) {
    const { anchor } = content;
    if (content.memory === memory) {
      const parent = anchor === null ? slotParent(slot!) : anchor.parentNode;
      const end = anchor ?? slot!.anchor;
      return parent === null ? null : { list: content, parent, end, namespace: slot?.namespace ?? 0 };
    }
    for (let i = 0; i < content.items.length && found === null; i++)
      found = findList(content.items[i]!, memory, null);
  } else if (content.kind === ContentKind.block) {
    // What stands in a component tag's slot is that component's.
    someInside(content, (inner, slotAround) => (found ??= findList(inner, memory, slotAround)));
  }
  return found;
}

/** Where the rows of a list stand, in the order of the document; those elsewhere are left out. */
export function rowsAsTheyStand({
  list,
  parent,
  end,
}: ListPlace): { readonly node: DomNode; readonly index: number }[] {
  const byNode = new Map<DomNode | null, number>();
  list.items.forEach((item, index) => byNode.set(firstNode(item), index));
  const rows: { node: DomNode; index: number }[] = [];
  for (let node = parent.firstChild; node !== null && node !== end; node = node.nextSibling) {
    const index = byNode.get(node);
    if (index !== undefined) rows.push({ node, index });
  }
  return rows;
}

/** The place in the list's record by where a node stands; -1 where it stands in another parent. */
export function rowsBefore({ list, parent }: ListPlace, row: DomNode): number {
  if (row.parentNode !== parent) return -1;
  const byNode = new Map<DomNode | null, number>();
  list.items.forEach((item, index) => byNode.set(firstNode(item), index));
  let at = 0;
  for (let node = parent.firstChild; node !== row && node !== null; node = node.nextSibling)
    at = (byNode.get(node) ?? at - 1) + 1;
  return at;
}

/** The row is the list's, where it stands. */
export function enter(standing: Standing, place: ListPlace, { row, item }: Lifted): void {
  const { list, parent, end } = place;
  const node = firstNode(row)!;
  const at = rowsBefore(place, node);
  // Behind what ends the list it would be lost among what follows: the one case in which an adopted row is moved.
  if (at === list.items.length && end !== null && follows(end, node)) moveNode(parent, node, end);
  rearrange(standing, list, list.items.toSpliced(at, 0, row), standing.shown.toSpliced(at, 0, item));
}

/** The row is put where it was. */
export function goBack(
  standing: Standing,
  { list, parent, end }: ListPlace,
  { row, item, next }: Lifted,
): void {
  const found = next === null ? -1 : list.items.indexOf(next);
  const at = found < 0 ? list.items.length : found;
  const before = found < 0 ? end : firstNode(next);
  const node = firstNode(row)!;
  if (node.parentNode !== parent || node.nextSibling !== before) moveNode(parent, node, before);
  rearrange(standing, list, list.items.toSpliced(at, 0, row), standing.shown.toSpliced(at, 0, item));
}

/** Its list is gone, or its item: so is the row. */
export function takeAway({ row, state }: Lifted): void {
  const { scheduler } = state.root;
  scheduler.batch(() => scheduler.remove(row));
}

export function rearrange(standing: Standing, list: ListContent, items: Content[], shown: unknown[]): void {
  list.items = items;
  // A row from another list may have any key.
  list.highest = Infinity;
  list.memory = standing.memory = forgotten();
  standing.shown = shown;
}

function follows(before: DomNode, node: DomNode): boolean {
  let next = before.nextSibling;
  while (next !== null && next !== node) next = next.nextSibling;
  return next !== null;
}

export function hasKey({ items }: ListContent, key: unknown): boolean {
  return items.some((item) => keyOfItem(item) === key);
}

export function without<T>(items: readonly T[], at: number): T[] {
  return items.filter((_, index) => index !== at);
}

/** Equal items are told apart by where they are expected. */
export function indexOf(items: readonly unknown[], item: unknown, expected: number): number {
  return items[expected] === item ? expected : items.indexOf(item);
}

/** Within one app, and where no component between the two lists supplies what the row's components receive. */
export function canAdopt(from: ComponentState, to: ComponentState): boolean {
  if (from.root !== to.root) return false;
  const above = new Set<ComponentState>();
  for (let at: ComponentState | null = from; at !== null; at = at.parent) above.add(at);
  let common: ComponentState | null = to;
  for (; common !== null && !above.has(common); common = common.parent) if (supplies(common)) return false;
  for (let at: ComponentState | null = from; at !== null && at !== common; at = at.parent)
    if (supplies(at)) return false;
  return true;
}

function supplies({ component }: ComponentState): boolean {
  return (component as Partial<CascadingSupplier>).cascadingSupply !== undefined;
}

/** The components that stand in the row directly are another component's children from now on. */
export function handOver(content: Content, parent: ComponentState): void {
  if (content.kind === ContentKind.component) (content as ComponentState).parent = parent;
  else someInside(content, (inner) => handOver(inner, parent));
}
