/**
 * Two-way binding of form fields. In: `@bind=${bind(this, 'note')}`. Out: the field shows the value, and the field's
 * event writes back.
 *
 * The rule that keeps the user's typing the user's: a render compares the value with what the field is *known* to
 * show (what was last written or last reported by an event), never with what is being typed. So typing that has not
 * been reported yet is never overwritten, and a model that refuses or rewrites a reported value is shown again
 * (Blazor patches its render tree for the same purpose, reference 7.6). Nothing is written while an input method
 * composes; what was wanted is written when it ends.
 */
import type { BindAttribute } from '@strop/template';
import type { DomElement, DomField } from '../dom/contract.ts';
import { commitField, type PendingSelects, readField } from './field.ts';

const bindingTag: unique symbol = Symbol.for('strop.binding');

/** A value to show and the way to write it back. Made by `bind`. */
export interface Binding<T = unknown> {
  readonly [bindingTag]: true;
  readonly value: T;
  /** Writes the value back; a promise is awaited before `@bind:after` runs. */
  set(value: T): unknown;
}

/**
 * Binds a field or property of an object, usually of the component itself.
 *
 * @param target the object that holds the value.
 * @param name the name of its field or property.
 * @example
 * ```ts
 * html`<input @bind=${bind(this, 'name')} @bind:event="oninput">`
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/data-binding
 */
export function bind<T extends object, K extends keyof T>(target: T, name: K): Binding<T[K]>;
/**
 * Binds through functions: Razor's `@bind:get` and `@bind:set`. `set` may be asynchronous.
 *
 * @example
 * ```ts
 * html`<input @bind=${bind({ get: () => this.#name, set: (value) => this.rename(value) })}>`
 * ```
 */
export function bind<T>(accessors: { get(): T; set(value: T): unknown }): Binding<T>;
export function bind(target: object, name?: PropertyKey): Binding {
  if (name === undefined) {
    const accessors = target as { get(): unknown; set(value: unknown): unknown };
    return { [bindingTag]: true, value: accessors.get(), set: (value) => accessors.set(value) };
  }
  const record = target as Record<PropertyKey, unknown>;
  return {
    [bindingTag]: true,
    value: record[name],
    set: (value) => {
      record[name] = value;
    },
  };
}

export function isBinding(value: unknown): value is Binding {
  return typeof value === 'object' && value !== null && bindingTag in value;
}

/** What one bound field remembers between renders. */
export interface BindState {
  /** What the field is known to show: last written by us, or last reported by an event. */
  known: unknown;
  /** A write that waits for the end of a composition. */
  waiting: boolean;
}

/** What a binding writes into needs of its root. */
export interface BindHost {
  readonly selects: PendingSelects;
  /** The field an input method is composing in, or null. */
  readonly composing: DomElement | null;
}

export function mountBind(
  host: BindHost,
  element: DomElement,
  part: BindAttribute,
  binding: Binding,
): BindState {
  const shown = format(element, binding.value);
  commitField(element, fieldName(element, part), shown, host.selects);
  return { known: shown, waiting: false };
}

export function commitBind(
  host: BindHost,
  element: DomElement,
  part: BindAttribute,
  binding: Binding,
  state: BindState,
): void {
  const shown = format(element, binding.value);
  if (sameShown(shown, state.known)) return;
  if (host.composing === element) {
    state.waiting = true;
    return;
  }
  state.waiting = false;
  state.known = shown;
  // Assigning an equal value would still move the caret in some fields.
  if (!sameShown(readShown(element), shown))
    commitField(element, fieldName(element, part), shown, host.selects);
}

/**
 * Takes over what the user entered: notes it as known and hands it to the binding.
 *
 * @returns what to run as the event's handler, or null where the text is not a value of the bound type; the render
 *   that follows then shows the old value again.
 */
export function acceptInput(
  element: DomElement,
  binding: Binding,
  state: BindState,
  selects: PendingSelects,
): (() => unknown) | null {
  const entered = readShown(element);
  state.known = entered;
  selects.delete(element);
  const parsed = parse(element, entered, binding.value);
  return parsed === invalid ? null : () => binding.set(parsed);
}

function fieldName(element: DomElement, part: BindAttribute): string {
  if (part.name !== '') return part.name;
  return (element as DomField).type === 'checkbox' && element.localName === 'input' ? 'checked' : 'value';
}

function format(element: DomElement, value: unknown): unknown {
  const field = element as DomField;
  if (field.localName === 'input' && field.type === 'checkbox') return Boolean(value);
  if (field.localName === 'select' && field.multiple) return Array.isArray(value) ? value.map(String) : [];
  return value === null || value === undefined ? '' : String(value);
}

function readShown(element: DomElement): unknown {
  const field = element as DomField;
  if (field.localName !== 'select' || !field.multiple) return readField(element);
  const chosen: string[] = [];
  for (let i = 0; i < field.options.length; i++) {
    if (field.options[i]!.selected) chosen.push(field.options[i]!.value);
  }
  return chosen;
}

function sameShown(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

const invalid: unique symbol = Symbol('invalid');

/** The entered text as the type the bound value has now (reference section 8). */
function parse(element: DomElement, entered: unknown, current: unknown): unknown {
  if (typeof entered !== 'string') return entered;
  switch (typeof current) {
    case 'number': {
      if (entered.trim() === '') return 0;
      const number = Number(entered);
      return Number.isNaN(number) ? invalid : number;
    }
    case 'bigint':
      if (entered.trim() === '') return 0n;
      return /^\s*[+-]?\d+\s*$/.test(entered) ? BigInt(entered.trim().replace(/^\+/, '')) : invalid;
    case 'boolean':
      return /^true$/i.test(entered) ? true : /^false$|^$/i.test(entered) ? false : invalid;
    default:
      if (current === null || current === undefined) return parseUntyped(element as DomField, entered);
      return entered;
  }
}

/** Nothing is bound yet, so only the field can tell: a number field gives numbers, and null when emptied. */
function parseUntyped(field: DomField, entered: string): unknown {
  if (field.localName !== 'input' || field.type !== 'number') return entered;
  return entered === '' ? null : Number(entered);
}
