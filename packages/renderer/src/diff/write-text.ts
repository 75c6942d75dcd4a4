/**
 * Writes a text hole of a block. Hot. Also where a stranger has rewritten, replaced or taken its text node: then the place is
 * put right first (`heal.ts`). Told by the text that the last render left there (`undisturbed.ts`).
 */
import { SAFETY } from '#safety';
import type { ComponentState } from '../component/component-state.ts';
import type { Part } from '../dom/part.ts';
import { type Block, nodeOf, peekNode } from '../tree/content.ts';
import { healText } from './heal.ts';
import { isIntact, isPlaced, isSure, noteFound } from './undisturbed.ts';

export function writeText(
  state: ComponentState,
  block: Block,
  part: Part,
  before: string,
  text: string,
): void {
  const { node: index } = part;
  if (!SAFETY) return void (nodeOf(block, index).nodeValue = text);
  const node = peekNode(block, index);
  if (isSure(state, block, index) && (state.root.watch.seesTexts || node!.nodeValue === before))
    return void (node!.nodeValue = text);
  if (isIntact(state, node, before) && isPlaced(block, index, node!)) {
    nodeOf(block, index).nodeValue = text;
    noteFound(state, block, index, node!);
  } else healText(state, block, part, before, text);
  state.root.scheduler.wrote(state, block, index);
}
