/**
 * A hole that began as text gets something that is no text: it becomes a slot.
 *
 * In: a block whose text hole has a view, a list or markup now. Out: the hole's text node is the content of a slot.
 */
import { SAFETY } from '#safety';
import type { ComponentState } from '../component/component-state.ts';
import type { Part } from '../dom/part.ts';
import { textOf } from '../parts/text.ts';
import { type Block, ContentKind, nodeOf, peekNode, type Slot, type TextContent } from '../tree/content.ts';
import { PlaceFlag } from '../tree/empty.ts';
import { locateAll } from '../tree/level.ts';
import { openSlot } from '../tree/slots.ts';
import { healText } from './heal.ts';
import { evaluateFragment, mountContent } from './mount.ts';
import { showsText } from './fill-prototype.ts';
import { updateSlot } from './slot.ts';
import { removeNodes } from './unmount.ts';
import { isIntact } from './undisturbed.ts';

export function promoteText(
  state: ComponentState,
  block: Block,
  part: Part,
  before: unknown,
  value: unknown,
): void {
  const text = textOf(before);
  if (SAFETY && !isIntact(state, peekNode(block, part.node), text)) healText(state, block, part, text, text);
  updateSlot(state, becomeSlot(state, block, part, false), value);
}

/** In a block that stands nowhere yet, so that nobody has changed anything. */
export function promoteFresh(state: ComponentState, block: Block, part: Part, given: unknown): void {
  const slot = becomeSlot(state, block, part, true);
  const content = slot.content as TextContent;
  const value = typeof given === 'function' ? evaluateFragment(state, given) : given;
  if (showsText(value)) {
    content.text = textOf(value);
    content.node.nodeValue = content.text;
    return;
  }
  const { parent, anchor, namespace } = slot;
  slot.content = mountContent(state, value, anchor?.parentNode ?? parent!, anchor, namespace, PlaceFlag.slot);
  removeNodes(content);
}

function becomeSlot(state: ComponentState, block: Block, part: Part, isFresh: boolean): Slot {
  // Once the slot has content, child indices lead astray.
  locateAll(block, isFresh);
  const node = nodeOf(block, part.node);
  let at = node.parentNode!;
  if (!part.sole) {
    const anchor = state.root.host.document.createComment('');
    at.insertBefore(anchor, node.nextSibling);
    at = anchor;
  }
  const slot = openSlot(block, part, at);
  slot.content = { kind: ContentKind.text, node, text: node.nodeValue ?? '' };
  return slot;
}
