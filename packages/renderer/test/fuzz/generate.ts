/**
 * The generators of the random tests. In: fast-check's random numbers. Out: sequences of steps.
 *
 * Keys, texts and call sites are few, so that one value meets the other's items again; changes are as often small
 * (one place, one text, another order) as they are new trees.
 */
import fc from 'fast-check';
import {
  cellCount,
  type Change,
  componentCount,
  keyedViewCount,
  markups,
  noteCount,
  type SplatEntry,
  type Step,
  type Value,
  viewCount,
} from './value.ts';

const text = fc.constantFrom<string>('a', 'b', 'c', '', '<&>');
const textOrNull = fc.option(text, { freq: 3 });
const key = fc.oneof(
  { weight: 9, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: fc.constantFrom('1', '2') },
  { weight: 1, arbitrary: fc.constant(null) },
);
const depthSize = 'xsmall';

const entry: fc.Arbitrary<SplatEntry> = fc.oneof(
  fc.tuple(
    fc.constantFrom('title', 'TITLE', 'class', 'data-a'),
    fc.oneof(text, fc.constantFrom(null, true, false)),
  ),
  fc.tuple(fc.constant('onclick'), fc.constantFrom('h', 'i', null)),
) as fc.Arbitrary<SplatEntry>;

/** Few of the last one: what is in it loads, and most rows are to hold no state. */
const keyedSite = fc.oneof(
  { weight: 9, arbitrary: fc.nat(keyedViewCount - 2) },
  { weight: 1, arbitrary: fc.constant(keyedViewCount - 1) },
);

const row = fc.record({ id: fc.nat(9), text });

function kind<const K extends Value['kind']>(
  name: K,
  fields: { [F in Exclude<keyof Extract<Value, { kind: K }>, 'kind'>]: fc.Arbitrary<unknown> },
): fc.Arbitrary<Value> {
  return fc.record({ kind: fc.constant(name), ...fields }) as unknown as fc.Arbitrary<Value>;
}

function values(withCells: boolean): fc.Arbitrary<Value> {
  const { value } = fc.letrec<{ value: Value; list: Value }>((tie) => {
    const inner = tie('value');
    const weighted: [number, fc.Arbitrary<Value>][] = [
      [3, kind('text', { text: fc.oneof(text, fc.constantFrom(0, 7)) })],
      [2, kind('nothing', { which: fc.constantFrom(0, 1, 2, 3) })],
      [1, kind('markup', { markup: fc.nat(markups.length - 1) })],
      [1, kind('broken', { site: fc.nat(2), key })],
      [2, kind('label', { site: fc.nat(4), key, text })],
      [1, kind('field', { site: fc.nat(1), note: fc.nat(noteCount - 1) })],
      [1, kind('reader', {})],
      [
        2,
        kind('each', {
          site: fc.nat(2),
          rows: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 6, size: 'max' }),
          selected: fc.nat(9),
        }),
      ],
      ...(withCells
        ? [[2, kind('cell', { cell: fc.nat(cellCount - 1), key })] as [number, fc.Arbitrary<Value>]]
        : []),
      [4, tie('list')],
      [1, kind('fragment', { inner })],
      [4, kind('view', { site: fc.nat(viewCount - 1), text, first: inner, second: inner })],
      [5, kind('keyed', { site: keyedSite, key, text, inner })],
      [5, kind('component', { type: fc.nat(componentCount - 1), site: fc.nat(3), key, inner })],
      [
        2,
        kind('splat', {
          site: fc.nat(2),
          early: textOrNull,
          entries: fc.option(fc.array(entry, { maxLength: 4 }), { freq: 4 }),
          late: textOrNull,
          inner,
        }),
      ],
      [1, kind('templated', { site: fc.nat(1), contexts: fc.array(text, { maxLength: 3 }), inner })],
      [2, kind('reference', { site: fc.nat(4), key, inner })],
      [1, kind('cascade', { text, inner })],
      [1, kind('built', { level: fc.nat(2), key, text, inner })],
    ];
    return {
      list: kind('list', { items: fc.array(inner, { maxLength: 8, depthIdentifier: 'list' }) }),
      value: fc.oneof(
        { depthSize, withCrossShrink: true },
        ...weighted.map(([weight, arbitrary]) => ({ weight, arbitrary })),
      ),
    };
  });
  return value;
}

const anyValue = values(true);
// A cell that showed a cell could show itself.
const cellValue = values(false);

/** Rows of few kinds and keys. */
const rows = kind('list', {
  items: fc.array(anyValue, { maxLength: 10, size: 'max', depthIdentifier: 'rows' }),
});

/** Rows that are elements with keys, whose moves can be counted. */
const plainRows = kind('list', {
  items: fc
    .uniqueArray(fc.tuple(fc.nat(19), keyedSite, text, fc.nat(3)), {
      selector: ([id]) => id,
      minLength: 2,
      maxLength: 12,
      size: 'max',
    })
    .map((all) =>
      all.map(([id, site, shown, chance]): Value => {
        const inner: Value =
          chance === 0 ? { kind: 'field', site: 0, note: 0 } : { kind: 'text', text: shown };
        return { kind: 'keyed', site, key: id, text: shown, inner };
      }),
    ),
});

function changeOf(name: Change['kind'], fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Change> {
  return fc.record({ kind: fc.constant(name), ...fields }) as unknown as fc.Arbitrary<Change>;
}

const place = fc.nat(60);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: changeOf('value', { value: fc.oneof(rows, anyValue, plainRows) }) },
  { weight: 2, arbitrary: changeOf('cell', { cell: fc.nat(cellCount - 1), value: cellValue }) },
  { weight: 4, arbitrary: changeOf('edit', { at: place, value: anyValue }) },
  { weight: 6, arbitrary: changeOf('tweak', { at: place, text, how: fc.nat(20) }) },
  {
    weight: 4,
    arbitrary: changeOf('order', { ranks: fc.array(fc.nat(20), { minLength: 12, maxLength: 12 }) }),
  },
  { weight: 1, arbitrary: changeOf('type', { at: fc.nat(3), text }) },
  { weight: 2, arbitrary: changeOf('focus', { at: fc.nat(12) }) },
  { weight: 1, arbitrary: changeOf('flip', {}) },
  { weight: 1, arbitrary: changeOf('stranger', { at: fc.nat(12) }) },
);

/** A sequence of changes; the first step is what is rendered first. */
export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    changes: fc.oneof(fc.tuple(change), fc.array(change, { minLength: 1, maxLength: 3 })) as fc.Arbitrary<
      Change[]
    >,
    batched: fc.boolean(),
    settle: fc.nat(9).map((n) => n > 0),
    renders: fc.nat(9).map((n) => n === 0),
  }),
  { minLength: 2, maxLength: 20, size: 'max' },
);
