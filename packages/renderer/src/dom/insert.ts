/**
 * Puts a node where it belongs, also where a stranger has taken away the node it should stand before: then it goes to the
 * end. The renderer shares the document with translators, extensions and scripts, and must not fail on what they did.
 */
import { SAFETY } from '#safety';
import type { DomNode } from './contract.ts';

export function insertNode(parent: DomNode, node: DomNode, before: DomNode | null): void {
  parent.insertBefore(node, standing(parent, before));
}

/** `before`, if it still stands in `parent`. */
export function standing(parent: DomNode, before: DomNode | null): DomNode | null {
  return SAFETY && before !== null && before.parentNode !== parent ? null : before;
}
