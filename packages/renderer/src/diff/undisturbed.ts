/**
 * What a write asks before it writes: does its node still stand where the last render left it, saying what it said? Hot: a question
 * or two of the document for each write, none for what does not change.
 *
 * In: the node that is about to be written. Out: false where strangers have been, and `heal.ts` goes first.
 */
import type { ComponentState } from '../component/component-state.ts';
import { type DomCharacterData, type DomNode, fragmentNode, textNode } from '../dom/contract.ts';
import { templateContent } from '../dom/find.ts';
import { type Block, knownNode } from '../tree/content.ts';

/** True where a node is out of the document that the container is in. */
export function isLost(state: ComponentState, node: DomNode | null): boolean {
  if (node === null) return true;
  if (node.isConnected || !state.root.container.isConnected) return false;
  let top = node;
  while (top.parentNode !== null) top = top.parentNode;
  // What a `<template>` holds is never in the document.
  return top.nodeType !== fragmentNode;
}

/**
 * True where a text that is known to be ours is as the last render left it. Its length tells whether it was split or joined: what
 * else it may say is about to be written over, and to read a text costs three times as much as to write it.
 */
export function isIntact(state: ComponentState, node: DomNode, text: string): boolean {
  return !isLost(state, node) && (node as DomCharacterData).length === text.length;
}

/** The same for what stands where the template's text stood: one that is alone in its element is told by its length. */
export function isStillText(state: ComponentState, node: DomNode | null, text: string): boolean {
  if (node === null || node.nodeType !== textNode || isLost(state, node)) return false;
  const parent = node.parentNode;
  const isAlone = parent !== null && parent.firstChild === parent.lastChild;
  return isAlone ? (node as DomCharacterData).length === text.length : node.nodeValue === text;
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
