/**
 * Commits a plain attribute, as Razor does on elements: null, undefined and false leave it out, true is an empty
 * string, anything else its text (reference 1.6).
 */
import type { DomElement } from '../dom/contract.ts';

export function commitAttribute(element: DomElement, name: string, value: unknown): void {
  const text = attributeText(value);
  if (text === null) element.removeAttribute(name);
  else element.setAttribute(name, text);
}

/** What the attribute shows for a value; null where it is absent. Handlers are no attributes. */
export function attributeText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined || value === false) return null;
  if (value === true) return '';
  if (typeof value === 'object' && 'invokeAsync' in value) return null;
  return typeof value === 'function' ? null : String(value);
}
