/**
 * Writes a text hole of a block, also where a stranger has rewritten, replaced or taken its text node: then the place is
 * put right first (`heal.ts`). Told by the text that the last render left there, or its length (`undisturbed.ts`).
 */
import { SAFETY } from '#safety';
import type { ComponentState } from '../component/component-state.ts';
import type { Part } from '../dom/part.ts';
import { type Block, knownNode, nodeOf, peekNode } from '../tree/content.ts';
import { healText } from './heal.ts';
import { isIntact, isPlaced, isStillText } from './undisturbed.ts';

export function writeText(
  state: ComponentState,
  block: Block,
  part: Part,
  before: string,
  text: string,
): void {
  const { node: index } = part;
  const known = knownNode(block, index);
  const node = known ?? peekNode(block, index)!;
  const isUndisturbed = known === null ? isStillText : isIntact;
  if (!SAFETY || (isUndisturbed(state, node, before) && isPlaced(block, index, node)))
    nodeOf(block, index).nodeValue = text;
  else healText(state, block, part, before, text);
  if (SAFETY) state.root.scheduler.wrote(state, block, index);
}
