/**
 * What the random tests render: values as plain data, so that a failure prints as it can be typed in again, and the
 * generators that make them.
 *
 * In: fast-check's random numbers. Out: plans; `interpret.ts` turns a value into what `html` and components take.
 */
import fc from 'fast-check';

/** How many call sites of each kind `interpret.ts` has. */
export const viewCount = 11;
export const keyedViewCount = 3;
export const componentCount = 6;
export const cellCount = 3;

/** One thing that can stand in a content hole. */
export type Value =
  | { readonly kind: 'text'; readonly text: string | number }
  | { readonly kind: 'nothing'; readonly which: 0 | 1 | 2 | 3 }
  | { readonly kind: 'markup'; readonly markup: string }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'fragment'; readonly inner: Value }
  | {
      readonly kind: 'view';
      readonly site: number;
      readonly text: string;
      readonly first: Value;
      readonly second: Value;
    }
  | {
      readonly kind: 'keyed';
      readonly site: number;
      readonly key: number | null;
      readonly text: string;
      readonly inner: Value;
    }
  | {
      readonly kind: 'component';
      readonly type: number;
      readonly site: number;
      readonly key: number | null;
      readonly inner: Value;
    }
  /** Cannot be shown: as an object without a text, or a component whose constructor throws. */
  | { readonly kind: 'broken'; readonly site: number; readonly key: number | null }
  /** A component that shows what its cell holds; a cell changes without its parent. */
  | { readonly kind: 'cell'; readonly cell: number; readonly key: number | null };

export type Change =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'cell'; readonly cell: number; readonly value: Value };

export interface Step {
  readonly changes: readonly Change[];
  /** True where all changes are made in one batch. */
  readonly batched: boolean;
  /** True where promises are given time before the next step. */
  readonly settle: boolean;
}

const text = fc.constantFrom<string>('a', 'b', 'c', '', '<&>');
const key = fc.oneof({ weight: 9, arbitrary: fc.nat(9) }, { weight: 1, arbitrary: fc.constant(null) });
const depthSize = 'small';

function values(withCells: boolean): fc.Arbitrary<Value> {
  const { value } = fc.letrec<{ value: Value; list: Value }>((tie) => ({
    list: fc.record({
      kind: fc.constant('list' as const),
      items: fc.array(tie('value'), { maxLength: 8, depthIdentifier: 'list' }),
    }),
    value: fc.oneof(
      { depthSize, withCrossShrink: true },
      {
        weight: 3,
        arbitrary: fc.record({
          kind: fc.constant('text' as const),
          text: fc.oneof(text, fc.constantFrom(0, 7)),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant('nothing' as const),
          which: fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 2, 3),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          kind: fc.constant('markup' as const),
          markup: fc.constantFrom('', 'm', '<em>m</em>', '<em>m</em>n<u></u>'),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constant('broken' as const), site: fc.nat(2), key }),
      },
      ...(withCells
        ? [
            {
              weight: 2,
              arbitrary: fc.record({
                kind: fc.constant('cell' as const),
                cell: fc.nat(cellCount - 1),
                key,
              }),
            },
          ]
        : []),
      { weight: 4, arbitrary: tie('list') },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant('fragment' as const), inner: tie('value') }) },
      {
        weight: 4,
        arbitrary: fc.record({
          kind: fc.constant('view' as const),
          site: fc.nat(viewCount - 1),
          text,
          first: tie('value'),
          second: tie('value'),
        }),
      },
      {
        weight: 5,
        arbitrary: fc.record({
          kind: fc.constant('keyed' as const),
          site: fc.nat(keyedViewCount - 1),
          key,
          text,
          inner: tie('value'),
        }),
      },
      {
        weight: 5,
        arbitrary: fc.record({
          kind: fc.constant('component' as const),
          type: fc.nat(componentCount - 1),
          site: fc.nat(3),
          key,
          inner: tie('value'),
        }),
      },
    ) as fc.Arbitrary<Value>,
  }));
  return value;
}

const anyValue = values(true);
// A cell that showed a cell could show itself.
const cellValue = values(false);

/** Rows of few kinds and keys, so that one value meets the other's items again. */
const rows: fc.Arbitrary<Value> = fc.record({
  kind: fc.constant('list' as const),
  items: fc.array(anyValue, { maxLength: 10, size: 'max', depthIdentifier: 'rows' }),
});

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('value' as const), value: fc.oneof(rows, anyValue) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('cell' as const),
      cell: fc.nat(cellCount - 1),
      value: cellValue,
    }),
  },
);

/** A sequence of changes; the first step is what is rendered first. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    batched: fc.boolean(),
    settle: fc.boolean(),
  }),
  { minLength: 2, maxLength: 6, size: 'max' },
);
