/**
 * Flow B: hands parameters to a component, together with its cascading values. What goes wrong is the component's to
 * report, and the view it was given expires when the synchronous part of `setParametersAsync` has returned.
 */
import { DEV } from '#dev';
import { isPromise } from '../view/promises.ts';
import type { ComponentState } from './component-state.ts';
import { Component } from './component-base.ts';
import { expire, type ParameterView } from './parameter-view.ts';

export function supplyParameters(child: ComponentState, direct: ParameterView): void {
  const { cascading } = child.metadata;
  let parameters = direct;
  let isOpen = false;
  try {
    // A supply may have no value to give.
    if (cascading !== null) parameters = cascading.append(child, direct);
    isOpen = hasStages(child) && child.root.watch.resume();
    track(child, child.component.setParametersAsync(parameters));
  } catch (error) {
    child.dispatchException(error);
  } finally {
    if (isOpen) child.root.watch.pause();
    // Where a supply has failed, nobody was handed what the tag says: it is given again with the next value.
    if (DEV && (cascading === null || parameters !== direct)) expire(parameters);
  }
}

/** Follows what a set of parameters has begun. */
export function track(child: ComponentState, pending: unknown): void {
  if (isPromise(pending)) child.root.scheduler.track(child, pending);
}

/** True where a set of parameters runs code of the class itself: what that does to the document is noted, though a render is under way. */
export function hasStages({ component, initialised }: ComponentState): boolean {
  const { prototype: base } = Component;
  return (
    component.onParametersSet !== base.onParametersSet ||
    component.onParametersSetAsync !== base.onParametersSetAsync ||
    component.setParametersAsync !== base.setParametersAsync ||
    (!initialised &&
      (component.onInitialized !== base.onInitialized ||
        component.onInitializedAsync !== base.onInitializedAsync))
  );
}
