/**
 * Two-way binding of fields. In: a binding and what its field reports. Out: the field shows the value, and the
 * field's event writes back.
 *
 * The rules that keep the user's typing the user's
 *   1. A render compares the value with what the field is *known* to show: what was last written, or last reported by
 *      an event. So typing that has not been reported is not overwritten, and a model that refuses or rewrites what
 *      was reported is shown again (Blazor patches its render tree for the same purpose, reference 7.6).
 *   2. Nothing is written while an input method composes in the field.
 *   3. Nothing is written while the user is in the field and has typed on since the last report, or is half-way
 *      through something the browser cannot read yet, or has spelled the very value differently (`1.50` for 1.5).
 *   4. Nothing is written over an edit whose asynchronous setter has not answered. A setter that changes the value in
 *      its synchronous part has answered.
 * What is held back is tried again when the composition ends, the focus leaves or the setter is done.
 */
import type { BindAttribute } from '@strop/template';
import type { DomElement, DomField } from '../dom/contract.ts';
import { isPromise } from '../view/promises.ts';
import { conversionNeedsBind } from '../dev/errors.generated.ts';
import { commitAttribute } from './attribute.ts';
import {
  type BindHost,
  type Binding,
  bindingOf,
  type BindSource,
  type BindState,
  createBinding,
  type FieldBinding,
  setBinding,
} from './binding.ts';
import { type ConversionContext, type Converter, converterOf } from './converter.ts';
import { chosenOptions, enteredText, shownText, showOptions, writeText } from './field.ts';

/** What one bound field remembers between renders. */
interface BoundField extends BindState {
  readonly bound: true;
  /** What the field is known to show: last written by us, or last reported by an event. */
  known: unknown;
  /** What it said right after that; the browser may have read it differently (a range clamps). */
  left: unknown;
  /** The field's kind when that was written: another `type` shows the same value differently, or not at all. */
  kind: string;
  converter: Converter;
  /** True where the last report came while typing, not at the end of it. */
  typing: boolean;
  /** Setters that have not answered yet. */
  pending: number;
  /** What the value looked like when the last one was called; a first render may still show its synchronous part. */
  base: unknown;
  fresh: boolean;
}

/** No field shows it, so whatever is wanted is written. */
const nothing: unique symbol = Symbol('nothing');

/**
 * Binds fields. `bind` brings it along; an app whose fields are bound by `@bind:get` and `@bind:set` alone is given it:
 * `createApp({ fieldBinding })`.
 */
export const fieldBinding: FieldBinding = { mount, commit, accept } as FieldBinding;

function mount(host: BindHost, element: DomElement, attribute: BindAttribute, source: BindSource): BindState {
  const state: BoundField = {
    binder: fieldBinding,
    bound: true,
    known: nothing,
    left: nothing,
    kind: '',
    converter: converterOf(null, null),
    typing: false,
    pending: 0,
    base: nothing,
    fresh: false,
  };
  host.events.editing.track();
  commit(host, element, attribute, source, state);
  return state;
}

function commit(
  host: BindHost,
  element: DomElement,
  attribute: BindAttribute,
  source: BindSource,
  state: BoundField,
): void {
  const { values } = source;
  const field = element as DomField;
  const binding = bindingOf(attribute, values);
  const kind = kindOf(field, attribute);
  if (typeof attribute.event === 'number') listenTo(host, values[attribute.event]);
  if (kind !== state.kind) state.known = nothing;
  state.kind = kind;
  state.converter = binding.converter ?? inferred(attribute, binding.value, state.converter, kind);
  if (kind.startsWith('select')) host.selects.set(element, state);

  const shown = format(field, attribute, values, binding.value, state);
  const { editing } = host.events;
  editing.drop(element);
  if (same(shown, isChecked(kind) ? field.checked : state.known)) {
    state.fresh = false;
    return;
  }
  const again = (): void => commit(host, element, attribute, source, state);
  if (mustWait(host, field, attribute, source, state, shown)) return editing.hold(element, again);
  state.known = shown;
  write(host, field, attribute, kind, shown);
  if (isTyped(kind)) state.left = read(field, attribute, kind);
}

/**
 * Takes over what the user entered: notes it as known, reads it, and hands it to the binding.
 *
 * @returns what to run as the event's handler. Where the text is no value of the bound type it does nothing, and the
 *   render that follows shows the old value again.
 */
function accept(
  host: BindHost,
  element: DomElement,
  attribute: BindAttribute,
  source: BindSource,
  state: BoundField,
  type: string,
): () => unknown {
  const field = element as DomField;
  const { values } = source;
  const binding = bindingOf(attribute, values);
  const isBad = hasBadInput(field);
  state.left = read(field, attribute, state.kind);
  state.known = isBad ? nothing : state.left;
  state.typing = type === 'input';
  const parsed = isBad ? undefined : parse(field, attribute, values, binding.value, state);
  if (parsed === undefined) return () => undefined;
  state.base = format(field, attribute, values, binding.value, state);
  return () => setBinding(watched(binding), parsed, attribute, values);

  /** The binding, its setter counted as pending until its promise is settled. */
  function watched(one: Binding): Binding {
    return createBinding(
      one.value,
      (value) => {
        const done = one.set(value);
        if (!isPromise(done)) return done;
        const { pendingGroups } = host.events.editing;
        const group = state.kind === 'radio' ? field.getAttribute('name') : null;
        const settle = (): void => {
          state.pending--;
          if (group !== null) pendingGroups.delete(group);
        };
        state.pending++;
        state.fresh = true;
        if (group !== null) pendingGroups.add(group);
        return done.then(settle, (error: unknown) => {
          settle();
          // No render follows a failure, so the value that stands is shown here.
          commit(host, element, attribute, source, state);
          throw error;
        });
      },
      null,
      null,
    );
  }
}

function listenTo(host: BindHost, event: unknown): void {
  if (typeof event === 'string' && event.startsWith('on')) host.events.listen(event.slice(2));
}

/** Rules 2 to 4. */
function mustWait(
  host: BindHost,
  field: DomField,
  attribute: BindAttribute,
  source: BindSource,
  state: BoundField,
  shown: unknown,
): boolean {
  const { editing } = host.events;
  if (state.left === nothing && isTyped(state.kind)) return false;
  if (editing.isComposing(field)) return true;
  const focused = editing.isFocused(field);
  // Of a radio group only one button reports, but all of them wait.
  const group = state.kind === 'radio' ? field.getAttribute('name') : null;
  if (state.pending > 0 || (group !== null && editing.pendingGroups.has(group))) {
    const base = state.pending > 0 ? state.base : state.known;
    const answered = state.fresh && !same(shown, base);
    state.fresh = false;
    if (!answered && (focused || same(shown, base))) return true;
  }
  if (!focused || !isTyped(state.kind)) return false;
  if (hasBadInput(field)) return true;
  if (!same(read(field, attribute, state.kind), state.left)) return true;
  if (!state.typing || typeof state.known !== 'string') return false;
  const { values } = source;
  const { value } = bindingOf(attribute, values);
  const parsed = parse(field, attribute, values, value, state);
  return typeof value !== 'string' && parsed !== undefined && String(parsed) === String(value);
}

/** `type` of the three fields; `named` for a property or attribute of any other element, or one that is named. */
function kindOf(field: DomField, { name }: BindAttribute): string {
  const isField = /^(?:input|select|textarea)$/.test(field.localName);
  return isField && (name === '' || name === 'value' || name === 'checked') ? field.type : 'named';
}

function isChecked(kind: string): boolean {
  return kind === 'checkbox' || kind === 'radio';
}

/** Fields that hold what the user types, with a caret or parts to go through. */
function isTyped(kind: string): boolean {
  return !isChecked(kind) && kind !== 'file' && !kind.startsWith('select');
}

/** What is bound on an element that is no field, or by a name of its own. */
function nameOf(field: DomField, { name }: BindAttribute): string {
  if (name !== '') return name;
  return field.getAttribute('contenteditable') === null ? 'value' : 'textContent';
}

/** `-` or `1e` in a number, a date that lacks its month: the value is empty, the field is not. */
function hasBadInput(field: DomField): boolean {
  return field.validity?.badInput === true;
}

/** What the field has to show for a value, in the terms it is compared in. */
function format(
  field: DomField,
  attribute: BindAttribute,
  values: readonly unknown[],
  value: unknown,
  state: BoundField,
): unknown {
  const { kind, converter } = state;
  const text = (item: unknown): string =>
    item === null || item === undefined ? '' : converter.format(item, contextOf(attribute, values, kind));
  if (kind === 'checkbox')
    return Array.isArray(value) ? value.some((item) => text(item) === field.value) : Boolean(value);
  if (kind === 'radio') return text(value) === field.value;
  if (kind === 'select-multiple') return Array.isArray(value) ? value.map(text) : [];
  // A program may empty a file field, and nothing else.
  if (kind === 'file') return isEmpty(value) || state.known === nothing ? '' : state.known;
  if (kind === 'named' && typeof value === 'boolean') return value;
  return shownText(field, text(value));
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (value as { length?: number }).length === 0;
}

function write(
  host: BindHost,
  field: DomField,
  attribute: BindAttribute,
  kind: string,
  shown: unknown,
): void {
  if (isChecked(kind)) field.checked = shown as boolean;
  else if (kind.startsWith('select')) showOptions(field, shown);
  else if (kind === 'named') {
    const name = nameOf(field, attribute);
    const record = field as unknown as Record<string, unknown>;
    if (!(name in field)) commitAttribute(field, name, shown);
    else if (record[name] !== shown) record[name] = shown;
  } else if (hasBadInput(field)) field.value = shown as string;
  else writeText(host, field, shown as string);
}

/** What the field shows, in the same terms as `format`. */
function read(field: DomField, attribute: BindAttribute, kind: string): unknown {
  if (isChecked(kind)) return field.checked;
  if (kind === 'select-multiple') return chosenOptions(field);
  if (kind !== 'named') return field.value;
  const name = nameOf(field, attribute);
  return name in field ? (field as unknown as Record<string, unknown>)[name] : field.getAttribute(name);
}

/** The value of what was entered; undefined where there is none. */
function parse(
  field: DomField,
  attribute: BindAttribute,
  values: readonly unknown[],
  value: unknown,
  { kind, known, converter }: BoundField,
): unknown {
  const context = contextOf(attribute, values, kind);
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
    const items = (known as readonly string[]).map(valueOf);
    return items.includes(undefined) ? undefined : items;
  }
  if (kind === 'checkbox' && Array.isArray(value)) {
    const item = valueOf(field.value);
    if (item === undefined) return undefined;
    const others = value.filter((one) => one !== item && String(one) !== String(item));
    return known === true ? [...others, item] : others;
  }
  if (kind === 'checkbox') return known;
  if (kind === 'named') return typeof known === 'string' ? valueOf(known) : known;
  return valueOf(enteredText(field));
}

const fixedTypes = /^(?:number|range|date|datetime-local|month|week|time|color)$/;

function contextOf(attribute: BindAttribute, values: readonly unknown[], type: string): ConversionContext {
  if (attribute.format === null && attribute.culture === null) return { type, format: null, culture: null };
  const option = (given: string | number | null): string | null => {
    const value = typeof given === 'number' ? values[given] : given;
    return value === null || value === undefined || fixedTypes.test(type) ? null : String(value);
  };
  return { type, format: option(attribute.format), culture: option(attribute.culture) };
}

/** The converter of a value that came without one. Formats, cultures and dates are known only to those of `bind`. */
function inferred(attribute: BindAttribute, value: unknown, before: Converter, kind: string): Converter {
  const sample: unknown = Array.isArray(value) ? value[0] : value;
  const isDate = typeof sample === 'object' && sample !== null && 'getTime' in sample;
  const isNumber = typeof sample === 'number' || typeof sample === 'bigint';
  const asksForMore = (attribute.format ?? attribute.culture) !== null && !fixedTypes.test(kind);
  if (kind !== 'file' && (isDate || (isNumber && asksForMore)))
    throw conversionNeedsBind(isDate ? 'Date' : typeof sample);
  return converterOf(value, before);
}

function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item) => b.includes(item));
}
