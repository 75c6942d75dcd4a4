/**
 * Raw markup: a `MarkupString` is parsed in an inert template and its nodes are put in place. Another string replaces
 * all of them, as in Blazor.
 */
import type { DomElement, DomNode, DomTemplateElement } from '../dom/contract.ts';
import type { Host } from '../dom/host.ts';
import { keepInPlace, statefulTag } from '../dom/stateful.ts';
import { ContentKind, type MarkupContent } from '../tree/content.ts';
import { insertNode } from '../dom/insert.ts';

export function mountMarkup(
  host: Host,
  markup: string,
  parent: DomNode,
  before: DomNode | null,
  namespace: 0 | 1 | 2,
): MarkupContent {
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

function parseMarkup(host: Host, markup: string, namespace: 0 | 1 | 2): DomNode[] {
  const { document } = host;
  const template = document.createElement('template') as DomTemplateElement;
  const wrapper = namespace === 1 ? 'svg' : namespace === 2 ? 'math' : null;
  template.innerHTML = trusted(host, wrapper === null ? markup : `<${wrapper}>${markup}</${wrapper}>`);
  const from = wrapper === null ? template.content : template.content.firstChild!;
  const nodes: DomNode[] = [];
  for (let child = from.firstChild; child !== null; child = child.nextSibling) nodes.push(child);
  return nodes.map((node) => document.importNode(node, true));
}

function trusted(host: Host, markup: string): unknown {
  if (host.markupPolicy === undefined) {
    const types = host.document.defaultView?.trustedTypes;
    host.markupPolicy = types?.createPolicy('strop-markup', { createHTML: (text) => text }) ?? null;
  }
  return host.markupPolicy === null ? markup : host.markupPolicy.createHTML(markup);
}
