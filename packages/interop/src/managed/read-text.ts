/**
 * Flow C, marshalling: text of JavaScript's side becomes values of the managed side.
 *
 * In: JSON of arguments or of a result, and the byte arrays that came with it. Out: the value, with references in it.
 * Everything that arrives as text passes here, in strict mode as well, so that what is too deep for one is for all.
 */
import { streamFromJavaScript } from '../dev/errors.generated.ts';
import { nullObjectId } from '../wire/call-types.ts';
import { decode } from '../wire/decode.ts';
import { maxDepth } from '../wire/walk.ts';
import { trackedObjectsOf } from './dotnet/tracked-objects.ts';
import { JSObjectReference } from './js-object-reference.ts';
import type { Owner } from './owner.ts';
import type { JSTransport } from './transport.ts';

/** Reads text. `bytes` gives the array of an id, or throws; references belong to `owner`. */
export function readText(
  json: string,
  transport: JSTransport,
  bytes: (id: number) => unknown,
  owner?: Owner,
): unknown {
  return decode(json, {
    object(id, length) {
      if (id === nullObjectId) return null;
      const stream = length === undefined ? undefined : transport.createStream?.(id, length, owner);
      return stream ?? new JSObjectReference(transport, id, { owner });
    },
    dotNetObject: (id) => trackedObjectsOf(transport.table).get(id),
    bytes,
    dotNetStream() {
      throw Object.assign(streamFromJavaScript(), { name: 'NotSupportedException' });
    },
    maxDepth,
  });
}

/** The same for a result, which .NET reads as an item of a list: that counts as a container. */
export function readResult(
  json: string,
  transport: JSTransport,
  bytes: ReadonlyMap<number, Uint8Array>,
  owner: Owner | undefined,
): unknown {
  const [result] = readText(`[${json}]`, transport, (id) => bytes.get(id) ?? null, owner) as [unknown];
  return result;
}
