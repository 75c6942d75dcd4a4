/**
 * A list that says its items do not change in place, so that a render evaluates only the rows that can differ.
 *
 * In: items, the function that shows one, and what stands for the rows of the last render. Out: the rows that the list diff
 * has to look at, and what they show. No view is kept, only what it has become. Rows that change places
 * are evaluated again where they have no key; that is never wrong, only work.
 */
import { currentOwner, withOwner, type ViewOwner } from './owner.ts';
import { type EachMemory, type EachRender, eachTag } from './remembering-list.ts';
import type { Renderable } from './renderable.ts';

/** What `each` is told beside the list and what a row shows. */
export interface EachOptions<T> {
  /**
   * What else a row shows, beside its item: a value, or an array of values. A row is evaluated again when it is another.
   * Whatever is left out here must not decide what the row shows.
   */
  readonly dependsOn?: (item: T) => unknown;
}

/** @internal Made by `each`; placed in a content hole. */
export class Each {
  readonly #items: readonly unknown[];
  readonly #show: (item: never) => Renderable;
  readonly #dependsOn: ((item: never) => unknown) | undefined;
  readonly #owner: ViewOwner | null;

  constructor(items: readonly unknown[], show: (item: never) => Renderable, options: EachOptions<never>) {
    this.#items = items;
    this.#show = show;
    this.#dependsOn = options.dependsOn;
    this.#owner = currentOwner;
  }

  /** What rows show now, but for those that cannot differ. Of a list without memory all are replaced. */
  evaluate(
    last: EachMemory | null,
    standing: readonly unknown[],
    hasKey: (row: unknown) => boolean,
    _state: object,
  ): EachRender {
    // Each render makes another function; its text is what JavaScript tells of the call site.
    const source = this.#show.toString();
    const memory = last !== null && last.source === source ? last : { items: [], depended: [], source };
    return withOwner(this.#owner, () => this.#compare(memory, standing, hasKey), undefined);
  }

  /** Those at the start and at the end that are kept are left out; of those between it is said for each. */
  #compare(memory: EachMemory, standing: readonly unknown[], hasKey: (row: unknown) => boolean): EachRender {
    const items = this.#items;
    const show = this.#show as (item: unknown) => Renderable;
    const { items: old, source } = memory;
    const dependsOn = this.#dependsOn as ((item: unknown) => unknown) | undefined;
    const isWhole = items.length === old.length;
    let changed: number[];
    let depended: readonly unknown[] = [];
    if (dependsOn === undefined) changed = findOthers(items, old, isWhole);
    else {
      const comparison = new Comparison(memory, dependsOn, isWhole);
      depended = items.map(compareRow, comparison);
      ({ changed } = comparison);
    }
    const now: EachMemory = { items, depended, source };
    // As many rows as before are those of before.
    if (old.length > 0 && isWhole) {
      const values = changed.map((i) => show(items[i]));
      return { memory: now, values, changed, from: 0, to: old.length };
    }
    const least = Math.min(items.length, old.length);
    const from = changed[0] ?? least;
    const behind = countKept(now, memory, least - from);
    const end = items.length - behind;
    const to = old.length - behind;
    // Rows that came or went have pushed others.
    const places = new Map<unknown, number>();
    if (end > from) for (let i = from; i < to; i++) places.set(old[i], i);
    // Rows that are all new are no matter of the loop below: for a thousand turns the engine would compile the whole function.
    const values: unknown[] = from < to ? [] : items.slice(from, end).map((item) => show(item));
    for (let i = from + values.length; i < end; i++) {
      const item = items[i];
      const before = places.get(item);
      if (before !== undefined && isKept(item, depended[i], memory, before) && hasKey(standing[before])) {
        values.push(standing[before]);
        // One that stands twice is taken over once.
        places.delete(item);
      } else values.push(show(item));
    }
    // Of what is not remembered all is replaced.
    return { memory: now, values, changed: null, from, to: old.length === 0 ? standing.length : to };
  }
}

Object.defineProperty(Each.prototype, eachTag, { value: true });

/**
 * Shows a list whose items are replaced rather than changed in place. A row is evaluated again only when its item is
 * another object, or what `dependsOn` gives for it is another value; with a plain `map` every row is evaluated in every
 * render, which is right for items that change in place.
 *
 * @param items the items; taken as they are now.
 * @param show what one item shows; give its root a `@key`.
 * @example
 * ```ts
 * html`<ul>${each(this.rows, (row) => html`<li @key=${row.id} class=${row.id === this.selected ? 'on' : ''}>${row.text}</li>`, {
 *   dependsOn: (row) => row.id === this.selected,
 * })}</ul>`
 * ```
 * @see Vue's `v-memo`, which has the same contract: https://vuejs.org/api/built-in-directives.html#v-memo
 */
export function each<T>(
  items: Iterable<T>,
  show: (item: T) => Renderable,
  options: EachOptions<T> = {},
): Each {
  return new Each([...items], show as (item: never) => Renderable, options as EachOptions<never>);
}

/** What stands beside the rows while they are compared, each with the one that was in its place. */
class Comparison {
  /** Keeps its hidden class alive, and so what is compiled for it (`view/view.ts`). */
  static readonly example: Comparison = new Comparison(
    { items: [], depended: [], source: '' },
    Boolean,
    false,
  );

  readonly last: EachMemory;
  readonly dependsOn: (item: unknown) => unknown;
  /** False where the first row that differs is all that matters. */
  readonly isWhole: boolean;
  /** Rows that are not as they were. */
  readonly changed: number[] = [];

  constructor(last: EachMemory, dependsOn: (item: unknown) => unknown, isWhole: boolean) {
    this.last = last;
    this.dependsOn = dependsOn;
    this.isWhole = isWhole;
  }
}

/** Where other items stand than before; only the first of them, unless `isWhole`. Hot, and nothing is called. */
function findOthers(items: readonly unknown[], old: readonly unknown[], isWhole: boolean): number[] {
  const others: number[] = [];
  for (let i = 0; i < items.length && (isWhole || others.length === 0); i++)
    if (items[i] !== old[i]) others.push(i);
  return others;
}

/**
 * Asks what a row depends on, and notes it where it differs. Hot: the array's own `map` calls it for every row, also when the list is new, so the
 * engine has compiled it by a page's second selection (0.85 of the processor time; decision 0016). Compared in place: by a call of `isKept` that gain
 * is gone. Of the module, since what no living function has, as a closure's code, goes with a collection (decision 0023).
 */
function compareRow(this: Comparison, item: unknown, i: number): unknown {
  const { dependsOn, last, changed } = this;
  const depended = dependsOn(item);
  const before = last.depended[i];
  if (item !== last.items[i] || (depended !== before && !isSame(depended, before)))
    if (this.isWhole || changed.length === 0) changed.push(i);
  return depended;
}

/** How many rows at the end are as before; no more than `most`. Hot, and apart from what asks for it: what is short is compiled before long. */
function countKept(now: EachMemory, last: EachMemory, most: number): number {
  const at = now.items.length - 1;
  const before = last.items.length - 1;
  let count = 0;
  while (count < most && isKept(now.items[at - count], now.depended[at - count], last, before - count))
    count++;
  return count;
}

function isKept(
  item: unknown,
  depended: unknown,
  { items, depended: known }: EachMemory,
  at: number,
): boolean {
  return item === items[at] && (depended === known[at] || isSame(depended, known[at]));
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}
