/** What happens once a batch is displayed: references are attached, then components hear of it. */
import type { ComponentState } from '../component/component-state.ts';
import type { DomElement } from '../dom/contract.ts';
import { ElementReference, type ReferenceTable } from '../references/element-reference.ts';

export interface PendingReference {
  readonly table: ReferenceTable;
  readonly reference: ElementReference;
  readonly element: DomElement;
}

/** Elements that were removed again within the batch are passed over. */
export function attachReferences(references: readonly PendingReference[]): void {
  for (const { table, reference, element } of references) {
    if (element.parentNode !== null) ElementReference.attach(reference, table, element);
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
