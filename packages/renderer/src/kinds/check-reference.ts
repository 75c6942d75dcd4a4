/**
 * Development only: one element reference on two elements. The one that comes later has it, and the other is silently without.
 *
 * In: a reference that is about to get an element, when all that a batch takes away is gone. Out: a warning.
 */
import type { ComponentState } from '../component/component-state.ts';
import { warnOnce } from '../component/warn-once.ts';
import { referenceTwice } from '../dev/errors.generated.ts';
import type { DomElement } from '../dom/contract.ts';
import type { Part } from '../dom/part.ts';
import type { AttachableReference } from '../references/reference-table.ts';

export function checkReference(
  state: ComponentState,
  part: Part,
  reference: AttachableReference,
  element: DomElement,
): void {
  const before = reference.elementIn(state.root.references);
  if (before === null || before === element || !before.isConnected) return;
  // A row that goes from one component's list to another's is in both until the second has rendered.
  void Promise.resolve().then(() => {
    if (before.isConnected && element.isConnected)
      warnOnce(state, part, '', () => referenceTwice(state.name, before.localName, element.localName));
  });
}
