/**
 * Changes of the tree itself, without checks and without records.
 *
 * In: nodes whose insertion or removal was checked. Out: linked nodes, and elements told whose state depends on it.
 */
import { documentOf, type RecordingNode } from './node.ts';
import type { RecordingDocument } from './recording-document.ts';

/** Puts a node, or a fragment's children, before `before`. */
export function link(parent: RecordingNode, node: RecordingNode, before: RecordingNode | null): void {
  const arriving = node.nodeType === 11 ? node.childNodes : [node];
  for (const child of arriving) {
    if (child.parentNode !== null) unlink(child);
    join(parent, child, before);
    // Before the next one arrives: of several selected options or checked radios the last to come wins.
    forEachNode(child, (one) => one.inserted(parent));
  }
  if (arriving.length === 0) return;
  parent.childrenChanged();
}

/** Moves a node that keeps what a removal would end. */
export function relink(parent: RecordingNode, node: RecordingNode, before: RecordingNode | null): void {
  const old = node.parentNode as RecordingNode;
  cut(node, old);
  join(parent, node, before);
  old.childrenChanged();
  tellSelect(old, [node]);
  forEachNode(node, (one) => one.inserted(parent));
  parent.childrenChanged();
}

export function unlink(node: RecordingNode): void {
  const parent = node.parentNode;
  if (parent === null) return;
  takeOut(node, parent);
  parent.childrenChanged();
  tellSelect(parent, [node]);
}

/** Empties a parent as one change: a select chooses no other option among those that are about to go. */
export function unlinkAll(parent: RecordingNode): void {
  const removed = parent.childNodes;
  if (removed.length === 0) return;
  for (const node of removed) takeOut(node, parent);
  parent.childrenChanged();
  tellSelect(parent, removed);
}

function takeOut(node: RecordingNode, parent: RecordingNode): void {
  documentOf(node).losingFocusIn(node);
  cut(node, parent);
}

function join(parent: RecordingNode, child: RecordingNode, before: RecordingNode | null): void {
  const previous = before === null ? parent.lastChild : before.previousSibling;
  child.parentNode = parent;
  child.previousSibling = previous;
  child.nextSibling = before;
  if (previous === null) parent.firstChild = child;
  else previous.nextSibling = child;
  if (before === null) parent.lastChild = child;
  else before.previousSibling = child;
}

function cut(node: RecordingNode, parent: RecordingNode): void {
  if (node.previousSibling === null) parent.firstChild = node.nextSibling;
  else node.previousSibling.nextSibling = node.nextSibling;
  if (node.nextSibling === null) parent.lastChild = node.previousSibling;
  else node.nextSibling.previousSibling = node.previousSibling;
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
}

/** In tree order, the node itself first. */
export function forEachNode(node: RecordingNode, visit: (node: RecordingNode) => void): void {
  visit(node);
  for (let child = node.firstChild; child !== null; child = child.nextSibling) forEachNode(child, visit);
}

/** The tree's nodes belong to the document they are put into. */
export function adopt(node: RecordingNode, document: RecordingDocument): void {
  if (node.ownerDocument === document) return;
  documentOf(node).losingFocusIn(node);
  forEachNode(node, (one) => {
    one.ownerDocument = document;
    if (one.templateContent !== null) adopt(one.templateContent, document.templateDocument);
  });
}

/** A select's state follows from its options, however deep they stand; what else leaves it means nothing. */
function tellSelect(parent: RecordingNode, removed: readonly RecordingNode[]): void {
  for (let one: RecordingNode | null = parent; one !== null; one = one.parentNode) {
    if ((one as { localName?: string }).localName !== 'select') continue;
    let hasOption = false;
    for (const top of removed)
      forEachNode(top, (node) => (hasOption ||= (node as { localName?: string }).localName === 'option'));
    return hasOption ? one.optionsRemoved() : undefined;
  }
}
