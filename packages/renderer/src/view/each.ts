/**
 * A list that says its items do not change in place, so that a render evaluates only the rows that can differ.
 *
 * In: items and the function that shows one. Out: views for the list diff; those of rows that cannot differ are the ones
 * of the last render, which the diff passes over at once. Rows that change places may be evaluated again; that is
 * never wrong, only work.
 */
import { currentOwner, withOwner, type ViewOwner } from './owner.ts';
import { type EachMemory, eachTag } from './remembering-list.ts';
import type { Renderable } from './renderable.ts';

export interface EachOptions<T> {
  /**
   * What else a row shows, beside its item: a value, or an array of values. A row is evaluated again when it is another.
   * Whatever is left out here must not decide what the row shows.
   */
  readonly dependsOn?: (item: T) => unknown;
}

/** Made by `each`; placed in a content hole. */
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

  /** The views of this render, taking over from the last one what cannot differ; `state` is for what extends this. */
  evaluate(last: EachMemory | null, state?: object): EachMemory;
  evaluate(last: EachMemory | null): EachMemory {
    // Each render makes another function; its text is what JavaScript tells of the call site.
    const source = String(this.#show);
    const memory = last?.source === source ? last : null;
    const isSameLength = memory !== null && memory.items.length === this.#items.length;
    return withOwner(
      this.#owner,
      () => (isSameLength ? this.#compare(memory) : this.#rearrange(memory ?? nothing, source)),
      undefined,
    );
  }

  /** As many rows as before: one turn for every row of every render, and what is unchanged is taken over as it is. Hot. */
  #compare(memory: EachMemory): EachMemory {
    const items = this.#items;
    const show = this.#show as (item: unknown) => Renderable;
    const dependsOn = this.#dependsOn as ((item: unknown) => unknown) | undefined;
    const { items: old, depended: oldDepended } = memory;
    let { views, depended } = memory;
    const changed: number[] = [];
    const shown: Renderable[] = [];
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (dependsOn === undefined) {
        if (item === old[i]) continue;
      } else {
        const dependency = dependsOn(item);
        const before = oldDepended[i];
        const isKept = dependency === before || isSame(dependency, before);
        if (isKept && item === old[i]) continue;
        if (!isKept) {
          if (depended === oldDepended) depended = oldDepended.slice();
          (depended as unknown[])[i] = dependency;
        }
      }
      changed.push(i);
      shown.push(show(item));
    }
    const count = changed.length;
    if (count > 0) {
      const next = views.slice();
      for (let k = 0; k < count; k++) next[changed[k]!] = shown[k];
      views = next;
    }
    const prefix = count > 0 ? changed[0]! : items.length;
    const suffix = count > 0 ? items.length - 1 - changed[count - 1]! : 0;
    return { items, depended, views, changed, prefix, suffix, source: memory.source };
  }

  /** Rows came or went: those before and after them are the same ones, and those between are looked up. Hot. */
  #rearrange(memory: EachMemory, source: string): EachMemory {
    const items = this.#items;
    const show = this.#show as (item: unknown) => Renderable;
    const dependsOn = this.#dependsOn as ((item: unknown) => unknown) | undefined;
    const { items: old, views: oldViews, depended: oldDepended } = memory;
    const depended: unknown[] = dependsOn === undefined ? [] : items.map(dependsOn);
    const isKept = (at: number, before: number): boolean =>
      items[at] === old[before] &&
      (dependsOn === undefined ||
        depended[at] === oldDepended[before] ||
        isSame(depended[at], oldDepended[before]));
    const shorter = Math.min(items.length, old.length);
    const longer = old.length - items.length;
    let prefix = 0;
    while (prefix < shorter && isKept(prefix, prefix)) prefix++;
    let end = items.length;
    while (end > prefix && end + longer > prefix && isKept(end - 1, end - 1 + longer)) end--;
    const views = prefix > 0 ? oldViews.slice(0, prefix) : [];
    const places = new Map<unknown, number>();
    if (end > prefix) for (let i = prefix; i < end + longer; i++) places.set(old[i], i);
    for (let i = prefix; i < end; i++) {
      const before = places.size > 0 ? places.get(items[i]) : undefined;
      views.push(before !== undefined && isKept(i, before) ? oldViews[before] : show(items[i]));
    }
    for (let i = end; i < items.length; i++) views.push(oldViews[i + longer]);
    return { items, depended, views, changed: null, prefix, suffix: items.length - end, source };
  }
}

const nothing: EachMemory = {
  items: [],
  depended: [],
  views: [],
  changed: null,
  prefix: 0,
  suffix: 0,
  source: '',
};

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

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}
