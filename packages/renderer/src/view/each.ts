/**
 * A list that says its items do not change in place, so that a render evaluates only the rows that can differ.
 *
 * In: items and the function that shows one. Out: views for the list diff; those of rows that cannot differ are the ones
 * of the last render, which the diff passes over at once. Rows that change places may be evaluated again; that is
 * never wrong, only work.
 */
import { currentOwner, withOwner, type ViewOwner } from './owner.ts';
import type { Renderable } from './renderable.ts';

/** On lists that remember something from render to render. */
export const eachTag: unique symbol = Symbol.for('strop.each');

export interface EachOptions<T> {
  /**
   * What else a row shows, beside its item: a value, or an array of values. A row is evaluated again when it is another.
   * Whatever is left out here must not decide what the row shows.
   */
  readonly dependsOn?: (item: T) => unknown;
}

/** What a list remembers of its rows. */
export interface EachMemory {
  readonly items: readonly unknown[];
  /** What `dependsOn` gave; empty where there is none. */
  readonly depended: readonly unknown[];
  readonly views: readonly unknown[];
  /** Indices of the views that are not those of the last render; null where rows may have come, gone or moved. */
  readonly changed: readonly number[] | null;
  /** Who remembers: the text of the function that shows a row. Another list takes nothing over from this one. */
  readonly source: string;
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

  /** The views of this render, taking over from the last one what cannot differ. */
  evaluate(last: EachMemory | null): EachMemory {
    // Each render makes another function; its text is what JavaScript tells of the call site.
    const memory = last?.source === String(this.#show) ? last : null;
    const isSameLength = memory !== null && memory.items.length === this.#items.length;
    return withOwner(
      this.#owner,
      () => (isSameLength ? this.#compare(memory) : this.#evaluate(memory)),
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
    if (changed.length > 0) {
      const next = views.slice();
      for (let k = 0; k < changed.length; k++) next[changed[k]!] = shown[k];
      views = next;
    }
    return { items, depended, views, changed, source: memory.source };
  }

  /** Hot: rows came or went. */
  #evaluate(memory: EachMemory | null): EachMemory {
    const items = this.#items;
    const show = this.#show as (item: unknown) => Renderable;
    const dependsOn = this.#dependsOn as ((item: unknown) => unknown) | undefined;
    const { items: old, views: oldViews, depended: oldDepended } = memory ?? nothing;
    const views: unknown[] = [];
    const depended: unknown[] = [];
    let shift = 0;
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (old[i + shift] !== item) shift = findShift(old, item, i, shift, items.length);
      const at = i + shift;
      const isKnown = old[at] === item && at < old.length;
      if (dependsOn === undefined) {
        views.push(isKnown ? oldViews[at] : show(item));
        continue;
      }
      const dependency = dependsOn(item);
      depended.push(dependency);
      const same = isKnown && (dependency === oldDepended[at] || isSame(dependency, oldDepended[at]));
      views.push(same ? oldViews[at] : show(item));
    }
    return { items, depended, views, changed: null, source: String(show) };
  }
}

const nothing: EachMemory = { items: [], depended: [], views: [], changed: null, source: '' };

/** How far rows that came or went have pushed this one; what it was where it cannot be found nearby. */
function findShift(
  old: readonly unknown[],
  item: unknown,
  at: number,
  shift: number,
  length: number,
): number {
  const reach = Math.min(Math.abs(old.length - length), 32);
  const step = old.length > length ? 1 : -1;
  for (let k = 1; k <= reach; k++) {
    if (old[at + shift + k * step] === item) return shift + k * step;
  }
  return shift;
}

Object.defineProperty(Each.prototype, eachTag, { value: true });

/** A list that makes its views itself: what `each` makes, and a render tree; `state` is the component that renders. */
export interface RememberingList {
  evaluate(memory: EachMemory | null, state: object): EachMemory;
}

/** Told by tag: one of another copy of this package counts too. */
export function isEach(value: object): value is RememberingList {
  return eachTag in value;
}

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
