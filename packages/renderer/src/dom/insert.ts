/**
 * Puts a node where it belongs, also where a stranger has taken away the node it should stand before: then it goes to the
 * end. The renderer shares the document with translators, extensions and scripts, and must not fail on what they did.
 * The browser's own refusal tells: to ask first is a question for each node.
 */
import { SAFETY } from '#safety';
import type { DomNode } from './contract.ts';
import { disturbAll } from './watch.ts';

export function insertNode(parent: DomNode, node: DomNode, before: DomNode | null): void {
  try {
    parent.insertBefore(node, before);
  } catch (error) {
    if (!SAFETY) throw error;
    disturbAll();
    // Somebody has put the parent into the node: it is taken out first.
    const inner = standing(node, parent);
    if (inner !== null) node.removeChild(inner);
    parent.insertBefore(node, standing(parent, before));
  }
}

/** `before` if it stands in `parent`, or what a stranger has put around it there. */
export function standing(parent: DomNode, before: DomNode | null): DomNode | null {
  let node = before;
  if (SAFETY) while (node !== null && node.parentNode !== parent) node = node.parentNode;
  return node;
}
