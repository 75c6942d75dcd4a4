/**
 * Lists ordered from outside: a script (a drag library) moves rows, and what it did is adopted instead of written again.
 *
 *   lift   the row leaves the list's record, not the document: renders place the others as if it were not there
 *   drop   the row enters the record of the list it stands in, where it stands; the model is told, and the next render
 *          finds record, document and model equal
 *
 * In: `ordered(order, items, show)` in a content hole, and a script that says which row it takes and when it lets go.
 * Out: records of the lists concerned. The diff knows nothing of this: it compares records and values as ever. The list is
 * searched for where it is needed, in the tree of its component, so a list that nobody drags pays for nothing.
 */
import type { ComponentState } from '../component/component-state.ts';
import type { CascadingSupplier } from '../component/cascading-supplier.ts';
import { orderedRowWithoutKey } from '../dev/errors.generated.ts';
import type { DomNode } from '../dom/contract.ts';
import { moveNode } from '../dom/move.ts';
import {
  type Content,
  ContentKind,
  firstNode,
  lastNode,
  type ListContent,
  type Slot,
  slotParent,
} from '../tree/content.ts';
import { Each, type EachMemory, type EachOptions } from '../view/each.ts';
import { currentOwner, type ViewOwner, withOwner } from '../view/owner.ts';
import type { Renderable } from '../view/renderable.ts';
import { keyOfItem } from './keyed.ts';
import { keyOf } from './list.ts';
import { updateInPlace } from './update.ts';

/** What a script's move of a row means for the model. */
export interface Reordered<T> {
  readonly item: T;
  /** The row's `@key`. */
  readonly key: unknown;
  readonly from: ListOrder<T>;
  /** The same as `from` where the row stays in its list. */
  readonly to: ListOrder<T>;
  /** Where the item stands in `from.items`. */
  readonly oldIndex: number;
  /** Where it goes in `to.items`, once it is taken out of `from.items`. */
  readonly newIndex: number;
}

/**
 * The name by which scripts and handlers know a list that `ordered` shows. One for each list, kept by the component.
 *
 * @example
 * ```ts
 * readonly order = new ListOrder<Card>('to do');
 * ```
 */
export class ListOrder<T> {
  /** For the component's own use: what this list is. */
  readonly name: string;

  constructor(name: string = '') {
    this.name = name;
  }

  /** The very array that `ordered` was given last: a handler of `Reordered` may change it. */
  get items(): T[] {
    return (standings.get(this)?.items ?? []) as T[];
  }

  /** Has the component render that shows the list: whoever changes `items` need not be it. */
  stateHasChanged(): void {
    standings.get(this)?.state.requestRender();
  }

  /**
   * A script begins to move a row: from now on renders leave its place alone, and go on showing what changes in it.
   *
   * @param element the row's only node.
   * @returns the row, to be dropped when the script is done; null for an element that is no row of the list, and while
   *   another row of the list is lifted.
   * @throws a coded error where the row has no `@key`.
   */
  lift(element: object): Lift<T> | null {
    const standing = standings.get(this);
    const place = locate(standing);
    if (standing === undefined || place === null || standing.lifted !== null) return null;
    const { items } = place.list;
    const at = items.findIndex((item) => firstNode(item) === element && lastNode(item) === element);
    if (at < 0) return null;
    const key = keyOfItem(items[at]!);
    if (key === undefined) throw orderedRowWithoutKey(standing.state.name);
    const row = items[at]!;
    const item = standing.shown[at];
    rearrange(standing, place.list, without(items, at), without(standing.shown, at));
    standing.lifted = {
      row,
      item,
      isGivenUp: false,
      key,
      state: standing.state,
      next: items[at + 1] ?? null,
      namespace: place.namespace,
    };
    return new Lift(this, standing.lifted);
  }

  /**
   * Adopts the order in which a script has left the rows, a sorted table for instance.
   *
   * @returns the items in that order, for the model to follow; null where the list is not shown.
   */
  adopt(): T[] | null {
    const standing = standings.get(this);
    const place = locate(standing);
    if (standing === undefined || place === null) return null;
    const { items } = place.list;
    const order = rowsAsTheyStand(place).map(({ index }) => index);
    // What a script has taken away keeps its place behind the row before it.
    items.forEach((_, index) => {
      if (!order.includes(index)) order.splice(order.indexOf(index - 1) + 1, 0, index);
    });
    const shown = order.map((index) => standing.shown[index]);
    rearrange(
      standing,
      place.list,
      order.map((index) => items[index]!),
      shown,
    );
    return shown as T[];
  }
}

/** A row that a script is moving: made by `ListOrder.lift`. */
export class Lift<T> {
  readonly from: ListOrder<T>;
  readonly #lifted: Lifted;

  /** @internal */
  constructor(from: ListOrder<T>, lifted: Lifted) {
    this.from = from;
    this.#lifted = lifted;
  }

  /** As the last render had it. */
  get item(): T {
    return this.#lifted.item as T;
  }

  get key(): unknown {
    return this.#lifted.key;
  }

  /** Where the row's item would go in `to.items` by where the row stands now; -1 where it does not stand in that list. */
  indexIn(to: ListOrder<T>): number {
    const standing = standings.get(to);
    const place = locate(standing);
    const at = place === null ? -1 : rowsBefore(place, firstNode(this.#lifted.row)!);
    if (standing === undefined || at < 0) return -1;
    const before = at === 0 ? -1 : indexOf(standing.items, standing.shown[at - 1], at - 1);
    const own = to === this.from ? indexOf(standing.items, this.item, before) : -1;
    // Its own place is free once it is taken out.
    return own >= 0 && own <= before ? before : before + 1;
  }

  /**
   * The script is done. The row is adopted where it stands: its nodes, fields, references and components go on. Where
   * that list is of another app, or gets other cascading values, the row goes back to its place, and the model's change
   * makes it anew there.
   *
   * @param to the list in which the script has left the row; null where that is none, and the row goes back.
   * @param tell called with what the model has to follow, before the list it came to renders; not called where nothing has
   *   changed. A model that does not follow has its order shown again.
   */
  drop(to: ListOrder<T> | null, tell: (reordered: Reordered<T>) => void): void {
    const { from } = this;
    const lifted = this.#lifted;
    const source = standings.get(from);
    if (source?.lifted !== lifted) return;
    source.lifted = null;
    const { key, row } = lifted;
    const item = lifted.item as T;
    const home = locate(source);
    if (home === null || lifted.isGivenUp || hasKey(home.list, key)) return takeAway(lifted);
    const target = standings.get(to ?? from);
    const place = to === from ? home : locate(target);
    const oldIndex = indexOf(source.items, item, -1);
    const newIndex = to === null || place === null ? -1 : this.indexIn(to);
    const isMove = newIndex >= 0 && oldIndex >= 0;
    if (isMove && canAdopt(source.state, target!.state) && !hasKey(place!.list, key)) {
      if (source.state !== target!.state) handOver(row, target!.state);
      enter(target!, place!, lifted);
    } else goBack(source, home, lifted);
    if (!isMove || (from === to && oldIndex === newIndex)) return;
    tell({ item, key, from, to: to!, oldIndex, newIndex });
    // Whoever is told renders the list it came from; of the other one its component may not know.
    if (source.state !== target!.state) to!.stateHasChanged();
  }
}

/**
 * Shows a list whose rows a script may move: within it, and to other lists shown like this. Rows are keyed and have one
 * element each as their root; lists that exchange rows show them by the same template.
 *
 * @param order what the list is known by.
 * @param items the model's own array. The rows show its order, except while one is lifted.
 * @param show what one item shows, with a `@key`.
 * @param options given, rows are passed over as by `each`; otherwise every row is evaluated in every render, which is
 *   right for items that change in place.
 * @example
 * ```ts
 * html`<ul @island=${sortable({ list: this.order, onReordered: (moved) => this.follow(moved) })}>${ordered(
 *   this.order, this.cards, (card) => html`<li @key=${card.id}>${card.title}</li>`)}</ul>`
 * ```
 */
export function ordered<T>(
  order: ListOrder<T>,
  items: T[],
  show: (item: T) => Renderable,
  options?: EachOptions<T>,
): Each {
  return new Ordered(order as ListOrder<unknown>, items, show as (item: unknown) => Renderable, options);
}

class Ordered extends Each {
  readonly #order: ListOrder<unknown>;
  readonly #items: unknown[];
  readonly #show: (item: unknown) => Renderable;
  readonly #options: EachOptions<never> | undefined;
  readonly #owner: ViewOwner | null = currentOwner;

  constructor(
    order: ListOrder<unknown>,
    items: unknown[],
    show: (item: unknown) => Renderable,
    options: EachOptions<never> | undefined,
  ) {
    super(items, show, options ?? {});
    this.#order = order;
    this.#items = items;
    this.#show = show;
    this.#options = options;
  }

  override evaluate(last: EachMemory | null, state: object): EachMemory {
    const lifted = standings.get(this.#order)?.lifted ?? null;
    // A list that is made now has never held what is lifted.
    const isHeld = lifted !== null && last !== null;
    const shown = isHeld ? this.#withoutLifted(lifted) : this.#items.slice();
    const memory = this.#evaluate(shown, last);
    standings.set(this.#order, {
      state: state as ComponentState,
      items: this.#items,
      shown,
      memory,
      lifted: standings.get(this.#order)?.lifted ?? null,
    });
    return memory;
  }

  #evaluate(shown: unknown[], last: EachMemory | null): EachMemory {
    if (this.#options === undefined) return { ...forgotten(), views: shown.map((item) => this.#view(item)) };
    return withOwner(this.#owner, (options) => new Each(shown, this.#show, options), this.#options).evaluate(
      last,
    );
  }

  #view(item: unknown): Renderable {
    return withOwner(this.#owner, this.#show, item);
  }

  /** What is lifted shows what changes in it, wherever the script has it now. */
  #withoutLifted(lifted: Lifted): unknown[] {
    const { state, key, namespace, row } = lifted;
    const items = this.#items;
    let at = items.indexOf(lifted.item);
    if (at < 0) at = items.findIndex((item) => keyOf(state, this.#view(item), namespace) === key);
    // It stays while the script has hold of it, which would stumble over a row without a parent.
    lifted.isGivenUp = at < 0;
    if (at < 0) return items.slice();
    lifted.item = items[at];
    updateInPlace(state, row, this.#view(items[at]), null, namespace);
    return without(items, at);
  }
}

/** What a list's last render has left. */
interface Standing {
  readonly state: ComponentState;
  /** The model's array. */
  readonly items: unknown[];
  /** The items of the list's record, one for one. */
  shown: unknown[];
  /** On the list's record too, which is found by it. */
  memory: EachMemory;
  lifted: Lifted | null;
}

interface Lifted {
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

const standings = new WeakMap<object, Standing>();

/** Compares equal with nothing: the next render evaluates every row. */
function forgotten(): EachMemory {
  return { items: [], depended: [], views: [], changed: null, prefix: 0, suffix: 0, source: '' };
}

/** The list that the last render made, or null where it is gone. */
function locate(standing: Standing | undefined): ListPlace | null {
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
    const slots = content.slots ?? [];
    // What stands in a component tag's slot is that component's.
    for (let i = 0; i < slots.length && found === null; i++)
      found = findList(slots[i]?.content ?? null, memory, slots[i]!);
  }
  return found;
}

/** Where the rows of a list stand, in the order of the document; those elsewhere are left out. */
function rowsAsTheyStand({
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
function rowsBefore({ list, parent }: ListPlace, row: DomNode): number {
  if (row.parentNode !== parent) return -1;
  const byNode = new Map<DomNode | null, number>();
  list.items.forEach((item, index) => byNode.set(firstNode(item), index));
  let at = 0;
  for (let node = parent.firstChild; node !== row && node !== null; node = node.nextSibling)
    at = (byNode.get(node) ?? at - 1) + 1;
  return at;
}

/** The row is the list's, where it stands. */
function enter(standing: Standing, place: ListPlace, { row, item }: Lifted): void {
  const { list, parent, end } = place;
  const node = firstNode(row)!;
  const at = rowsBefore(place, node);
  // Behind what ends the list it would be lost among what follows: the one case in which an adopted row is moved.
  if (at === list.items.length && end !== null && follows(end, node)) moveNode(parent, node, end);
  rearrange(standing, list, list.items.toSpliced(at, 0, row), standing.shown.toSpliced(at, 0, item));
}

/** The row is put where it was. */
function goBack(standing: Standing, { list, parent, end }: ListPlace, { row, item, next }: Lifted): void {
  const found = next === null ? -1 : list.items.indexOf(next);
  const at = found < 0 ? list.items.length : found;
  const before = found < 0 ? end : firstNode(next);
  const node = firstNode(row)!;
  if (node.parentNode !== parent || node.nextSibling !== before) moveNode(parent, node, before);
  rearrange(standing, list, list.items.toSpliced(at, 0, row), standing.shown.toSpliced(at, 0, item));
}

/** Its list is gone, or its item: so is the row. */
function takeAway({ row, state }: Lifted): void {
  const { scheduler } = state.root;
  scheduler.batch(() => scheduler.remove(row));
}

function rearrange(standing: Standing, list: ListContent, items: Content[], shown: unknown[]): void {
  list.items = items;
  list.memory = standing.memory = forgotten();
  standing.shown = shown;
}

function follows(before: DomNode, node: DomNode): boolean {
  let next = before.nextSibling;
  while (next !== null && next !== node) next = next.nextSibling;
  return next !== null;
}

function hasKey({ items }: ListContent, key: unknown): boolean {
  return items.some((item) => keyOfItem(item) === key);
}

function without<T>(items: readonly T[], at: number): T[] {
  return items.filter((_, index) => index !== at);
}

/** Equal items are told apart by where they are expected. */
function indexOf(items: readonly unknown[], item: unknown, expected: number): number {
  return items[expected] === item ? expected : items.indexOf(item);
}

/** Within one app, and where no component between the two lists supplies what the row's components receive. */
function canAdopt(from: ComponentState, to: ComponentState): boolean {
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
function handOver(content: Content | null, parent: ComponentState): void {
  if (content === null) return;
  if (content.kind === ContentKind.component) (content as ComponentState).parent = parent;
  else if (content.kind === ContentKind.list) for (const item of content.items) handOver(item, parent);
  else if (content.kind === ContentKind.block)
    for (const slot of content.slots ?? []) handOver(slot?.content ?? null, parent);
}
