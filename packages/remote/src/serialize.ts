/**
 * Prints a tree as HTML, the way the HTML Standard's fragment serialisation does, so that trees can be compared.
 *
 * In: a recording node, or a node of a page (both have these members). Out: HTML; attributes in their own order.
 */

export interface SerializableNode {
  readonly nodeType: number;
  readonly nodeName?: string;
  readonly nodeValue: string | null;
  readonly localName?: string;
  readonly namespaceURI?: string | null;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
  readonly firstChild: SerializableNode | null;
  readonly nextSibling: SerializableNode | null;
  /** Of a template element. */
  readonly content?: unknown;
}

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont bgsound frame keygen'.split(
    ' ',
  ),
);
const rawTextElements = new Set('style script xmp iframe noembed noframes plaintext'.split(' '));

/**
 * The node itself and all it holds, as HTML; of a page's document or a recording one.
 *
 * @example
 * serialize(document.body); // <body><p>Tokyo</p></body>
 */
export function serialize(node: SerializableNode): string {
  if (node.nodeType === 3) return escapeText(node.nodeValue ?? '');
  if (node.nodeType === 8) return `<!--${node.nodeValue}-->`;
  if (node.nodeType === 10) return `<!DOCTYPE ${node.nodeName}>`;
  if (node.nodeType !== 1) return serializeChildren(node);
  const name = node.localName ?? '';
  let tag = `<${name}`;
  for (const attribute of node.attributes ?? [])
    tag += ` ${attribute.name}="${escapeAttribute(attribute.value)}"`;
  if (isHtml(node) && voidElements.has(name)) return `${tag}>`;
  return `${tag}>${serializeChildren(node)}</${name}>`;
}

/**
 * What `innerHTML` reads: the children only.
 *
 * @example
 * serializeChildren(document.body); // <p>Tokyo</p>
 */
export function serializeChildren(node: SerializableNode): string {
  const raw = isHtml(node) && rawTextElements.has(node.localName ?? '');
  const isTemplate = isHtml(node) && node.localName === 'template';
  const parent = isTemplate ? (node.content as SerializableNode) : node;
  let markup = '';
  for (let child = parent.firstChild; child !== null; child = child.nextSibling)
    markup += raw && child.nodeType === 3 ? (child.nodeValue ?? '') : serialize(child);
  return markup;
}

function isHtml(node: SerializableNode): boolean {
  return node.nodeType === 1 && node.namespaceURI === 'http://www.w3.org/1999/xhtml';
}

function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}
