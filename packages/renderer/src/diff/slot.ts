/**
 * Slots: places inside a block that hold content. Hot.
 *
 * In: a slot, and what its part shows in this render. Out: the slot's content, updated, or other content in its place;
 * also the content of a component, which keeps its place by itself. Mounting is an update of a place without content.
 */
import { SAFETY } from '#safety';
import { type ComponentState, placeParent } from '../component/component-state.ts';
import { keepPlaceOf } from '../component/keep-place.ts';
import { type Part, PartKind } from '../dom/part.ts';
import type { Template } from '../dom/template.ts';
import { type Block, type Content, firstNode, type Slot, slotParent } from '../tree/content.ts';
import { PlaceFlag } from '../tree/empty.ts';
import { isView, View } from '../view/view.ts';
import { beforeRemoval, putBack } from './heal.ts';
import { evaluateFragment, mountContent } from './mount.ts';
import { updateInPlace } from './update.ts';
import { isLost } from './undisturbed.ts';

/** Shows what a slot's part says; `before` are the values it showed last, those of the block where it is new. */
export function showSlot(
  state: ComponentState,
  block: Block,
  part: Part,
  slot: Slot,
  before: readonly unknown[],
): void {
  const { values, owner } = block;
  if (part.kind === PartKind.region)
    return updateSlot(state, slot, new View(part.detail as Template, values, owner));
  const value = values[part.hole];
  // A list may have been mutated in place, and a fragment shows what it likes; anything else that is identical is unchanged.
  const isSame = slot.content !== null && before[part.hole] === value && typeof value !== 'function';
  if (isSame && (typeof value !== 'object' || value === null || isView(value))) return;
  updateSlot(state, slot, value);
}

/** Brings a slot in line with a value. */
export function updateSlot(state: ComponentState, slot: Slot, value: unknown): void {
  slot.content = showContent(state, slot.content, value, slot);
}

/**
 * Shows a value in a slot, or (without one) in the place of the component: what stands there goes on where it can show it, else it
 * goes, and something new comes. A component's content keeps its own place.
 */
export function showContent(
  state: ComponentState,
  content: Content | null,
  value: unknown,
  slot: Slot | null,
): Content {
  const { place } = state;
  const namespace = slot === null ? place.namespace : slot.namespace;
  const resolved = typeof value === 'function' ? evaluateFragment(state, value) : value;
  if (content !== null) {
    if (updateInPlace(state, content, resolved, slot, namespace)) return content;
    if (slot === null) keepPlaceOf(content);
    if (SAFETY) beforeReplacing(state, content, slot);
  }
  let next: Content;
  if (slot !== null) {
    next = mountContent(state, resolved, slotParent(slot), slot.anchor, namespace, PlaceFlag.slot);
  } else {
    const before = content === null ? place.before : firstNode(content);
    const parent = before?.parentNode ?? placeParent(place);
    // A component that is all its view shows renders after those of its siblings that are queued already, so its
    // place is kept by a comment.
    next = mountContent(state, resolved, parent, before, namespace, PlaceFlag.keep | PlaceFlag.unstable);
  }
  if (content !== null) {
    state.root.scheduler.remove(content);
    if (SAFETY) state.root.scheduler.wrote(state, next, -1);
  }
  return next;
}

/** What goes still knows its place, and what a translator has put there. */
function beforeReplacing(state: ComponentState, content: Content, slot: Slot | null): void {
  if (slot !== null && isLost(state, slot.anchor ?? slot.parent)) putBack(state, content);
  beforeRemoval(state, content);
}
