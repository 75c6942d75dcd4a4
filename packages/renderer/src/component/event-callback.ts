/**
 * EventCallback: a child's way to call its parent, which renders afterwards.
 *
 * In: a function given to a parameter, with the component that wrote it. Out: `invokeAsync`, which runs it as an
 * event of that component (reference section 9).
 */
import { handleEvent } from './render-handle.ts';
import type { RenderHandle } from './render-handle.ts';

/** @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.eventcallback-1 */
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
   *
   * @returns settles when the handler is done; rejects with what it threw.
   */
  async invokeAsync(value: T): Promise<void> {
    if (this.#callback === null) return;
    if (this.#receiver === null) await this.#callback(value);
    else await handleEvent(this.#receiver, this.#callback as (value: unknown) => unknown, value);
  }

  /** @internal Equal where receiver and handler are: such a parameter has not changed. */
  static same(a: EventCallback<never>, b: EventCallback<never>): boolean {
    return a.#receiver === b.#receiver && a.#callback === b.#callback;
  }
}
