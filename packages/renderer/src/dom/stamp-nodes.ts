/**
 * Flow A, second stage: the prototype of a stamp, node by node, and where its slots are.
 *
 * In: the roots of an outline. Out: a draft with the prototype, the paths to its nodes and all parts. Attributes are added by
 * `stamp-attributes.ts`.
 */
import { isIntegrationPoint } from '@strop/template';
import { type DomNode, type DomTemplateElement, mathNamespace, svgNamespace } from './contract.ts';
import { addPart, addressOf, type Draft, type Place } from './draft.ts';
import { templateContent } from './find.ts';
import { isText, PartKind } from './part.ts';
import { addAttributes } from './stamp-attributes.ts';
import type { Element, Node, Slotted } from './template.ts';

/** Makes the prototype of a stamp, with all parts. */
export function draftNodes(draft: Draft, roots: readonly Node[]): void {
  const { stamp, document } = draft;
  const place = { path: [], outer: null, namespace: stamp.namespace, late: false, index: -1 };
  if (stamp.single) {
    const only = createPlace(draft, roots[0] as Element, place);
    stamp.prototype = only.node;
    fillElement(draft, roots[0] as Element, only);
  } else if (roots.length > 0) {
    const node = document.createDocumentFragment();
    stamp.prototype = node;
    addChildren(draft, roots, { ...place, node }, true);
  }
}

/** An element, a text, or a comment. */
function createPlace(
  { document }: Draft,
  what: Element | string | null,
  { namespace: outer, ...place }: Omit<Place, 'node'>,
): Place {
  let namespace = outer;
  let node: DomNode;
  if (what === null) node = document.createComment('');
  else if (typeof what === 'string') node = document.createTextNode(what);
  else {
    const [name] = what;
    // These say their own namespace; other names take the one of their place.
    namespace = name === 'svg' ? 1 : name === 'math' ? 2 : outer;
    node =
      namespace === 0
        ? document.createElement(name)
        : document.createElementNS(namespace === 1 ? svgNamespace : mathNamespace, name);
  }
  return { ...place, node, namespace };
}

function fillElement(draft: Draft, element: Element, place: Place): void {
  const [name, attributes] = element;
  const { node, path, namespace } = place;
  addAttributes(draft, place, attributes);
  // What is in a `<template>` stands in a fragment beside it.
  const inside: Place =
    namespace === 0 && name === 'template'
      ? {
          ...place,
          node: (node as DomTemplateElement).content,
          path: [...path, templateContent],
          outer: place,
          index: -1,
        }
      : place;
  if (isIntegrationPoint(name)) inside.namespace = 0;
  addChildren(draft, element.slice(2) as Node[], inside, false);
}

function addChildren(draft: Draft, nodes: readonly Node[], inside: Place, isRoot: boolean): void {
  const { roots, slotNamespaces } = draft.stamp;
  const { node: parent, path, namespace } = inside;
  /** A hole that shows a text at first is a text node, and becomes a slot once it gets something else. */
  const isSlot = (node: Node): boolean =>
    typeof node === 'number'
      ? isRoot || !isText(draft.values[node])
      : typeof node !== 'string' && !Array.isArray(node);
  const late = inside.late || nodes.some(isSlot);
  const sole = nodes.length === 1 && !isRoot;
  let childIndex = 0;
  /** An element that was made ahead of its turn because it is the anchor of the slot before it. */
  let prepared: Place | null = null;
  const add = (what: Element | string | null): Place => {
    const at = { path: [...path, childIndex], outer: inside, namespace, late, index: -1 };
    const place = createPlace(draft, what, at);
    parent.insertBefore(place.node, null);
    return place;
  };
  const addRoot = (place: Place): void => {
    if (isRoot) roots.push(addressOf(draft, place, true));
  };
  nodes.forEach((node, i) => {
    if (isSlot(node)) {
      // Its content stands before its anchor: none where it is the only child, else a static element that
      // follows, else a comment of its own; all of them move with the block.
      const index = slotNamespaces.push(namespace) - 1;
      if (isRoot) roots.push(~index);
      let anchor = inside;
      const next = nodes[i + 1];
      if (Array.isArray(next)) anchor = prepared = add(next as Element);
      else if (!sole) {
        addRoot((anchor = add(null)));
        childIndex++;
      }
      const slot: Slotted =
        typeof node === 'number'
          ? { kind: PartKind.content, hole: node, detail: null, code: null }
          : (node as Slotted);
      addPart(draft, anchor, slot.kind, slot.hole, { ...slot, index, sole });
      return;
    }
    const place = prepared ?? add(typeof node === 'number' ? '' : (node as Element | string));
    prepared = null;
    childIndex++;
    if (typeof node === 'number')
      addPart(draft, place, PartKind.text, node, { index: slotNamespaces.push(namespace) - 1, sole });
    else addRoot(place);
    if (Array.isArray(node)) fillElement(draft, node as unknown as Element, place);
  });
}
