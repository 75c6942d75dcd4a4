/** Every row of the mapping table, in every direction, with every text of what does not fit. */
import { JSType, type JSMarker } from '@strop/interop/js-import';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingOf, expectRefused, expectRefusedByManaged } from '../support/crossing.ts';

interface Row {
  readonly marker: JSMarker<unknown, never>;
  /** What managed code holds, what JavaScript holds. */
  readonly pairs: readonly (readonly [managed: unknown, js: unknown])[];
  /** What null and undefined of JavaScript become; null where nothing is said. */
  readonly none?: unknown;
  /** Values that fit on no side, with the text. */
  readonly refused: readonly (readonly [value: unknown, text: string])[];
  /** Values that do not fit where they come from JavaScript. */
  readonly refusedByManaged?: readonly (readonly [value: unknown, text: string])[];
  readonly arbitrary?: fc.Arbitrary<unknown>;
}

const same = (...values: unknown[]): [unknown, unknown][] => values.map((value) => [value, value]);

const notInteger: readonly [unknown, string][] = [
  [1.5, 'Assert failed: Value is not an integer: 1.5 (number)'],
  [NaN, 'Assert failed: Value is not an integer: NaN (number)'],
  [Infinity, 'Assert failed: Value is not an integer: Infinity (number)'],
  [-Infinity, 'Assert failed: Value is not an integer: -Infinity (number)'],
  [1e300, 'Assert failed: Value is not an integer: 1e+300 (number)'],
  [2 ** 53, 'Assert failed: Value is not an integer: 9007199254740992 (number)'],
  [true, 'Assert failed: Value is not an integer: true (boolean)'],
  ['5', 'Assert failed: Value is not an integer: 5 (string)'],
  [5n, 'Assert failed: Value is not an integer: 5 (bigint)'],
  [{}, 'Assert failed: Value is not an integer: [object Object] (object)'],
  [Object.create(null), 'Assert failed: Value is not an integer: [object Object] (object)'],
  [Symbol('s'), 'Assert failed: Value is not an integer: Symbol(s) (symbol)'],
];

function integers(marker: JSMarker<unknown, never>, min: number, max: number): Row {
  const range = (value: number): string =>
    `Assert failed: Overflow: value ${value} is out of ${min} ${max} range`;
  return {
    marker,
    pairs: same(min, max, 0, 42),
    none: 0,
    refused: [...notInteger, [min - 1, range(min - 1)], [max + 1, range(max + 1)]],
    arbitrary: fc.integer({ min, max }),
  };
}

const notNumber: readonly [unknown, string][] = [
  ['1', 'Assert failed: Value is not a Number: 1 (string)'],
  [true, 'Assert failed: Value is not a Number: true (boolean)'],
  [1n, 'Assert failed: Value is not a Number: 1 (bigint)'],
  [{}, 'Assert failed: Value is not a Number: [object Object] (object)'],
];

const minInt64 = -(2n ** 63n);
const maxInt64 = 2n ** 63n - 1n;
const int64Range = 'is out of -9223372036854775808 9223372036854775807 range';

/** What keeps its shape as Any, nested. */
const anyTree = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(253402300799999) }),
    fc.uint8Array(),
    fc.int32Array(),
    fc.float64Array(),
    fc.array(tie('tree')),
  ),
})).tree;

const rows: Record<string, Row> = {
  Boolean: {
    marker: JSType.Boolean,
    pairs: same(true, false),
    none: false,
    refused: [
      [1, 'Assert failed: Value is not a Boolean: 1 (number)'],
      ['true', 'Assert failed: Value is not a Boolean: true (string)'],
      [{}, 'Assert failed: Value is not a Boolean: [object Object] (object)'],
    ],
    arbitrary: fc.boolean(),
  },
  Byte: integers(JSType.Byte, 0, 255),
  Int16: integers(JSType.Int16, -32768, 32767),
  Int32: integers(JSType.Int32, -2147483648, 2147483647),
  IntPtr: integers(JSType.IntPtr, -2147483648, 2147483647),
  Int52: {
    marker: JSType.Int52,
    pairs: same(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 0, 9007199254740990),
    none: 0,
    refused: notInteger,
    arbitrary: fc.maxSafeInteger(),
  },
  Char: {
    marker: JSType.Char,
    pairs: [
      ['C', 67],
      ['\0', 0],
      ['\uffff', 65535],
      ['\ud83d', 0xd83d],
    ],
    none: '\0',
    refused: [],
    refusedByManaged: [
      ...notInteger,
      [-1, 'Assert failed: Overflow: value -1 is out of 0 65535 range'],
      [65536, 'Assert failed: Overflow: value 65536 is out of 0 65535 range'],
    ],
  },
  BigInt: {
    marker: JSType.BigInt,
    pairs: same(0n, 1234567890123456789n, minInt64, maxInt64),
    none: 0n,
    refused: [
      [1, 'Assert failed: Value is not an bigint: 1 (number)'],
      ['1', 'Assert failed: Value is not an bigint: 1 (string)'],
      [maxInt64 + 1n, `Assert failed: Overflow: value 9223372036854775808 ${int64Range}`],
      [minInt64 - 1n, `Assert failed: Overflow: value -9223372036854775809 ${int64Range}`],
    ],
    arbitrary: fc.bigInt({ min: minInt64, max: maxInt64 }),
  },
  Single: {
    marker: JSType.Single,
    pairs: [
      [Math.fround(3.14), 3.140000104904175],
      [NaN, NaN],
      [Infinity, Infinity],
      [-Infinity, -Infinity],
    ],
    none: 0,
    refused: notNumber,
    arbitrary: fc.float(),
  },
  Double: {
    marker: JSType.Double,
    pairs: same(3.14, NaN, Infinity, -Infinity, 0, -0, Number.MAX_VALUE),
    none: 0,
    refused: notNumber,
    arbitrary: fc.double(),
  },
  Number: { marker: JSType.Number, pairs: same(3.14), none: 0, refused: notNumber },
  String: {
    marker: JSType.String,
    pairs: same('', 'A string', 'Olá', '\ud800', null),
    refused: [
      [1, 'Assert failed: Value is not a String'],
      [true, 'Assert failed: Value is not a String'],
      [{}, 'Assert failed: Value is not a String'],
    ],
    arbitrary: fc.string({ unit: 'binary' }),
  },
  Date: {
    marker: JSType.Date,
    pairs: [
      [new Date(0), new Date(0)],
      [new Date(Date.UTC(1968, 11, 21, 12, 51)), new Date(Date.UTC(1968, 11, 21, 12, 51))],
      [new Date(1968, 11, 21, 12, 51), new Date(1968, 11, 21, 12, 51)],
      [new Date(-62135596800000), new Date(-62135596800000)],
      [new Date(253402300799999), new Date(253402300799999)],
    ],
    none: new Date(-62135596800000),
    refused: [
      ['2020-01-01', 'Assert failed: Value is not a Date'],
      [0, 'Assert failed: Value is not a Date'],
      [{}, 'Assert failed: Value is not a Date'],
      [new Date(NaN), 'Assert failed: Overflow: value NaN is out of -62135596800000 253402300799999 range'],
      [
        new Date(253402300800000),
        'Assert failed: Overflow: value 253402300800000 is out of -62135596800000 253402300799999 range',
      ],
    ],
    arbitrary: fc.date({
      min: new Date(-62135596800000),
      max: new Date(253402300799999),
      noInvalidDate: true,
    }),
  },
  'Nullable(Boolean)': {
    marker: JSType.Nullable(JSType.Boolean),
    pairs: same(null, true, false),
    refused: [[1, 'Assert failed: Value is not a Boolean: 1 (number)']],
  },
  'Nullable(Int32)': {
    marker: JSType.Nullable(JSType.Int32),
    pairs: same(null, 0, -7),
    refused: [[1.5, 'Assert failed: Value is not an integer: 1.5 (number)']],
    arbitrary: fc.option(fc.integer()),
  },
  'Nullable(BigInt)': {
    marker: JSType.Nullable(JSType.BigInt),
    pairs: same(null, 1n),
    refused: [[1, 'Assert failed: Value is not an bigint: 1 (number)']],
  },
  'Nullable(Date)': {
    marker: JSType.Nullable(JSType.Date),
    pairs: [
      [null, null],
      [new Date(5), new Date(5)],
    ],
    refused: [[5, 'Assert failed: Value is not a Date']],
  },
  'Array(Byte)': {
    marker: JSType.Array(JSType.Byte),
    pairs: same(new Uint8Array([1, 2, 255]), new Uint8Array(), null),
    refused: notArray('Uint8Array', [new Int32Array(1), new Uint8ClampedArray(1), 'abc', 5]),
    arbitrary: fc.uint8Array(),
  },
  'Array(Int32)': {
    marker: JSType.Array(JSType.Int32),
    pairs: same(new Int32Array([1, -2, 2 ** 31 - 1]), new Int32Array(), null),
    refused: notArray('Int32Array', [new Uint8Array(1), new Uint32Array(1), 'abc', {}]),
    arbitrary: fc.int32Array(),
  },
  'Array(Double)': {
    marker: JSType.Array(JSType.Double),
    pairs: same(new Float64Array([1.5, NaN, -Infinity]), new Float64Array(), null),
    refused: notArray('Float64Array', [new Float32Array(1), new Uint8Array(1), 'abc', true]),
    arbitrary: fc.float64Array(),
  },
  'Array(String)': {
    marker: JSType.Array(JSType.String),
    pairs: same(['a', null, ''], [], null),
    refused: [
      ['a', 'Assert failed: Value is not an Array'],
      [{ length: 1 }, 'Assert failed: Value is not an Array'],
      [new Uint8Array(1), 'Assert failed: Value is not an Array'],
      [['a', 1], 'Assert failed: Value is not a String'],
    ],
    arbitrary: fc.array(fc.option(fc.string())),
  },
  'Array(Any)': {
    marker: JSType.Array(JSType.Any),
    pairs: same([1, 'a', null, true, ['nested', [2]]], [], null),
    refused: [[5, 'Assert failed: Value is not an Array']],
    refusedByManaged: [[[5n], 'NotImplementedException: bigint']],
  },
  Any: {
    marker: JSType.Any,
    pairs: same(
      'A string',
      '',
      0,
      -1.5,
      NaN,
      true,
      false,
      null,
      new Date(7),
      new Uint8Array([1, 2]),
      new Int32Array([1, -2]),
      new Float64Array([1.5]),
      ['a', 1, null, [true]],
    ),
    refused: [],
    refusedByManaged: [
      [1n, 'NotImplementedException: bigint'],
      [new Float32Array(1), 'NotImplementedException: TypedArray'],
      [new Uint16Array(1), 'NotImplementedException: TypedArray'],
      [new Int8Array(1), 'NotImplementedException: TypedArray'],
      [new Int16Array(1), 'NotImplementedException: TypedArray'],
      [new Uint32Array(1), 'NotImplementedException: TypedArray'],
      [new Uint8ClampedArray(1), 'NotImplementedException: TypedArray'],
      [function f() {}, 'JSObject proxy is not supported for function function f() {}'],
      [Symbol('s'), 'JSObject proxy is not supported for symbol Symbol(s)'],
    ],
    arbitrary: anyTree,
  },
  Error: {
    marker: JSType.Error,
    pairs: same(null),
    refused: [
      [1, 'Assert failed: Value is not an Error number'],
      [true, 'Assert failed: Value is not an Error boolean'],
      [() => {}, 'Assert failed: Value is not an Error function'],
    ],
  },
  JSObject: {
    marker: JSType.JSObject,
    pairs: same(null),
    refused: [],
    refusedByManaged: [
      [1, 'Assert failed: JSObject proxy of number is not supported'],
      ['a', 'Assert failed: JSObject proxy of string is not supported'],
      [true, 'Assert failed: JSObject proxy of boolean is not supported'],
      [1n, 'Assert failed: JSObject proxy of bigint is not supported'],
      [Symbol('s'), 'Assert failed: JSObject proxy of symbol is not supported'],
    ],
  },
  'Array(JSObject)': {
    marker: JSType.Array(JSType.JSObject),
    pairs: same([null], [], null),
    refused: [[{}, 'Assert failed: Value is not an Array']],
    refusedByManaged: [[[1], 'Assert failed: JSObject proxy of number is not supported']],
  },
  Promise: {
    marker: JSType.Promise(),
    pairs: same(null),
    refused: [
      [1, 'Assert failed: Value is not a Promise'],
      [{}, 'Assert failed: Value is not a Promise'],
      // oxlint-disable-next-line unicorn/no-thenable -- what looks like a promise and is none
      [{ then: 1 }, 'Assert failed: Value is not a Promise'],
    ],
  },
  Function: {
    marker: JSType.Function(),
    pairs: same(null),
    refused: [
      [1, 'Assert failed: Value is not a Function'],
      [{}, 'Assert failed: Value is not a Function'],
      ['f', 'Assert failed: Value is not a Function'],
    ],
  },
};

function notArray(name: string, values: readonly unknown[]): [unknown, string][] {
  return values.map((value) => [value, `Assert failed: Value is not an Array or ${name}`]);
}

export function describeTypeTable(): void {
  describe.each(Object.entries(rows))('%s', (_name, row) => {
    it('crosses in every direction', async () => {
      const crossing = await crossingOf(row.marker);
      for (const [managed, js] of row.pairs) {
        expect(crossing.importParam(managed)).toEqual(js);
        expect(crossing.exportResult(managed)).toEqual(js);
        expect(crossing.importResult(js)).toEqual(managed);
        expect(crossing.exportParam(js)).toEqual(managed);
      }
    });

    it('takes null and undefined of JavaScript for none', async () => {
      const crossing = await crossingOf(row.marker);
      const none = row.none ?? null;
      for (const value of [null, undefined]) {
        expect(crossing.importResult(value)).toEqual(none);
        expect(crossing.exportParam(value)).toEqual(none);
      }
    });

    it('refuses what does not fit, with the text of .NET', async () => {
      const crossing = await crossingOf(row.marker);
      for (const [value, text] of row.refused) expectRefused(crossing, value, text, expect);
      for (const [value, text] of row.refusedByManaged ?? [])
        expectRefusedByManaged(crossing, value, text, expect);
    });

    const { arbitrary } = row;
    if (arbitrary === undefined) return;
    it('comes back as it went', async () => {
      const crossing = await crossingOf(row.marker);
      fc.assert(
        fc.property(arbitrary, (value) => {
          expect(crossing.importResult(crossing.importParam(value))).toEqual(value);
          expect(crossing.exportParam(crossing.exportResult(value))).toEqual(value);
        }),
        { numRuns: 200 },
      );
    });
  });

  it('copies dates and arrays', async () => {
    for (const [marker, value] of [
      [JSType.Date, new Date(1)],
      [JSType.Array(JSType.Byte), new Uint8Array(1)],
      [JSType.Array(JSType.String), ['a']],
      [JSType.Any, new Date(1)],
      [JSType.Any, ['a']],
    ] as const) {
      const crossing = await crossingOf(marker);
      expect(crossing.importParam(value)).not.toBe(value);
      expect(crossing.importResult(value)).not.toBe(value);
    }
  });

  it('coerces the elements of arrays of numbers, without a check of their range', async () => {
    const bytes = await crossingOf(JSType.Array(JSType.Byte));
    expect(bytes.importResult([300, '5', 1.9, null])).toEqual(new Uint8Array([44, 5, 1, 0]));
    expect(bytes.importParam([256, 1])).toEqual(new Uint8Array([0, 1]));
    const integers = await crossingOf(JSType.Array(JSType.Int32));
    expect(integers.exportParam([2 ** 31, 1.5])).toEqual(new Int32Array([-(2 ** 31), 1]));
  });

  it('rounds to single precision', async () => {
    const crossing = await crossingOf(JSType.Single);
    expect(crossing.importParam(3.14)).toBe(3.140000104904175);
    expect(crossing.importResult(3.14)).toBe(3.140000104904175);
  });

  it('gives null to JavaScript, never undefined', async () => {
    for (const marker of [JSType.String, JSType.Any, JSType.JSObject, JSType.Nullable(JSType.Int32)]) {
      const crossing = await crossingOf(marker);
      expect(crossing.importParam(undefined)).toBe(null);
      expect(crossing.exportResult(undefined)).toBe(null);
    }
    for (const marker of [JSType.Void, JSType.Discard]) {
      const { importResult, exportResult } = await crossingOf({ ...marker, kind: 'Any' });
      expect(importResult(5)).toBe(undefined);
      expect(exportResult(5)).toBe(undefined);
    }
  });

  it('refuses values of managed code that Any has no rule for', async () => {
    const { importParam } = await crossingOf(JSType.Any);
    const text = (value: unknown): string => {
      try {
        importParam(value);
      } catch (error) {
        expect((error as Error).name).toBe('NotSupportedException');
        return (error as Error).message;
      }
      return 'nothing thrown';
    };
    expect(text(1n)).toBe('ToJS for System.Int64 is not implemented.');
    expect(text(() => 1)).toBe('ToJS for System.Delegate is not implemented.');
    expect(text(new Float32Array(1))).toBe('ToJS for System.Single[] is not implemented.');
    expect(text(new BigInt64Array(1))).toBe('ToJS for System.Int64[] is not implemented.');
    expect(text(new DataView(new ArrayBuffer(1)))).toBe('ToJS for DataView is not implemented.');
    expect(text(Symbol('s'))).toBe('ToJS for a symbol is not implemented.');
    expect(text([1, 1n])).toBe('ToJS for System.Int64 is not implemented.');
  });

  it('refuses text that is no single character', async () => {
    const { importParam } = await crossingOf(JSType.Char);
    expect(() => importParam('ab')).toThrow('Assert failed: Value is not a Char: ab (string)');
    expect(() => importParam('')).toThrow('Assert failed: Value is not a Char:  (string)');
    expect(() => importParam(67)).toThrow('Assert failed: Value is not a Char: 67 (number)');
  });
}
