/** `@ref=${…}` on an element. */
import { DEV } from '#dev';
import type { ComponentState } from '../component/component-state.ts';
import { notAnElementReference } from '../dev/errors.generated.ts';
import type { DomElement } from '../dom/contract.ts';
import { addPart } from '../dom/draft.ts';
import { type Part, PartKind } from '../dom/part.ts';
import type { AddParts } from '../dom/template.ts';
import { type AttachableReference, isElementReference } from '../references/reference-table.ts';
import { type Block, nodeOf, setState, stateOf } from '../tree/content.ts';
import type { Kind } from './kind.ts';
import { checkReference } from './check-reference.ts';

const refKind: Kind = {
  fill: null,
  promote: null,
  mount: attach,
  commit(state, block, part, _before, written) {
    referenceOf(block, part)?.detachFrom(written(state, block, part));
    attach(state, block, part);
  },
  patch: null,
  release(block, part) {
    const reference = referenceOf(block, part);
    if (reference === null) return;
    setState(block, part, null);
    reference.detachFrom(nodeOf(block, part.node));
  },
};

/** Attached when the batch is done; the reference stays pending, or what it was, until then. */
function attach(state: ComponentState, block: Block, part: Part): void {
  const reference = block.values[part.hole] ?? null;
  setState(block, part, null);
  if (reference === null) return;
  if (!isElementReference(reference)) throw notAnElementReference(state.name, typeof reference);
  setState(block, part, reference);
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

/** What has been told of the element, or is about to be. */
function referenceOf(block: Block, part: Part): AttachableReference | null {
  return stateOf(block, part) as AttachableReference | null;
}

/** `@ref=${…}` on an element. */
export function ref(hole: number): AddParts {
  return (draft, place) => addPart(draft, place, PartKind.ref, hole, { code: refKind });
}
