/**
 * A gesture recipe: what a browser allows only while it handles something the person did, as a value for an event.
 *
 *   @onclick=${gesture.fullscreen(this.panel)}  ──▶  the event  ──▶  the recipe runs before the handler returns  ──▶  outcome
 *
 * In: a name, options that are plain data, and the function that performs it in a page. Out: a handler that carries both, so
 * that whoever plays a component's markup elsewhere reads the data (`recipeOf`) and performs it there (`performRecipe`).
 */
import { ElementReference } from '@strop/renderer';
import { gestureTargetMissing } from '../dev/errors.generated.ts';

/** What a recipe is on a wire: data alone. */
export interface GestureRecipe {
  readonly gesture: string;
  /** Id of the element it is about; null for the element that the handler stands on. */
  readonly target: string | null;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What came of it. The component that wrote the tag renders after either. */
export interface GestureOutcome<Result> {
  /** The browser did it, and shows that it did. */
  readonly onDone?: (result: Result) => unknown;
  /** It did not, or cannot. Without this the refusal is an error like any other of a handler. */
  readonly onRefused?: (refusal: GestureRefusal) => unknown;
}

/** Why not, as the browser said it. */
export interface GestureRefusal {
  /**
   * `NotAllowedError`: no gesture, no permission, or blocked; `AbortError`: the person changed their mind;
   * `NotSupportedError`: this browser has no such thing; others are the browser's own.
   */
  readonly name: string;
  readonly message: string;
  /** The error itself. */
  readonly error: unknown;
}

/** Where a recipe is performed. */
export interface GestureHost {
  /** The element it is about, or that the handler stands on. */
  readonly element: HTMLElement;
  readonly window: Window & typeof globalThis;
  /** The value that comes later, for recipes that have one. */
  readonly supply: () => unknown;
}

/** Performs a recipe. What the browser must be asked within the gesture is asked before the function returns. */
export type Perform<Result> = (
  host: GestureHost,
  options: Readonly<Record<string, unknown>>,
) => PromiseLike<Result>;

const recipeTag: unique symbol = Symbol.for('strop.gesture');

/** A value for `@on…`. */
export interface GestureHandler {
  (event: Event): Promise<unknown>;
  /** @internal */
  readonly [recipeTag]: () => GestureRecipe;
}

interface Made<Result> {
  readonly name: string;
  readonly perform: Perform<Result>;
  readonly target?: ElementReference | undefined;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly supply?: () => unknown;
  readonly outcome: GestureOutcome<Result>;
}

export function makeGesture<Result>(made: Made<Result>): GestureHandler {
  const { name, perform, target, options = {}, outcome } = made;
  const handler = (event: Event): Promise<unknown> => {
    // Read now: an event forgets its element once it has been delivered.
    const element = (
      target === undefined ? event.currentTarget : ElementReference.elementOf(target)
    ) as HTMLElement | null;
    const done = begin(() => {
      const window = element?.ownerDocument.defaultView;
      if (!element || !window) throw gestureTargetMissing(name);
      return perform({ element, window, supply: made.supply ?? (() => undefined) }, options);
    });
    return settle(done, outcome);
  };
  return Object.assign(handler, {
    [recipeTag]: () => ({ gesture: name, target: target?.id ?? null, options }),
  });
}

/**
 * The data of a recipe; null for handlers of other kinds. Whoever plays a component's markup elsewhere sends it there.
 *
 * @example
 * recipeOf(gesture.fullscreen())?.gesture; // 'fullscreen'
 */
export function recipeOf(handler: unknown): GestureRecipe | null {
  return (handler as Partial<GestureHandler> | null)?.[recipeTag]?.() ?? null;
}

/** Runs `work` now; what it throws is a rejection. */
export function begin<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  try {
    return Promise.resolve(work());
  } catch (error) {
    return Promise.reject(error as Error);
  }
}

async function settle<Result>(
  done: Promise<Result>,
  { onDone, onRefused }: GestureOutcome<Result>,
): Promise<unknown> {
  let result: Result;
  try {
    result = await done;
  } catch (error) {
    if (onRefused === undefined) throw error;
    return onRefused(refusalOf(error));
  }
  return onDone?.(result);
}

function refusalOf(error: unknown): GestureRefusal {
  const { name = 'Error', message = String(error) } = (error ?? {}) as Partial<Error>;
  return { name, message, error };
}
