/**
 * JavaScript's side: values that only JavaScript can hold become objects that stand for them.
 *
 * In: an object, or binary data. Out: what to pass to the managed side, as .NET 10's `DotNet` makes it.
 */
import { noByteLength, notStreamable } from '../../dev/errors.generated.ts';
import { tagOf } from '../../wire/kind.ts';
import { jsObjectIdKey, jsStreamLengthKey } from '../../wire/reserved-keys.ts';
import type { ObjectTable } from '../object-table.ts';
import type { JSObjectReferenceJson, JSStreamReferenceJson } from './types.ts';

/** Stores an object under a new id. The id of null and undefined is -1. Throws for other values. */
export function createObjectReference(objects: ObjectTable, value: unknown): JSObjectReferenceJson {
  return { [jsObjectIdKey]: objects.create(value) };
}

/** Stores an ArrayBuffer, a view of one or a Blob, to be read as a stream. Throws for other values. */
export function createStreamReference(objects: ObjectTable, value: unknown): JSStreamReferenceJson {
  // A buffer cannot be read by itself.
  const data = tagOf(value) === 'ArrayBuffer' ? new Uint8Array(value as ArrayBuffer) : value;
  const length = lengthOf(data);
  return { [jsStreamLengthKey]: length, [jsObjectIdKey]: objects.create(data) };
}

function lengthOf(data: unknown): number {
  const tag = tagOf(data);
  if (tag === 'Blob' || tag === 'File') return (data as Blob).size;
  // Null and undefined fail here, in the engine's own words, as in .NET 10. Shared memory is refused.
  if (tagOf((data as Partial<ArrayBufferView>).buffer) !== 'ArrayBuffer') throw notStreamable();
  const { byteLength } = data as Partial<ArrayBufferView>;
  if (byteLength === undefined) throw noByteLength(String(data));
  return byteLength;
}
