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
export async function waitFor(
  identifier: string,
  { signal, timeout = Infinity }: CallOptions,
  begin: () => Promise<unknown>,
  late: (result: unknown) => void,
): Promise<unknown> {
  if (isAborted(signal)) throw canceled(signal);
  // Zero milliseconds have passed already: .NET makes such a token cancelled from the start.
  if (timeout <= 0) throw timedOut(identifier, timeout);
  const outcome = begin();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort!: () => void;
  const stopped = new Promise<never>((_, reject) => {
    abort = () => reject(canceled(signal));
    // JavaScript may have aborted the signal itself while it ran.
    if (isAborted(signal)) abort();
    signal?.addEventListener('abort', abort);
    if (timeout !== Infinity) {
      timer = setTimeout(() => reject(timedOut(identifier, timeout)), Math.min(timeout, longestTimer));
    }
  });
  try {
    return await Promise.race([stopped, outcome]);
  } catch (error) {
    outcome.then(late, () => {});
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
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
