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
