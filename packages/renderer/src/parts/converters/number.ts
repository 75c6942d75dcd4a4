/**
 * Numbers: as programs write them, or as a culture does where `@bind:culture` names one.
 *
 * In: numbers and texts. Out: texts and numbers.
 */
import { type Converter, formatPlain, parseInvariantNumber } from '../converter.ts';

/** What `Number` names. Empty text is 0, as C#'s default is; `nullable(Number)` gives null. */
export const number: Converter<number> = {
  format(value, context) {
    const text = formatPlain(value, context);
    return context.culture === null ? text : formatterOf(context.culture).format(value);
  },
  parse: (text, { culture }) => parseInvariantNumber(culture === null ? text : toInvariant(text, culture)),
};

/** Whole numbers: what has a fraction is refused, as text for an `int` is in Blazor. */
export const integer: Converter<number> = {
  format: (value, context) => number.format(value, context),
  parse(text, context) {
    const value = number.parse(text, context);
    return Number.isSafeInteger(value) ? value : undefined;
  },
};

const formatters = new Map<string, Intl.NumberFormat>();

/** Like C#'s default: all digits that count, no grouping. */
function formatterOf(culture: string): Intl.NumberFormat {
  let formatter = formatters.get(culture);
  if (formatter === undefined) {
    formatter = new Intl.NumberFormat(culture, { useGrouping: false, maximumFractionDigits: 20 });
    formatters.set(culture, formatter);
  }
  return formatter;
}

/** The same number as a program writes it: digits, separators and signs of the culture replaced. */
function toInvariant(text: string, culture: string): string {
  const parts = new Intl.NumberFormat(culture, { useGrouping: true }).formatToParts(-1234567.8);
  const partOf = (type: string): string => plain(parts.find((part) => part.type === type)?.value ?? '');
  const digits = Array.from(formatterOf(culture).format(9876543210));
  const group = partOf('group');
  const replaced = new Map([
    // A blank between groups may be typed as any blank.
    ...(/\s/.test(group) ? ['\u00a0', '\u202f', ' '] : [group]).map((blank) => [blank, ''] as const),
    [partOf('decimal'), '.'],
    [partOf('minusSign'), '-'],
    ['\u2212', '-'],
    ...digits.map((digit, index) => [digit, String(9 - index)] as const),
  ]);
  return Array.from(plain(text.trim()), (character) => replaced.get(character) ?? character).join('');
}

/** Without the marks that right-to-left cultures put around signs. */
function plain(text: string): string {
  return text.replace(/[\u061c\u200e\u200f]/g, '');
}
