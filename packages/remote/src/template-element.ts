/**
 * Template elements: inert content, and the one place where markup is read.
 *
 * In: markup, and the parser that the document was given. Out: nodes in `content`, one `setMarkup` operation.
 */
import type { DomTemplateElement } from '@strop/renderer/dom-contract';
import { RecordingComment, RecordingFragment, RecordingText } from './character-data.ts';
import { noMarkupParser } from './dev/errors.generated.ts';
import type { ElementName } from './element.ts';
import { RecordingHtmlElement } from './html-element.ts';
import type { ParsedNode } from './markup.ts';
import { documentOf, type RecordingNode } from './node.ts';
import type { RecordingDocument } from './recording-document.ts';
import { serializeChildren } from './serialize.ts';
import { link, unlinkAll } from './tree.ts';

export class RecordingTemplate extends RecordingHtmlElement implements DomTemplateElement {
  readonly content: RecordingFragment;

  constructor(owner: RecordingDocument, name: ElementName) {
    super(owner, name);
    this.content = new RecordingFragment(owner.templateDocument, this);
  }

  override get templateContent(): RecordingFragment {
    return this.content;
  }

  override get innerHTML(): string {
    return serializeChildren(this);
  }
  override set innerHTML(value: unknown) {
    const { parseMarkup } = documentOf(this);
    if (parseMarkup === null) throw noMarkupParser();
    const markup = String(value ?? '');
    const parsed = parseMarkup(markup);
    const first = this.recorder.nextId;
    const owner = documentOf(this.content);
    unlinkAll(this.content);
    for (const node of parsed) build(node, owner, this.content);
    const count = this.recorder.nextId - first;
    this.recorder.record({ kind: 'setMarkup', node: this.nodeId, markup, first, count });
  }
}

function build(node: ParsedNode, owner: RecordingDocument, parent: RecordingNode): void {
  if (node.kind === 'text') return link(parent, new RecordingText(owner, node.text), null);
  if (node.kind === 'comment') return link(parent, new RecordingComment(owner, node.text), null);
  const element = owner.makeElement({ localName: node.name, namespaceURI: node.namespace, prefix: null });
  for (const { name, value } of node.attributes) element.changeAttribute(name, value);
  link(parent, element, null);
  const content = element.templateContent;
  if (content !== null) for (const child of node.content ?? []) build(child, owner.templateDocument, content);
  for (const child of node.children) build(child, owner, element);
}
