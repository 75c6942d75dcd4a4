/**
 * JSON rules: what stands for the instances of a class.
 *
 * In: a class and two functions. Out: what marshalling asks for each object it meets, and nothing where no program
 * declares a converter: `json-converter-hook.ts` is empty then, and none of this is loaded.
 */
import { jsonConverterHook } from './json-converter-hook.ts';

/** How instances of a class travel. */
export interface JsonConverter<T, Json = unknown> {
  /** What JavaScript receives. It may hold references, byte arrays, and instances with converters of their own. */
  readonly write: (value: T) => Json;
  /** An instance from what JavaScript gives. Throws where that is none; null never gets here. */
  readonly read: (json: Json) => T;
}

const byPrototype = new WeakMap<object, JsonConverter<never>>();

/** Declares the converter of a class and of its subclasses that have none; declared again, it replaces. */
export function declareJsonConverter<T extends object>(
  prototype: T,
  converter: JsonConverter<T, never>,
): void {
  byPrototype.set(prototype, converter as unknown as JsonConverter<never>);
  jsonConverterHook.find = find;
}

function find(value: object): JsonConverter<object> | undefined {
  let prototype: object | null = value;
  do {
    prototype = Object.getPrototypeOf(prototype) as object | null;
    if (prototype === null) return undefined;
  } while (!byPrototype.has(prototype));
  return byPrototype.get(prototype) as JsonConverter<object> | undefined;
}
