/**
 * Values that may be missing: an empty field is null, as for C#'s nullable types.
 *
 * In: a converter. Out: one that knows null.
 */
import { type ConverterName, toConverter } from '../bind.ts';
import type { Converter } from '../converter.ts';

type NamedBy<C> =
  C extends Converter<infer T>
    ? T
    : C extends NumberConstructor
      ? number
      : C extends BooleanConstructor
        ? boolean
        : C extends BigIntConstructor
          ? bigint
          : string;

/**
 * The same values, or null for an empty field.
 *
 * @example
 * ```ts
 * html`<input type="number" @bind=${bind(this, 'age', nullable(Number))}>`
 * ```
 */
export function nullable<C extends ConverterName | Converter>(converter: C): Converter<NamedBy<C> | null> {
  const inner = toConverter(converter);
  return {
    format: (value, context) => (value === null ? '' : inner.format(value, context)),
    parse: (text, context) => (text === '' ? null : (inner.parse(text, context) as NamedBy<C> | undefined)),
  };
}
