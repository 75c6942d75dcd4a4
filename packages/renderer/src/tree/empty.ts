/** Nothing to show: what keeps its place, where nothing else does. */
import type { DomNode } from '../dom/contract.ts';
import type { Host } from '../dom/host.ts';
import { insertNode } from '../dom/insert.ts';
import { type Content, ContentKind } from './content.ts';
import * as PlaceFlag from './place-flag.ts';

export { PlaceFlag };

export function mountEmpty(host: Host, parent: DomNode, before: DomNode | null, flags: number): Content {
  if ((flags & PlaceFlag.keep) === 0) return { kind: ContentKind.empty, node: null };
  const node = host.document.createComment('');
  insertNode(parent, node, before);
  return { kind: ContentKind.empty, node };
}
