/**
 * Wire vocabulary of typed remotes: values for which JSON has no text.
 *
 * In: a value. Out: what stands for it; and back. Functions are not among them: only JavaScript's side makes those.
 */
import { typedKey, type TypedDescription } from './reserved-keys.ts';

/** The value that a description stands for; the description itself where it is of another kind. */
export function reviveValue(description: TypedDescription): unknown {
  switch (description.__strop) {
    case 'undefined':
      return undefined;
    case 'date':
      return new Date(description.value ?? NaN);
    case 'number':
      return Number(description.value);
    case 'bigint':
      // Anything may come from elsewhere: what is no number stays what it is.
      return /^-?\d+$/.test(description.value) ? BigInt(description.value) : description;
    case 'target':
    case 'promise':
    case 'stream':
    case 'callback':
      return description;
    default:
      description satisfies never;
      return description;
  }
}

/** What stands for a value by itself that JSON would change; inside of data JSON's own rules hold. */
export function describePrimitive(value: unknown): TypedDescription | undefined {
  if (value === undefined) return { [typedKey]: 'undefined' };
  if (typeof value !== 'number' || (Number.isFinite(value) && !Object.is(value, -0))) return undefined;
  return { [typedKey]: 'number', value: Object.is(value, -0) ? '-0' : String(value) };
}

export function describeDate(date: Date): TypedDescription {
  const time = date.getTime();
  return { [typedKey]: 'date', value: Number.isNaN(time) ? null : time };
}

export function describeBigInt(value: bigint): TypedDescription {
  return { [typedKey]: 'bigint', value: String(value) };
}
