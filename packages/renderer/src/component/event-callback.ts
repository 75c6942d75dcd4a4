/**
 * EventCallback: a child's way to call its parent, which renders afterwards.
 *
 * In: a function given to a parameter, with the component that wrote it. Out: `invokeAsync`, which runs it as an
 * event of that component (reference section 9).
 */
import { completed, isPromise } from '../view/promises.ts';
import { sameAs } from './change-detection.ts';
import type { EventWork, RenderHandle } from './render-handle.ts';

/**
 * A child's way to call its parent, which renders afterwards. It is declared as a parameter; the parent gives a function.
 *
 * @example
 * readonly onMoved = parameter<EventCallback<string>>();
 * // html`<button @onclick=${() => this.onMoved.invokeAsync(this.city)}>Show</button>`
 * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.eventcallback-1
 */
export class EventCallback<T = void> {
  /** A callback that does nothing: what an EventCallback parameter holds until it is supplied. */
  static readonly empty: EventCallback<never> = new EventCallback<never>(null, null);

  readonly #receiver: RenderHandle | null;
  readonly #callback: ((value: T) => unknown) | null;

  /** @internal Parameters are turned into callbacks by the renderer. */
  constructor(receiver: RenderHandle | null, callback: ((value: T) => unknown) | null) {
    this.#receiver = receiver;
    this.#callback = callback;
  }

  /** False where the parent passed nothing. */
  get hasDelegate(): boolean {
    return this.#callback !== null;
  }

  /**
   * Calls the parent's handler and renders the parent: after its synchronous part, and again when it is done.
   * A handler that is done when it returns makes the result count as done, so that a child that returns it from its
   * own handler renders once.
   *
   * @returns settles when the handler is done; rejects with what it threw.
   */
  invokeAsync(value: T): Promise<void> {
    const callback = this.#callback as EventWork | null;
    if (callback === null) return completed;
    try {
      const result: unknown =
        this.#receiver === null ? callback(value) : this.#receiver.handleEvent(callback, value);
      return isPromise(result) ? Promise.resolve(result).then(() => {}) : completed;
    } catch (error) {
      return Promise.reject(error as Error);
    }
  }

  /** @internal Equal where receiver and handler are: such a parameter has not changed. */
  static same(a: EventCallback<never>, b: unknown): boolean {
    // A callback of another copy of this package is an object like any other.
    return (
      typeof b === 'object' &&
      b !== null &&
      #receiver in b &&
      a.#receiver === b.#receiver &&
      a.#callback === b.#callback
    );
  }
}

Object.defineProperty(EventCallback.prototype, sameAs, {
  value(this: EventCallback<never>, other: unknown) {
    return EventCallback.same(this, other);
  },
});
