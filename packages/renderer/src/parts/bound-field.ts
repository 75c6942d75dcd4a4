/**
 * Two-way binding of fields. In: a binding and what its field reports. Out: the field shows the value, and the
 * field's event writes back.
 *
 * The rules that keep the user's typing the user's
 *   1. A render compares the value with what the field is *known* to show: what was last written, or last reported by
 *      an event. So typing that has not been reported is not overwritten, and a model that refuses or rewrites what
 *      was reported is shown again (Blazor patches its render tree for the same purpose, reference 7.6).
 *   2. Nothing is written while an input method composes in the field.
 *   3. Nothing is written over an edit whose asynchronous setter has not answered, but for what the setter changed in
 *      its synchronous part.
 *   4. Nothing is written while the user is in the field and is half-way through something the browser cannot read
 *      yet, has typed on since the last report, or has spelled the very value differently (`1.50` for 1.5).
 * What is held back is tried again when the composition ends, the focus leaves or the setter is done.
 */
import type { Bound } from '@strop/template';
import type { DomElement, DomField } from '../dom/contract.ts';
import { traitsOf } from '../events/event-names.ts';
import { isPromise } from '../view/promises.ts';
import { conversionNeedsBind } from '../dev/errors.generated.ts';
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
import { editingOf } from './editing.ts';
import { settleSelect } from './field.ts';
import {
  type FieldConversion,
  canonical,
  format,
  hasBadInput,
  isChecked,
  isFixed,
  isTyped,
  kindOf,
  nameOf,
  nothing,
  parse,
  read,
  same,
  write,
} from './field-kind.ts';

/**
 * Binds fields. `bind` brings it along; an app whose fields are bound by `@bind:get` and `@bind:set` alone is given it:
 * `createApp({ fieldBinding })`.
 */
export const fieldBinding: FieldBinding = (host, element, attribute, source) =>
  new BoundField(host, element, attribute, source);

class BoundField implements BindState, FieldConversion {
  readonly bound: true = true;
  readonly settle: typeof settleSelect = settleSelect;
  readonly field: DomField;
  readonly #host: BindHost;
  readonly #attribute: Bound;
  readonly #source: BindSource;
  kind: string = '';
  readonly name: string;
  converter: Converter = converterOf(null, null);
  context: ConversionContext = { type: '', format: null, culture: null };
  /** What the field is known to show: last written by us, or last reported by an event. */
  known: unknown = nothing;
  /** What it said right after that; the browser may have read it differently (a range clamps). */
  #left: unknown = nothing;
  /** True where the last report came while typing, not at the end of it. */
  #typing: boolean = false;
  /** Setters that have not answered yet. */
  #pending: number = 0;
  /** What the value looked like when the last of them was called. */
  #base: unknown = nothing;
  /** True until a render has shown what the setter did in its synchronous part. */
  #fresh: boolean = false;

  constructor(host: BindHost, element: DomElement, attribute: Bound, source: BindSource) {
    this.#host = host;
    this.field = element as DomField;
    this.#attribute = attribute;
    this.#source = source;
    this.name = nameOf(this.field, attribute);
    editingOf(host).track();
    this.commit();
  }

  commit(): void {
    const { field } = this;
    const editing = editingOf(this.#host);
    const value = this.#prepare();
    const shown = format(this, value, this.known);
    editing.drop(field);
    if (same(shown, isChecked(this.kind) ? field.checked : this.known)) {
      this.#fresh = false;
    } else if (this.#mustWait(value, shown)) {
      editing.hold(field, () => this.commit());
    } else {
      this.known = shown;
      write(this.#host, this, shown);
      if (isTyped(this.kind)) this.#left = read(this);
    }
  }

  accept(type: string): () => unknown {
    const binding = bindingOf(this.#attribute, this.#source.values);
    const { value } = binding;
    const isBad = hasBadInput(this.field);
    this.#left = read(this);
    this.known = isBad ? nothing : canonical(this, this.#left);
    this.#typing = type === 'input';
    const parsed = isBad ? undefined : parse(this, this.known, value);
    // No value: nothing is set, and the render that follows shows the old one again.
    if (parsed === undefined) return () => undefined;
    this.#base = format(this, value, this.known);
    const { values } = this.#source;
    return () => setBinding(this.#watched(binding), parsed, this.#attribute, values);
  }

  /** Reads the value of this render, and what depends on it. */
  #prepare(): unknown {
    const { event, format: given, culture } = this.#attribute;
    const { values } = this.#source;
    const binding = bindingOf(this.#attribute, values);
    const { value } = binding;
    const kind = kindOf(this.field, this.#attribute);
    // Another kind shows the same value differently, or not at all.
    if (kind !== this.kind) this.known = this.#left = nothing;
    this.kind = kind;
    this.context = { type: kind, format: this.#option(given), culture: this.#option(culture) };
    this.converter = binding.converter ?? inferred(value, this.converter, this.context);
    if (kind.startsWith('select')) this.#host.selects.set(this.field, this);
    const name = typeof event === 'number' ? values[event] : null;
    if (typeof name === 'string' && name.startsWith('on')) {
      const type = name.slice(2);
      this.#host.events.listen(type, traitsOf(type));
    }
    return value;
  }

  #option(given: string | number | null): string | null {
    const value = typeof given === 'number' ? this.#source.values[given] : given;
    return value === null || value === undefined || isFixed(this.kind) ? null : String(value);
  }

  /** Rules 2 to 4. */
  #mustWait(value: unknown, shown: unknown): boolean {
    const { field, kind } = this;
    const editing = editingOf(this.#host);
    if (this.known === nothing && this.#left === nothing) return false;
    // 2.
    if (editing.isComposing(field)) return true;
    // 3. Of a radio group only one button reports, but all of them wait.
    const focused = editing.isFocused(field);
    if (this.#pending > 0 || this.#groupPending(0) > 0) {
      const base = this.#pending > 0 ? this.#base : this.known;
      const answered = this.#fresh && !same(shown, base);
      this.#fresh = false;
      if (!answered && (focused || same(shown, base))) return true;
    }
    // 4.
    if (!focused || !isTyped(kind)) return false;
    if (hasBadInput(field) || !same(read(this), this.#left)) return true;
    if (!this.#typing || typeof value === 'string') return false;
    const parsed = parse(this, this.known, value);
    return parsed !== undefined && String(parsed) === String(value);
  }

  /** The binding, its setter counted as pending until its promise is settled. */
  #watched(binding: Binding): Binding {
    const set = (value: unknown): unknown => {
      const done = binding.set(value);
      if (!isPromise(done)) return done;
      const settle = (): void => {
        this.#pending--;
        this.#groupPending(-1);
      };
      this.#pending++;
      this.#fresh = true;
      this.#groupPending(1);
      return done.then(settle, (error: unknown) => {
        settle();
        // No render follows a failure, so the value that stands is shown here.
        this.commit();
        throw error;
      });
    };
    return createBinding(undefined, set, null, null);
  }

  /** Counts setters of the button's radio group, in all of which the buttons wait for one another. */
  #groupPending(more: number): number {
    const group = this.kind === 'radio' ? this.field.getAttribute('name') : null;
    if (group === null) return 0;
    const { events } = this.#host;
    let groups = pendingGroups.get(events);
    if (groups === undefined) pendingGroups.set(events, (groups = new Map()));
    const count = (groups.get(group) ?? 0) + more;
    groups.set(group, count);
    return count;
  }
}

/** Setters that have not answered, by root and name of a radio group. */
const pendingGroups = new WeakMap<object, Map<string, number>>();

/** The converter of a value that came without one. Cultures and dates are known only to those of `bind`. */
function inferred(value: unknown, before: Converter, { type, culture }: ConversionContext): Converter {
  const sample: unknown = Array.isArray(value) ? value[0] : value;
  const isDate = typeof sample === 'object' && sample !== null && 'getTime' in sample;
  const isNumber = typeof sample === 'number' || typeof sample === 'bigint';
  if (type !== 'file' && (isDate || (isNumber && culture !== null)))
    throw conversionNeedsBind(isDate ? 'Date' : typeof sample);
  return converterOf(value, before);
}
