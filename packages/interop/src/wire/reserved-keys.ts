/**
 * Wire vocabulary: the property names that make an object of the JSON text stand for something else.
 *
 * The receiver looks for them in this order inside one object; the first that is there decides.
 * In: nothing. Out: constants, quoted from .NET 10, as both sides of existing modules know them.
 */

/** `{ "__dotNetObject": id }`: an object on the managed side that JavaScript may call. Both directions. */
export const dotNetObjectKey = '__dotNetObject';

/** `{ "__jsObjectId": id }`: an object in JavaScript's table. Both directions. */
export const jsObjectIdKey = '__jsObjectId';

/** `{ "__jsStreamReferenceLength": bytes, "__jsObjectId": id }`: binary data to be streamed to the managed side. */
export const jsStreamLengthKey = '__jsStreamReferenceLength';

/** `{ "__byte[]": id }`: a Uint8Array that travels beside the JSON text. Both directions. */
export const byteArrayKey = '__byte[]';

/** `{ "__dotNetStream": id }`: a stream from the managed side. */
export const dotNetStreamKey = '__dotNetStream';

/** `{ "__internalId": id }`: an element. The id is text. To JavaScript only. */
export const elementIdKey = '__internalId';

/** `{ "__strop": kind, … }`: a value of typed remotes for which JSON has no text. Not of .NET. Both directions. */
export const typedKey = '__strop';

/** What stands for such a value, by kind. */
export type TypedDescription =
  | { readonly [typedKey]: 'undefined' }
  /** The object that the call was made on. */
  | { readonly [typedKey]: 'target' }
  /** Milliseconds since 1970, or null for an invalid date. */
  | { readonly [typedKey]: 'date'; readonly value: number | null }
  | { readonly [typedKey]: 'bigint' | 'number'; readonly value: string }
  /** An answer that JavaScript in the same thread waits for. */
  | { readonly [typedKey]: 'promise'; readonly value: number }
  /** A stream of a component, as JavaScript's own kind of stream. `source` is Blazor's object. */
  | { readonly [typedKey]: 'stream'; readonly source: object }
  /** A function of a component. `target` is the proxy that calls it; hub and id tell it from all others. */
  | {
      readonly [typedKey]: 'callback';
      readonly target: object;
      readonly hub: string;
      readonly id: number;
      readonly sync: boolean;
    };
