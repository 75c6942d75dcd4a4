/**
 * Commits `value` and `checked` of form fields. They are properties with rules of their own (reference 6.5): the
 * attribute is only a default, a select takes a value only when it has the option, and a range clamps.
 *
 * A wanted option that is not there yet is remembered by the root and tried again when the batch is done.
 */
import type { DomElement, DomField } from '../dom/contract.ts';

/** Selects whose wanted value has no option yet. */
export type PendingSelects = Map<DomElement, string>;

export function commitField(
  element: DomElement,
  name: string,
  value: unknown,
  pending: PendingSelects,
): void {
  const field = element as DomField;
  if (name === 'checked') {
    field.checked = value !== null && value !== undefined && value !== false;
    return;
  }
  if (field.localName === 'select') {
    commitSelect(field, value, pending);
    return;
  }
  field.value = value === null || value === undefined ? '' : String(value);
}

function commitSelect(field: DomField, value: unknown, pending: PendingSelects): void {
  if (field.multiple && Array.isArray(value)) {
    const wanted = new Set(value.map(String));
    for (let i = 0; i < field.options.length; i++) {
      const option = field.options[i]!;
      option.selected = wanted.has(option.value);
    }
    return;
  }
  const text = value === null || value === undefined ? '' : String(value);
  field.value = text;
  if (field.value === text) pending.delete(field);
  else pending.set(field, text);
}

/** Tries what is still wanted, after options may have come. */
export function settleSelects(pending: PendingSelects): void {
  for (const [element, wanted] of pending) {
    const field = element as DomField;
    if (!field.isConnected) pending.delete(element);
    else if (hasOption(field, wanted)) {
      field.value = wanted;
      pending.delete(element);
    }
  }
}

function hasOption(field: DomField, value: string): boolean {
  for (let i = 0; i < field.options.length; i++) if (field.options[i]!.value === value) return true;
  return false;
}

/** What the field says now, in the terms its binding compares: a boolean for a checkbox, else a string. */
export function readField(element: DomElement): string | boolean {
  const field = element as DomField;
  return field.type === 'checkbox' && field.localName === 'input' ? field.checked : field.value;
}
