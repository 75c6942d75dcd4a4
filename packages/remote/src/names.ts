/**
 * Which names a DOM accepts for elements and attributes (DOM Standard, "Namespaces", as relaxed in 2025).
 *
 * In: a name as given. Out: nothing, or an InvalidCharacterError.
 */
import { invalidCharacterError } from './dom-errors.ts';

export const htmlNamespace = 'http://www.w3.org/1999/xhtml';

export function checkElementName(name: string): void {
  const valid = /^[A-Za-z]/.test(name)
    ? !/[\t\n\f\r \0/>]/.test(name)
    : /^[:_\u0080-\u{10FFFF}][A-Za-z0-9\-.:_\u0080-\u{10FFFF}]*$/u.test(name);
  if (!valid) throw invalidCharacterError(name, 'element name');
}

export function checkAttributeName(name: string): void {
  if (name === '' || /[\t\n\f\r \0/=>]/.test(name)) throw invalidCharacterError(name, 'attribute name');
}

/** ASCII only, as the standard has it: other alphabets keep their case. */
export function lowerCaseAscii(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text;
}
