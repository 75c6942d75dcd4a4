/**
 * What a binding is: a value and the way to write it back. `bind` makes them, so do `@bind:get` and `@bind:set`.
 * It brings the code that binds fields with it, so that apps without `bind` do not ship that.
 *
 * In: the values of a tag. Out: its binding, for a field (`bound-field.ts`) or for a component's parameters.
 */
import type { Bound } from '@strop/template';
import type { DomElement } from '../dom/contract.ts';
import { isPromise } from '../view/promises.ts';
import { notABinding } from '../dev/errors.generated.ts';
import type { Converter } from './converter.ts';
import type { FieldHost, SelectWish } from './field.ts';

/** On every binding, whichever copy of this package has made it. */
export const bindingTag: unique symbol = Symbol.for('strop.binding');

/** What a bound field needs of its root. */
export interface BindHost extends FieldHost {
  readonly events: FieldHost['events'] & { listen(type: string, bits: number): void };
}

/** The block whose values a binding reads, now and later. */
export interface BindSource {
  readonly values: readonly unknown[];
}

/** One bound field, as the diff and the events see it. */
export interface BindState extends SelectWish {
  /** Brings the field in line with the values of a render. */
  commit(): void;
  /** Takes over what the user entered; returns what to run as the handler of the event of that `type`. */
  accept(type: string): () => unknown;
}

/** Binds a field; implemented in `bound-field.ts`. */
export type FieldBinding = (
  host: BindHost,
  element: DomElement,
  attribute: Bound,
  source: BindSource,
) => BindState;

/** A value to show and the way to write it back. Made by `bind`. */
export interface Binding<T = unknown> {
  /** Null where it was made of `:get` and `:set`: a field then needs the app's. */
  readonly [bindingTag]: FieldBinding | null;
  readonly value: T;
  /** Null where the type of the value says enough. */
  readonly converter: Converter | null;
  /** Writes the value back; a promise is awaited before `@bind:after` runs. */
  set(value: T): unknown;
}

export function createBinding(
  value: unknown,
  set: (value: unknown) => unknown,
  converter: Converter | null,
  binder: FieldBinding | null,
): Binding {
  return { [bindingTag]: binder, value, set, converter };
}

export function isBinding(value: unknown): value is Binding {
  return typeof value === 'object' && value !== null && bindingTag in value;
}

/** What stands at `@bind` and its modifiers, with what is left out. */
export function boundOf(hole: number, name: string, given: Partial<Bound>): Bound {
  return { name, hole, set: -1, after: -1, event: null, format: null, culture: null, ...given };
}

/** The binding of a tag: the value of `@bind`, or made of `:get` and `:set`. */
export function bindingOf(attribute: Bound, values: readonly unknown[]): Binding {
  const value = values[attribute.hole];
  if (attribute.set >= 0) {
    const set = values[attribute.set];
    return createBinding(value, (next) => call(set, next), null, null);
  }
  if (!isBinding(value)) throw notABinding(value === null ? 'null' : typeof value);
  return value;
}

/** The code that binds the tag's field; null where nothing brings it. */
export function binderOf(attribute: Bound, values: readonly unknown[]): FieldBinding | null {
  return bindingOf(attribute, values)[bindingTag];
}

/** True where the binding's event is this one now: `@bind:event=${…}` may change. */
export function hearsEvent(attribute: Bound, values: readonly unknown[], name: string): boolean {
  return typeof attribute.event !== 'number' || values[attribute.event] === `on${name}`;
}

/** Writes a value back, then calls `:after`. */
export function setBinding(
  binding: Binding,
  value: unknown,
  attribute: Bound,
  values: readonly unknown[],
): unknown {
  const after = attribute.after < 0 ? null : values[attribute.after];
  const done = binding.set(value);
  if (!after) return done;
  return isPromise(done) ? done.then(() => call(after, undefined)) : call(after, undefined);
}

/** `:set` and `:after` take functions and EventCallbacks. */
function call(handler: unknown, argument: unknown): unknown {
  if (typeof handler === 'function') return (handler as (argument: unknown) => unknown)(argument);
  return (handler as { invokeAsync(argument: unknown): unknown }).invokeAsync(argument);
}
