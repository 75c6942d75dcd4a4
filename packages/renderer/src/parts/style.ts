/**
 * Commits a style hole through CSSOM, so that no content policy objects. Only the properties the hole names are
 * written and taken away again; what a library set on the same element stays.
 *
 * The value is a declaration list (`color: red; width: 10px`) or a record of properties.
 */
import type { DomElement } from '../dom/contract.ts';

type Declarations = Map<string, { value: string; priority: string }>;

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
  for (const [name, { value: text, priority }] of next) {
    const old = previous.get(name);
    if (old === undefined || old.value !== text || old.priority !== priority) {
      element.style.setProperty(name, text, priority);
    }
  }
}

function declarations(value: unknown): Declarations {
  const result: Declarations = new Map();
  if (value === null || value === undefined || typeof value === 'boolean') return result;
  if (isStyleObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      if (item === null || item === undefined || item === false) continue;
      declare(result, name.startsWith('--') ? name : kebab(name), String(item));
    }
    return result;
  }
  for (const declaration of splitDeclarations(String(value))) {
    const colon = declaration.indexOf(':');
    if (colon > 0) declare(result, declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return result;
}

function declare(result: Declarations, name: string, text: string): void {
  const important = /\s*!\s*important$/i.exec(text);
  if (important === null) result.set(name, { value: text, priority: '' });
  else result.set(name, { value: text.slice(0, important.index), priority: 'important' });
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Splits at semicolons that stand outside quotes and parentheses (`url(data:a;b)`). */
function splitDeclarations(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (quote !== '') {
      if (char === '\\') i++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === ';' && depth <= 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts;
}
