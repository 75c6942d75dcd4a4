/**
 * Flow B into flow A: renders one component. Its view is evaluated before any write, so when user code throws, the
 * old document stands and the error is reported.
 *
 * In: a queued component. Out: its part of the document shows its view.
 */
import { type ComponentState, placeParent } from '../component/component-state.ts';
import type { Component } from '../component/component-base.ts';
import { keepPlace } from '../component/keep-place.ts';
import { PlaceFlag } from '../tree/empty.ts';
import { withOwner } from '../view/owner.ts';
import { mountContent } from './mount.ts';
import { updateContent } from './slot.ts';

export function renderComponent(state: ComponentState): void {
  state.renderPending = false;
  state.hasRendered = true;
  try {
    const value = withOwner(state, evaluate, state.component);
    const { place } = state;
    if (state.content !== null) {
      state.content = updateContent(state, state.content, value, place.namespace);
    } else {
      // A component that is all its view shows renders after those of its siblings that are queued already, so its
      // place is kept by a comment.
      const flags = PlaceFlag.keep | PlaceFlag.unstable;
      state.content = mountContent(state, value, placeParent(place), place.before, place.namespace, flags);
    }
  } catch (error) {
    state.dispatchException(error);
    keepPlace(state);
  }
}

/** Everything the component shows goes, whatever it renders next: an error came to it as a boundary. */
export function wipeComponent(state: ComponentState): void {
  state.wiped = false;
  if (state.content !== null) {
    state.content = updateContent(state, state.content, null, state.place.namespace);
  }
}

function evaluate(component: Component): unknown {
  return component.render();
}
