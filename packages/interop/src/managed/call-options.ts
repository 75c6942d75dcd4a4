/**
 * Flow C: how long a caller waits for JavaScript.
 *
 * In: what was given to `with()`. Out: a promise of the result that ends when the caller no longer waits.
 * Cancelling never reaches JavaScript: the function goes on, and its late answer is ignored, as in Blazor.
 */
import { callCanceled, callTimedOut, invalidTimeout } from '../dev/errors.generated.ts';
import type { Owner } from './owner.ts';

/** The part of an AbortSignal that is used; spelt out, since this folder runs where no DOM types are. */
export interface CancellationSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** Options that `with()` binds. Either of them disables the host's default timeout, as in Blazor. */
export interface CallOptions {
  /** Rejects the call with an error named AbortError when it is aborted; aborted before, no call is made. */
  readonly signal?: CancellationSignal | undefined;
  /** Milliseconds until the call is rejected with an error named TimeoutError; Infinity for no limit. */
  readonly timeout?: number | undefined;
  /** @internal The component that calls; what it receives goes with it. */
  readonly owner?: Owner | undefined;
}

/** Timers hold 31 bits; what is longer than these 24.8 days is treated as them. */
const longestTimer = 2 ** 31 - 1;

/** Adds options to those already bound; what is given again replaces, `undefined` takes away. */
export function mergeOptions(bound: CallOptions, more: CallOptions): CallOptions {
  if (more.timeout !== undefined && !(typeof more.timeout === 'number' && more.timeout >= 0)) {
    throw invalidTimeout(String(more.timeout));
  }
  return { ...bound, ...more };
}

/**
 * Runs `begin` at once and waits for what it returns.
 * `late` gets a result that came after the caller had gone, so that nothing it holds stays behind.
 */
export function waitFor(
  identifier: string,
  { signal, timeout = Infinity }: CallOptions,
  begin: () => Promise<unknown>,
  late: (result: unknown) => void,
): Promise<unknown> {
  if (isAborted(signal)) return Promise.reject(canceled(signal));
  // Zero milliseconds have passed already: .NET makes such a token cancelled from the start.
  if (timeout <= 0) return Promise.reject(timedOut(identifier, timeout));
  const outcome = begin();
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let waiting = true;
    const abort = (): void => stop(canceled(signal));
    const stop = (error: Error): void => {
      finish();
      reject(error);
    };
    const finish = (): void => {
      waiting = false;
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    outcome.then(
      (result) => {
        if (!waiting) return late(result);
        finish();
        resolve(result);
      },
      (error: Error) => {
        if (waiting) stop(error);
      },
    );
    // JavaScript may have aborted the signal itself while it ran.
    if (isAborted(signal)) return abort();
    signal?.addEventListener('abort', abort);
    if (timeout !== Infinity) {
      timer = setTimeout(() => stop(timedOut(identifier, timeout)), Math.min(timeout, longestTimer));
    }
  });
}

/** A function, since the compiler would take an earlier answer for a later one. */
function isAborted(signal: CancellationSignal | undefined): boolean {
  return signal?.aborted === true;
}

function canceled(signal: CancellationSignal | undefined): Error {
  return Object.assign(callCanceled(), { name: 'AbortError', cause: signal?.reason });
}

function timedOut(identifier: string, milliseconds: number): Error {
  return Object.assign(callTimedOut(identifier, milliseconds), { name: 'TimeoutError' });
}
