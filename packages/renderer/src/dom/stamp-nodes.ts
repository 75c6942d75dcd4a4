/**
 * Flow A, second stage: the prototype of a stamp, node by node, and where its slots are.
 *
 * In: the roots of a shape. Out: a draft with the prototype, the paths to its nodes and all parts. Attributes are added by
 * `stamp-attributes.ts`.
 */
import { type ElementNode, isIntegrationPoint, type Namespace, type ShapeNode } from '@strop/template';
import { planTag } from './component-plan.ts';
import {
  type DomDocument,
  type DomNode,
  type DomTemplateElement,
  mathNamespace,
  svgNamespace,
} from './contract.ts';
import {
  addFill,
  addLive,
  addressOf,
  createPart,
  type Draft,
  type ElementPlace,
  type Growing,
} from './draft.ts';
import { templateContent } from './find.ts';
import { isText, type Part, PartKind } from './part.ts';
import { addAttributes } from './stamp-attributes.ts';
import type { Stamp } from './stamp.ts';
import { statefulTag } from './stateful.ts';
import type { Template } from './template.ts';

type SlotNode = Exclude<ShapeNode, { kind: 'text' | 'element' }>;

/** Where children are added. */
interface Inside {
  readonly parent: DomNode;
  readonly path: readonly number[];
  readonly namespace: Namespace;
  readonly late: boolean;
  /** True for the roots of a template with several. */
  readonly isRoot: boolean;
}

/** Makes the prototype of a stamp, with all parts; `values` are those of the first render. */
export function draftNodes(
  stamp: Growing<Stamp>,
  template: Template,
  document: DomDocument,
  values: readonly unknown[],
): Draft {
  const draft: Draft = { stamp, template, document, values, slots: [], updates: [], indices: new Map() };
  const { namespace, single } = stamp;
  const { roots } = template;
  if (single) {
    const only = roots[0] as ElementNode;
    const place = createElement(draft, only, { namespace, late: false, path: [] });
    stamp.prototype = place.element;
    fillElement(draft, only, place);
  } else if (roots.length > 0) {
    const parent = document.createDocumentFragment();
    stamp.prototype = parent;
    addChildren(draft, roots, { parent, path: [], namespace, late: false, isRoot: true });
  }
  return draft;
}

/** `<svg>` and `<math>` say their own namespace; other names take the one of their place. */
function createElement(
  { document }: Draft,
  node: ElementNode,
  { namespace: outer, late, path }: Omit<ElementPlace, 'element'>,
): ElementPlace {
  const namespace = node.namespace || outer;
  const element =
    namespace === 0
      ? document.createElement(node.name)
      : document.createElementNS(namespace === 1 ? svgNamespace : mathNamespace, node.name);
  return { element, path, namespace, late };
}

function fillElement(draft: Draft, node: ElementNode, place: ElementPlace): void {
  const { element, path, namespace, late } = place;
  addAttributes(draft, node, place);
  if (statefulTag.test(node.name))
    addLive(draft, PartKind.stateful, {}, place, { index: draft.stamp.stateCount++ });
  // What is in a `<template>` stands in a fragment beside it.
  const isTemplate = namespace === 0 && node.name === 'template';
  addChildren(draft, node.children, {
    parent: isTemplate ? (element as DomTemplateElement).content : element,
    path: isTemplate ? [...path, templateContent] : path,
    namespace: isIntegrationPoint(node.name) ? 0 : namespace,
    late,
    isRoot: false,
  });
}

function addChildren(draft: Draft, nodes: readonly ShapeNode[], inside: Inside): void {
  const { document, values } = draft;
  const { roots, slotNamespaces } = draft.stamp;
  const { parent, path, namespace, isRoot } = inside;
  const startsAsText = (node: ShapeNode): boolean =>
    node.kind === 'content' && !isRoot && isText(values[node.hole]);
  const late = inside.late || nodes.some((node) => isSlot(node) && !startsAsText(node));
  const sole = nodes.length === 1 && !isRoot;
  let childIndex = 0;
  /** An element that was made ahead of its turn because it is the anchor of the slot before it. */
  let prepared: ElementPlace | null = null;
  const add = (node: DomNode): DomNode => parent.insertBefore(node, null);
  nodes.forEach((node, i) => {
    const childPath = [...path, childIndex];
    const prepare = (element: ElementNode): ElementPlace => {
      const place = createElement(draft, element, { namespace, late, path: childPath });
      add(place.element);
      return place;
    };
    const address = (child: DomNode, early: boolean): number => addressOf(draft, child, childPath, early);
    if (node.kind === 'text') {
      const text = add(document.createTextNode(node.text));
      if (isRoot) roots.push(address(text, true));
      childIndex++;
      return;
    }
    if (node.kind === 'element') {
      const place: ElementPlace = prepared ?? prepare(node);
      prepared = null;
      if (isRoot) roots.push(address(place.element, true));
      fillElement(draft, node, place);
      childIndex++;
      return;
    }
    const index = slotNamespaces.push(namespace) - 1;
    if (startsAsText(node)) {
      // A text node at first; it becomes a slot once it gets something else.
      const text = add(document.createTextNode(''));
      const part = createPart(draft, PartKind.text, node as { hole: number }, address(text, late), {
        index,
        sole,
      });
      addFill(draft, part, text);
      childIndex++;
      return;
    }
    // A slot's content stands before its anchor: none where it is the only child, else a static element that
    // follows, else a comment of its own; all of them move with the block.
    if (isRoot) roots.push(~index);
    const next = nodes[i + 1];
    let anchor: number;
    if (sole) anchor = addressOf(draft, parent, path, true);
    else if (next?.kind === 'element') anchor = address((prepared = prepare(next)).element, true);
    else {
      anchor = address(add(document.createComment('')), true);
      if (isRoot) roots.push(anchor);
      childIndex++;
    }
    const slot = slotPart(draft, node, anchor, { index, sole });
    draft.slots.push(slot);
    draft.updates.push(slot);
  });
}

function slotPart(draft: Draft, node: SlotNode, anchor: number, more: Partial<Part>): Part {
  switch (node.kind) {
    case 'content':
      return createPart(draft, PartKind.content, node, anchor, more);
    case 'component': {
      const detail = planTag(node, draft.template);
      return createPart(draft, PartKind.component, node, anchor, { ...more, detail });
    }
    case 'region': {
      const detail = { ...node.shape, kinds: draft.template.kinds };
      return createPart(draft, PartKind.region, { hole: detail.keyHole }, anchor, { ...more, detail });
    }
    default:
      return node satisfies never;
  }
}

function isSlot(node: ShapeNode): node is SlotNode {
  return node.kind !== 'text' && node.kind !== 'element';
}

/** Then the prototype must be inert. */
export function hasCustomElement(nodes: readonly ShapeNode[]): boolean {
  return nodes.some(
    (node) => node.kind === 'element' && (node.name.includes('-') || hasCustomElement(node.children)),
  );
}
