/**
 * `moveBefore`: a move within one tree that is no removal, so that what moves keeps the focus, and in a page what plays and
 * what is loaded.
 *
 * In: the call, where the page that is played to has it. Out: the tree in its new order, and one operation.
 *
 * @see https://dom.spec.whatwg.org/#dom-parentnode-movebefore
 */
import type { DomNode } from '@strop/renderer/dom-contract';
import { hierarchyRequestError, notFoundError } from './dom-errors.ts';
import { own, placeOf, rootOf, type RecordingNode } from './node.ts';
import { relink } from './tree.ts';

/** Gives nodes a `moveBefore` where their recorder says so: the renderer asks whether it is there. */
export function offerMoves(prototype: RecordingNode): void {
  Object.defineProperty(prototype, 'moveBefore', {
    configurable: true,
    get(this: RecordingNode) {
      const { nodeType } = this;
      const isParent = nodeType === 1 || nodeType === 9 || nodeType === 11;
      return isParent && this.recorder.hasMoveBefore ? moveBefore : undefined;
    },
  });
}

function moveBefore(this: RecordingNode, node: DomNode, before: DomNode | null): void {
  const child = own(node, this);
  const reference = before === null || before === undefined ? null : own(before, this);
  checkMove(this, child, reference);
  const place = reference === child ? child.nextSibling : reference;
  this.recorder.record({
    kind: 'move',
    node: child.nodeId,
    parent: this.nodeId,
    before: place === null ? null : place.nodeId,
  });
  relink(this, child, place);
}

/** DOM Standard, "ensure pre-move validity" and the first steps of "move", in their order. */
function checkMove(parent: RecordingNode, node: RecordingNode, before: RecordingNode | null): void {
  const refuse = (reason: string): Error => hierarchyRequestError(placeOf(node), placeOf(parent), reason);
  if (rootOf(node) !== rootOf(parent)) throw refuse('a move stays in its tree');
  if (node.contains(parent)) throw refuse('it would stand inside itself');
  if (before !== null && before.parentNode !== parent) throw notFoundError(placeOf(before), placeOf(parent));
  if (node.nodeType === 9 || node.nodeType === 11) throw refuse('only elements, texts and comments move');
  if (parent.nodeType !== 9) return;
  if (node.nodeType === 3) throw refuse('a document holds no text');
  if (node.nodeType === 1) throw refuse('a document holds one element');
}
