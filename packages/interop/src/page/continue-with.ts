/**
 * Flow C in the page: what happens after the JavaScript function returned, at once or when its promise settles.
 *
 * In: the call, the conversion of its result and of its failure. Out: the converted result or a promise of it.
 * Synchronous throws, rejections and failed conversions end alike, as in Blazor.
 */

/** Runs `call` now and `convert` as soon as there is a value. What either throws passes through `fail`. */
export function continueWith(
  call: () => unknown,
  convert: (value: unknown) => unknown,
  fail: (thrown: unknown) => Error,
): unknown {
  const failing = (thrown: unknown): never => {
    throw fail(thrown);
  };
  const converting = (value: unknown): unknown => {
    try {
      return convert(value);
    } catch (error) {
      return failing(error);
    }
  };
  let value: unknown;
  let waits: boolean;
  try {
    value = call();
    waits = isThenable(value);
  } catch (error) {
    return failing(error);
  }
  return waits ? Promise.resolve(value as PromiseLike<unknown>).then(converting, failing) : converting(value);
}

/** Whether a value is a promise, or behaves like one. */
export function isThenable(value: unknown): boolean {
  return (
    (typeof value === 'object' || typeof value === 'function') &&
    value !== null &&
    typeof (value as { then?: unknown }).then === 'function'
  );
}
