/**
 * Words for values in errors: "a string", "a Map", "an HTMLDivElement"; in production the noun alone.
 *
 * In: any value. Out: an article and a noun that a developer recognises.
 */
import { DEV } from '#dev';

/** What `value` is, in words. Reads nothing of an object but its prototype's constructor name. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value !== 'object') return withArticle(typeof value);
  if (Array.isArray(value)) return withArticle('array');
  let name: unknown;
  try {
    name = (Object.getPrototypeOf(value) as { constructor?: { name?: unknown } } | null)?.constructor?.name;
  } catch {
    name = undefined; // A revoked proxy refuses even this.
  }
  return withArticle(typeof name === 'string' && name !== '' && name !== 'Object' ? name : 'object');
}

/** The internal tag of a value, which crosses realms: `Date`, `Uint8Array`, `Map`. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

function withArticle(noun: string): string {
  if (!DEV) return noun;
  return (/^(?:[aeiou]|HTML|SVG|XML|RTC|MIDI)/i.test(noun) && !/^uint/i.test(noun) ? 'an ' : 'a ') + noun;
}
