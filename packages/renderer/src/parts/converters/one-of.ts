/**
 * Values with names: what an enum is in C#. The field shows the name.
 *
 * In: names, or names with their values. Out: a converter that refuses every other text.
 */
import type { Converter } from '../converter.ts';

/**
 * Takes the given texts and no other.
 *
 * @example
 * ```ts
 * html`<select @bind=${bind(this, 'size', oneOf(['small', 'large']))}>…</select>`
 * ```
 */
export function oneOf<const T extends string>(names: readonly T[]): Converter<T>;
/**
 * Takes the names of a record and gives their values: `oneOf({ First: 1, Second: 2 })`.
 *
 * @remarks Empty text gives the value of the first name, as an enum's default is.
 */
export function oneOf<T>(values: Readonly<Record<string, T>>): Converter<T>;
export function oneOf(given: readonly string[] | Readonly<Record<string, unknown>>): Converter {
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(given)
    ? given.map((name: string) => [name, name] as const)
    : Object.entries(given);
  return {
    format: (value) => entries.find((entry) => entry[1] === value)?.[0] ?? '',
    parse: (text) => (text === '' ? entries[0] : entries.find(([name]) => name === text))?.[1],
  };
}
