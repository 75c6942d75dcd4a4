/** What counts as pending and as cancelled, wherever a handler or a stage returns something. */

/** True for what cancellation throws: it is never reported as a failure (reference 2.9). */
export function isCancellation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { name?: unknown }).name === 'AbortError';
}

/**
 * What a call returns that is done already, though its type is a promise: as .NET's `Task.CompletedTask`, it tells a
 * caller that there is nothing to wait for, so nothing renders a second time.
 */
export const completed: Promise<void> = Promise.resolve();

/** True for a promise somebody has to wait for. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    value !== completed &&
    typeof (value as { then?: unknown }).then === 'function'
  );
}

/** Has `hear` called with what a promise fails with, but for a cancellation; the result is fulfilled then all the same. */
export function onFailure(promise: PromiseLike<unknown>, hear: (error: unknown) => void): Promise<void> {
  return Promise.resolve(promise).then(
    () => {},
    (error: unknown) => {
      if (!isCancellation(error)) hear(error);
    },
  );
}

/** Goes on with `next` once a promise is fulfilled, with `cancelled` after a cancellation; another failure stays one. */
export function afterwards<T>(
  promise: PromiseLike<unknown>,
  next: () => T | PromiseLike<T>,
  cancelled: () => T | PromiseLike<T> = next,
): Promise<T> {
  return Promise.resolve(promise).then(next, (error: unknown) => {
    if (!isCancellation(error)) throw error;
    return cancelled();
  });
}
