/**
 * Numbers: as programs write them, or as a culture does where `@bind:culture` names one.
 *
 * In: numbers and texts. Out: texts and numbers.
 */
import { type Converter, parseInvariantNumber } from '../converter.ts';

/** What `Number` names. Empty text is 0, as C#'s default is; `nullable(Number)` gives null. */
export const number: Converter<number> = {
  format: (value, { culture }) => (culture === null ? String(value) : formatterOf(culture).format(value)),
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
  const partOf = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  const digits = formatterOf(culture).format(9876543210);
  let result = text.trim();
  for (const space of [partOf('group'), /\s/.test(partOf('group')) ? '\u00a0\u202f ' : '']) {
    for (const character of space) result = result.replaceAll(character, '');
  }
  for (const [found, wanted] of [
    [partOf('decimal'), '.'],
    [partOf('minusSign'), '-'],
    ['\u2212', '-'],
  ] as const) {
    if (found !== '') result = result.replaceAll(found, wanted);
  }
  return digits === '9876543210'
    ? result
    : Array.from(result, (character) => {
        const at = Array.from(digits).indexOf(character);
        return at < 0 ? character : String(9 - at);
      }).join('');
}
