/**
 * `bind`, and the converters that are named by JavaScript's own functions. Apps that bind nothing do not ship this.
 *
 * In: `bind(this, 'age', Number)` in a template. Out: a binding for `@bind`.
 */
import { DEV } from '#dev';
import { converterNotKnown } from '../dev/errors.generated.ts';
import { type Binding, bindingTag, type FieldBinding } from './binding.ts';
import { fieldBinding } from './bound-field.ts';
import { type Converter, converterOf } from './converter.ts';
import { number } from './converters/number.ts';
import { checkBound } from './check-bound.ts';

/** Functions of the language that name a converter. */
export type ConverterName = NumberConstructor | StringConstructor | BooleanConstructor | BigIntConstructor;

/** How a value becomes text: for a list, each of its items. */
export type ConverterFor<T> = ConverterName | Converter<T extends readonly (infer Item)[] ? Item : T>;

/**
 * Binds a field or property of an object, usually of the component itself. A binding may be kept: it reads the value
 * whenever it is shown.
 *
 * @param target the object that holds the value.
 * @param name the name of its field or property.
 * @param converter how text becomes a value: `Number`, `String`, `Boolean`, `BigInt`, one of Strop's (`integer`,
 *   `date`, `nullable(Number)`, `oneOf(…)`) or your own. Left out, the value shown last decides: a number takes
 *   numbers. Name it where the value may be null, or a list empty.
 * @example
 * ```ts
 * html`<input @bind=${bind(this, 'name')} @bind:event="oninput">`
 * html`<input type="date" @bind=${bind(this, 'born', nullable(date))}>`
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/data-binding
 */
export function bind<T extends object, K extends keyof T>(
  target: T,
  name: K,
  // Not `ConverterFor<T[K]>`: in a class `this` is a type of its own, whose members TypeScript compares with nothing.
  converter?: ConverterName | Converter,
): Binding<T[K]>;
/**
 * Binds through functions: Razor's `@bind:get` and `@bind:set`, with a converter. `set` may be asynchronous: until its
 * promise is settled the field keeps what was entered.
 *
 * @example
 * ```ts
 * html`<input @bind=${bind({ get: () => this.#name, set: (value) => this.rename(value) })}>`
 * ```
 */
export function bind<T>(
  accessors: { get(): T; set(value: T): unknown },
  converter?: ConverterFor<T>,
): Binding<T>;
export function bind(target: object, ...rest: readonly unknown[]): Binding {
  const [first, second] = rest;
  if (DEV) checkBound(target, first);
  if (typeof first === 'object' || typeof first === 'function' || first === undefined) {
    const accessors = target as { get(): unknown; set(value: unknown): unknown };
    return new LiveBinding(
      () => accessors.get(),
      (value) => accessors.set(value),
      first,
    );
  }
  const record = target as Record<PropertyKey, unknown>;
  const name = first as PropertyKey;
  return new LiveBinding(
    () => record[name],
    (value) => void (record[name] = value),
    second,
  );
}

/** Reads the value when it is asked for, so that a binding kept in a field never shows an old one. A class: a render may make one for every row. */
class LiveBinding implements Binding {
  readonly [bindingTag]: FieldBinding = fieldBinding;
  readonly set: (value: unknown) => unknown;
  readonly #get: () => unknown;
  readonly #converter: Converter | null;

  constructor(get: () => unknown, set: (value: unknown) => unknown, named: unknown) {
    this.set = set;
    this.#get = get;
    this.#converter = named === undefined || named === null ? null : toConverter(named);
  }

  get value(): unknown {
    return this.#get();
  }

  get converter(): Converter | null {
    return this.#converter ?? inferredConverter(this.#get());
  }
}

/** Numbers know cultures where they come through `bind`; every other type says enough by itself. */
function inferredConverter(value: unknown): Converter | null {
  const sample: unknown = Array.isArray(value) ? value[0] : value;
  return typeof sample === 'number' ? (number as Converter) : null;
}

/** The converter that is named. */
export function toConverter(named: unknown): Converter {
  switch (named) {
    case Number:
      return number as Converter;
    case String:
      return converterOf('', null);
    case Boolean:
      return converterOf(false, null);
    case BigInt:
      return converterOf(0n, null);
    default:
      if (
        typeof (named as Converter).parse === 'function' &&
        typeof (named as Converter).format === 'function'
      )
        return named as Converter;
      throw converterNotKnown((named as { name?: string }).name ?? typeof named);
  }
}
