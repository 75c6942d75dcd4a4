/**
 * The whole of the DOM that the renderer touches, as types. Whatever document offers these members can be
 * rendered into: a page, an iframe, or a recording document whose operations are played elsewhere.
 *
 * In: a container whose `ownerDocument` is one of these. Out: every DOM write of the renderer goes through them.
 * Nothing here refers to lib.dom, so code that must run anywhere cannot reach for a global by mistake.
 */

export const elementNode = 1;
/** `nodeType` of a text. */
export const textNode = 3;
/** `nodeType` of a comment. */
export const commentNode = 8;
/** `nodeType` of a document fragment. */
export const fragmentNode = 11;

/** The namespace of SVG. */
export const svgNamespace = 'http://www.w3.org/2000/svg';
/** The namespace of MathML. */
export const mathNamespace = 'http://www.w3.org/1998/Math/MathML';

/** What the renderer touches of every node. */
export interface DomNode {
  readonly nodeType: number;
  readonly ownerDocument: DomDocument | null;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly lastChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly isConnected: boolean;
  nodeValue: string | null;
  textContent: string | null;
  insertBefore(node: DomNode, before: DomNode | null): DomNode;
  /** A move that keeps state; not every document has it. */
  moveBefore?(node: DomNode, before: DomNode | null): void;
  removeChild(node: DomNode): DomNode;
  /** True for the node itself too. */
  contains(node: DomNode): boolean;
  cloneNode(deep: boolean): DomNode;
}

/** A text or a comment. */
export interface DomCharacterData extends DomNode {
  /** Of its text, in UTF-16 code units. */
  readonly length: number;
}

/** What the renderer touches of an element. */
export interface DomElement extends DomNode {
  readonly localName: string;
  readonly namespaceURI: string | null;
  /** The document or shadow root around, which knows the focus; a document that records has its own way. */
  getRootNode?(): { readonly activeElement?: DomElement | null };
  readonly classList: {
    add(token: string): void;
    remove(token: string): void;
    contains(token: string): boolean;
  };
  readonly style: {
    cssText: string;
    setProperty(name: string, value: string, priority?: string): void;
    removeProperty(name: string): string;
  };
  className: string;
  /** Where there is layout. */
  readonly scrollTop?: number;
  readonly scrollLeft?: number;
  scrollTo?(options: { top: number; left: number; behavior: 'instant' }): void;
  getAttribute(name: string): string | null;
  /** To tell one of several by; a document that no stranger changes needs none. */
  getAttributeNames?(): string[];
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  focus(options?: { preventScroll?: boolean }): void;
  addEventListener(type: string, listener: (event: DomEvent) => void, options?: DomListenerOptions): void;
  removeEventListener(type: string, listener: (event: DomEvent) => void, options?: DomListenerOptions): void;
}

/** A form field; which members it has depends on its tag. */
export interface DomField extends DomElement {
  type: string;
  value: string;
  checked: boolean;
  readonly multiple: boolean;
  readonly selectionStart?: number | null;
  readonly selectionEnd?: number | null;
  readonly selectionDirection?: string | null;
  setSelectionRange?(start: number, end: number, direction?: string | null): void;
  readonly validity?: { readonly badInput: boolean };
  /** Of a file field. */
  readonly files?: ArrayLike<unknown> | null;
  /** Of a select. */
  readonly options: ArrayLike<DomElement & { value: string; selected: boolean }>;
}

/** A template element's inert content, used to parse `MarkupString`. */
export interface DomTemplateElement extends DomElement {
  innerHTML: unknown;
  readonly content: DomNode;
}

/** How the renderer listens. */
export interface DomListenerOptions {
  readonly capture?: boolean;
  readonly passive?: boolean;
}

/** What the page around the document offers, where there is one. */
export interface DomWindow {
  /** Where strangers may change the document, it tells of them. */
  readonly MutationObserver?: new (changed: () => void) => DomObserver;
  /** Development asks it which styles there are. */
  readonly CSS?: { supports(property: string, value: string): boolean };
  addEventListener?(type: string, listener: (event: DomEvent) => void, capture?: boolean): void;
  removeEventListener?(type: string, listener: (event: DomEvent) => void, capture?: boolean): void;
  reportError?(error: unknown): void;
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createHTML(markup: string): string },
    ): { createHTML(markup: string): unknown };
  };
}

/** What it touches of a `MutationObserver`. */
export interface DomObserver {
  observe(
    node: DomNode,
    options: { readonly childList: boolean; readonly characterData: boolean; readonly subtree: boolean },
  ): void;
  disconnect(): void;
  takeRecords(): ArrayLike<unknown>;
}

/** What the user has selected in a page, or the caret. */
export interface DomSelection {
  readonly anchorNode: DomNode | null;
  readonly anchorOffset: number;
  readonly focusNode: DomNode | null;
  readonly focusOffset: number;
  setBaseAndExtent(anchor: DomNode, anchorOffset: number, focus: DomNode, focusOffset: number): void;
}

/** What it touches of a document. */
export interface DomDocument extends DomNode {
  readonly defaultView: DomWindow | null;
  readonly activeElement: DomElement | null;
  getSelection?(): DomSelection | null;
  createElement(name: string): DomElement;
  createElementNS(namespace: string, name: string): DomElement;
  createTextNode(text: string): DomNode;
  createComment(text: string): DomNode;
  createDocumentFragment(): DomNode;
  importNode(node: DomNode, deep: boolean): DomNode;
  /** Where custom elements must not be upgraded while a prototype is built. */
  readonly implementation: { createHTMLDocument(title: string): DomDocument };
  querySelector(selector: string): DomElement | null;
  addEventListener(type: string, listener: (event: DomEvent) => void, options?: DomListenerOptions): void;
  removeEventListener(type: string, listener: (event: DomEvent) => void, options?: DomListenerOptions): void;
}

/** What it touches of an event. */
export interface DomEvent {
  readonly type: string;
  readonly target: unknown;
  readonly bubbles: boolean;
  composedPath(): readonly unknown[];
  preventDefault(): void;
  stopPropagation(): void;
}
