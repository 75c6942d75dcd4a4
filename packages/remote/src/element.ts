/**
 * Elements of any namespace: attributes, classes, style, focus.
 *
 * In: the DOM calls of the contract. Out: attributes in insertion order, and operations.
 * `setAttribute` and its like record; `changeAttribute` only changes, for what another operation already says.
 */
import type { DomElement } from '@strop/renderer/dom-contract';
import { RecordingParent } from './character-data.ts';
import { ClassList } from './class-list.ts';
import { unsupportedMember } from './dev/errors.generated.ts';
import { isFocusable } from './focus.ts';
import { checkAttributeName, htmlNamespace, lowerCaseAscii } from './names.ts';
import { documentOf, placeOf } from './node.ts';
import { recordProperty } from './properties.ts';
import type { RecordingDocument } from './recording-document.ts';
import { serializeChildren } from './serialize.ts';
import { StyleDeclaration } from './style-declaration.ts';

/** What makes an element: the same record copies it. */
export interface ElementName {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly prefix: string | null;
}

/**
 * An element of a recording document: attributes, classes, styles and listeners, as far as the renderer uses them.
 *
 * @example
 * document.createElement('p').setAttribute('title', 'Tokyo');
 */
export class RecordingElement extends RecordingParent implements DomElement {
  readonly localName: string;
  readonly namespaceURI: string | null;
  readonly prefix: string | null;
  readonly isHtml: boolean;
  readonly #attributes = new Map<string, string>();
  #classList: ClassList | null = null;
  #style: StyleDeclaration | null = null;

  constructor(owner: RecordingDocument, { localName, namespaceURI, prefix }: ElementName) {
    super(owner, owner.recorder, localName);
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.prefix = prefix;
    this.isHtml = namespaceURI === htmlNamespace;
  }

  get nodeType(): number {
    return 1;
  }
  get nodeName(): string {
    return this.tagName;
  }
  get tagName(): string {
    const name = this.prefix === null ? this.localName : `${this.prefix}:${this.localName}`;
    return this.isHtml ? name.toUpperCase() : name;
  }

  copy(owner: RecordingDocument): RecordingElement {
    const result = owner.makeElement(this);
    for (const [name, value] of this.#attributes) result.changeAttribute(name, value);
    return result;
  }

  /** Told after an attribute came, changed or (null) went. */
  attributeChanged(_name: string, _value: string | null): void {}

  changeAttribute(name: string, value: string | null): void {
    if (value !== null) this.#attributes.set(name, value);
    else if (!this.#attributes.delete(name)) return;
    this.attributeChanged(name, value);
    if (name === 'tabindex') documentOf(this).tabIndexChanged(this);
  }

  get attributes(): readonly { readonly name: string; readonly value: string }[] {
    return [...this.#attributes].map(([name, value]) => ({ name, value }));
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(this.#attributeName(name)) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    checkAttributeName(name);
    const text = String(value);
    const own = this.#attributeName(name);
    this.recorder.record({ kind: 'setAttribute', node: this.nodeId, name: own, value: text });
    this.changeAttribute(own, text);
  }

  removeAttribute(name: string): void {
    const own = this.#attributeName(name);
    this.recorder.record({ kind: 'removeAttribute', node: this.nodeId, name: own });
    this.changeAttribute(own, null);
  }

  #attributeName(name: string): string {
    return this.isHtml ? lowerCaseAscii(name) : name;
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  set id(value: string) {
    recordProperty(this, 'id', String(value));
    this.changeAttribute('id', String(value));
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }
  set className(value: string) {
    recordProperty(this, 'className', String(value));
    this.changeAttribute('class', String(value));
  }

  get classList(): ClassList {
    return (this.#classList ??= new ClassList(this));
  }

  get style(): StyleDeclaration {
    return (this.#style ??= new StyleDeclaration(this));
  }

  get innerHTML(): string {
    return serializeChildren(this);
  }
  /** Only a template element reads markup. */
  set innerHTML(_value: unknown) {
    throw unsupportedMember('innerHTML', placeOf(this));
  }

  focus(options?: { preventScroll?: boolean }): void {
    this.recorder.record({
      kind: 'focus',
      node: this.nodeId,
      preventScroll: options?.preventScroll ?? false,
    });
    if (isFocusable(this)) documentOf(this).moveFocus(this);
  }
}

/** Elements whose `className` is an object that a page refuses to replace. */
export class RecordingSvgElement extends RecordingElement {
  override get className(): string {
    const value = this.getAttribute('class') ?? '';
    return { baseVal: value, animVal: value } as unknown as string;
  }
  override set className(_value: string) {
    throw new TypeError('className of an SVG element has only a getter; use setAttribute');
  }
}
