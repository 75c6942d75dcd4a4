/**
 * JavaScript's side of typed remotes: streams of components, as libraries know streams.
 *
 * In: Blazor's object, which promises a stream. Out: a ReadableStream that is there at once.
 */

/** What Blazor's JavaScript receives for a stream. */
interface StreamPromise {
  stream(): Promise<ReadableStream>;
}

/** The stream. It fails and is cancelled as the one that was promised. */
export function readableOf(source: object): ReadableStream {
  const { readable, writable } = new TransformStream();
  // What pipeTo rejects with, the reader has been told.
  void (source as StreamPromise)
    .stream()
    .then((stream) => stream.pipeTo(writable))
    .catch(() => {});
  return readable;
}
