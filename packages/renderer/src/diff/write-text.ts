/**
 * Writes a text hole of a block, also where a stranger has rewritten, replaced or taken its text node: then the place is
 * put right first (`heal.ts`). Told by the text that the last render left there.
 */
import { SAFETY } from '#safety';
import type { ComponentState } from '../component/component-state.ts';
import type { Part } from '../dom/part.ts';
import { type Block, nodeOf } from '../tree/content.ts';
import { healText, isIntact, isPlaced } from './heal.ts';

export function writeText(
  state: ComponentState,
  block: Block,
  part: Part,
  before: string,
  text: string,
): void {
  const node = nodeOf(block, part.node);
  if (!SAFETY || (isIntact(state, node, before) && isPlaced(block, part.node, node))) node.nodeValue = text;
  else healText(state, block, part, text);
}
