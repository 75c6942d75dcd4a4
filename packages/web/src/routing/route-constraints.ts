/**
 * Routing, first stage: one decoded path segment becomes a typed value, or does not match.
 *
 * In: the text of a segment and the name of a constraint. Out: the value, or `undefined` where the text does not fit.
 * Next: `route-template.ts`. What each constraint accepts is what .NET's invariant culture accepts.
 */

/** What a route can hand to a page. `null` stands for a parameter that the address does not hold. */
export type RouteValue = string | number | bigint | boolean | Date | null;

/** The TypeScript type behind each constraint that converts. `nonfile` only checks. */
export interface RouteConstraintTypes {
  bool: boolean;
  datetime: Date;
  decimal: number;
  double: number;
  float: number;
  guid: string;
  int: number;
  /** 64 bits do not fit a number, and an id that silently changes is worse than an `n` behind a literal. */
  long: bigint;
}

export type RouteConstraintName = keyof RouteConstraintTypes | 'nonfile';

/**
 * Narrowest first. Of two routes that differ in their constraints only, the one that stands earlier here is tried
 * first, so that the order in which routes are written never decides.
 */
export const routeConstraintNames: readonly RouteConstraintName[] = [
  'bool',
  'guid',
  'int',
  'long',
  'datetime',
  'decimal',
  'float',
  'double',
  'nonfile',
];

export function isRouteConstraint(name: string): name is RouteConstraintName {
  return (routeConstraintNames as readonly string[]).includes(name);
}

/** The value that `text` has under this constraint, or `undefined` where it has none. */
export function convertRouteValue(constraint: RouteConstraintName, text: string): RouteValue | undefined {
  switch (constraint) {
    case 'bool':
      return toBoolean(text);
    case 'datetime':
      return toDate(text);
    case 'decimal':
      return toNumber(text, decimalPattern);
    case 'double':
    case 'float':
      return toNumber(text, floatPattern);
    case 'guid':
      return toGuid(text);
    case 'int':
      return toInt(text);
    case 'long':
      return toLong(text);
    case 'nonfile':
      return isFileName(text) ? undefined : text;
    default:
      return constraint satisfies never;
  }
}

function toBoolean(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

const integerPattern = /^\s*[+-]?\d+\s*$/;

function toInt(text: string): number | undefined {
  if (!integerPattern.test(text)) return undefined;
  const value = Number(text);
  // `+ 0`: the text "-0" is an ordinary zero.
  return value >= -(2 ** 31) && value <= 2 ** 31 - 1 ? value + 0 : undefined;
}

function toLong(text: string): bigint | undefined {
  if (!integerPattern.test(text)) return undefined;
  const digits = text.trim();
  // BigInt() reads '-1', but not '+1'.
  const value = BigInt(digits.startsWith('+') ? digits.slice(1) : digits);
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

// Thousands separators may stand anywhere among the digits before the point: .NET does not count them.
const decimalPattern = /^\s*[+-]?(?:\d[\d,]*(?:\.\d*)?|\.\d+)\s*$/;
const floatPattern = /^\s*[+-]?(?:\d[\d,]*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i;

function toNumber(text: string, pattern: RegExp): number | undefined {
  return pattern.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

const guidPattern = /^([\da-f]{8})(-?)([\da-f]{4})\2([\da-f]{4})\2([\da-f]{4})\2([\da-f]{12})$/;

/** Any of the forms N, D, B and P, delivered in form D: 8-4-4-4-12 lower-case digits. */
function toGuid(text: string): string | undefined {
  let digits = text.trim().toLowerCase();
  const bracketed = /^\{(.*)\}$|^\((.*)\)$/.exec(digits);
  if (bracketed !== null) digits = bracketed[1] ?? bracketed[2] ?? '';
  const groups = guidPattern.exec(digits);
  if (groups === null || (bracketed !== null && groups[2] === '')) return undefined;
  return [groups[1], groups[3], groups[4], groups[5], groups[6]].join('-');
}

const datePattern =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7}))?)?\s?(z|[+-]\d{2}:\d{2})?)?$/i;

/**
 * ISO dates and date-times. A date without an offset means local time, as in .NET; `new Date(text)` would read a
 * bare date as UTC and show the day before in half of the world.
 */
function toDate(text: string): Date | undefined {
  const found = datePattern.exec(text.trim());
  if (found === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const millisecond = Math.floor(Number(`0.${found[7] ?? 0}`) * 1000);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  if (year === 0 || hour > 23 || minute > 59 || second > 59) return undefined;

  const offset = found[8];
  // The constructor reads the years 0 to 99 as 1900 to 1999, hence the setters.
  const date = new Date(0);
  if (offset === undefined) {
    date.setFullYear(year, month - 1, day);
    date.setHours(hour, minute, second, millisecond);
    return date;
  }
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute - offsetMinutes(offset), second, millisecond);
  return date;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function offsetMinutes(offset: string): number {
  if (offset.toLowerCase() === 'z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** Whether the last piece looks like `name.extension`; a trailing dot makes no extension. */
function isFileName(text: string): boolean {
  const name = text.slice(text.lastIndexOf('/') + 1);
  const dot = name.indexOf('.');
  return dot >= 0 && dot < name.length - 1;
}
