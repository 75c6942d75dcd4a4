/**
 * Wire codec, receiving side: JSON text and byte arrays become values.
 *
 * In: what `encode.ts` made. Out: the value, with references brought back to life by the caller's functions.
 * Reviving runs bottom-up, as `JSON.parse` does, so a reference may stand at any depth.
 */
import { byteArrayKey, elementIdKey, jsObjectIdKey } from './reserved-keys.ts';

/** How the receiver brings references back to life. What is left out stays plain data. */
export interface Revivers {
  /** An object of JavaScript's table. */
  readonly object?: (id: number) => unknown;
  /** An element, by the text that names it. */
  readonly element?: (id: string) => unknown;
  /** Bytes that arrived before the text. An id that is missing gives null, as in .NET 10. */
  readonly bytes?: ReadonlyMap<number, Uint8Array>;
}

/** Reads JSON text. An own property with a reserved name is enough, whatever else the object holds. */
export function decode(json: string, revivers: Revivers): unknown {
  return JSON.parse(json, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if (revivers.object !== undefined && Object.hasOwn(value, jsObjectIdKey)) {
      return revivers.object((value as Record<typeof jsObjectIdKey, number>)[jsObjectIdKey]);
    }
    if (revivers.bytes !== undefined && Object.hasOwn(value, byteArrayKey)) {
      return revivers.bytes.get((value as Record<typeof byteArrayKey, number>)[byteArrayKey]) ?? null;
    }
    if (revivers.element !== undefined && Object.hasOwn(value, elementIdKey)) {
      const id = (value as Record<typeof elementIdKey, unknown>)[elementIdKey];
      // Only text names an element; an id of null stays data, as in .NET 10.
      return typeof id === 'string' ? revivers.element(id) : value;
    }
    return value;
  });
}
