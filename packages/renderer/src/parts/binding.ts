/**
 * What a binding is: a value and the way to write it back. `bind` makes them, so do `@bind:get` and `@bind:set`.
 *
 * In: the values of a tag. Out: its binding, for a field (`bound-field.ts`) or for a component's parameters.
 */
import type { BindAttribute } from '@strop/template';
import { isPromise } from '../view/promises.ts';
import { notABinding } from '../dev/errors.generated.ts';
import type { Converter } from './converter.ts';

const bindingTag: unique symbol = Symbol.for('strop.binding');

/** A value to show and the way to write it back. Made by `bind`. */
export interface Binding<T = unknown> {
  readonly [bindingTag]: true;
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
): Binding {
  return { [bindingTag]: true, value, set, converter };
}

export function isBinding(value: unknown): value is Binding {
  return typeof value === 'object' && value !== null && bindingTag in value;
}

/** The binding of a tag: the value of `@bind`, or made of `:get` and `:set`. */
export function bindingOf(attribute: BindAttribute, values: readonly unknown[]): Binding {
  const value = values[attribute.hole];
  if (attribute.set >= 0) {
    const set = values[attribute.set];
    return createBinding(value, (next) => call(set, next), null);
  }
  if (!isBinding(value)) throw notABinding(value === null ? 'null' : typeof value);
  return value;
}

/** Writes a value back, then calls `:after`. */
export function setBinding(
  binding: Binding,
  value: unknown,
  attribute: BindAttribute,
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
