/**
 * Raw markup, as Blazor's `MarkupString`: the only way a value becomes elements. It is parsed in an inert template and its
 * nodes are put in place; another string replaces all of them, as in Blazor. Where the page enforces Trusted Types, the
 * markup passes the policy named `strop-markup`.
 */
import type { DomDocument, DomElement, DomNode, DomTemplateElement } from '../dom/contract.ts';
import type { Host } from '../dom/host.ts';
import { insertNode } from '../dom/insert.ts';
import { keepInPlace, statefulTag } from '../dom/stateful.ts';
import { ContentKind, type MarkupContent } from '../tree/content.ts';
import { type MarkupRoot, markupTag } from './markup-tag.ts';

/**
 * Markup that is inserted as it is. Never build one from input you do not trust.
 *
 * @example
 * ```ts
 * html`<p>${new MarkupString('<em>raw</em>')}</p>`
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/#raw-html
 */
export class MarkupString {
  readonly value: string;

  constructor(value: string) {
    this.value = value;
  }

  toString(): string {
    return this.value;
  }
}

Object.defineProperty(MarkupString.prototype, markupTag, { value: mountMarkup });

/** A name may be that of an attribute or of a comment, too. */
const customElement = /<[^\s>]*-| is=/i;

function mountMarkup(
  { host, watch }: MarkupRoot,
  markup: string,
  parent: DomNode,
  before: DomNode | null,
  namespace: 0 | 1 | 2,
): MarkupContent {
  // They run code of others while they are put in or taken out.
  if (customElement.test(markup)) watch.disturb();
  const nodes = parseMarkup(host, markup, namespace);
  // The place must not be lost where the markup is empty.
  if (nodes.length === 0) nodes.push(host.document.createComment(''));
  for (const node of nodes) insertNode(parent, node, before);
  return { kind: ContentKind.markup, markup, nodes, release: keepAllInPlace(nodes) };
}

/** Frames and media in markup are as stateful as a template's. */
function keepAllInPlace(nodes: readonly DomNode[]): (() => void) | null {
  const releases: (() => void)[] = [];
  const visit = (node: DomNode): void => {
    if (statefulTag.test((node as DomElement).localName)) releases.push(keepInPlace(node as DomElement));
    for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
  };
  nodes.forEach(visit);
  return releases.length === 0 ? null : () => releases.forEach((release) => release());
}

function parseMarkup({ document }: Host, markup: string, namespace: 0 | 1 | 2): DomNode[] {
  const wrapper = namespace === 1 ? 'svg' : namespace === 2 ? 'math' : null;
  const content = parse(document, wrapper === null ? markup : `<${wrapper}>${markup}</${wrapper}>`);
  return importAll(document, wrapper === null ? content : content.firstChild!);
}

/**
 * Makes nodes of markup, through the same policy as a `MarkupString` in a template: for islands that merge them into
 * what they show.
 *
 * @param document the document the nodes are for.
 * @returns nodes that stand nowhere; scripts among them never run.
 * @example
 * ```ts
 * element.append(...(parseMarkupString(document, new MarkupString('<b>1</b>')) as Node[]));
 * ```
 */
export function parseMarkupString(document: object, markup: MarkupString): object[] {
  const own = document as DomDocument;
  return importAll(own, parse(own, markup.value));
}

function parse(document: DomDocument, markup: string): DomNode {
  const template = document.createElement('template') as DomTemplateElement;
  template.innerHTML = trusted(document, markup);
  return template.content;
}

function importAll(document: DomDocument, from: DomNode): DomNode[] {
  const nodes: DomNode[] = [];
  for (let child = from.firstChild; child !== null; child = child.nextSibling) nodes.push(child);
  return nodes.map((node) => document.importNode(node, true));
}

/** By the window's factory, since a page that names its policies lets each be made once, however many apps it has. */
const policies = new WeakMap<object, { createHTML(markup: string): unknown }>();

function trusted(document: DomDocument, markup: string): unknown {
  const types = document.defaultView?.trustedTypes;
  if (types === undefined || types === null) return markup;
  let policy = policies.get(types);
  if (policy === undefined) {
    policy = types.createPolicy('strop-markup', { createHTML: (text) => text });
    policies.set(types, policy);
  }
  return policy.createHTML(markup);
}
