/**
 * A list that says its items do not change in place, so that a render evaluates only the rows that can differ.
 *
 * In: items and the function that shows one. Out: views for the list diff; those of rows that cannot differ are the ones
 * of the last render, which the diff passes over at once. Rows that change places may be evaluated again; that is
 * never wrong, only work.
 */
import { currentOwner, withOwner, type ViewOwner } from './owner.ts';
import type { Renderable } from './renderable.ts';

const eachTag: unique symbol = Symbol.for('strop.each');

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
  readonly depended: readonly unknown[] | null;
  readonly views: readonly unknown[];
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
  evaluate(memory: EachMemory | null): EachMemory {
    return withOwner(this.#owner, () => this.#evaluate(memory), undefined);
  }

  #evaluate(memory: EachMemory | null): EachMemory {
    const items = this.#items;
    const show = this.#show as (item: unknown) => Renderable;
    const dependsOn = this.#dependsOn as ((item: unknown) => unknown) | undefined;
    const old = memory?.items ?? [];
    // How far a row may have been pushed by rows that came or went before it.
    const reach = Math.min(Math.abs(old.length - items.length), 32);
    const step = old.length > items.length ? 1 : -1;
    const views: unknown[] = [];
    const depended: unknown[] | null = dependsOn === undefined ? null : [];
    let shift = 0;
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      for (let k = 0; k <= reach; k++) {
        if (old[i + shift + k * step] !== item) continue;
        shift += k * step;
        break;
      }
      const at = i + shift;
      const dependency = dependsOn?.(item);
      if (depended !== null) depended.push(dependency);
      const isKnown =
        memory !== null &&
        at >= 0 &&
        at < old.length &&
        old[at] === item &&
        (depended === null || isSame(dependency, memory.depended?.[at]));
      views.push(isKnown ? memory.views[at] : show(item));
    }
    return { items, depended, views };
  }
}

Object.defineProperty(Each.prototype, eachTag, { value: true });

/** Told by tag: one of another copy of this package counts too. */
export function isEach(value: object): value is Each {
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
  return new Each(Array.from(items), show as (item: never) => Renderable, options as EachOptions<never>);
}

function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((value, index) => Object.is(value, b[index]));
}
