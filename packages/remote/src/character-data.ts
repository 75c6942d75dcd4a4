/**
 * Nodes that are text or hold other nodes without being elements: texts, comments, fragments.
 *
 * In: a document that makes them. Out: nodes of the contract.
 */
import { RecordingNode, documentOf } from './node.ts';
import type { RecordingDocument } from './recording-document.ts';
import { link, unlinkAll } from './tree.ts';

abstract class CharacterData extends RecordingNode {
  #text: string;

  constructor(owner: RecordingDocument, label: string, text: string) {
    super(owner, owner.recorder, label);
    this.#text = text;
  }

  get nodeValue(): string {
    return this.#text;
  }
  set nodeValue(value: string | null) {
    const text = toText(value);
    this.recorder.record({ kind: 'setText', node: this.nodeId, text });
    this.#text = text;
    this.parentNode?.childrenChanged();
  }

  get length(): number {
    return this.#text.length;
  }

  get textContent(): string {
    return this.#text;
  }
  set textContent(value: string | null) {
    this.nodeValue = value;
  }
}

export class RecordingText extends CharacterData {
  constructor(owner: RecordingDocument, text: string) {
    super(owner, '', text);
  }
  get nodeType(): number {
    return 3;
  }
  get nodeName(): string {
    return '#text';
  }
  copy(owner: RecordingDocument): RecordingText {
    return new RecordingText(owner, this.nodeValue);
  }
}

export class RecordingComment extends CharacterData {
  constructor(owner: RecordingDocument, text: string) {
    super(owner, 'comment', text);
  }
  get nodeType(): number {
    return 8;
  }
  get nodeName(): string {
    return '#comment';
  }
  copy(owner: RecordingDocument): RecordingComment {
    return new RecordingComment(owner, this.nodeValue);
  }
}

/** What elements and fragments share: children, and a text content that replaces them. */
export abstract class RecordingParent extends RecordingNode {
  get nodeValue(): null {
    return null;
  }
  /** As in a page: nothing happens. */
  set nodeValue(_value: string | null) {}

  get textContent(): string {
    let text = '';
    for (let child = this.firstChild; child !== null; child = child.nextSibling)
      if (child.nodeType !== 8) text += child.textContent ?? '';
    return text;
  }
  set textContent(value: string | null) {
    const text = toText(value);
    const child = text === '' ? null : new RecordingText(documentOf(this), text);
    this.recorder.record({
      kind: 'setTextContent',
      node: this.nodeId,
      text,
      child: child === null ? null : child.nodeId,
    });
    unlinkAll(this);
    if (child !== null) link(this, child, null);
  }
}

export class RecordingFragment extends RecordingParent {
  readonly #host: RecordingNode | null;

  constructor(owner: RecordingDocument, host: RecordingNode | null) {
    super(owner, owner.recorder, host === null ? 'fragment' : 'content');
    this.#host = host;
  }
  override get templateHost(): RecordingNode | null {
    return this.#host;
  }
  get nodeType(): number {
    return 11;
  }
  get nodeName(): string {
    return '#document-fragment';
  }
  copy(owner: RecordingDocument): RecordingFragment {
    return new RecordingFragment(owner, null);
  }
}

function toText(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
