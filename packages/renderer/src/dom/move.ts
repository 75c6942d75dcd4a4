/**
 * Moves a node to a place in `parent`. `moveBefore` keeps what a removal would end: focus, playing media, iframes, running
 * animations; where a browser lacks it, `insertBefore` does, and the diff gives back what it can (`stateful.ts`).
 *
 * @see https://dom.spec.whatwg.org/#dom-parentnode-movebefore
 */
import type { DomNode } from './contract.ts';
import { insertNode, standing } from './insert.ts';

export function moveNode(parent: DomNode, node: DomNode, before: DomNode | null): void {
  const next = standing(parent, before);
  // A node that a stranger took out, or into another document, cannot be moved: it comes back.
  const canMove = parent.isConnected && node.isConnected && node.ownerDocument === parent.ownerDocument;
  if (canMove && parent.moveBefore !== undefined && standing(node, parent) === null)
    parent.moveBefore(node, next);
  else insertNode(parent, node, next);
}
