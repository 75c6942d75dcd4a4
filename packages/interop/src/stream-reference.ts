/**
 * Typed remotes: a library's data, as a component reads it.
 *
 * In: a remote of a Blob, of an ArrayBuffer or a view of one, or of a ReadableStream. Out: a `JSStreamReference`.
 * It stands above the folders, since that class does.
 */
import { JSStreamReference } from './js-stream-reference.ts';
import { JSCallable } from './managed/js-callable.ts';
import type { JSObjectReference } from './managed/js-object-reference.ts';
import { ManagedRuntime } from './managed/managed-runtime.ts';
import { referenceOf } from './typed/create-remote.ts';
import type { RemoteHandle } from './typed/remote.ts';

/** What holds binary data on JavaScript's side. */
export type StreamableData = Blob | ArrayBuffer | ArrayBufferView | ReadableStream;

/**
 * Asks for the data that a remote stands for, to read it as a stream. The remote itself stays valid.
 *
 * A Blob, an ArrayBuffer and a view are read where they are. A ReadableStream does not know its length: JavaScript reads it
 * to its end first. Rejects with a JSException for what holds no data, or where the stream fails.
 *
 * @example
 * const photo = await camera.takePhoto(); // Promise<Blob> in the library
 * await using reference = await streamReference(photo);
 * await using data = await reference.openReadStreamAsync(10_000_000);
 */
export async function streamReference<T extends StreamableData>(
  data: RemoteHandle<T> | JSObjectReference,
): Promise<JSStreamReference> {
  const reference = referenceOf(data);
  try {
    // Every object has it, and returns itself.
    return await reference.invokeAsync(JSStreamReference, 'valueOf');
  } catch (error) {
    if (!(await isReadableStream(reference))) throw error;
  }
  const runtime = new ManagedRuntime(JSCallable.transportOf(reference), JSCallable.optionsOf(reference));
  const response = await runtime.invokeConstructorAsync('Response', reference);
  try {
    return await response.invokeAsync(JSStreamReference, 'blob');
  } finally {
    await response.disposeAsync();
  }
}

/** By a property that nothing else has: `Response` would make text of any other object. */
async function isReadableStream(reference: JSObjectReference): Promise<boolean> {
  try {
    return typeof (await reference.getValueAsync('locked')) === 'boolean';
  } catch {
    return false;
  }
}
