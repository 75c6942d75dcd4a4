/**
 * Moves a node within its parent. `moveBefore` keeps what a removal would end: focus, playing media, iframes, running
 * animations; where a browser lacks it, `insertBefore` does and the diff gives focus back (reference 6.7).
 *
 * @see https://dom.spec.whatwg.org/#dom-parentnode-movebefore
 */
import type { DomElement, DomNode } from './contract.ts';
import { standing } from './insert.ts';

export function moveNode(parent: DomNode, node: DomNode, before: DomNode | null): void {
  const next = standing(parent, before);
  // A node that a stranger took out, or put elsewhere, cannot be moved: it comes back.
  if (keepsState(parent) && node.parentNode === parent) (parent as Required<DomNode>).moveBefore(node, next);
  else parent.insertBefore(node, next);
}

/** True where moves in this parent lose nothing. */
export function keepsState(parent: DomNode): boolean {
  return parent.moveBefore !== undefined && parent.isConnected;
}

/** The element with focus if a move in `parent` would take it away, else null. */
export function focusAtRisk(parent: DomNode): DomElement | null {
  return keepsState(parent) ? null : (parent.ownerDocument?.activeElement ?? null);
}

/** Gives focus back to an element that lost it to a move. */
export function restoreFocus(element: DomElement | null): void {
  if (element === null || !element.isConnected || element.ownerDocument?.activeElement === element) return;
  element.focus({ preventScroll: true });
}
