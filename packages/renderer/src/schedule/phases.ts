/** What happens once a batch is displayed: references are attached, then components hear of it. */
import type { ComponentState } from '../component/component-state.ts';
import type { ReferenceCapture } from '../component/root-context.ts';
import type { ReferenceTable } from '../references/reference-table.ts';

export interface PendingReference {
  readonly table: ReferenceTable;
  readonly capture: ReferenceCapture;
}

/** A capture that was removed or replaced within the batch is passed over. */
export function attachReferences(pending: readonly PendingReference[]): void {
  for (const { table, capture } of pending) {
    const { reference, element, states, index } = capture;
    if (states[index] === reference) reference.attachTo(table, element);
  }
}

/** @returns the promise of onAfterRenderAsync, if it gave one. */
export function callAfterRender(state: ComponentState): unknown {
  if (state.disposed) return undefined;
  const first = !state.afterRendered;
  state.afterRendered = true;
  try {
    state.component.onAfterRender(first);
    return state.component.onAfterRenderAsync(first);
  } catch (error) {
    state.dispatchException(error);
    return undefined;
  }
}
