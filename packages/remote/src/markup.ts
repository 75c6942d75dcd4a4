/**
 * How a document is told to read markup: it has no HTML parser of its own, a user brings one.
 *
 * In: the `parseFragment` of parse5, or of anything that gives the same tree. Out: plain nodes.
 */

export type ParsedNode =
  | {
      readonly kind: 'element';
      readonly name: string;
      readonly namespace: string;
      readonly attributes: readonly { readonly name: string; readonly value: string }[];
      readonly children: readonly ParsedNode[];
      /** Of a template element. */
      readonly content?: readonly ParsedNode[];
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string };

/** Reads markup as the content of a template element. */
export type ParseMarkup = (markup: string) => readonly ParsedNode[];

/** The part of parse5's default tree that is read here. */
interface TreeNode {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly namespaceURI?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string; readonly prefix?: string }[];
  readonly childNodes?: readonly TreeNode[];
  readonly content?: TreeNode;
  readonly value?: string;
  readonly data?: string;
}

/**
 * Makes the parser that a recording document takes.
 *
 * @param parseFragment that of parse5, or another one that returns nodes of the same shape
 * @example
 * import { parseFragment } from 'parse5';
 * const document = createRecordingDocument({ parseMarkup: markupParser(parseFragment) });
 */
export function markupParser(parseFragment: (markup: string) => unknown): ParseMarkup {
  return (markup) => readChildren(parseFragment(markup) as TreeNode);
}

function readChildren(parent: TreeNode): readonly ParsedNode[] {
  return (parent.childNodes ?? []).filter(({ nodeName }) => nodeName !== '#documentType').map(read);
}

function read(node: TreeNode): ParsedNode {
  if (node.nodeName === '#text') return { kind: 'text', text: node.value ?? '' };
  if (node.nodeName === '#comment') return { kind: 'comment', text: node.data ?? '' };
  return {
    kind: 'element',
    name: node.tagName ?? node.nodeName,
    namespace: node.namespaceURI ?? 'http://www.w3.org/1999/xhtml',
    attributes: (node.attrs ?? []).map(({ name, value, prefix }) => ({
      name: prefix === undefined || prefix === '' ? name : `${prefix}:${name}`,
      value,
    })),
    children: readChildren(node),
    ...(node.content === undefined ? {} : { content: readChildren(node.content) }),
  };
}
