/**
 * Writes `value` and `checked` of form fields. They are properties with rules of their own (reference 6.5): the
 * attribute is only a default, a select takes a value only when it has the option, a time has its seconds cut.
 *
 * In: what a hole or a binding wants shown. Out: the field shows it, unless the user is composing just now; the
 * caret stays where it was. Which options a select should show is remembered by the root, for options that come later.
 */
import type { DomElement, DomField } from '../dom/contract.ts';
import { attributeText } from './attribute.ts';
import { type EditedRoot, editingOf } from './editing.ts';

/** What writing fields needs of its root. */
export interface FieldHost {
  readonly selects: PendingSelects;
  readonly events: EditedRoot;
}

/** What a select should show. */
export interface SelectWish {
  /** The option's value; several for a select with `multiple`. */
  readonly known: unknown;
  /** Bound selects are held to their value for good; others only until they could show it once, as in Blazor. */
  readonly bound: boolean;
  /** Looks after the select once a batch is done, since options may have come or gone. */
  readonly settle: (pending: PendingSelects, field: DomField) => void;
}

/** Selects to look after when a batch is done, since options may have come or gone. */
export type PendingSelects = Map<DomElement, SelectWish>;

export function commitField(host: FieldHost, element: DomElement, name: string, value: unknown): void {
  const field = element as DomField;
  if (name === 'checked') {
    field.checked = attributeText(value) !== null;
    return;
  }
  if (field.localName === 'select') {
    const known = field.multiple ? wantedOptions(value) : (attributeText(value) ?? '');
    showOptions(field, known);
    host.selects.set(field, { known, bound: false, settle: settleSelect });
    settleSelect(host.selects, field);
    return;
  }
  editingOf(host).track();
  writeText(host, field, shownText(field, attributeText(value) ?? ''));
}

/** Writes a text that differs from the one shown; while the user composes in the field, afterwards. */
export function writeText(host: FieldHost, field: DomField, text: string): void {
  const editing = editingOf(host);
  editing.drop(field);
  // Assigning an equal value would move the caret in some fields, and forget what can be undone.
  if (field.value === text) return;
  if (editing.isComposing(field)) return editing.hold(field, () => writeText(host, field, text));
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction, value } = field;
  field.value = text;
  // A model that rewrites what is typed must not send the caret to the end.
  if (typeof start === 'number' && !(start === end && end === value.length) && editing.isFocused(field))
    field.setSelectionRange?.(start, end!, direction);
}

/**
 * What a time field can show of a text: browsers misbehave where seconds of `00` are written, and take none at all
 * without a `step`.
 */
export function shownText(field: DomField, text: string): string {
  const length = field.type === 'time' ? 8 : field.type === 'datetime-local' ? 19 : -1;
  if (text.length !== length || field.localName !== 'input') return text;
  return text.endsWith(':00') || field.getAttribute('step') === null ? text.slice(0, -3) : text;
}

/** What the field says: as Blazor reports it, a time has its seconds. */
export function enteredText(field: DomField): string {
  const { value } = field;
  const length = field.type === 'time' ? 5 : field.type === 'datetime-local' ? 16 : -1;
  return value.length === length && field.localName === 'input' ? `${value}:00` : value;
}

/** Values as the options of a select with `multiple`. */
function wantedOptions(value: unknown): readonly string[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** Values of the selected options of a select with `multiple`. */
export function chosenOptions(field: DomField): readonly string[] {
  return Array.from(field.options)
    .filter((option) => option.selected)
    .map((option) => option.value);
}

/** Selects the options that are there; what else is wanted has to wait for them. */
export function showOptions(field: DomField, wanted: unknown): void {
  if (!Array.isArray(wanted)) {
    if (field.value !== wanted || !hasOption(field, wanted)) field.value = wanted as string;
    return;
  }
  for (const option of Array.from(field.options)) {
    const selected = wanted.includes(option.value);
    if (option.selected !== selected) option.selected = selected;
  }
}

export function settleSelect(pending: PendingSelects, field: DomField): void {
  const { known, bound } = pending.get(field)!;
  let isShown: boolean;
  if (!Array.isArray(known)) {
    isShown = hasOption(field, known);
    // A bound select shows its value or nothing: browsers choose another option by themselves where one goes or comes.
    if (isShown ? field.value !== known : bound && field.value !== '') field.value = known as string;
  } else if (bound) return showOptions(field, known);
  else {
    // Only what was missing until now: the others may have been changed by the user since.
    const missing = known.filter((value) => !selectOption(field, value));
    isShown = missing.length === 0;
    pending.set(field, { known: missing, bound, settle: settleSelect });
  }
  if (isShown && !bound) pending.delete(field);
}

function selectOption(field: DomField, value: unknown): boolean {
  for (const option of Array.from(field.options)) {
    if (option.value === value && !option.selected) option.selected = true;
  }
  return hasOption(field, value);
}

function hasOption(field: DomField, value: unknown): boolean {
  return Array.from(field.options).some((option) => option.value === value);
}
