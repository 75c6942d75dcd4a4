/**
 * Typed remotes: a component's data, where a library asks for a ReadableStream, a Blob or an ArrayBuffer.
 *
 * In: a `DotNetStreamReference` that says as what it is to arrive. Out: what takes its place among the arguments. A
 * stream can be passed on at once. A Blob or an ArrayBuffer cannot be had before all was read: it is made on JavaScript's
 * side, by the `Response` that every page and worker has, and passed by a reference.
 */
import { ManagedRuntime } from '../managed/managed-runtime.ts';
import { JSObjectReference } from '../managed/js-object-reference.ts';
import type { CallOptions } from '../managed/call-options.ts';
import type { Owner } from '../managed/owner.ts';
import type { JSTransport } from '../managed/transport.ts';
import { readableOf } from '../page/typed/readable.ts';
import {
  describeDotNetReference,
  type DotNetReferenceDescription,
  type StreamForm,
} from '../wire/markers.ts';
import { typedKey } from '../wire/reserved-keys.ts';

/** As what a value is to arrive, where it is a reference to data that says so. */
export function formOf(value: object): StreamForm | undefined {
  return describeDotNetReference(value)?.stream?.form;
}

/** What JavaScript receives as a ReadableStream. */
export function passStream(value: object, transport: JSTransport, owner: Owner | undefined): object {
  const description = describeDotNetReference(value) as DotNetReferenceDescription;
  if (transport.byReference === true) return readableOf(description.createProxy(transport, undefined, owner));
  description.stream?.adopt(owner);
  return { [typedKey]: 'stream', source: value };
}

/** Makes the Blob or ArrayBuffer on JavaScript's side. Fails with what the source fails with. */
export async function storeData(
  value: object,
  transport: JSTransport,
  options: CallOptions,
): Promise<JSObjectReference> {
  const { form, type } = describeDotNetReference(value)?.stream ?? {};
  const init = type === undefined ? {} : { headers: { 'content-type': type } };
  const runtime = new ManagedRuntime(transport, options);
  const stream = passStream(value, transport, options.owner);
  const response = await runtime.invokeConstructorAsync('Response', stream, init);
  try {
    return await response.invokeAsync(JSObjectReference, form as string);
  } finally {
    await response.disposeAsync();
  }
}
