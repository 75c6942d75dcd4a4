/**
 * Commits a style hole through CSSOM, so that no content policy objects. Only the properties the hole names are
 * written and taken away again; what a library set on the same element stays.
 *
 * The value is a declaration list (`color: red; width: 10px`) or a record of properties.
 */
import type { DomElement } from '../dom/contract.ts';

/** Values as written, with their `!important`, by property. */
type Declarations = Map<string, string>;

/** Groups: name, value; a semicolon in quotes or parentheses (`url(data:a;b)`) is part of the value. */
const declaration =
  /([^:;]+):((?:"(?:\\.|[^"])*"|'(?:\\.|[^'])*'|\((?:"(?:\\.|[^"])*"|'(?:\\.|[^'])*'|[^)])*\)|[^;])*)/g;

/** What objects made elements show: by the next render an object may have been mutated in place. */
const shown = new WeakMap<DomElement, Declarations>();

/** A record of properties, not a text. */
export function isStyleObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

export function commitStyle(element: DomElement, before: unknown, value: unknown): void {
  const previous = (isStyleObject(before) ? shown.get(element) : undefined) ?? declarations(before);
  const next = declarations(value);
  if (isStyleObject(value)) shown.set(element, next);
  for (const name of previous.keys()) if (!next.has(name)) element.style.removeProperty(name);
  for (const [name, text] of next) {
    if (previous.get(name) === text) continue;
    const [written = '', priority] = text.split(/\s*!\s*(important)$/i);
    element.style.setProperty(name, written, priority ? 'important' : '');
  }
}

function declarations(value: unknown): Declarations {
  const result: Declarations = new Map();
  if (isStyleObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      if (item !== null && item !== undefined && item !== false)
        result.set(name.startsWith('--') ? name : name.replace(/[A-Z]/g, '-$&').toLowerCase(), String(item));
    }
  } else if (typeof value !== 'boolean') {
    for (const [, name, text] of String(value ?? '').matchAll(declaration))
      result.set(name!.trim(), text!.trim());
  }
  return result;
}
