/**
 * Moves a node to a place in `parent`. `moveBefore` keeps what a removal would end: focus, playing media, iframes, running
 * animations; where a browser lacks it, `insertBefore` does, and the diff gives back what it can (`stateful.ts`).
 *
 * @see https://dom.spec.whatwg.org/#dom-parentnode-movebefore
 */
import type { DomNode } from './contract.ts';
import { insertNode, standing } from './insert.ts';
import { disturbAll } from './watch.ts';

export function moveNode(parent: DomNode, node: DomNode, before: DomNode | null): void {
  if (parent.moveBefore !== undefined) {
    try {
      return parent.moveBefore(node, before);
    } catch {
      disturbAll();
      const next = standing(parent, before);
      if (next !== before) return moveNode(parent, node, next);
      // A node that a stranger took out, or into another document, cannot be moved: it comes back.
    }
  }
  insertNode(parent, node, before);
}
