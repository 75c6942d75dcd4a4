/**
 * JSImport and JSExport: values that are copied.
 *
 * In: a value of either side. Out: the same value on the other side, or .NET's text for what is wrong with it. The
 * checks are the same in both directions: TypeScript's `number` does not know a byte from a double.
 *
 * From JavaScript, null and undefined are none: null for a string, the C# type's default for value types (0, false,
 * the first instant of the year 1), as in .NET.
 */
import {
  integerOverflow,
  valueNotBigInt,
  valueNotBoolean,
  valueNotInteger,
  valueNotNumber,
  valueNotOfType,
} from '../dev/errors.generated.ts';
import { tagOf } from '../wire/kind.ts';
import type { JSMarker, PlainMarker } from './marker.ts';

/** A value in an error, `${value}` where that works. */
export function textOf(value: unknown): string {
  try {
    return String(value);
  } catch {
    return Object.prototype.toString.call(value); // A null prototype, or a toString that throws.
  }
}

function isNone(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function checkBoolean(value: unknown): boolean {
  if (typeof value !== 'boolean') throw valueNotBoolean(textOf(value), typeof value);
  return value;
}

/** A safe integer, whatever its size. */
function checkInteger(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw valueNotInteger(textOf(value), typeof value);
  return value as number;
}

function checkRange(value: unknown, min: number, max: number): number {
  const integer = checkInteger(value);
  if (integer < min || integer > max) throw integerOverflow(textOf(value), String(min), String(max));
  return integer;
}

function checkNumber(value: unknown): number {
  if (typeof value !== 'number') throw valueNotNumber(textOf(value), typeof value);
  return value;
}

function checkString(value: unknown): string {
  if (typeof value !== 'string') throw valueNotOfType('a String');
  return value;
}

/** true or false. What is neither is refused, but null and undefined become false for managed code, as in .NET. */
export const booleanType: PlainMarker<boolean, 'Boolean'> = {
  kind: 'Boolean',
  name: 'Boolean',
  toJs: checkBoolean,
  toManaged: (value) => (isNone(value) ? false : checkBoolean(value)),
};

function integerType<Kind extends 'Byte' | 'Int16' | 'Int32' | 'IntPtr'>(
  kind: Kind,
  min: number,
  max: number,
): PlainMarker<number, Kind> {
  return {
    kind,
    name: kind,
    toJs: (value) => checkRange(value, min, max),
    toManaged: (value) => (isNone(value) ? 0 : checkRange(value, min, max)),
  };
}

/** A whole number from 0 to 255; other ones are refused, as in .NET. */
export const byteType: PlainMarker<number, 'Byte'> = /* @__PURE__ */ integerType('Byte', 0, 255);
/** A whole number of 16 bits. */
export const int16Type: PlainMarker<number, 'Int16'> = /* @__PURE__ */ integerType(
  'Int16',
  -(2 ** 15),
  2 ** 15 - 1,
);
/** A whole number of 32 bits. */
export const int32Type: PlainMarker<number, 'Int32'> = /* @__PURE__ */ integerType(
  'Int32',
  -(2 ** 31),
  2 ** 31 - 1,
);
/** An address in WebAssembly's memory: 32 bits, signed as .NET passes it. */
export const intPtrType: PlainMarker<number, 'IntPtr'> = /* @__PURE__ */ integerType(
  'IntPtr',
  -(2 ** 31),
  2 ** 31 - 1,
);

/** A `long` that is a Number in JavaScript. */
export const int52Type: PlainMarker<number, 'Int52'> = {
  kind: 'Int52',
  name: 'Int52',
  toJs: checkInteger,
  toManaged: (value) => (isNone(value) ? 0 : checkInteger(value)),
};

/** A UTF-16 code unit: text of length one in managed code, a Number in JavaScript. */
export const charType: PlainMarker<string, 'Char'> = {
  kind: 'Char',
  name: 'Char',
  toJs(value) {
    if (typeof value !== 'string' || value.length !== 1) {
      throw valueNotOfType(`a Char: ${textOf(value)} (${typeof value})`);
    }
    return value.charCodeAt(0);
  },
  toManaged: (value) => String.fromCharCode(isNone(value) ? 0 : checkRange(value, 0, 0xffff)),
};

const minInt64 = -(2n ** 63n);
const maxInt64 = 2n ** 63n - 1n;

function checkBigInt(value: unknown): bigint {
  if (typeof value !== 'bigint') throw valueNotBigInt(textOf(value), typeof value);
  if (value < minInt64 || value > maxInt64) {
    throw integerOverflow(String(value), String(minInt64), String(maxInt64));
  }
  return value;
}

/** A `long` that is a BigInt in JavaScript. */
export const bigIntType: PlainMarker<bigint, 'BigInt'> = {
  kind: 'BigInt',
  name: 'BigInt',
  toJs: checkBigInt,
  toManaged: (value) => (isNone(value) ? 0n : checkBigInt(value)),
};

/** Single precision: 3.14 is 3.140000104904175 on both sides. */
export const singleType: PlainMarker<number, 'Single'> = {
  kind: 'Single',
  name: 'Single',
  toJs: (value) => Math.fround(checkNumber(value)),
  toManaged: (value) => (isNone(value) ? 0 : Math.fround(checkNumber(value))),
};

/** Any number. */
export const doubleType: PlainMarker<number, 'Double'> = {
  kind: 'Double',
  name: 'Double',
  toJs: checkNumber,
  toManaged: (value) => (isNone(value) ? 0 : checkNumber(value)),
};

/** Text. null passes in both directions, as a C# `string` may be null; undefined becomes null. */
export const stringType: PlainMarker<string, 'String'> = {
  kind: 'String',
  name: 'String',
  toJs: (value: string | null | undefined) => (isNone(value) ? null : checkString(value)),
  toManaged: (value) => (isNone(value) ? null : checkString(value)) as string,
};

/** The years 1 to 9999, what a DateTime holds. */
const minDate = -62_135_596_800_000;
const maxDate = 253_402_300_799_999;

/** A copy with the same instant. No side keeps a time zone: a Date has none, and shows itself in the page's. */
export function copyDate(value: unknown): Date {
  if (!isDate(value)) throw valueNotOfType('a Date');
  const time = value.getTime();
  if (!(time >= minDate && time <= maxDate)) {
    throw integerOverflow(String(time), String(minDate), String(maxDate));
  }
  return new Date(time);
}

export function isDate(value: unknown): value is Date {
  return value instanceof Date || tagOf(value) === 'Date'; // The second for a Date of another window.
}

/** A copy of an instant of the years 1 to 9999. */
export const dateType: JSMarker<Date, Date, 'Date'> = {
  kind: 'Date',
  name: 'Date',
  toJs: copyDate,
  toManaged: (value) => (isNone(value) ? new Date(minDate) : copyDate(value)),
};
