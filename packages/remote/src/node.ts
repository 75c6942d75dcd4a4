/**
 * The node all recording nodes are: tree links, the tree's rules, and the record of each change.
 *
 * In: the DOM calls of the renderer's contract. Out: the same tree a page would hold, and operations in the recorder.
 * Public members with a DOM name record; `link`, `unlink` and their like only change the tree.
 */
import type { DomEvent, DomListenerOptions, DomNode } from '@strop/renderer/dom-contract';
import { foreignNode } from './dev/errors.generated.ts';
import { hierarchyRequestError, notFoundError } from './dom-errors.ts';
import { copyInto } from './clone.ts';
import type { RecordingElement } from './element.ts';
import { addListener, removeListener, type Listener } from './listeners.ts';
import type { NodeId } from './operations.ts';
import { catchAssignments } from './properties.ts';
import type { Recorder } from './recorder.ts';
import type { RecordingDocument } from './recording-document.ts';
import { findFirst } from './selector.ts';
import { adopt, link, unlink } from './tree.ts';

/**
 * A node of a recording document. It keeps its place in the tree as a page's node does, and records what changes it.
 *
 * @example
 * document.body.firstChild?.nodeId; // the number by which operations name it
 */
export abstract class RecordingNode implements DomNode {
  readonly recorder: Recorder;
  /** -1 for a node that no record names: the documents that own the content of templates. */
  readonly nodeId: NodeId;
  ownerDocument: RecordingDocument | null;
  parentNode: RecordingNode | null = null;
  firstChild: RecordingNode | null = null;
  lastChild: RecordingNode | null = null;
  previousSibling: RecordingNode | null = null;
  nextSibling: RecordingNode | null = null;
  ownListeners: Listener[] | null = null;

  constructor(owner: RecordingDocument | null, recorder: Recorder, label: string | null) {
    this.ownerDocument = owner;
    this.recorder = recorder;
    this.nodeId = label === null ? -1 : recorder.mint(label);
  }

  /** Where the page that is played to has it. */
  declare moveBefore?: (node: DomNode, before: DomNode | null) => void;

  abstract get nodeType(): number;
  abstract get nodeName(): string;
  abstract get nodeValue(): string | null;
  abstract set nodeValue(value: string | null);
  abstract get textContent(): string | null;
  abstract set textContent(value: string | null);

  /** What a template element holds apart from its children. */
  get templateContent(): RecordingNode | null {
    return null;
  }

  /** What an inert fragment is the content of, so that a template cannot be put inside itself. */
  get templateHost(): RecordingNode | null {
    return null;
  }

  /** The same node without children, made in `owner`. Records nothing. */
  abstract copy(owner: RecordingDocument): RecordingNode;

  /** Told after a child came, went or changed its text, for elements whose state follows from their children. */
  childrenChanged(): void {}

  /** Told, as a select, after an option inside it went. */
  optionsRemoved(): void {}

  /** Told as a node of a subtree that has just been inserted into `into`. */
  inserted(_into: RecordingNode): void {}

  get isConnected(): boolean {
    return rootOf(this).nodeType === 9;
  }

  get childNodes(): readonly RecordingNode[] {
    const nodes: RecordingNode[] = [];
    for (let child = this.firstChild; child !== null; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  insertBefore(node: DomNode, before: DomNode | null): DomNode {
    const child = own(node, this);
    const reference = before === null || before === undefined ? null : own(before, this);
    checkInsertion(this, child, reference);
    const place = reference === child ? child.nextSibling : reference;
    this.recorder.record({
      kind: 'insert',
      node: child.nodeId,
      parent: this.nodeId,
      before: place === null ? null : place.nodeId,
    });
    const document = this.nodeType === 9 ? (this as unknown as RecordingDocument) : this.ownerDocument;
    if (document !== null) adopt(child, document);
    link(this, child, place);
    return node;
  }

  appendChild(node: DomNode): DomNode {
    return this.insertBefore(node, null);
  }

  removeChild(node: DomNode): DomNode {
    const child = own(node, this);
    if (child.parentNode !== this) throw notFoundError(placeOf(child), placeOf(this));
    this.recorder.record({ kind: 'remove', node: child.nodeId, parent: this.nodeId });
    unlink(child);
    return node;
  }

  cloneNode(deep: boolean): DomNode {
    return copyInto(this, Boolean(deep), null);
  }

  contains(node: DomNode | null): boolean {
    for (let one = node; one !== null; one = one.parentNode) if (one === this) return true;
    return false;
  }

  querySelector(selector: string): RecordingElement | null {
    return findFirst(this, selector);
  }

  addEventListener(type: string, listener: (event: DomEvent) => void, options?: DomListenerOptions): void {
    addListener(this, type, listener, options);
  }

  removeEventListener(type: string, listener: (event: DomEvent) => void, options?: DomListenerOptions): void {
    removeListener(this, type, listener, options);
  }
}

catchAssignments(RecordingNode.prototype);

/** For messages: `tr#5`. */
export function placeOf(node: RecordingNode): string {
  return node.recorder.label(node.nodeId);
}

export function rootOf(node: RecordingNode): RecordingNode {
  let root = node;
  while (root.parentNode !== null) root = root.parentNode;
  return root;
}

/** Narrows a node of the contract to one of ours, and refuses nodes whose numbers mean nothing in this recorder. */
export function own(node: DomNode, asker: RecordingNode): RecordingNode {
  if (node === null || typeof node !== 'object' || typeof node.nodeType !== 'number')
    throw new TypeError(`Expected a node, found ${String(node)}`);
  const ours = node as RecordingNode;
  if (ours.recorder !== asker.recorder) throw foreignNode(ours.nodeName);
  return ours;
}

/** DOM Standard, "ensure pre-insert validity", in its order. */
function checkInsertion(parent: RecordingNode, node: RecordingNode, before: RecordingNode | null): void {
  const refuse = (reason: string): Error => hierarchyRequestError(placeOf(node), placeOf(parent), reason);
  if (parent.nodeType === 3 || parent.nodeType === 8) throw refuse('the parent cannot have children');
  if (node.firstChild !== null || node === parent || node.templateContent !== null)
    for (let one: RecordingNode | null = parent; one !== null; one = one.parentNode ?? one.templateHost)
      if (one === node) throw refuse('it would stand inside itself');
  if (before !== null && before.parentNode !== parent) throw notFoundError(placeOf(before), placeOf(parent));
  if (node.nodeType === 9) throw refuse('a document has no parent');
  if (parent.nodeType !== 9) return;
  if (node.nodeType === 3) throw refuse('a document holds no text');
  const arriving = node.nodeType === 11 ? node.childNodes : [node];
  if (arriving.some(({ nodeType }) => nodeType === 3)) throw refuse('a document holds no text');
  const present = parent.childNodes.filter((child) => child !== node);
  const elements = [...arriving, ...present].filter(({ nodeType }) => nodeType === 1).length;
  if (elements > 1 && arriving.some(({ nodeType }) => nodeType === 1))
    throw refuse('a document holds one element');
}

/** Helpers' view of a document owner. */
export function documentOf(node: RecordingNode): RecordingDocument {
  return node.ownerDocument ?? (node as unknown as RecordingDocument);
}
