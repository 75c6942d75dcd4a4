/**
 * Whose render is running. A view remembers the component that made it, so that an event handler written in one
 * component and rendered by another (child content, templates) still re-renders the one that wrote it, as Blazor's
 * `EventCallback.Factory.Create(this, …)` does.
 *
 * In: the render stage and fragment wrappers set it around user code. Out: `html` reads it.
 */

/** Opaque here; the component layer's record. */
export type ViewOwner = object;

/** The component whose `render` (or fragment) is being evaluated, or null. Read by `html` for every view: no call. */
export let currentOwner: ViewOwner | null = null;

/** Runs `evaluate` as `owner`; what it was before is restored even when user code throws. */
export function withOwner<A, R>(owner: ViewOwner | null, evaluate: (argument: A) => R, argument: A): R {
  const before = currentOwner;
  currentOwner = owner;
  try {
    return evaluate(argument);
  } finally {
    currentOwner = before;
  }
}
