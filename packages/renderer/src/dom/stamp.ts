/**
 * Flow A, second stage: a Shape becomes a Stamp, once per call site, document and namespace.
 *
 * In: a Shape and the values of its first render (they decide which content holes start as text).
 * Out: a prototype that is filled and cloned for every block, and the parts that say where values go.
 * Next: `diff/mount.ts` stamps blocks from it.
 *
 * The prototype is built with `createElement`, never by a parser, and styles are written through CSSOM, so the
 * strictest content policy holds.
 *
 * How a node is found again
 *   1. `paths[n]` leads from the root to node n by child indices; it is valid while no slot before it has content.
 *   2. Nodes that stand beside a slot, and those that need a listener, a reference or a slot, are *early*: found right
 *      after cloning and kept in `block.nodes`.
 *   3. All others are found on their first write, so that a row's clone gets no wrapper for nodes never written again.
 */
import { SAFETY } from '#safety';
import {
  type AttributeNode,
  type ComponentNode,
  type ElementNode,
  type EventAttribute,
  type EventOptionAttribute,
  isIntegrationPoint,
  type Namespace,
  type Shape,
  type ShapeNode,
} from '@strop/template';
import { planComponent, type ComponentPlan } from './component-plan.ts';
import {
  type DomDocument,
  type DomElement,
  type DomNode,
  type DomTemplateElement,
  mathNamespace,
  svgNamespace,
} from './contract.ts';
import { sizesAlong, templateContent } from './find.ts';
import { inertDocument, type Host } from './host.ts';
import { type EventPart, type Part, PartKind } from './part.ts';
import { statefulTag } from './stateful.ts';

export interface Stamp {
  /** Identity of the call site: the strings, or the Shape of child content. */
  readonly template: object;
  readonly shape: Shape;
  readonly namespace: Namespace;
  /** An element where there is one root, else a fragment; null where the only root is a component or nothing. */
  readonly prototype: DomNode | null;
  /** True where the prototype is the only root element. */
  readonly single: boolean;
  /** True where clones must come from `importNode`. */
  readonly inert: boolean;
  /** Written into the prototype before it is cloned, with the prototype's node and what it shows now. */
  readonly fill: readonly Part[];
  readonly fillNodes: readonly DomNode[];
  readonly filled: unknown[];
  /** Applied to the clone, in order. */
  readonly live: readonly Part[];
  /** Parts of one hole that cannot have changed while its value is identical, and their holes: the update's inner loop. */
  readonly plain: readonly Part[];
  readonly plainHoles: readonly number[];
  /** The others, looked at in every update: mixed attributes, slots, components, splats. */
  readonly special: readonly Part[];
  readonly events: readonly EventPart[];
  readonly paths: readonly (readonly number[])[];
  /** How many nodes stand on each level of a path, to be compared where it is followed late. */
  readonly sizes: readonly (readonly number[])[];
  readonly early: readonly number[];
  /** Several roots, in order: a node index, or `~slot` for what a slot holds. */
  readonly roots: readonly number[];
  readonly slotCount: number;
  readonly stateCount: number;
  readonly keyHole: number;
  /** Where the only root is a component. */
  readonly component: ComponentPlan | null;
  /** False where taking a block away is DOM work alone. */
  readonly owns: boolean;
  /** Namespace that content of each slot is stamped in. */
  readonly slotNamespaces: readonly Namespace[];
  /** The root whose listeners are known to cover this stamp's events. */
  listening: object | null;
}

const namespaceUris: readonly [null, string, string] = [null, svgNamespace, mathNamespace];

/** Builds the stamp of a shape for blocks that stand in `namespace`. */
export function buildStamp(
  host: Host,
  template: object,
  shape: Shape,
  namespace: Namespace,
  values: readonly unknown[],
): Stamp {
  const only = shape.roots.length === 1 ? shape.roots[0]! : null;
  if (only !== null && only.kind === 'component') return componentStamp(template, shape, namespace, only);
  return new StampBuilder(host, shape, namespace, values).build(template);
}

function componentStamp(template: object, shape: Shape, namespace: Namespace, node: ComponentNode): Stamp {
  return {
    template,
    shape,
    namespace,
    prototype: null,
    single: false,
    inert: false,
    fill: [],
    fillNodes: [],
    filled: [],
    live: [],
    plain: [],
    plainHoles: [],
    special: [],
    events: [],
    paths: [],
    sizes: [],
    early: [],
    roots: [],
    slotCount: 0,
    stateCount: 0,
    keyHole: shape.keyHole,
    component: planComponent(node, shape.strings),
    owns: true,
    slotNamespaces: [],
    listening: null,
  };
}

class StampBuilder {
  readonly #shape: Shape;
  readonly #namespace: Namespace;
  readonly #values: readonly unknown[];
  readonly #document: DomDocument;
  readonly #inert: boolean;
  readonly #fill: Part[] = [];
  readonly #fillNodes: DomNode[] = [];
  readonly #live: Part[] = [];
  readonly #slots: Part[] = [];
  readonly #updates: Part[] = [];
  readonly #events: EventPart[] = [];
  readonly #paths: (readonly number[])[] = [];
  readonly #early = new Set<number>();
  readonly #byNode = new Map<DomNode, number>();
  readonly #slotNamespaces: Namespace[] = [];
  #stateCount = 0;

  constructor(host: Host, shape: Shape, namespace: Namespace, values: readonly unknown[]) {
    this.#shape = shape;
    this.#namespace = namespace;
    this.#values = values;
    this.#inert = hasCustomElement(shape.roots);
    this.#document = this.#inert ? inertDocument(host) : host.document;
  }

  build(template: object): Stamp {
    const { roots } = this.#shape;
    const only = roots.length === 1 ? roots[0]! : null;
    const single = only !== null && only.kind === 'element';
    let prototype: DomNode | null = null;
    const rootEntries: number[] = [];
    if (single) {
      const namespace = effectiveNamespace(only, this.#namespace);
      const element = this.#create(only, namespace);
      prototype = element;
      this.#element(only, element, [], namespace, false);
    } else if (roots.length > 0) {
      prototype = this.#document.createDocumentFragment();
      this.#children(roots, prototype, [], this.#namespace, false, rootEntries);
    }
    // Slots come after what fills the element itself, since a select's value needs its options.
    const live = fieldsLast([...this.#slots, ...this.#live]);
    const isPlain = (one: Part): boolean =>
      one.holes === null && one.kind < PartKind.bind && one.kind !== PartKind.style;
    const updates = fieldsLast(this.#updates);
    const plain = updates.filter(isPlain);
    return {
      template,
      shape: this.#shape,
      namespace: this.#namespace,
      prototype,
      single,
      inert: this.#inert,
      fill: this.#fill,
      fillNodes: this.#fillNodes,
      filled: this.#fill.map(() => undefined),
      live,
      plain,
      plainHoles: plain.map(({ hole }) => hole),
      special: updates.filter((one) => !isPlain(one)),
      events: this.#events,
      paths: this.#paths,
      sizes: SAFETY ? this.#paths.map((path) => sizesAlong(prototype!, path)) : [],
      early: single ? [...this.#early].sort((a, b) => a - b) : this.#paths.map((_, index) => index),
      roots: rootEntries,
      slotCount: this.#slotNamespaces.length,
      stateCount: this.#stateCount,
      keyHole: this.#shape.keyHole,
      component: null,
      owns: live.some(
        (part) => part.kind === PartKind.ref || part.kind >= PartKind.content || part.kind === PartKind.bind,
      ),
      slotNamespaces: this.#slotNamespaces,
      listening: null,
    };
  }

  #create(node: ElementNode, namespace: Namespace): DomElement {
    const uri = namespaceUris[namespace];
    return uri === null
      ? this.#document.createElement(node.name)
      : this.#document.createElementNS(uri, node.name);
  }

  /** The index of a node, given once; `early` where it must be found right after cloning. */
  #address(node: DomNode, path: readonly number[], early: boolean): number {
    let index = this.#byNode.get(node);
    if (index === undefined) {
      index = this.#paths.length;
      this.#paths.push(path);
      this.#byNode.set(node, index);
    }
    if (early) this.#early.add(index);
    return index;
  }

  #element(
    node: ElementNode,
    element: DomElement,
    path: readonly number[],
    namespace: Namespace,
    late: boolean,
  ): void {
    this.#attributes(node, element, path, namespace, late);
    if (statefulTag.test(node.name)) {
      const index = this.#address(element, path, true);
      this.#live.push(part(PartKind.stateful, -1, index, '', { slot: this.#stateCount++ }));
    }
    // What is in a `<template>` stands in a fragment beside it.
    const isTemplate = namespace === 0 && node.name === 'template';
    const parent = isTemplate ? (element as DomTemplateElement).content : element;
    const within = isTemplate ? [...path, templateContent] : path;
    this.#children(node.children, parent, within, isIntegrationPoint(node.name) ? 0 : namespace, late, null);
  }

  #children(
    nodes: readonly ShapeNode[],
    parent: DomNode,
    path: readonly number[],
    namespace: Namespace,
    late: boolean,
    roots: number[] | null,
  ): void {
    let childIndex = 0;
    // Beside a slot, child indices no longer lead anywhere after it has content.
    const afterSlot = late || nodes.some((node) => isSlot(node) && !this.#startsAsText(node, roots));
    // An element that was made ahead of its turn because it is the anchor of the slot before it.
    let prepared: DomElement | null = null;
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!;
      const childPath = [...path, childIndex];
      switch (node.kind) {
        case 'text': {
          const text = this.#document.createTextNode(node.text);
          parent.insertBefore(text, null);
          if (roots !== null) roots.push(this.#address(text, childPath, true));
          childIndex++;
          break;
        }
        case 'element': {
          const elementNamespace = effectiveNamespace(node, namespace);
          const element = prepared ?? this.#create(node, elementNamespace);
          if (prepared === null) parent.insertBefore(element, null);
          prepared = null;
          if (roots !== null) roots.push(this.#address(element, childPath, true));
          this.#element(node, element, childPath, elementNamespace, afterSlot);
          childIndex++;
          break;
        }
        case 'content':
        case 'component':
        case 'region': {
          const slot = this.#slotNamespaces.length;
          this.#slotNamespaces.push(namespace);
          const sole = nodes.length === 1 && roots === null;
          if (this.#startsAsText(node, roots)) {
            const text = this.#document.createTextNode('');
            parent.insertBefore(text, null);
            const index = this.#address(text, childPath, afterSlot);
            this.#addFill(part(PartKind.text, node.hole, index, '', { slot, sole }), text);
            childIndex++;
            break;
          }
          // A slot's content stands before its anchor: none where it is the only child, else a static element that
          // follows, else a comment of its own; all of them move with the block.
          const next = nodes[i + 1];
          let index: number;
          if (roots !== null) roots.push(~slot);
          if (sole) {
            index = this.#address(parent, path, true);
          } else if (next !== undefined && next.kind === 'element') {
            prepared = this.#create(next, effectiveNamespace(next, namespace));
            parent.insertBefore(prepared, null);
            index = this.#address(prepared, childPath, true);
          } else {
            const anchor = this.#document.createComment('');
            parent.insertBefore(anchor, null);
            index = this.#address(anchor, childPath, true);
            childIndex++;
            if (roots !== null) roots.push(index);
          }
          const slotPart = this.#slotPart(node, index, slot, sole);
          this.#slots.push(slotPart);
          this.#updates.push(slotPart);
          break;
        }
        default:
          node satisfies never;
      }
    }
  }

  /** A text node at first; it becomes a slot once it gets something else. */
  #startsAsText(node: ShapeNode, roots: number[] | null): node is ShapeNode & { kind: 'content' } {
    return node.kind === 'content' && roots === null && isText(this.#values[node.hole]);
  }

  #slotPart(
    node: Exclude<ShapeNode, { kind: 'text' | 'element' }>,
    index: number,
    slot: number,
    sole: boolean,
  ): Part {
    switch (node.kind) {
      case 'content':
        return part(PartKind.content, node.hole, index, '', { slot, sole });
      case 'component':
        return part(PartKind.component, node.hole, index, '', {
          slot,
          sole,
          detail: planComponent(node, this.#shape.strings),
        });
      case 'region':
        return part(PartKind.region, node.shape.keyHole, index, '', { slot, sole, detail: node.shape });
      default:
        return node satisfies never;
    }
  }

  #attributes(
    node: ElementNode,
    element: DomElement,
    path: readonly number[],
    namespace: Namespace,
    late: boolean,
  ): void {
    const { attributes } = node;
    if (attributes.some((attribute) => attribute.kind === 'splat')) {
      const index = this.#address(element, path, true);
      const splat = part(PartKind.splat, -1, index, '', { slot: this.#stateCount++, detail: { attributes } });
      this.#addLive(splat);
      this.#events.push({ event: '*', node: index, hole: -1, option: null, part: splat });
    }
    const splatted = attributes.some((attribute) => attribute.kind === 'splat');
    // A binding's default event depends on the other attributes.
    const isBind = ({ kind }: AttributeNode): boolean => kind === 'bind';
    for (const attribute of [...attributes.filter((one) => !isBind(one)), ...attributes.filter(isBind)])
      this.#attribute(attribute, element, path, { namespace, late, splatted });
  }

  #attribute(
    attribute: AttributeNode,
    element: DomElement,
    path: readonly number[],
    place: { namespace: Namespace; late: boolean; splatted: boolean },
  ): void {
    switch (attribute.kind) {
      case 'literal':
        if (place.splatted) break;
        // A select or a text area has no such attribute in HTML, only the property (reference 6.5).
        if (element.localName !== 'input' && isField(element, attribute.name)) {
          const literal = { strings: [String(attribute.value)], holes: [] };
          this.#valuePart(attribute.name, -1, literal, element, path, place.late);
        } else writeLiteral(element, attribute.name, attribute.value === true ? '' : attribute.value);
        break;
      case 'value':
        if (place.splatted) break;
        this.#valuePart(attribute.name, attribute.hole, null, element, path, place.late);
        // A function is a handler without `@` too, as in Razor; anything else is the attribute (reference 1.6).
        if (/^on./.test(attribute.name)) {
          const created = this.#fill.at(-1)!;
          const event = attribute.name.slice(2);
          this.#events.push({
            event,
            node: created.node,
            hole: attribute.hole,
            option: null,
            part: created,
          });
        }
        break;
      case 'mixed':
        if (!place.splatted)
          this.#valuePart(attribute.name, attribute.holes[0]!, attribute, element, path, place.late);
        break;
      case 'property':
        this.#addLive(
          part(PartKind.property, attribute.hole, this.#address(element, path, true), attribute.name, {}),
        );
        break;
      case 'event':
      case 'eventOption':
        this.#event(attribute, this.#address(element, path, place.late), place.splatted);
        break;
      case 'bind': {
        const index = this.#address(element, path, true);
        const bind = part(PartKind.bind, attribute.hole, index, attribute.name, {
          slot: this.#stateCount++,
          detail: attribute,
        });
        this.#addLive(bind);
        this.#events.push({
          event: typeof attribute.event === 'number' ? '*' : (attribute.event ?? defaultBindEvent(element)),
          node: index,
          hole: attribute.hole,
          option: null,
          part: bind,
        });
        break;
      }
      case 'ref':
      case 'island':
        this.#addLive(
          part(
            attribute.kind === 'ref' ? PartKind.ref : PartKind.island,
            attribute.hole,
            this.#address(element, path, true),
            '',
            {
              slot: this.#stateCount++,
            },
          ),
        );
        break;
      case 'splat':
        break;
      default:
        attribute satisfies never;
    }
  }

  /** Beside a splat the handler is one of the merged attributes, so this part only has the root listen. */
  #event(attribute: EventAttribute | EventOptionAttribute, node: number, splatted: boolean): void {
    const isOption = attribute.kind === 'eventOption';
    this.#events.push({
      event: attribute.event,
      node,
      hole: splatted && !isOption ? -1 : attribute.hole,
      option: isOption ? attribute.option : null,
      part: null,
    });
  }

  #valuePart(
    name: string,
    hole: number,
    mixed: { strings: readonly string[]; holes: readonly number[] } | null,
    element: DomElement,
    path: readonly number[],
    late: boolean,
  ): void {
    const field = isField(element, name);
    const kind = field
      ? PartKind.field
      : name === 'class'
        ? PartKind.class
        : name === 'style'
          ? PartKind.style
          : PartKind.attribute;
    const created = part(
      kind,
      hole,
      this.#address(element, path, field || late),
      writtenName(element, name),
      {
        holes: mixed?.holes ?? null,
        strings: mixed?.strings ?? null,
      },
    );
    if (field) this.#addLive(created);
    else this.#addFill(created, element);
  }

  #addFill(created: Part, node: DomNode): void {
    this.#fill.push(created);
    this.#fillNodes.push(node);
    this.#updates.push(created);
  }

  #addLive(created: Part): void {
    this.#live.push(created);
    this.#updates.push(created);
  }
}

/** All fields set in one place, so that every part has one hidden class. */
function part(
  kind: Part['kind'],
  hole: number,
  node: number,
  name: string,
  more: {
    slot?: number;
    sole?: boolean;
    detail?: Part['detail'];
    holes?: readonly number[] | null;
    strings?: readonly string[] | null;
  },
): Part {
  return {
    kind,
    hole,
    holes: more.holes ?? null,
    strings: more.strings ?? null,
    node,
    name,
    index: more.slot ?? -1,
    sole: more.sole ?? false,
    detail: more.detail ?? null,
  };
}

/** A value that is written as text; anything else makes the hole a slot. */
export function isText(value: unknown): value is string | number | bigint {
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'bigint';
}

/** `<svg>` and `<math>` say their own namespace; other names take the one of their place. */
function effectiveNamespace(node: ElementNode, place: Namespace): Namespace {
  return node.namespace === 0 ? place : node.namespace;
}

/** What an element is like decides how its value is read: a range takes one only within its `max` (reference 6.5). */
function fieldsLast(parts: readonly Part[]): Part[] {
  const isLast = ({ kind }: Part): boolean => kind === PartKind.field || kind === PartKind.bind;
  return [...parts.filter((one) => !isLast(one)), ...parts.filter(isLast)];
}

/** What is edited in place never fires `change`. */
function defaultBindEvent(element: DomElement): string {
  return element.getAttribute('contenteditable') === null ? 'change' : 'input';
}

function isField(element: DomElement, name: string): boolean {
  const tag = element.localName;
  // `<input>` in SVG is none.
  if (!('type' in element)) return false;
  if (name === 'value') return tag === 'input' || tag === 'select' || tag === 'textarea';
  return name === 'checked' && tag === 'input';
}

/**
 * Without its namespace the browser does not know `xlink:href`, which a parser would give it; `href` took its place.
 *
 * @see https://svgwg.org/svg2-draft/linking.html#XLinkRefAttrs
 */
function writtenName(element: DomElement, name: string): string {
  return name === 'xlink:href' && element.namespaceURI === svgNamespace ? 'href' : name;
}

function writeLiteral(element: DomElement, name: string, value: string): void {
  if (name === 'style') element.style.cssText = value;
  else element.setAttribute(writtenName(element, name), value);
}

function hasCustomElement(nodes: readonly ShapeNode[]): boolean {
  return nodes.some(
    (node) => node.kind === 'element' && (node.name.includes('-') || hasCustomElement(node.children)),
  );
}

function isSlot({ kind }: ShapeNode): boolean {
  return kind !== 'text' && kind !== 'element';
}
