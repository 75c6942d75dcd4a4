/**
 * A list that says its items do not change in place, so that a render evaluates only the rows that can differ.
 *
 * In: items, the function that shows one, and what stands for the rows of the last render. Out: the rows that the list diff
 * has to look at, and what they show. No view is kept, only what it has become. Rows that change places
 * are evaluated again where they have no key; that is never wrong, only work.
 */
import { currentOwner, withOwner, type ViewOwner } from './owner.ts';
import { type EachMemory, type EachRender, type EachRows, eachTag } from './remembering-list.ts';
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
  evaluate(last: EachMemory | null, rows: EachRows): EachRender {
    // Each render makes another function; its text is what JavaScript tells of the call site.
    const source = String(this.#show);
    const memory = last !== null && last.source === source ? last : { items: [], depended: [], source };
    return withOwner(this.#owner, () => this.#compare(memory, rows), undefined);
  }

  /** Those at the start and at the end that are kept are left out; of those between it is said for each. Hot. */
  #compare(memory: EachMemory, { standing, hasKey }: EachRows): EachRender {
    const items = this.#items;
    const show = this.#show as (item: unknown) => Renderable;
    const { items: old, source } = memory;
    const depended =
      this.#dependsOn === undefined ? [] : items.map(this.#dependsOn as (item: unknown) => unknown);
    const now: EachMemory = { items, depended, source };
    const least = Math.min(items.length, old.length);
    const from = countKept(now, memory, 1, least);
    const behind = countKept(now, memory, -1, least - from);
    const end = items.length - behind;
    const to = old.length - behind;
    // As many rows as before are those of before.
    if (least > 0 && items.length === old.length) {
      const changed = changedBetween(now, memory, from, end);
      return { memory: now, values: changed.map((i) => show(items[i])), changed, from, to };
    }
    // Rows that came or went have pushed others.
    const places = new Map<unknown, number>();
    if (end > from) for (let i = from; i < to; i++) places.set(old[i], i);
    // Rows that are all new are no matter of the loop below: for a thousand turns the engine would compile the whole function.
    const values: unknown[] = from < to ? [] : items.slice(from, end).map((item) => show(item));
    for (let i = from + values.length; i < end; i++) {
      const item = items[i];
      const before = places.get(item);
      if (before !== undefined && isKept(now, i, memory, before) && hasKey(standing[before])) {
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
  return new Each(
    Array.isArray(items) ? items.slice() : Array.from(items),
    show as (item: never) => Renderable,
    options as EachOptions<never>,
  );
}

/**
 * How many rows at the start, or (with step -1) at the end, are as before; no more than `most`. Hot, and this and the next apart from what asks
 * for them for two reasons: what is short is compiled before long, and what no living function has, as a closure's code, goes with a
 * collection (docs/decisions/0023-small-operations-are-cold.md).
 */
function countKept(now: EachMemory, last: EachMemory, step: 1 | -1, most: number): number {
  const at = step > 0 ? 0 : now.items.length - 1;
  const before = step > 0 ? 0 : last.items.length - 1;
  let count = 0;
  while (count < most && isKept(now, at + count * step, last, before + count * step)) count++;
  return count;
}

/** Which of the rows from..end are not as before. */
function changedBetween(now: EachMemory, last: EachMemory, from: number, end: number): number[] {
  const changed: number[] = [];
  for (let i = from; i < end; i++) if (!isKept(now, i, last, i)) changed.push(i);
  return changed;
}

function isKept(now: EachMemory, at: number, last: EachMemory, before: number): boolean {
  return (
    now.items[at] === last.items[before] &&
    (now.depended[at] === last.depended[before] || isSame(now.depended[at], last.depended[before]))
  );
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}
