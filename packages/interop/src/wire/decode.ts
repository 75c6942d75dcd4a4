/**
 * Wire codec, receiving side: JSON text and byte arrays become values.
 *
 * In: what `encode.ts` made. Out: the value, with references brought back to life by the caller's functions.
 * Reviving runs bottom-up, as `JSON.parse` does, so a reference may stand at any depth.
 */
import {
  byteArrayKey,
  dotNetObjectKey,
  dotNetStreamKey,
  elementIdKey,
  jsObjectIdKey,
} from './reserved-keys.ts';

/** Changes a value of the text; what it returns goes to the next one. Source: `DotNet.attachReviver`. */
export type JsonReviver = (key: string, value: unknown) => unknown;

/** How the receiver brings references back to life. What is left out stays plain data. */
export interface Revivers {
  /** An object on the managed side. */
  readonly dotNetObject?: (id: number) => unknown;
  /** An object of JavaScript's table. */
  readonly object?: (id: number) => unknown;
  /** Bytes that arrived before the text. An id that is missing gives null in JavaScript, as in .NET 10. */
  readonly bytes?: (id: number) => unknown;
  /** A stream from the managed side. */
  readonly dotNetStream?: (id: number) => unknown;
  /** An element, by the text that names it. */
  readonly element?: (id: string) => unknown;
  /** Run in this order on what comes out of those above. */
  readonly more?: readonly JsonReviver[];
}

/** Reads JSON text. An own property with a reserved name is enough, whatever else the object holds. */
export function decode(json: string, revivers: Revivers): unknown {
  const { more = [] } = revivers;
  return JSON.parse(json, (key, value: unknown) => {
    let revived = typeof value === 'object' && value !== null ? revive(value, revivers) : value;
    for (const reviver of more) revived = reviver(key, revived);
    return revived;
  });
}

/** The first key that is there decides, in this order. */
function revive(value: object, revivers: Revivers): unknown {
  const { dotNetObject, object, bytes, dotNetStream, element } = revivers;
  const at = value as Record<string, unknown>;
  if (dotNetObject !== undefined && Object.hasOwn(at, dotNetObjectKey))
    return dotNetObject(at[dotNetObjectKey] as number);
  if (object !== undefined && Object.hasOwn(at, jsObjectIdKey)) return object(at[jsObjectIdKey] as number);
  if (bytes !== undefined && Object.hasOwn(at, byteArrayKey)) return bytes(at[byteArrayKey] as number);
  if (dotNetStream !== undefined && Object.hasOwn(at, dotNetStreamKey))
    return dotNetStream(at[dotNetStreamKey] as number);
  if (element !== undefined && Object.hasOwn(at, elementIdKey)) {
    const id = at[elementIdKey];
    // Only text names an element; an id of null stays data, as in .NET 10.
    if (typeof id === 'string') return element(id);
  }
  return value;
}
