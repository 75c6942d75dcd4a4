/** `@ref=${…}` on an element. */
import { DEV } from '#dev';
import type { ComponentState } from '../component/component-state.ts';
import { notAnElementReference } from '../dev/errors.generated.ts';
import type { DomElement } from '../dom/contract.ts';
import { addPart } from '../dom/draft.ts';
import { type Part, PartKind } from '../dom/part.ts';
import type { AddParts } from '../dom/template.ts';
import { isElementReference } from '../references/reference-table.ts';
import { type Block, knownNode, nodeOf, setState, stateOf } from '../tree/content.ts';
import type { Kind } from './kind.ts';
import { checkReference } from './check-reference.ts';

const refKind: Kind = {
  fill: null,
  promote: null,
  mount: attach,
  commit(state, block, part, _before, written) {
    const old = stateOf(block, part);
    if (isElementReference(old)) old.detachFrom(written(state, block, part));
    attach(state, block, part);
  },
  patch: null,
  release(block, part) {
    const reference = stateOf(block, part);
    const element = knownNode(block, part.node) as DomElement | null;
    setState(block, part, null);
    if (isElementReference(reference) && element) reference.detachFrom(element);
  },
};

/** Attached when the batch is done; the reference stays pending, or what it was, until then. */
function attach(state: ComponentState, block: Block, part: Part): void {
  const reference = block.values[part.hole];
  setState(block, part, reference);
  if (reference === null || reference === undefined) return;
  if (!isElementReference(reference)) throw notAnElementReference(state.name, typeof reference);
  const element = nodeOf(block, part.node) as DomElement;
  state.root.scheduler.whenShown(0, {
    settle() {
      // By then another reference, or none, may stand there.
      if (stateOf(block, part) !== reference) return;
      if (DEV) checkReference(state, part, reference, element);
      reference.attachTo(state.root.references, element);
    },
  });
}

/** `@ref=${…}` on an element. */
export function ref(hole: number): AddParts {
  return (draft, place) => addPart(draft, place, PartKind.ref, hole, { code: refKind });
}
