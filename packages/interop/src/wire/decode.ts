/**
 * Wire codec, receiving side: JSON text and byte arrays become values.
 *
 * In: what `encode.ts` made. Out: the value, with references brought back to life by the caller's functions.
 * Reviving runs bottom-up, as `JSON.parse` does, so a reference may stand at any depth.
 */
import { referenceIdInvalid, textMalformed, textTooDeep } from '../dev/errors.generated.ts';
import { kindOf } from './kind.ts';
import {
  byteArrayKey,
  dotNetObjectKey,
  dotNetStreamKey,
  elementIdKey,
  jsObjectIdKey,
  jsStreamLengthKey,
  typedKey,
  type TypedDescription,
} from './reserved-keys.ts';

/** Changes a value of the text; what it returns goes to the next one. Source: `DotNet.attachReviver`. */
export type JsonReviver = (key: string, value: unknown) => unknown;

/** How the receiver brings references back to life. What is left out stays plain data. */
export interface Revivers {
  /** An object on the managed side. */
  readonly dotNetObject?: (id: number) => unknown;
  /** An object of JavaScript's table; binary data where a length stands beside its id. */
  readonly object?: (id: number, length?: number) => unknown;
  /** Bytes that arrived before the text. An id that is missing gives null in JavaScript, as in .NET 10. */
  readonly bytes?: (id: number) => unknown;
  /** A stream from the managed side. */
  readonly dotNetStream?: (id: number) => unknown;
  /** An element, by the text that names it. */
  readonly element?: (id: string) => unknown;
  /** Values of typed remotes. */
  readonly typed?: { revive(description: TypedDescription): unknown } | undefined;
  /** Run in this order on what comes out of those above. */
  readonly more?: readonly JsonReviver[];
  /**
   * The text may come from anywhere: ids must be whole numbers, and containers may be nested this deep. Default: ids and
   * depth are as they come, as in .NET 10's JavaScript.
   */
  readonly maxDepth?: number;
}

/** Text without it mentions nothing: JSON may write the underscores of reserved keys as escapes. */
const reservedText = /__|\\u005f/i;

/** Reads JSON text. An own property with a reserved name is enough, whatever else the object holds. */
export function decode(json: string, revivers: Revivers): unknown {
  const { more = [], maxDepth } = revivers;
  const mentions = reservedText.test(json);
  if (more.length > 0) {
    return JSON.parse(json, (key, value: unknown) => {
      let revived = mentions && typeof value === 'object' && value !== null ? revive(value, revivers) : value;
      for (const reviver of more) revived = reviver(key, revived);
      return revived;
    });
  }
  const value = maxDepth === undefined ? (JSON.parse(json) as unknown) : parseUntrusted(json);
  // JSON.parse with a function costs several times as much as without, and most text mentions nothing.
  if (!mentions && (maxDepth === undefined || !mayBeDeeper(json, maxDepth))) return value;
  return new Revival(revivers).value(value, 0);
}

function parseUntrusted(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw Object.assign(textMalformed((error as Error).message), { name: 'JsonException' });
  }
}

/** Whether text has more opening brackets than containers may be nested. Those in strings count, which is no harm. */
function mayBeDeeper(json: string, maxDepth: number): boolean {
  let left = maxDepth;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    if ((unit === openArray || unit === openObject) && --left < 0) return true;
  }
  return false;
}

const openArray = 0x5b;
const openObject = 0x7b;

/** Bottom-up and in the order of keys, as JSON.parse does; in place, as nobody else has the value yet. */
class Revival {
  readonly #revivers: Revivers;
  readonly #maxDepth: number;

  constructor(revivers: Revivers) {
    this.#revivers = revivers;
    this.#maxDepth = revivers.maxDepth ?? Infinity;
  }

  value(value: unknown, depth: number): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (depth === this.#maxDepth) throw Object.assign(textTooDeep(depth), { name: 'JsonException' });
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) {
        const before: unknown = value[i];
        if (typeof before === 'object' && before !== null) value[i] = this.value(before, depth + 1);
      }
    } else {
      const at = value as Record<string, unknown>;
      for (const key of Object.keys(at)) {
        const before = at[key];
        if (typeof before !== 'object' || before === null) continue;
        const after = this.value(before, depth + 1);
        // Defined, not assigned: a key named `__proto__` must stay a key.
        if (after !== before) Object.defineProperty(at, key, { value: after });
      }
    }
    return revive(value, this.#revivers);
  }
}

/** The first key that is there decides, in this order. */
function revive(value: object, revivers: Revivers): unknown {
  const { dotNetObject, object, bytes, dotNetStream, element } = revivers;
  const at = value as Record<string, unknown>;
  const id = (key: string): number => {
    const found = at[key];
    if (revivers.maxDepth !== undefined && !Number.isSafeInteger(found)) {
      throw Object.assign(referenceIdInvalid(key, kindOf(found)), { name: 'JsonException' });
    }
    return found as number;
  };
  if (dotNetObject !== undefined && Object.hasOwn(at, dotNetObjectKey))
    return dotNetObject(id(dotNetObjectKey));
  if (object !== undefined && Object.hasOwn(at, jsObjectIdKey)) {
    return object(
      id(jsObjectIdKey),
      Object.hasOwn(at, jsStreamLengthKey) ? id(jsStreamLengthKey) : undefined,
    );
  }
  if (bytes !== undefined && Object.hasOwn(at, byteArrayKey)) return bytes(id(byteArrayKey));
  if (dotNetStream !== undefined && Object.hasOwn(at, dotNetStreamKey))
    return dotNetStream(id(dotNetStreamKey));
  if (element !== undefined && Object.hasOwn(at, elementIdKey)) {
    const name = at[elementIdKey];
    // Only text names an element; an id of null stays data, as in .NET 10.
    if (typeof name === 'string') return element(name);
  }
  if (revivers.typed !== undefined && Object.hasOwn(at, typedKey)) {
    return revivers.typed.revive(value as TypedDescription);
  }
  return value;
}
