/**
 * A document held in memory that records what is done to it: the renderer runs on it in tests, in a worker, on a server.
 *
 * In: the calls of the renderer's DOM contract. Out: a tree like a page's, and operations in `document.recorder`.
 * Next: `player.ts` plays the operations onto a real document; tests print them with `recorder.format`.
 */
import type { DomDocument, DomNode, DomWindow } from '@strop/renderer/dom-contract';
import { RecordingComment, RecordingFragment, RecordingText } from './character-data.ts';
import { copyInto } from './clone.ts';
import { RecordingElement, RecordingSvgElement, type ElementName } from './element.ts';
import {
  RecordingButton,
  RecordingDetails,
  RecordingFieldset,
  RecordingHtmlElement,
} from './html-element.ts';
import { RecordingOptionGroup } from './html-element.ts';
import { isFocusable } from './focus.ts';
import { RecordingInput } from './input-element.ts';
import { dispatchEvent } from './listeners.ts';
import type { ParseMarkup } from './markup.ts';
import { checkElementName, htmlNamespace, lowerCaseAscii } from './names.ts';
import { offerMoves } from './move.ts';
import { RecordingNode, own } from './node.ts';
import type { NodeId } from './operations.ts';
import { Recorder } from './recorder.ts';
import { RecordingOption, RecordingSelect } from './select-element.ts';
import { RecordingTemplate } from './template-element.ts';
import { RecordingTextArea } from './text-area-element.ts';
import { link } from './tree.ts';

/** What a recording document offers beyond nodes. */
export interface RecordingDocumentOptions {
  /** Reads the markup given to a template element's `innerHTML`; without it that throws. See `markupParser`. */
  readonly parseMarkup?: ParseMarkup;
  /**
   * What `document.defaultView` holds; null unless given, as in a document without a page. Interop looks here for the functions that
   * components call.
   */
  readonly defaultView?: DomWindow | Readonly<Record<string, unknown>>;
  /** What addresses of modules count from, as in a page its `<base>`. Default: `about:blank`, from which nothing can be counted. */
  readonly baseURI?: string;
  /**
   * Whether nodes have `moveBefore`, so that what a list moves keeps its state: true where the page that is played to has it,
   * which it is asked by `'moveBefore' in Element.prototype`. Default: false, and then the renderer gives back the focus.
   */
  readonly moveBefore?: boolean;
}

/**
 * A document with `html`, `head` and `body`, numbered 0 to 3. Making it records nothing.
 *
 * @param options `parseMarkup` for `MarkupString`, `defaultView`, `baseURI`, `moveBefore`; nothing is needed
 * @example
 * const document = createRecordingDocument();
 * document.body?.appendChild(document.createElement('p'));
 * document.recorder.format(document.recorder.take());
 */
export function createRecordingDocument(options: RecordingDocumentOptions = {}): RecordingDocument {
  const document = new RecordingDocument(new Recorder(options.moveBefore), options);
  document.build();
  return document;
}

const classes: Record<string, new (owner: RecordingDocument, name: ElementName) => RecordingElement> = {
  __proto__: null as never,
  button: RecordingButton,
  details: RecordingDetails,
  dialog: RecordingDetails,
  fieldset: RecordingFieldset,
  input: RecordingInput,
  optgroup: RecordingOptionGroup,
  option: RecordingOption,
  select: RecordingSelect,
  template: RecordingTemplate,
  textarea: RecordingTextArea,
};

offerMoves(RecordingNode.prototype);

/**
 * A document in memory: what `createRecordingDocument` returns. Its `recorder` has the operations, `body` is where to render.
 *
 * @example
 * const document = createRecordingDocument();
 * const app = createApp({ document });
 */
export class RecordingDocument extends RecordingNode implements DomDocument {
  readonly parseMarkup: ParseMarkup | null;
  readonly defaultView: DomWindow | null;
  readonly baseURI: string;
  readonly implementation: { createHTMLDocument(title: string): RecordingDocument };
  #focused: RecordingElement | null = null;
  #templateDocument: RecordingDocument | null = null;
  /** Absent in records made by the main document. */
  readonly #mark: { readonly document?: NodeId };

  constructor(recorder: Recorder, options: RecordingDocumentOptions, label: 'document' | null = 'document') {
    super(null, recorder, label);
    this.parseMarkup = options.parseMarkup ?? null;
    this.defaultView = (options.defaultView as DomWindow | undefined) ?? null;
    this.baseURI = options.baseURI ?? 'about:blank';
    this.implementation = { createHTMLDocument: (title) => this.#createHtmlDocument(title) };
    this.#mark = this.nodeId <= 0 ? {} : { document: this.nodeId };
  }

  /** Makes the skeleton that a new document has. */
  build(): void {
    const make = (localName: string): RecordingElement =>
      this.makeElement({ localName, namespaceURI: htmlNamespace, prefix: null });
    const html = make('html');
    link(this, html, null);
    link(html, make('head'), null);
    link(html, make('body'), null);
  }

  get nodeType(): number {
    return 9;
  }
  get nodeName(): string {
    return '#document';
  }
  get nodeValue(): null {
    return null;
  }
  set nodeValue(_value: string | null) {}
  get textContent(): null {
    return null;
  }
  set textContent(_value: string | null) {}

  copy(): RecordingNode {
    throw new TypeError('unreachable: a document is refused before it is copied');
  }

  get documentElement(): RecordingElement | null {
    return (this.childNodes.find(({ nodeType }) => nodeType === 1) as RecordingElement | undefined) ?? null;
  }
  get head(): RecordingElement | null {
    return this.#part('head');
  }
  get body(): RecordingElement | null {
    return this.#part('body');
  }
  #part(name: string): RecordingElement | null {
    const parts = (this.documentElement?.childNodes ?? []) as readonly RecordingElement[];
    return parts.find(({ localName }) => localName === name) ?? null;
  }

  /** Owns the content of this document's templates, so that it is inert and not part of the page. */
  get templateDocument(): RecordingDocument {
    if (this.#templateDocument === null) {
      this.#templateDocument = new RecordingDocument(this.recorder, withParser(this.parseMarkup), null);
      this.#templateDocument.#templateDocument = this.#templateDocument;
    }
    return this.#templateDocument;
  }

  createElement(name: string): RecordingElement {
    const text = String(name);
    checkElementName(text);
    const localName = lowerCaseAscii(text);
    const element = this.makeElement({ localName, namespaceURI: htmlNamespace, prefix: null });
    this.recorder.record({ kind: 'createElement', id: element.nodeId, name: localName, ...this.#mark });
    return element;
  }

  createElementNS(namespace: string, name: string): RecordingElement {
    const text = String(name);
    checkElementName(text);
    const colon = text.indexOf(':');
    const prefix = colon < 0 ? null : text.slice(0, colon);
    const element = this.makeElement({
      localName: text.slice(colon + 1),
      namespaceURI: namespace || null,
      prefix,
    });
    this.recorder.record({ kind: 'createElement', id: element.nodeId, name: text, namespace, ...this.#mark });
    return element;
  }

  createTextNode(text: string): RecordingText {
    const node = new RecordingText(this, String(text));
    this.recorder.record({ kind: 'createText', id: node.nodeId, text: node.nodeValue, ...this.#mark });
    return node;
  }

  createComment(text: string): RecordingComment {
    const node = new RecordingComment(this, String(text));
    this.recorder.record({ kind: 'createComment', id: node.nodeId, text: node.nodeValue, ...this.#mark });
    return node;
  }

  createDocumentFragment(): RecordingFragment {
    const node = new RecordingFragment(this, null);
    this.recorder.record({ kind: 'createFragment', id: node.nodeId, ...this.#mark });
    return node;
  }

  importNode(node: DomNode, deep: boolean): RecordingNode {
    return copyInto(own(node, this), Boolean(deep), this);
  }

  /** An element of the right class, not recorded. */
  makeElement(name: ElementName): RecordingElement {
    if (name.namespaceURI === htmlNamespace)
      return new (classes[name.localName] ?? RecordingHtmlElement)(this, name);
    return new (name.namespaceURI?.endsWith('/svg') ? RecordingSvgElement : RecordingElement)(this, name);
  }

  #createHtmlDocument(title: string): RecordingDocument {
    const document = new RecordingDocument(this.recorder, withParser(this.parseMarkup));
    document.build();
    const element = document.makeElement({ localName: 'title', namespaceURI: htmlNamespace, prefix: null });
    if (document.head !== null) link(document.head, element, null);
    link(element, new RecordingText(document, String(title)), null);
    this.recorder.record({ kind: 'createDocument', first: document.nodeId, title: String(title) });
    return document;
  }

  get activeElement(): RecordingElement | null {
    return this.#focused ?? this.body;
  }

  /** Called by elements that take the focus; the events come in the order of a page. */
  moveFocus(element: RecordingElement): void {
    const before = this.#focused;
    if (before === element) return;
    this.#focused = null;
    if (before !== null) tellOfBlur(before);
    this.#focused = element;
    dispatchEvent(element, { type: 'focus' });
    dispatchEvent(element, { type: 'focusin', bubbles: true });
  }

  /** Chromium takes the focus from an element that loses its index, at once and with events. */
  tabIndexChanged(element: RecordingElement): void {
    if (this.#focused !== element || isFocusable(element)) return;
    this.#focused = null;
    tellOfBlur(element);
  }

  /** A node that leaves takes the focus with it: nothing is focused then, and no event tells of it. */
  losingFocusIn(node: RecordingNode): void {
    if (this.#focused !== null && node.contains(this.#focused)) this.#focused = null;
  }
}

function tellOfBlur(element: RecordingElement): void {
  dispatchEvent(element, { type: 'blur' });
  dispatchEvent(element, { type: 'focusout', bubbles: true });
}

function withParser(parseMarkup: ParseMarkup | null): RecordingDocumentOptions {
  return parseMarkup === null ? {} : { parseMarkup };
}
