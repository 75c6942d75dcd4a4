/** What counts as pending and as cancelled, wherever a handler or a stage returns something. */

/** True for what cancellation throws: it is never reported as a failure (reference 2.9). */
export function isCancellation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && (error as { name?: unknown }).name === 'AbortError';
}

export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return (
    typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
  );
}
