/** The slots of a block: places of their own, each at an anchor or in an element that has no other child. */
import { type DomNode, elementNode } from '../dom/contract.ts';
import type { Part } from '../dom/part.ts';
import { type Block, keep, type Slot, slotAt } from './content.ts';

/**
 * Makes the slot of a part.
 *
 * @param node the part's node: the element that the slot fills, else what its content stands before.
 */
export function openSlot(block: Block, part: Part, node: DomNode): Slot {
  const slot: Slot = {
    parent: part.sole ? node : elementOf(node),
    anchor: part.sole ? null : node,
    namespace: block.stamp.slotNamespaces[part.index]!,
    content: null,
  };
  keep(block, part.index, slot);
  return slot;
}

/** The element an anchor stands in; null at a template's root, where it is a fragment that is about to be left. */
function elementOf(anchor: DomNode): DomNode | null {
  const parent = anchor.parentNode;
  return parent !== null && parent.nodeType === elementNode ? parent : null;
}

/** The slot of a part; null for a text hole that has had nothing but text. */
export function slotOf(block: Block, part: Part): Slot | null {
  return slotAt(block, part.index);
}
