/**
 * Development only: what a template has written, as the prototype of its stamp shows it before any value is there.
 *
 * In: a stamp. Out: its elements. What stands in an island is somebody else's, and may be that one's template.
 */
import { type DomElement, type DomNode, elementNode } from '../dom/contract.ts';
import { childrenOf, follow } from '../dom/find.ts';
import { PartKind } from '../dom/part.ts';
import type { Stamp } from '../dom/stamp.ts';

export function elementsOf(stamp: Stamp): DomElement[] {
  const found: DomElement[] = [];
  if (stamp.prototype !== null) visitNodes(stamp, stamp.prototype, (node) => add(found, node));
  return found;
}

function add(found: DomElement[], node: DomNode): boolean {
  if (node.nodeType === elementNode) found.push(node as DomElement);
  return true;
}

/** @param visit returns false where nothing is to be looked for below. */
export function visitNodes(stamp: Stamp, node: DomNode, visit: (node: DomNode) => boolean): void {
  const islands = stamp.live
    .filter(({ kind }) => kind === PartKind.island)
    .map((part) => nodeAt(stamp, part.node));
  const walk = (at: DomNode): void => {
    if (!islands.includes(at) && visit(at)) childrenOf(at).forEach(walk);
  };
  walk(node);
}

/** The prototype's own element, custom ones left out: their names are their author's. */
export function plainElementAt(stamp: Stamp, node: number): DomElement | null {
  const element = nodeAt(stamp, node);
  return element?.nodeType === elementNode && isPlain(element as DomElement) ? (element as DomElement) : null;
}

/** Not a custom element, which may not even be defined yet. */
export function isPlain(element: DomElement): boolean {
  return !element.localName.includes('-') && element.getAttribute('is') === null;
}

function nodeAt(stamp: Stamp, node: number): DomNode | null {
  return follow(stamp.prototype!, stamp.paths[node] ?? []);
}
