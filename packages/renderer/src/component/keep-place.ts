/**
 * Components render after those who made them: until then a comment keeps the place of one that something follows.
 *
 * In: a component that has shown nothing yet, or content that may be one. Out: there is a node to find its place by.
 */
import type { DomNode } from '../dom/contract.ts';
import { type Content, ContentKind, firstNode } from '../tree/content.ts';
import { mountEmpty, PlaceFlag } from '../tree/empty.ts';
import { type ComponentState, placeParent } from './component-state.ts';

/** Puts a comment where a component will stand that has shown nothing yet: its place, or before a node of it. */
export function keepPlace(child: ComponentState, before: DomNode | null = child.place.before): void {
  if (child.content !== null) return;
  const parent = before?.parentNode ?? placeParent(child.place);
  child.content = mountEmpty(child.root.host, parent, before, PlaceFlag.keep);
}

/** Makes sure that content has a node to be found by: components that have shown nothing yet get their comment. */
export function keepPlaceOf(content: Content, before?: DomNode): void {
  if (firstNode(content) !== null) return;
  let inner: Content | null = content;
  while (inner !== null && inner.kind === ContentKind.component) {
    if (inner.content === null) return keepPlace(inner as ComponentState, before);
    inner = inner.content;
  }
}
