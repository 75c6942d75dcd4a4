/**
 * `:debounce` and `:throttle`. In: calls of handlers whose element has a delay. Out: the same calls, later and fewer.
 *
 * A delayed call is the latest of those that were asked for, and comes only while its element is still shown. Flags
 * such as `:preventDefault` hold at once, in the event itself. Not loaded unless an app asks for it.
 */
import { eventDelayNotNumber } from '../dev/errors.generated.ts';
import type { EventTiming, HeldCall } from './event-sink.ts';

/** Where time comes from; the global timers have these members. */
export interface Clock {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: never): void;
}

/** Calls of one handler on one element. */
interface Waiting {
  readonly root: object;
  readonly isThere: () => boolean;
  timer: unknown;
  /** The latest call, or null where a throttled handler is only resting. */
  next: (() => void) | null;
}

/**
 * Makes `:debounce` and `:throttle` work in an app.
 *
 * - `@oninput:debounce=${300}` calls once nothing has happened for 300 milliseconds.
 * - `@onscroll:throttle=${100}` calls at once, and then at most every 100 milliseconds while more is happening; the
 *   last event is never lost.
 *
 * @param clock timers to use in place of the global ones, for tests.
 * @example
 * ```ts
 * const app = createApp({ eventTiming: eventTiming() });
 * ```
 */
export function eventTiming(clock: Clock = globalThis as unknown as Clock): EventTiming {
  return new ClockTiming(clock);
}

class ClockTiming implements EventTiming {
  readonly #clock: Clock;
  readonly #waiting = new Map<object, Set<Waiting>>();
  /** By block, then by the handler's part. */
  readonly #byHandler = new WeakMap<object, Map<object, Waiting>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  hold({ root, block, part, parts, call, isThere }: HeldCall): boolean {
    const timed = parts.find(({ option }) => option === 'debounce' || option === 'throttle');
    if (timed === undefined) return false;
    const option = timed.option!;
    const delay = block.values[timed.hole];
    if (delay === null || delay === undefined || delay === false || delay === 0) return false;
    if (typeof delay !== 'number' || !(delay > 0)) throw eventDelayNotNumber(option, String(delay));
    let handlers = this.#byHandler.get(block);
    if (handlers === undefined) this.#byHandler.set(block, (handlers = new Map()));
    let waiting = handlers.get(part);
    if (waiting === undefined) handlers.set(part, (waiting = { root, isThere, timer: null, next: null }));
    const resting = waiting.timer !== null;
    if (option === 'debounce') {
      if (resting) this.#clock.clearTimeout(waiting.timer as never);
      waiting.next = call;
      this.#start(waiting, delay, false);
    } else if (resting) {
      waiting.next = call;
    } else {
      this.#start(waiting, delay, true);
      return false;
    }
    return true;
  }

  forget(root: object): void {
    for (const { timer } of this.#waiting.get(root) ?? []) this.#clock.clearTimeout(timer as never);
    this.#waiting.delete(root);
  }

  settle(): void {
    for (const all of this.#waiting.values()) {
      for (const waiting of all) {
        if (waiting.isThere()) continue;
        this.#clock.clearTimeout(waiting.timer as never);
        all.delete(waiting);
        // The element may come back: its handler begins anew then.
        waiting.timer = waiting.next = null;
      }
    }
  }

  /** A throttled handler rests again after every call, and what comes meanwhile waits. */
  #start(waiting: Waiting, delay: number, again: boolean): void {
    const { root } = waiting;
    let all = this.#waiting.get(root);
    if (all === undefined) this.#waiting.set(root, (all = new Set()));
    all.add(waiting);
    // Called as a member of the clock: browsers insist on it.
    waiting.timer = this.#clock.setTimeout(() => {
      const { next } = waiting;
      waiting.timer = null;
      waiting.next = null;
      all.delete(waiting);
      if (next === null) return;
      if (again) this.#start(waiting, delay, true);
      next();
    }, delay);
  }
}
