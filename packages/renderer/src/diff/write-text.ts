/**
 * Writes a text hole of a block, also where a stranger has replaced or taken its text node: the element shows the model
 * again, and the hole has a node of its own again. Where the element itself is gone there is nothing to write to.
 */
import { SAFETY } from '#safety';
import { type DomNode, textNode } from '../dom/contract.ts';
import type { Part } from '../dom/part.ts';
import { follow } from '../dom/stamp.ts';
import { type Block, nodeOf } from '../tree/content.ts';

export function writeText(block: Block, part: Part, text: string): void {
  const node: DomNode | null = nodeOf(block, part.node);
  if (!SAFETY || (node !== null && node.nodeType === textNode && node.parentNode !== null))
    node.nodeValue = text;
  else heal(block, part, text);
}

function heal(block: Block, part: Part, text: string): void {
  const path = block.stamp.paths[part.node]!;
  const parent = follow(block.root, path.slice(0, -1));
  if (parent === null) return;
  const node = block.root.ownerDocument!.createTextNode(text);
  if (part.sole) parent.textContent = '';
  parent.insertBefore(node, part.sole ? null : follow(parent, path.slice(-1)));
  block.nodes![part.node] = node;
}
