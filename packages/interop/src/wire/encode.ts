/**
 * Wire codec, sending side: values become JSON text and byte arrays.
 *
 * In: the arguments of a call (managed side) or the value it returned (JavaScript's side).
 * Out: JSON text in which references are objects with reserved keys, and the bytes that travel beside it.
 * Next: `decode.ts` on the other side.
 */
import { argumentNotSerializable, foreignObjectReference } from '../dev/errors.generated.ts';
import { hasElement } from './element-argument.ts';
import { jsonConverterHook } from './json-converter-hook.ts';
import { kindOf, tagOf } from './kind.ts';
import {
  describeDotNetProxy,
  describeDotNetReference,
  describeElementReference,
  describeObjectReference,
  type DotNetReferenceDescription,
  type ManagedOwner,
} from './markers.ts';
import {
  byteArrayKey,
  dotNetObjectKey,
  dotNetStreamKey,
  elementIdKey,
  jsObjectIdKey,
} from './reserved-keys.ts';
import { walkArguments } from './walk.ts';

/** Arguments as they travel. */
export interface EncodedArguments {
  /** Text of a JSON array. */
  readonly json: string;
  /** Byte arrays by the id the text refers to. They are delivered before the text. */
  readonly bytes: ReadonlyMap<number, Uint8Array>;
  /** Element references by the id the text refers to, for a receiver in the same thread. */
  readonly elements: ReadonlyMap<string, object>;
  /**
   * Objects that JavaScript may call, by the id the text refers to, for a receiver in the same thread; and streams, which
   * every transport offers under their id before it sends the text.
   */
  readonly dotNetObjects: ReadonlyMap<number, DotNetReferenceDescription>;
}

/** A result as it travels. */
export interface EncodedResult {
  readonly json: string;
  /** Byte arrays; the text refers to them by position. */
  readonly bytes: ReadonlyMap<number, Uint8Array>;
}

/** What encoding needs to know about the connection. */
export interface ArgumentEncoding {
  /** The table whose object references may be sent. */
  readonly table: object;
  /** The component whose values they are, where one is known. */
  readonly owner?: ManagedOwner | undefined;
  /** Ids of byte arrays towards JavaScript start at 1 and rise for the life of a connection. */
  nextByteArrayId(): number;
}

/**
 * Encodes the arguments of a call.
 *
 * What JSON would lose without a word (functions, maps, typed arrays but Uint8Array, nodes) is an error here. Class
 * instances are sent as their own enumerable properties or what their `toJSON` returns. Otherwise JSON's rules hold:
 * undefined properties vanish, undefined items and NaN become null.
 */
export function encodeArguments(args: readonly unknown[], encoding: ArgumentEncoding): EncodedArguments {
  const bytes = new Map<number, Uint8Array>();
  const elements = new Map<string, object>();
  const dotNetObjects = new Map<number, DotNetReferenceDescription>();
  const prepared = walkArguments(args, {
    replace(value, place, walk) {
      // Typed remotes are functions, too.
      if (
        (typeof value !== 'object' || value === null) &&
        (typeof value !== 'function' || describeObjectReference(value) === undefined)
      ) {
        throw argumentNotSerializable(place(), kindOf(value));
      }
      const element = describeElementReference(value);
      if (element !== undefined) {
        if (!hasElement(element, place)) return null;
        elements.set(element.id, value);
        return { [elementIdKey]: element.id };
      }
      const reference = describeObjectReference(value);
      if (reference !== undefined) {
        if (reference.table !== encoding.table) throw foreignObjectReference(place());
        return { [jsObjectIdKey]: reference.id };
      }
      const callable = describeDotNetReference(value);
      if (callable !== undefined) {
        const id = callable.track(encoding.table, encoding.owner);
        dotNetObjects.set(id, callable);
        return { [callable.stream === undefined ? dotNetObjectKey : dotNetStreamKey]: id };
      }
      const converter = jsonConverterHook.find?.(value);
      if (converter !== undefined) return walk(converter.write(value));
      const tag = tagOf(value);
      if (tag === 'Uint8Array') {
        const id = encoding.nextByteArrayId();
        bytes.set(id, (value as Uint8Array).slice());
        return { [byteArrayKey]: id };
      }
      const { toJSON } = value as { toJSON?: unknown };
      if (typeof toJSON === 'function') {
        const json: unknown = toJSON.call(value, '');
        return json === value ? value : walk(json);
      }
      if (!serializableTags.has(tag)) throw argumentNotSerializable(place(), kindOf(value));
      return value;
    },
    enters: (value) => !boxedTags.has(tagOf(value)),
  });
  return { json: JSON.stringify(prepared), bytes, elements, dotNetObjects };
}

/** Objects that mean the same after JSON; every other built-in kind would arrive as `{}`. */
const serializableTags = new Set(['Object', 'Array', 'Boolean', 'Number', 'String']);
const boxedTags = new Set(['Boolean', 'Number', 'String']);

/**
 * Encodes what a function returned. Throws the engine's own error for circular structures.
 * A value that JSON has no text for (undefined, a function) becomes null.
 */
export function encodeResult(value: unknown): EncodedResult {
  const bytes = new Map<number, Uint8Array>();
  const json = stringify(value, (id, item) => bytes.set(id, item.slice()));
  return { json: json ?? 'null', bytes };
}

/**
 * JSON text of anything JavaScript sends, by .NET 10's rules: byte arrays and proxies are replaced at any depth.
 * `send` gets each byte array as it is met; their ids are 0, 1, … within each message.
 */
export function stringify(value: unknown, send: (id: number, bytes: Uint8Array) => void): string | undefined {
  let nextId = 0;
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item !== 'object' || item === null) return item;
    if (tagOf(item) === 'Uint8Array') {
      const id = nextId++;
      send(id, item as Uint8Array);
      return { [byteArrayKey]: id };
    }
    return describeDotNetProxy(item)?.serializeAsArg() ?? item;
  }) as string | undefined;
}

/** Encodes a reference to an object in JavaScript's table; the id of null is sent like any other. */
export function encodeObjectReference(id: number): EncodedResult {
  return { json: JSON.stringify({ [jsObjectIdKey]: id }), bytes: noBytes };
}

const noBytes: ReadonlyMap<number, Uint8Array> = new Map();
