/**
 * Before the address changes: those who want to be asked, and what they answer.
 *
 * In: where a navigation leads. Out: whether it goes on, at once where all handlers answer at once. A navigation that begins while
 * another one is still asked about takes its place: that one ends, and its `signal` says so.
 */
import { locationChangingFailed } from '../dev/errors.generated.ts';
import { disposable } from '../service.ts';

/**
 * A navigation that has not happened yet. Blazor's `LocationChangingContext`.
 *
 * @example
 * navigation.registerLocationChangingHandler((context) => {
 *   if (context.targetLocation.endsWith('/checkout') && cart.isEmpty) context.preventNavigation();
 * });
 * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.routing.locationchangingcontext
 */
export class LocationChangingContext {
  /** The absolute address that it leads to. */
  readonly targetLocation: string;
  /** What the history entry there holds. */
  readonly historyEntryState: string | null;
  /** True where a click on a link was taken from the browser. */
  readonly isNavigationIntercepted: boolean;
  /** Aborted when the navigation is prevented, or when another one takes its place. Blazor's `CancellationToken`. */
  readonly signal: AbortSignal;

  readonly #controller: AbortController;

  /** @param controller ends the navigation */
  constructor(
    targetLocation: string,
    historyEntryState: string | null,
    isNavigationIntercepted: boolean,
    controller: AbortController,
  ) {
    this.targetLocation = targetLocation;
    this.historyEntryState = historyEntryState;
    this.isNavigationIntercepted = isNavigationIntercepted;
    this.signal = controller.signal;
    this.#controller = controller;
  }

  /** Leaves the address as it is. After the navigation has happened it does nothing. */
  preventNavigation(): void {
    this.#controller.abort();
  }
}

/** Is asked before the address changes. The navigation waits for a promise. */
export type LocationChangingHandler = (context: LocationChangingContext) => void | PromiseLike<void>;

/** The handlers of one application. */
export class LocationChanging {
  /** A Set of records, not of functions: the same function may be registered twice. */
  readonly #handlers = new Set<{ readonly handler: LocationChangingHandler }>();
  #controller: AbortController | null = null;

  /** True where nobody has to be asked. */
  get isFree(): boolean {
    return this.#handlers.size === 0;
  }

  add(handler: LocationChangingHandler): Disposable {
    const entry = { handler };
    this.#handlers.add(entry);
    return disposable(() => this.#handlers.delete(entry));
  }

  /** Ends the navigation that is being asked about, if there is one. */
  supersede(): void {
    this.#controller?.abort();
    this.#controller = null;
  }

  /**
   * @returns whether the navigation goes on; a promise only where a handler gave one
   * @throws STROP4025, or rejects with it, where a handler fails: the navigation does not go on
   */
  ask(target: string, state: string | null, isIntercepted: boolean): boolean | Promise<boolean> {
    this.supersede();
    const controller = (this.#controller = new AbortController());
    const { signal } = controller;
    const context = new LocationChangingContext(target, state, isIntercepted, controller);
    const pending: PromiseLike<void>[] = [];
    // A copy: who is registered by a handler hears of the next navigation.
    for (const { handler } of Array.from(this.#handlers)) {
      try {
        const answer = handler(context);
        if (answer !== undefined) pending.push(answer);
      } catch (error) {
        controller.abort();
        throw locationChangingFailed(error);
      }
      // Nobody else is asked of what will not happen.
      if (signal.aborted) return false;
    }
    return pending.length === 0 ? true : whenAllAgree(pending, controller);
  }
}

/** As soon as one prevents it, or another navigation takes its place, the others need not be waited for. */
async function whenAllAgree(
  pending: readonly PromiseLike<void>[],
  controller: AbortController,
): Promise<boolean> {
  const { signal } = controller;
  const ended = new Promise<void>((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  try {
    await Promise.race([Promise.all(pending), ended]);
  } catch (error) {
    // Work that was given `signal` rejects when the navigation has ended.
    if (signal.aborted) return false;
    controller.abort();
    throw locationChangingFailed(error);
  }
  return !signal.aborted;
}
