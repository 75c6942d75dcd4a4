/**
 * Commits a class hole. Libraries put classes of their own on the host they are given, so an update takes away and
 * adds only the tokens of the hole; where nobody else wrote, one assignment does.
 */
import type { DomElement } from '../dom/contract.ts';
import { attributeText } from './attribute.ts';

/** Writes the whole attribute: only for an element nobody else has seen. */
export function writeClass(element: DomElement, value: unknown): void {
  const text = attributeText(value);
  if (text === null) element.removeAttribute('class');
  else element.setAttribute('class', text);
}

export function commitClass(element: DomElement, before: unknown, value: unknown): void {
  const previous = attributeText(before);
  const next = attributeText(value);
  if (previous === next) return;
  if (element.getAttribute('class') === previous) return writeClass(element, value);
  const kept = new Set(tokens(next ?? ''));
  for (const token of tokens(previous ?? '')) if (!kept.has(token)) element.classList.remove(token);
  for (const token of kept) element.classList.add(token);
}

function tokens(text: string): string[] {
  return text.split(/[\t\n\f\r ]+/).filter((token) => token !== '');
}
