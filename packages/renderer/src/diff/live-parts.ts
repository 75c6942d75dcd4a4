/**
 * Parts that need a node of the clone itself: slots, and what the kinds of the template's parts do.
 *
 * In: a freshly cloned block, its early nodes found. Out: the block's slots and states.
 */
import { componentReferenceNotFunction } from '../dev/errors.generated.ts';
import type { ComponentState } from '../component/component-state.ts';
import { type DomNode, elementNode } from '../dom/contract.ts';
import { type Part, PartKind } from '../dom/part.ts';
import { kindOf } from '../kinds/kind.ts';
import { type Block, nodeOf, type Slot } from '../tree/content.ts';
import { setSlot, showSlot } from './slot.ts';

export function mountLivePart(state: ComponentState, block: Block, part: Part): void {
  const node = nodeOf(block, part.node);
  switch (part.kind) {
    case PartKind.content:
    case PartKind.region:
    case PartKind.component: {
      const slot: Slot = {
        parent: part.sole ? node : elementOf(node),
        anchor: part.sole ? null : node,
        namespace: block.stamp.slotNamespaces[part.index]!,
        content: null,
      };
      setSlot(block, part, slot);
      return showSlot(state, block, part, slot, block.values);
    }
    default:
      return kindOf(part).mount!(state, block, part, node);
  }
}

/** `@ref` on a component: a function that is given the instance, or a ComponentReference. */
export function captureComponent(state: ComponentState, instance: object, target: unknown): void {
  if (target === null || target === undefined) return;
  if (typeof target === 'function') return (target as (instance: object) => void)(instance);
  const reference = target as { acceptInstance?(instance: object): void };
  if (reference.acceptInstance === undefined) {
    throw componentReferenceNotFunction(state.name, typeof target);
  }
  reference.acceptInstance(instance);
}

/** The element an anchor stands in; null at a template's root, where it is a fragment that is about to be left. */
function elementOf(anchor: DomNode): DomNode | null {
  const parent = anchor.parentNode;
  return parent !== null && parent.nodeType === elementNode ? parent : null;
}
