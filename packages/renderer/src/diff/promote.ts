/**
 * A hole that began as text gets something that is no text: it becomes a slot.
 *
 * In: a block whose text hole has a view, a list or markup now. Out: the hole's text node is the content of a slot.
 */
import type { ComponentState } from '../component/component-state.ts';
import type { Part } from '../dom/part.ts';
import { type Block, ContentKind, nodeOf, resolveAllNodes, type Slot } from '../tree/content.ts';
import { setSlot } from './mount.ts';
import { updateSlot } from './update.ts';

export function promoteText(state: ComponentState, block: Block, part: Part, value: unknown): void {
  // Once the slot has content, child indices lead astray.
  resolveAllNodes(block);
  const node = nodeOf(block, part.node);
  const parent = node.parentNode!;
  let anchor = null;
  if (!part.sole) {
    anchor = state.root.host.document.createComment('');
    parent.insertBefore(anchor, node.nextSibling);
  }
  const slot: Slot = {
    parent,
    anchor,
    namespace: block.stamp.slotNamespaces[part.index]!,
    content: { kind: ContentKind.text, node, text: node.nodeValue ?? '' },
  };
  setSlot(block, part, slot);
  updateSlot(state, slot, value);
}
