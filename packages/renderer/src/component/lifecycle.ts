/**
 * Flow B: what a component does with new parameters, in Blazor's order (reference 2.2, 2.3).
 *
 *   1. assign the parameters
 *   2. first time: onInitialized, onInitializedAsync; while that is pending, render once
 *   3. onParametersSet, onParametersSetAsync
 *   4. render; when 3's promise is pending, once more after it
 *
 * A stage that returns undefined has completed; a returned promise is pending, even one that is settled already.
 * Cancellation (an AbortError) is swallowed: after 2 the rest goes on, after 3 nothing more is rendered.
 */
import { afterwards, isPromise } from '../view/promises.ts';
import type { EventWork } from './render-handle.ts';

export interface LifecycleStages {
  onInitialized(): void;
  onInitializedAsync(): Promise<void> | void;
  onParametersSet(): void;
  onParametersSetAsync(): Promise<void> | void;
  stateHasChanged(): void;
}

/** Stages 2 to 4 for the first parameters. Undefined: all of it was synchronous. */
export function initialise(component: LifecycleStages): Promise<void> | undefined {
  component.onInitialized();
  const pending: unknown = component.onInitializedAsync();
  if (!isPromise(pending)) return parametersSet(component);
  component.stateHasChanged();
  return afterwards(pending, () => parametersSet(component));
}

/** Stages 3 and 4. */
export function parametersSet(component: LifecycleStages): Promise<void> | undefined {
  component.onParametersSet();
  return renderTwice(component, component.onParametersSetAsync());
}

/**
 * Runs a handler as an event (reference 2.5): the component renders right after the synchronous part, and once more when
 * a promise it returned is fulfilled; not after a cancellation, and a failure goes to the caller.
 */
export function renderAround(
  component: { stateHasChanged(): void },
  callback: EventWork,
  argument: unknown,
): Promise<void> | undefined {
  return renderTwice(component, callback(argument));
}

function renderTwice(component: { stateHasChanged(): void }, pending: unknown): Promise<void> | undefined {
  component.stateHasChanged();
  if (!isPromise(pending)) return undefined;
  return afterwards(
    pending,
    () => component.stateHasChanged(),
    () => {},
  );
}
