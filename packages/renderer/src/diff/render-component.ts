/**
 * Flow B into flow A: renders one component. Its view is evaluated before any write, so when user code throws, the
 * old document stands and the error is reported.
 *
 * In: a queued component. Out: its part of the document shows its view.
 */
import { DEV } from '#dev';
import type { ComponentState } from '../component/component-state.ts';
import type { Component } from '../component/component-base.ts';
import { keepPlace } from '../component/keep-place.ts';
import { withOwner } from '../view/owner.ts';
import { showContent } from './slot.ts';
import { checkRendered } from '../component/check-render.ts';

export function renderComponent(state: ComponentState): void {
  state.renderPending = false;
  state.hasRendered = true;
  try {
    const value = withOwner(state, evaluate, state.component);
    if (DEV) checkRendered(state, value);
    // Only now: what the first view of a batch does to the document while it is evaluated is still noted.
    state.root.watch.pause();
    state.content = showContent(state, state.content, value, null);
  } catch (error) {
    state.dispatchException(error);
    keepPlace(state);
  }
}

/** Everything the component shows goes, whatever it renders next: an error came to it as a boundary. */
export function wipeComponent(state: ComponentState): void {
  state.wiped = false;
  if (state.content === null) return;
  state.root.watch.pause();
  state.content = showContent(state, state.content, null, null);
}

function evaluate(component: Component): unknown {
  return component.render();
}
