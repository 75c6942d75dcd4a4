/**
 * Frames as a stranger could send them: from nearly right to nonsense.
 *
 * In: nothing. Out: arbitraries of fast-check. Sequence numbers are relative, so that most frames get past the first
 * check and shrinking keeps them valid; `play` in `hostile-peer.ts` makes real frames of them.
 */
import * as fc from 'fast-check';
import { layouts, type Role } from '../../src/wire/messages.ts';

/** One frame to be. */
export interface HostileFrame {
  /** Added to the number that is due; 0 mostly. */
  readonly sequenceShift: number;
  readonly acknowledgedShift: number;
  /** The parts of the first line. */
  readonly heads: readonly unknown[];
  readonly lines: readonly string[];
  readonly attachments: readonly number[];
  /** What is done to the finished text. */
  readonly damage: Damage;
}

export type Damage =
  | { readonly kind: 'none' }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'replace'; readonly at: number; readonly by: string }
  | { readonly kind: 'fill'; readonly size: number }
  | { readonly kind: 'twice' };

/** Names that mean something to JavaScript, to .NET's rules or to the page of the test. */
const names = fc.constantFrom(
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', ''],
  ...['f', 'obj.f', 'obj.constructor', 'obj.__proto__.polluted', 'f.constructor', 'constructor.constructor'],
  ...[
    'obj.f.prototype.x',
    'missing.f',
    'a.b.c',
    '.',
    '..',
    'Echo',
    'Later',
    'Fail',
    'Secret',
    '__Dispose',
    'Fuzz',
  ],
);

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, -1, 1.5, 2 ** 53, 1e308, '', 'x', '1', [], {}, [[]]),
  names,
  fc.jsonValue({ maxDepth: 2 }),
);

const assembly = fc.constantFrom(null, null, null, 'Fuzz', 'Fuzz', 'Missing', '', '__proto__');

const smallId = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.MAX_SAFE_INTEGER, 2 ** 31, 99) },
);

const key = fc.oneof(
  names.map((name) => JSON.stringify(name)),
  fc.constantFrom(
    ...['"__jsObjectId"', '"__dotNetObject"', '"__byte[]"', '"__internalId"', '"__dotNetStream"'],
    ...[
      '"\\u005f\\u005fjsObjectId"',
      '"__jsStreamReferenceLength"',
      '"__strop"',
      '"value"',
      '"target"',
      '"hub"',
    ],
  ),
);

/** JSON as text, since objects could not hold `__proto__` or a key twice. */
const json: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(
      'null',
      'true',
      '0',
      '1',
      '2',
      '-1',
      '1.5',
      '1e999',
      '"text"',
      '"__proto__"',
      '"undefined"',
      '"target"',
      '"date"',
      '"bigint"',
      '"number"',
      '"promise"',
      '"callback"',
      '[]',
      '{}',
    ),
    fc.array(tie('value'), { maxLength: 3 }).map((items) => `[${items.join(',')}]`),
    fc
      .array(fc.tuple(key, tie('value')), { maxLength: 3 })
      .map((pairs) => `{${pairs.map(([name, value]) => `${name}:${value}`).join(',')}}`),
  ),
})).value;

const line: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(json, { maxLength: 3 }).map((items) => `[${items.join(',')}]`) },
  { weight: 2, arbitrary: json },
  { weight: 1, arbitrary: json.chain((text) => fc.nat(text.length).map((at) => text.slice(0, at))) },
  { weight: 1, arbitrary: fc.string().map((text) => text.replaceAll('\n', ' ')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('[', '{"a":', '{"__jsObjectId":', '{"__proto__":'), fc.nat(3000))
      .map(([open, times]) => open.repeat(times)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('"__"', '{"__jsObjectId":1}', '1'), fc.integer({ min: 28, max: 2000 }))
      .map(([inner, times]) => '['.repeat(times) + inner + ']'.repeat(times)),
  },
);

/** A head that fits its layout, but for a field here and there. */
function nearlyRight(number: number): fc.Arbitrary<unknown> {
  const layout = layouts[number] as (typeof layouts)[number];
  const right = layout.fields.map(([name, type]) => {
    const id = name === 'callType' || name === 'resultType' ? fc.integer({ min: 0, max: 5 }) : smallId;
    const good = name === 'assembly' ? assembly : type === 'id' || type === 'size?' ? id : names;
    return fc.oneof(
      { weight: 150, arbitrary: good as fc.Arbitrary<unknown> },
      { weight: 1, arbitrary: junk },
    );
  });
  const bytes = fc.oneof(
    { weight: 40, arbitrary: fc.constant<unknown[]>([]) },
    { weight: 8, arbitrary: fc.constantFrom<unknown[]>([[0]], [[0, 1]]) },
    { weight: 1, arbitrary: fc.uniqueArray(fc.nat(3), { maxLength: 3 }).map((ids) => [ids] as unknown[]) },
    { weight: 1, arbitrary: junk.map((value) => [value]) },
  );
  return fc
    .tuple(fc.tuple(...right), layout.with === 'text' ? bytes : fc.constant<unknown[]>([]))
    .map(([fields, more]) => [number, ...fields, ...more]);
}

/** Streams may be mentioned that are not there. */
const withBoth = new Set(['openStream', 'pull', 'chunk', 'endStream', 'cancelStream']);

/** Mostly calls, which leave the wire as it was; answers of calls that nobody made end it, as do greetings and farewells. */
function headTo(role: Role): fc.Arbitrary<unknown> {
  const choices = layouts.map(({ kind, to }, number) => ({
    weight:
      to !== role ? 1 : kind.startsWith('call') || kind === 'release' ? 200 : withBoth.has(kind) ? 30 : 4,
    arbitrary: nearlyRight(number),
  }));
  return fc.oneof(...choices, { weight: 2, arbitrary: junk });
}

const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 100, arbitrary: fc.constant<Damage>({ kind: 'none' }) },
  { weight: 1, arbitrary: fc.nat(200).map((at): Damage => ({ kind: 'cut', at })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(200), fc.constantFrom('\n', '"', '[', ']', ',', '\\', '\u0000', '\ud800', '9'))
      .map(([at, by]): Damage => ({ kind: 'replace', at, by })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 4_000, max: 9_000 }).map((size): Damage => ({ kind: 'fill', size })),
  },
  { weight: 1, arbitrary: fc.constant<Damage>({ kind: 'twice' }) },
);

const shift = fc.oneof(
  { weight: 150, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constantFrom(-2, -1, 1, 1000) },
);

export const hostileFrame = (role: Role): fc.Arbitrary<HostileFrame> =>
  fc.array(headTo(role), { minLength: 1, maxLength: 4 }).chain((heads) => {
    const texts = heads.filter(
      (one) => Array.isArray(one) && layouts[one[0] as number]?.with === 'text',
    ).length;
    // As many lines as there should be, but for a few; the same for arrays.
    const chunks = heads.filter(
      (one) => Array.isArray(one) && layouts[one[0] as number]?.with === 'bytes',
    ).length;
    const arrays = heads
      .flatMap((one) => (Array.isArray(one) ? [one.at(-1) as unknown] : []))
      .reduce<number>((sum, last) => sum + (Array.isArray(last) ? last.length : 0), 0);
    return fc.record({
      sequenceShift: shift,
      acknowledgedShift: shift,
      heads: fc.constant(heads),
      lines: shift.chain((more) => {
        const length = Math.max(0, Math.min(8, texts + more));
        return fc.array(line, { minLength: length, maxLength: length });
      }),
      attachments: shift.chain((more) => {
        const length = Math.max(0, Math.min(8, arrays + chunks + more));
        return fc.array(fc.nat(20), { minLength: length, maxLength: length });
      }),
      damage,
    });
  });
