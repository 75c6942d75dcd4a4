/**
 * Flow A: the diff. Brings what stands in a place in line with a new value. Hot.
 *
 * In: content from the last render and the value of this one. Out: the same content, updated, or other content in
 * its place. Values are compared by identity, part by part; nothing else is looked at.
 */
import { DEV } from '#dev';
import { SAFETY } from '#safety';
import { type ComponentState } from '../component/component-state.ts';
import type { DomElement } from '../dom/contract.ts';
import { type Part, PartKind, partValue } from '../dom/part.ts';
import { kindOf, tagsOf } from '../kinds/kind.ts';
import { commitAttribute } from '../parts/attribute.ts';
import { commitClass } from '../parts/class.ts';
import { textOf } from '../parts/text.ts';
import {
  type Block,
  type Content,
  ContentKind,
  keepNode,
  knownNode,
  nodeOf,
  type Slot,
} from '../tree/content.ts';
import { locate } from '../tree/level.ts';
import { slotOf } from '../tree/slots.ts';
import { isMarkupString } from '../view/markup-tag.ts';
import { isView, type View } from '../view/view.ts';
import { healContent, healElement } from './heal.ts';
import { updateList } from './keyed.ts';
import { readList } from './list.ts';
import { showsText } from './fill-prototype.ts';
import { isSameComponent, isSameView } from './match-items.ts';
import { promoteText } from './promote.ts';
import { showSlot, updateSlot } from './slot.ts';
import { writeText } from './write-text.ts';
import { isIntact, isLost, isPlaced, isSure, noteFound } from './undisturbed.ts';
import { checkValues } from './check-values.ts';

/** True where the content could show the value; else it must be replaced. */
export function updateInPlace(
  state: ComponentState,
  content: Content,
  value: unknown,
  slot: Slot | null,
  namespace: 0 | 1 | 2,
): boolean {
  switch (content.kind) {
    case ContentKind.block:
      // The call site's identity tells a view: nothing else has a template.
      if (typeof value !== 'object' || value === null) return false;
      // The very same view: nothing in it can differ, and its components belong to a render that has not run again.
      if ((value as View).values === content.values) return true;
      if (!isSameView(content.stamp, content.values, value as View)) return false;
      patchBlock(state, content, value as View);
      return true;
    case ContentKind.text: {
      if (typeof value === 'object' && value !== null) return false;
      // Nothing to show keeps the text node: it is as good a place as a comment, and comes back without a new one.
      const text = textOf(value);
      const before = content.text;
      if (before !== text) {
        if (!SAFETY || isIntact(state, content.node, before)) content.node.nodeValue = text;
        else healContent(state, content, text);
        content.text = text;
        if (SAFETY) state.root.scheduler.wrote(state, content, -1);
      }
      return true;
    }
    case ContentKind.list: {
      if (typeof value !== 'object' || value === null || isView(value)) return false;
      const render = readList(state, value, content.memory, content.items);
      if (render === null) return false;
      updateList(state, content, render, slot, namespace);
      return true;
    }
    case ContentKind.component:
      return isView(value) && updateComponentView(content as ComponentState, value);
    case ContentKind.markup:
      return (
        typeof value === 'object' && value !== null && isMarkupString(value) && value.value === content.markup
      );
    case ContentKind.empty:
      return value === null || value === undefined || typeof value === 'boolean';
    default:
      return content satisfies never;
  }
}

/** True where the component is the one the view asks for: it gets the view's parameters. */
function updateComponentView(child: ComponentState, view: View): boolean {
  if (!isSameComponent(child, view)) return false;
  tagsOf(child.plan!).update(child, view);
  return true;
}

/** Brings a block in line with a view of the same template. */
function patchBlock(state: ComponentState, block: Block, view: View): void {
  const before = block.values;
  const { values } = view;
  block.values = values;
  block.owner = view.owner;
  if (DEV) checkValues(state, block.stamp, block, before);
  const { plain, plainHoles, special } = block.stamp;
  for (let i = 0; i < plainHoles.length; i++) {
    const hole = plainHoles[i]!;
    const value = values[hole];
    if (before[hole] !== value) patchPart(state, block, plain[i]!, before);
  }
  for (let i = 0; i < special.length; i++) patchPart(state, block, special[i]!, before);
}

/**
 * Shows one part's value of this render; `before` are the values of the last one. Mixed attributes are compared as texts; slots,
 * components and splats may hold what was mutated in place. A part that cannot take its value keeps what it shows; the others go on.
 */
function patchPart(state: ComponentState, block: Block, part: Part, before: readonly unknown[]): void {
  try {
    if (part.kind === PartKind.content || part.kind === PartKind.region)
      return showSlot(state, block, part, slotOf(block, part)!, before);
    const kind = part.code === null ? null : kindOf(part);
    if (kind !== null && kind.patch !== null && part.holes === null)
      return kind.patch(state, block, part, before, element);
    const old = partValue(part, before);
    const value = partValue(part, block.values);
    if (old === value) return;
    if (kind !== null) return kind.commit!(state, block, part, old, element);
    if (part.kind === PartKind.attribute) commitAttribute(element(state, block, part), part.name, value);
    else if (part.kind === PartKind.class) commitClass(element(state, block, part), old, value);
    else {
      const slot = slotOf(block, part);
      if (slot !== null) updateSlot(state, slot, value);
      else if (showsText(value)) writeText(state, block, part, textOf(old), textOf(value));
      else promoteText(state, block, part, old, value);
    }
  } catch (error) {
    state.dispatchException(error);
  }
}

function element(state: ComponentState, block: Block, part: Part): DomElement {
  const { node: index } = part;
  if (!SAFETY) return nodeOf(block, index) as DomElement;
  if (block.stamp.paths[index]!.length === 0) return ownElement(state, block, index);
  if (isSure(state, block, index)) return nodeOf(block, index) as DomElement;
  state.root.scheduler.wrote(state, block, index);
  const node = (knownNode(block, index) ?? locate(block, index, true))!;
  if (isLost(state, node) || !isPlaced(block, index, node))
    return healElement(state, block, index) as DomElement;
  noteFound(state, block, index, node);
  return keepNode(block, index, node) as DomElement;
}

/** That of the whole block: nothing of the template is around it, so there is nothing to look for, nor to be sure of. */
function ownElement(state: ComponentState, block: Block, index: number): DomElement {
  const { root } = block;
  state.root.scheduler.wrote(state, block, -1);
  return (isLost(state, root) ? healElement(state, block, index) : root) as DomElement;
}
