/**
 * What the random tests render: values as plain data, so that a failure prints as it can be typed in again. Imports
 * nothing of the renderer: the oracle reads these too.
 */

/** How many call sites of each kind `interpret.ts` has. */
export const viewCount = 14;
export const keyedViewCount = 3;
export const componentCount = 6;
export const cellCount = 3;
export const noteCount = 2;

export type Text = string;
export type Key = number | null;

/** What stands under a name of a splat; `handler` is a function. */
export type SplatEntry = readonly [
  name: 'title' | 'TITLE' | 'class' | 'data-a' | 'onclick',
  value: string | boolean | null,
];

/** An item of an `each`: two of the same id and text are one object. */
export interface Row {
  readonly id: number;
  readonly text: Text;
}

/** One thing that can stand in a content hole. */
export type Value =
  | { readonly kind: 'text'; readonly text: string | number }
  | { readonly kind: 'nothing'; readonly which: 0 | 1 | 2 | 3 }
  | { readonly kind: 'markup'; readonly markup: number }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  /** Evaluated by whoever shows it. */
  | { readonly kind: 'fragment'; readonly inner: Value }
  | {
      readonly kind: 'view';
      readonly site: number;
      readonly text: Text;
      readonly first: Value;
      readonly second: Value;
    }
  | {
      readonly kind: 'keyed';
      readonly site: number;
      readonly key: Key;
      readonly text: Text;
      readonly inner: Value;
    }
  | {
      readonly kind: 'component';
      readonly type: number;
      readonly site: number;
      readonly key: Key;
      readonly inner: Value;
    }
  /** Cannot be shown: as an object without a text, or a component whose constructor throws. */
  | { readonly kind: 'broken'; readonly site: number; readonly key: Key }
  /** A component that shows what its cell holds; a cell changes without its parent. */
  | { readonly kind: 'cell'; readonly cell: number; readonly key: Key }
  /** Attributes by name, around and under others of the same names. */
  | {
      readonly kind: 'splat';
      readonly site: number;
      readonly early: Text | null;
      readonly entries: readonly SplatEntry[] | null;
      readonly late: Text | null;
      readonly inner: Value;
    }
  /** A component that shows a fragment once for each context. */
  | {
      readonly kind: 'templated';
      readonly site: number;
      readonly contexts: readonly Text[];
      readonly inner: Value;
    }
  | { readonly kind: 'each'; readonly site: number; readonly rows: readonly Row[]; readonly selected: number }
  /** A component with parameters that may be left out, a state of its own and an event. */
  | { readonly kind: 'label'; readonly site: number; readonly key: Key; readonly text: Text }
  /** A component with element references that wander. */
  | { readonly kind: 'reference'; readonly site: number; readonly key: Key; readonly inner: Value }
  /** Fields bound to a note of the world. */
  | { readonly kind: 'field'; readonly site: number; readonly note: number }
  | { readonly kind: 'cascade'; readonly text: Text; readonly inner: Value }
  | { readonly kind: 'reader' };

/** What `MarkupString`s hold, as `expected.ts` knows them too. */
export const markups = ['', 'm', '<a>m</a>', '<a>m</a>n<g></g>'] as const;

export type Change =
  /** The root shows another value. */
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'cell'; readonly cell: number; readonly value: Value }
  /** One place of what the root shows: another value, or another text of the same call site. */
  | { readonly kind: 'edit'; readonly at: number; readonly value: Value }
  | { readonly kind: 'retext'; readonly at: number; readonly text: Text }
  /** The items of the outermost list in another order; those of no rank go. */
  | { readonly kind: 'order'; readonly ranks: readonly number[] }
  /** The user types into a bound field. */
  | { readonly kind: 'type'; readonly at: number; readonly text: Text }
  /** The own state of all labels. */
  | { readonly kind: 'flip' }
  /** A library adds a class of its own to an element. */
  | { readonly kind: 'stranger'; readonly at: number };

export interface Step {
  readonly changes: readonly Change[];
  /** True where all changes are made in one batch. */
  readonly batched: boolean;
  /** True where promises are given time before the next step. */
  readonly settle: boolean;
  /** True where the clicks that are compared render again, as handlers do. */
  readonly renders: boolean;
}

/** The items as a list shows them: a second one of a key loses it, since duplicates are refused. */
export function uniqueItems(items: readonly Value[]): Value[] {
  const keys = new Set<number>();
  return items.map((item) => withUniqueKey(item, keys));
}

function withUniqueKey(item: Value, keys: Set<number>): Value {
  if (item.kind === 'fragment') return { ...item, inner: withUniqueKey(item.inner, keys) };
  if (!('key' in item) || item.key === null) return item;
  if (keys.has(item.key)) return { ...item, key: null };
  keys.add(item.key);
  return item;
}

/** The value with its place number `at`, counted from the root, replaced by what `change` makes of it. */
export function editAt(value: Value, at: number, change: (found: Value) => Value): Value {
  let left = at % countPlaces(value);
  const visit = (one: Value): Value => {
    if (left-- === 0) return change(one);
    if (left < 0) return one;
    const copy: Record<string, unknown> = { ...one };
    if (one.kind === 'list') copy['items'] = one.items.map(visit);
    for (const name of ['first', 'second', 'inner']) {
      if (name in one) copy[name] = visit(copy[name] as Value);
    }
    return copy as unknown as Value;
  };
  return visit(value);
}

function countPlaces(value: Value): number {
  let count = 1;
  if (value.kind === 'list') for (const item of value.items) count += countPlaces(item);
  if (value.kind === 'view') count += countPlaces(value.first) + countPlaces(value.second);
  if ('inner' in value) count += countPlaces(value.inner);
  return count;
}

/** Another text in the same call site; a value without a text stays. */
export function withText(value: Value, text: Text): Value {
  if (value.kind === 'each')
    return { ...value, rows: value.rows.map((row, i) => (i % 2 ? row : { ...row, text })) };
  if (value.kind === 'splat') return { ...value, early: text, late: value.late === null ? text : null };
  return 'text' in value ? { ...value, text } : value;
}

/** Items by rank; one that has rank 0 goes. */
export function inOrder<T>(items: readonly T[], ranks: readonly number[]): T[] {
  return items
    .map((item, i) => ({ item, rank: ranks[i % ranks.length]! }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
