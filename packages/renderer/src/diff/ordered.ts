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
import { orderedRowWithoutKey } from '../dev/errors.generated.ts';
import { firstNode, lastNode } from '../tree/content.ts';
import { Each, type EachOptions } from '../view/each.ts';
import type { EachMemory, EachRender } from '../view/remembering-list.ts';
import { currentOwner, type ViewOwner, withOwner } from '../view/owner.ts';
import type { Renderable } from '../view/renderable.ts';
import {
  canAdopt,
  enter,
  forgotten,
  goBack,
  handOver,
  hasKey,
  indexOf,
  type Lifted,
  locate,
  rearrange,
  rowsAsTheyStand,
  rowsBefore,
  standings,
  takeAway,
  without,
} from './ordered-records.ts';
import { updateInPlace } from './update.ts';
import { keyOf, keyOfItem } from './match-items.ts';

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

/** @internal A row that a script is moving: made by `ListOrder.lift`. */
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

  override evaluate(
    last: EachMemory | null,
    standing: readonly unknown[],
    hasKey: (row: unknown) => boolean,
    state: object,
  ): EachRender {
    const lifted = standings.get(this.#order)?.lifted ?? null;
    // A list that is made now has never held what is lifted.
    const isHeld = lifted !== null && last !== null;
    const shown = isHeld ? this.#withoutLifted(lifted) : this.#items.slice();
    const render =
      this.#options === undefined
        ? this.#evaluateAll(shown, standing.length)
        : withOwner(this.#owner, (options) => new Each(shown, this.#show, options), this.#options).evaluate(
            last,
            standing,
            hasKey,
            state,
          );
    standings.set(this.#order, {
      state: state as ComponentState,
      items: this.#items,
      shown,
      memory: render.memory!,
      lifted: standings.get(this.#order)?.lifted ?? null,
    });
    return render;
  }

  #evaluateAll(shown: unknown[], to: number): EachRender {
    const values = shown.map((item) => this.#view(item));
    return { memory: forgotten(), values, changed: null, from: 0, to };
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
