/**
 * Parts that need a node of the clone itself: slots, and what the kinds of the template's parts do.
 *
 * In: a freshly cloned block, its early nodes found. Out: the block's slots and states.
 */
import type { ComponentState } from '../component/component-state.ts';
import { type Part, PartKind } from '../dom/part.ts';
import { kindOf } from '../kinds/kind.ts';
import { type Block, nodeOf } from '../tree/content.ts';
import { openSlot } from '../tree/slots.ts';
import { showSlot } from './slot.ts';

export function mountLivePart(state: ComponentState, block: Block, part: Part): void {
  const node = nodeOf(block, part.node);
  switch (part.kind) {
    case PartKind.content:
    case PartKind.region:
      return showSlot(state, block, part, openSlot(block, part, node), block.values);
    default:
      return kindOf(part).mount!(state, block, part, node);
  }
}
