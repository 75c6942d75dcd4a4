/**
 * What a write asks before it writes: does its node still stand where the last render left it, saying what it said? Hot: a question
 * or two of the document for each write, none for what does not change.
 *
 * In: the node that is about to be written. Out: false where strangers have been, and `heal.ts` goes first.
 */
import type { ComponentState } from '../component/component-state.ts';
import { type DomNode, fragmentNode, textNode } from '../dom/contract.ts';
import { templateContent } from '../dom/find.ts';
import { type Block, knownNode } from '../tree/content.ts';

/** Nodes of a template that have a bit in the notes; those after them look each time. */
const bits = 31;

/** True where a node of a block was found in its place since its root is watched, and nobody has changed anything since. */
export function isSure({ root }: ComponentState, block: Block, index: number): boolean {
  const { watch } = root;
  return watch.quiet && index < bits && ((watch.found.get(block) ?? 0) & (1 << index)) !== 0;
}

/** The node of a block is in its place, and a write has looked. */
export function noteFound({ root }: ComponentState, block: Block, index: number, node: DomNode): void {
  const { watch } = root;
  if (!watch.quiet) watch.looked(node);
  else if (index < bits) watch.found.set(block, (watch.found.get(block) ?? 0) | (1 << index));
}

/** True where a node is out of the document that the container is in. */
export function isLost(state: ComponentState, node: DomNode | null): boolean {
  if (node === null) return true;
  if (node.isConnected || !state.root.container.isConnected) return false;
  let top = node;
  while (top.parentNode !== null) top = top.parentNode;
  // What a `<template>` holds is never in the document.
  return top.nodeType !== fragmentNode;
}

/** True where a text, known or found by its path, is as the last render left it. */
export function isIntact(state: ComponentState, node: DomNode | null, text: string): boolean {
  return node !== null && node.nodeType === textNode && !isLost(state, node) && node.nodeValue === text;
}

/**
 * True where a node of a block is in those around it, be it in something that was put between. The document is asked, since a climb
 * would make a JavaScript object for every element on the way.
 */
export function isPlaced(block: Block, index: number, node: DomNode): boolean {
  const { stamp, root } = block;
  if (stamp.paths[index]!.includes(templateContent)) return true;
  let inner = node;
  for (let around = stamp.around[index]!; around >= 0; around = stamp.around[around]!) {
    const outer = knownNode(block, around);
    if (outer === null) continue;
    if (!outer.contains(inner)) return false;
    inner = outer;
  }
  return !stamp.single || root.contains(inner);
}
