/**
 * What the random tests render: values as plain data, so that a failure prints as it can be typed in again. Imports
 * nothing of the renderer: the oracle reads these too.
 */

/** How many call sites of each kind `interpret.ts` has. */
export const viewCount = 14;
export const keyedViewCount = 4;
export const componentCount = 6;
export const cellCount = 3;
export const noteCount = 2;

export type Text = string;
/** `3` and `'3'` are two keys. */
export type Key = number | string | null;

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
  | { readonly kind: 'reader' }
  /** A render tree made by program. */
  | {
      readonly kind: 'built';
      readonly level: number;
      readonly key: Key;
      readonly text: Text;
      readonly inner: Value;
    };

/** What `MarkupString`s hold, as `expected.ts` knows them too. */
export const markups = ['', 'm', '<a>m</a>', '<a>m</a>n<g></g>'] as const;

export type Change =
  /** The root shows another value. */
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'cell'; readonly cell: number; readonly value: Value }
  /** One place of what the root shows: another value, or something else in the same call site. */
  | { readonly kind: 'edit'; readonly at: number; readonly value: Value }
  | { readonly kind: 'tweak'; readonly at: number; readonly text: Text; readonly how: number }
  /** The items of the outermost list in another order; those of no rank go. */
  | { readonly kind: 'order'; readonly ranks: readonly number[] }
  /** The user types into a bound field. */
  | { readonly kind: 'type'; readonly at: number; readonly text: Text }
  /** The user goes to a field. */
  | { readonly kind: 'focus'; readonly at: number }
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
  const keys = new Set<number | string>();
  return items.map((item) => withUniqueKey(item, keys));
}

function withUniqueKey(item: Value, keys: Set<number | string>): Value {
  if (item.kind === 'fragment') return { ...item, inner: withUniqueKey(item.inner, keys) };
  if (!('key' in item) || item.key === null) return item;
  if (keys.has(item.key)) return { ...item, key: null };
  keys.add(item.key);
  return item;
}

/** The value with its place number `at` replaced by what `change` makes of it; only places that `counts` takes are counted. */
export function editAt(
  value: Value,
  at: number,
  change: (found: Value) => Value,
  counts: (place: Value) => boolean = () => true,
): Value {
  const count = countPlaces(value, counts);
  if (count === 0) return value;
  let left = at % count;
  const visit = (one: Value): Value => {
    if (left < 0) return one;
    if (counts(one) && left-- === 0) return change(one);
    const copy: Record<string, unknown> = { ...one };
    if (one.kind === 'list') copy['items'] = one.items.map(visit);
    for (const name of ['first', 'second', 'inner']) {
      if (name in one) copy[name] = visit(copy[name] as Value);
    }
    return copy as unknown as Value;
  };
  return visit(value);
}

function countPlaces(value: Value, counts: (place: Value) => boolean): number {
  let count = counts(value) ? 1 : 0;
  if (value.kind === 'list') for (const item of value.items) count += countPlaces(item, counts);
  if (value.kind === 'view') count += countPlaces(value.first, counts) + countPlaces(value.second, counts);
  if ('inner' in value) count += countPlaces(value.inner, counts);
  return count;
}

/** True where `tweak` changes something. */
export function canTweak({ kind }: Value): boolean {
  return !['text', 'nothing', 'markup', 'fragment', 'broken', 'cell', 'reader'].includes(kind);
}

/** The same call site with something else in it. */
export function tweak(value: Value, text: Text, how: number): Value {
  switch (value.kind) {
    case 'each': {
      const { rows } = value;
      if (how > 16) return { ...value, rows: rows.toReversed().slice(how % 2) };
      const at = how % (rows.length + 1);
      if (how % 4 === 0) return { ...value, selected: rows[at]?.id ?? -1 };
      if (how % 4 === 1) {
        const selected = how % 8 === 1 ? (rows[0]?.id ?? -1) : value.selected;
        return { ...value, selected, rows: rows.filter((_, i) => i !== at) };
      }
      if (how % 4 === 2) return { ...value, rows: rows.map((row, i) => (i === at ? { ...row, text } : row)) };
      return {
        ...value,
        rows: [
          ...rows.slice(0, at),
          { id: Math.max(9, ...rows.map(({ id }) => id)) + 1, text },
          ...rows.slice(at),
        ],
      };
    }
    case 'splat':
      if (how % 3 === 0) return { ...value, early: text, late: value.late === null ? text : null };
      return {
        ...value,
        entries: how % 3 === 1 ? null : (value.entries?.slice(how % 2, 3) ?? [['title', text]]),
      };
    case 'reference':
      return { ...value, site: how % 5 };
    case 'component':
      return { ...value, site: how % 4 };
    case 'keyed':
      if (how % 3 > 0) return { ...value, text };
      return { ...value, key: typeof value.key === 'number' ? String(value.key) : how };
    case 'built':
      return how % 2 ? { ...value, text } : { ...value, level: how % 3 };
    case 'templated':
      return { ...value, contexts: how % 2 ? [...value.contexts, text] : value.contexts.slice(1) };
    case 'field':
      return { ...value, note: how % noteCount };
    case 'list':
      return { ...value, items: how % 2 ? value.items.slice(1) : value.items.toReversed() };
    default:
      return 'text' in value && value.kind !== 'text' ? { ...value, text } : value;
  }
}

/** Items by rank; one that has rank 0 goes. */
export function inOrder<T>(items: readonly T[], ranks: readonly number[]): T[] {
  return items
    .map((item, i) => ({ item, rank: ranks[i % ranks.length]! }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** How an element shows the key it has for life. */
export function markOf(site: number | string, key: Key): string | null {
  return key === null ? null : `${site}:${JSON.stringify(key)}`;
}
