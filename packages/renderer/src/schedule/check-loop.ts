/**
 * Development only: a component that asks for a render whenever it is rendered would keep the page busy for ever. In production
 * it does, as in Blazor.
 *
 * In: components as their turn comes, and where the work of one event begins. Out: true, and a coded error for the component, where
 * its turns have no end; what it shows stays as it is.
 */
import type { ComponentState } from '../component/component-state.ts';
import { endlessRender } from '../dev/errors.generated.ts';

/** A list may well tell its parent something once for each of thousands of rows. */
const most = 10_000;

export class LoopCheck {
  #turns = new Map<ComponentState, number>();

  begin(): void {
    if (this.#turns.size > 0) this.#turns = new Map();
  }

  refuses(state: ComponentState): boolean {
    const turns = (this.#turns.get(state) ?? 0) + 1;
    this.#turns.set(state, turns);
    if (turns <= most) return false;
    state.renderPending = false;
    if (turns === most + 1) state.dispatchException(endlessRender(state.name, String(most)));
    return true;
  }
}
