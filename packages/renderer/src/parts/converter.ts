/**
 * Between a bound value and the text of its field. TypeScript's types are gone at run time, so a converter is what
 * says that a text is a number or a date; without one the value shown last says it.
 *
 * In: values and texts. Out: texts and values, for `bind.ts`. Here stands only what every binding needs: cultures,
 * dates and the rest come with the converters that are imported.
 */

import { formatOnlyForDates } from '../dev/errors.generated.ts';

/** What a field is like, and what `@bind:format` and `@bind:culture` say. */
export interface ConversionContext {
  /** The field's `type`: `text`, `number`, `date`, `textarea`, `select-one`, … */
  readonly type: string;
  readonly format: string | null;
  /** A BCP 47 name such as `fr-FR`. Never set for numbers and dates in fields of their own type: HTML fixes those. */
  readonly culture: string | null;
}

/**
 * Shows a value as text, and reads it back.
 *
 * @example
 * ```ts
 * const cents: Converter<number> = {
 *   format: (value) => (value / 100).toFixed(2),
 *   parse: (text) => (/^\d+(\.\d\d)?$/.test(text) ? Math.round(Number(text) * 100) : undefined),
 * };
 * html`<input @bind=${bind(this, 'price', cents)}>`
 * ```
 */
export interface Converter<T = unknown> {
  /** The text of a value. Null and undefined never get here: they are an empty field. */
  format(value: T, context: ConversionContext): string;
  /** The value of a text; undefined where it is none, and the field goes back to the last good value. */
  parse(text: string, context: ConversionContext): T | undefined;
}

/** A number as a program writes it, whatever the culture. */
export function parseInvariantNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return Number.isFinite(number) ? number : undefined;
}

/** As a program writes it. Formats are for dates, as in Blazor. */
export function formatPlain(value: unknown, { format }: ConversionContext): string {
  if (format !== null) throw formatOnlyForDates(format, typeof value);
  return String(value);
}

export const textConverter: Converter = { format: formatPlain, parse: (text) => text };
const numberConverter: Converter = { format: formatPlain, parse: parseInvariantNumber };
const bigintConverter: Converter = {
  format: formatPlain,
  parse: (text) => (/^\s*[+-]?\d*\s*$/.test(text) ? BigInt(text.replace('+', '').trim()) : undefined),
};
const booleanConverter: Converter = {
  format: formatPlain,
  parse: (text) => (/^true$/i.test(text) ? true : /^(?:false)?$/i.test(text) ? false : undefined),
};
/** Nothing was ever bound, so only the field can tell: a number field gives numbers, and null when emptied. */
const unknownConverter: Converter = {
  format: formatPlain,
  parse: (text, { type }) =>
    type !== 'number' && type !== 'range' ? text : text === '' ? null : parseInvariantNumber(text),
};

/** The converter of what is bound now; `before`, the last one used, where the value says nothing. */
export function converterOf(value: unknown, before: Converter | null): Converter {
  const sample: unknown = Array.isArray(value) ? value[0] : value;
  switch (typeof sample) {
    case 'number':
      return numberConverter;
    case 'bigint':
      return bigintConverter;
    case 'boolean':
      return booleanConverter;
    case 'undefined':
      return before ?? unknownConverter;
    default:
      return sample === null ? (before ?? unknownConverter) : textConverter;
  }
}
