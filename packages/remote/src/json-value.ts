/**
 * Property values must survive the wire as they are; what would not is refused where it is written, not where it is lost.
 *
 * In: a value assigned to an element's property. Out: a copy made of plain data, or a coded error.
 */
import { unsendableProperty } from './dev/errors.generated.ts';
import type { JsonValue } from './operations.ts';

/** `place` and `property` are for the message. Objects are copied, so a later change of them cannot reach the log. */
export function toJsonValue(value: unknown, place: string, property: string): JsonValue {
  return copy(value, []);

  function copy(part: unknown, ancestors: readonly object[]): JsonValue {
    if (part === null || typeof part === 'string' || typeof part === 'boolean') return part;
    if (typeof part === 'number' && Number.isFinite(part)) return part;
    if (typeof part !== 'object') throw unsendableProperty(place, property, describe(part));
    if (ancestors.includes(part)) throw unsendableProperty(place, property, 'an object that contains itself');
    const inside = [...ancestors, part];
    if (Array.isArray(part)) return part.map((item: unknown) => copy(item, inside));
    const prototype: unknown = Object.getPrototypeOf(part);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
      throw unsendableProperty(place, property, describe(part));
    const entries = Object.entries(part).filter(([, held]) => held !== undefined);
    return Object.fromEntries(entries.map(([name, held]: [string, unknown]) => [name, copy(held, inside)]));
  }
}

function describe(value: unknown): string {
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value !== 'object')
    return value === undefined ? 'undefined inside an array' : `a ${typeof value}`;
  return `an object of class ${(value as object).constructor?.name ?? 'unknown'}`;
}
