/**
 * `:debounce` and `:throttle`. In: calls of handlers whose element has a delay. Out: the same calls, later and fewer.
 *
 * A delayed call is the latest of those that were asked for, and comes only while its element is still shown. Flags
 * such as `:preventDefault` hold at once, in the event itself. Not loaded unless an app asks for it.
 */
import { eventDelayNotNumber } from '../dev/errors.generated.ts';
import type { EventTiming, TimedCall } from './root-events.ts';

/** Where time comes from; the global timers have these members. */
export interface Clock {
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: never): void;
}

/** Calls of one handler on one element. */
interface Waiting {
  timer: unknown;
  /** The latest call, or null where a throttled handler is only resting. */
  next: TimedCall | null;
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
  readonly #byHandler = new WeakMap<object, Map<object, Waiting>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  schedule(root: object, block: object, handler: object, timed: TimedCall): void {
    const { option, delay } = timed;
    if (typeof delay !== 'number' || !(delay > 0)) throw eventDelayNotNumber(option, String(delay));
    let handlers = this.#byHandler.get(block);
    if (handlers === undefined) this.#byHandler.set(block, (handlers = new Map()));
    let waiting = handlers.get(handler);
    if (waiting === undefined) handlers.set(handler, (waiting = { timer: null, next: null }));
    if (option === 'debounce') {
      waiting.next = timed;
      if (waiting.timer !== null) this.#clock.clearTimeout(waiting.timer as never);
      this.#start(root, waiting, delay);
    } else if (waiting.timer !== null) {
      waiting.next = timed;
    } else {
      this.#start(root, waiting, delay);
      timed.call();
    }
  }

  forget(root: object): void {
    for (const { timer } of this.#waiting.get(root) ?? []) this.#clock.clearTimeout(timer as never);
    this.#waiting.delete(root);
  }

  #start(root: object, waiting: Waiting, delay: number): void {
    let all = this.#waiting.get(root);
    if (all === undefined) this.#waiting.set(root, (all = new Set()));
    all.add(waiting);
    // Called as a member of the clock: browsers insist on it.
    waiting.timer = this.#clock.setTimeout(() => this.#fire(root, waiting), delay);
  }

  #fire(root: object, waiting: Waiting): void {
    const { next } = waiting;
    waiting.timer = null;
    waiting.next = null;
    this.#waiting.get(root)?.delete(waiting);
    if (next === null) return;
    // A throttled handler rests after every call; what comes meanwhile waits.
    if (next.option === 'throttle') this.#start(root, waiting, next.delay as number);
    next.call();
  }
}
