/**
 * Puts a node where it belongs, also where a stranger has taken away the node it should stand before: then it goes to the
 * end. The renderer shares the document with translators, extensions and scripts, and must not fail on what they did.
 */
import { SAFETY } from '#safety';
import type { DomNode } from './contract.ts';

export function insertNode(parent: DomNode, node: DomNode, before: DomNode | null): void {
  try {
    parent.insertBefore(node, standing(parent, before));
  } catch (error) {
    // Somebody has put the parent into the node: it is taken out first.
    const inner = SAFETY ? standing(node, parent) : null;
    if (inner === null) throw error;
    node.removeChild(inner);
    parent.insertBefore(node, standing(parent, before));
  }
}

/** `before` if it stands in `parent`, or what a stranger has put around it there. */
export function standing(parent: DomNode, before: DomNode | null): DomNode | null {
  let node = before;
  if (SAFETY) while (node !== null && node.parentNode !== parent) node = node.parentNode;
  return node;
}
