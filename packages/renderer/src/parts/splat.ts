/**
 * Commits all attributes of an element that has a splat: they are merged in source order, names in any case, and the
 * last one wins, so that a later null takes an earlier one away (reference 1.8). Functions under `on…` are handlers.
 */
import { isFieldName, type MergedAttributes, type Source } from '@strop/template';
import { type DomElement, mathNamespace, svgNamespace } from '../dom/contract.ts';
import { splatNotObject } from '../dev/errors.generated.ts';
import { traitsOf } from '../events/event-names.ts';
import { attributeText, commitAttribute } from './attribute.ts';
import { commitClass } from './class.ts';
import { commitField, type FieldHost } from './field.ts';
import { commitStyle, isStyleObject } from './style.ts';
import { joinPieces } from '../dom/part.ts';

/** What the element shows, by name (lower-case in HTML); handlers are read from here when an event comes. */
export type Splatted = Map<string, unknown>;

/** What a splat needs of its root. */
export interface SplatHost extends FieldHost {
  readonly events: FieldHost['events'] & { listen(type: string, bits: number): void };
}

export function commitSplat(
  host: SplatHost,
  element: DomElement,
  given: MergedAttributes,
  values: readonly unknown[],
  before: Splatted | null,
): Splatted {
  const next = merge(given, values, isCaseSensitive(element));
  if (before !== null) {
    for (const [name, value] of before) if (!next.has(name)) write(host, element, name, value, null);
  }
  // Values of fields last: a range takes one only within its `max`.
  for (const fields of [false, true]) {
    for (const [name, value] of next) {
      if (isField(element, name) !== fields) continue;
      const old = before?.get(name);
      const isSame = old === value && !(name === 'style' && isStyleObject(value));
      if (before === null || !before.has(name) || !isSame) write(host, element, name, old, value);
    }
  }
  return next;
}

/** In SVG and MathML `viewBox` is another attribute than `viewbox`. */
function isCaseSensitive({ namespaceURI }: DomElement): boolean {
  return namespaceURI === svgNamespace || namespaceURI === mathNamespace;
}

function merge(given: MergedAttributes, values: readonly unknown[], exact: boolean): Splatted {
  const merged: Splatted = new Map();
  const add = (name: string, value: unknown): void => {
    const lower = name.toLowerCase();
    merged.set(exact && !lower.startsWith('on') ? name : lower, value);
  };
  for (let i = 0; i < given.length; i += 2) {
    const name = given[i] as string | null;
    const source = given[i + 1] as string | true | Source;
    const value =
      typeof source === 'number'
        ? values[source]
        : typeof source === 'object'
          ? joinPieces(source[0], source[1], values)
          : source;
    if (name === null) merged.delete(String(value));
    else if (name !== '') add(name, value);
    else if (value !== null && value !== undefined) {
      if (typeof value !== 'object') throw splatNotObject(typeof value);
      for (const [entry, item] of Object.entries(value)) add(entry, item);
    }
  }
  return merged;
}

/** `<input>` in SVG is no field. */
function isField(element: DomElement, name: string): boolean {
  return 'type' in element && isFieldName(element.localName, name);
}

function write(host: SplatHost, element: DomElement, name: string, before: unknown, value: unknown): void {
  const isHandler = (item: unknown): boolean =>
    typeof item === 'function' || (typeof item === 'object' && item !== null);
  if (name.startsWith('on') && (isHandler(value) || (value === null && isHandler(before)))) {
    // What was a text until now would be run by the browser.
    if (attributeText(before) !== null) element.removeAttribute(name);
    if (value !== null) host.events.listen(name.slice(2), traitsOf(name.slice(2)));
  } else if (name === 'class') {
    commitClass(element, before, value);
  } else if (name === 'style') {
    commitStyle(element, before, value);
  } else if (isField(element, name)) {
    commitField(host, element, name, value);
  } else if (attributeText(before) !== attributeText(value) || before === undefined) {
    commitAttribute(element, name, value);
  }
}
