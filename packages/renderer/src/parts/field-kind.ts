/**
 * What a bound field is like: how its kind shows a value, and how it says what the user entered.
 *
 * In: fields and values. Out: values in the terms fields are compared in: a boolean for check boxes and radio buttons,
 * a list of texts for a select with `multiple`, else a text. When to write is decided in `bound-field.ts`.
 */
import type { Bound } from '@strop/template';
import type { DomField } from '../dom/contract.ts';
import { commitAttribute } from './attribute.ts';
import { type ConversionContext, type Converter, textConverter } from './converter.ts';
import { chosenOptions, enteredText, type FieldHost, shownText, showOptions, writeText } from './field.ts';

/** No field shows it, so whatever is wanted is written. */
export const nothing: unique symbol = Symbol('nothing');

/** `type` of the three fields; `named` for a property or attribute of any other element, or one that is named. */
export function kindOf(field: DomField, { name }: Bound): string {
  const isField = 'type' in field && /^(?:input|select|textarea)$/.test(field.localName);
  if (!isField || (name !== '' && name !== 'value' && name !== 'checked')) return 'named';
  // Firefox and Safari show a text there, in which the template's type still says how the value is written.
  const said = field.type === 'text' ? field.getAttribute('type') : null;
  return said === 'month' || said === 'week' ? said : field.type;
}

/** What is bound on an element that is no field, or by a name of its own. */
export function nameOf(field: DomField, { name }: Bound): string {
  if (name !== '') return name;
  return field.getAttribute('contenteditable') === null ? 'value' : 'textContent';
}

export function isChecked(kind: string): boolean {
  return kind === 'checkbox' || kind === 'radio';
}

/** Fields that hold what the user types, with a caret or parts to go through. */
export function isTyped(kind: string): boolean {
  return !isChecked(kind) && kind !== 'file' && !kind.startsWith('select');
}

/** HTML fixes how these write their values, whatever the culture. */
export function isFixed(kind: string): boolean {
  return /^(?:number|range|date|datetime-local|month|week|time|color)$/.test(kind);
}

/** `-` or `1e` in a number, a date that lacks its month: the value is empty, the field is not. */
export function hasBadInput(field: DomField): boolean {
  return field.validity?.badInput === true;
}

export function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item) => b.includes(item));
}

/** A field with the way its texts become values. */
export interface FieldConversion {
  readonly field: DomField;
  readonly kind: string;
  /** Property or attribute of the kind `named`. */
  readonly name: string;
  readonly converter: Converter;
  readonly context: ConversionContext;
}

/** What the field has to show for a value; `known` is what it shows now. */
export function format(
  { field, kind, converter, context }: FieldConversion,
  value: unknown,
  known: unknown,
): unknown {
  const text = (item: unknown): string =>
    item === null || item === undefined ? '' : converter.format(item, context);
  if (kind === 'checkbox')
    return Array.isArray(value) ? value.some((item) => text(item) === field.value) : Boolean(value);
  if (kind === 'radio') return text(value) === field.value;
  if (kind === 'select-multiple') return Array.isArray(value) ? value.map(text) : [];
  // A program may empty a file field, and nothing else.
  if (kind === 'file') return isEmpty(value) || known === nothing ? '' : known;
  // A property may hold more than text: `open` of details, a list in a custom element.
  const isPlain = typeof value === 'boolean' || value === null || value === undefined;
  if (kind === 'named' && (isPlain || (typeof value === 'object' && converter === textConverter)))
    return value ?? null;
  return shownText(field, text(value));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (value as { length?: number }).length === 0;
}

/** What a field says, as it would be shown: a browser may say `08:30:00` where `08:30` is written. */
export function canonical({ field }: FieldConversion, entered: unknown): unknown {
  return typeof entered === 'string' ? shownText(field, entered) : entered;
}

/** What the field shows, in the same terms. */
export function read({ field, kind, name }: FieldConversion): unknown {
  if (isChecked(kind)) return field.checked;
  if (kind === 'select-multiple') return chosenOptions(field);
  if (kind !== 'named') return field.value;
  return name in field ? (field as unknown as Record<string, unknown>)[name] : field.getAttribute(name);
}

export function write(host: FieldHost, { field, kind, name }: FieldConversion, shown: unknown): void {
  if (isChecked(kind)) field.checked = shown as boolean;
  else if (kind.startsWith('select')) showOptions(field, shown);
  else if (kind === 'named') {
    const record = field as unknown as Record<string, unknown>;
    if (!(name in field)) commitAttribute(field, name, shown);
    else if (record[name] !== shown) record[name] = shown;
  } else if (hasBadInput(field)) field.value = shown as string;
  else writeText(host, field, shown as string);
}

/** The value of what was entered, where `current` is the value now; undefined where the text is none. */
export function parse(conversion: FieldConversion, entered: unknown, current: unknown): unknown {
  const { field, kind, converter, context } = conversion;
  const valueOf = (text: string): unknown => {
    try {
      return converter.parse(text, context);
    } catch {
      // As in Blazor, what a converter throws means that the text is no value.
      return undefined;
    }
  };
  if (kind === 'file') return Array.from(field.files ?? []);
  if (kind === 'select-multiple') {
    const items = (entered as readonly string[]).map(valueOf);
    return items.includes(undefined) ? undefined : items;
  }
  if (kind === 'checkbox' && Array.isArray(current)) {
    const item = valueOf(field.value);
    if (item === undefined) return undefined;
    const others = current.filter((one) => one !== item && String(one) !== String(item));
    return entered === true ? [...others, item] : others;
  }
  if (kind === 'checkbox') return entered;
  if (kind === 'named') return typeof entered === 'string' ? valueOf(entered) : entered;
  return valueOf(enteredText(field));
}
