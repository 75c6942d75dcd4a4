/**
 * What is retained in one place of the document between renders: a block, a text, a list, a component, markup or
 * nothing. The diff makes and updates these records; nothing else holds DOM nodes.
 *
 * Each record's fields are all set where it is made (`diff/mount.ts`), so every kind keeps one hidden class.
 */
import type { DomElement, DomNode } from '../dom/contract.ts';
import { follow } from '../dom/find.ts';
import type { Part } from '../dom/part.ts';
import type { Stamp } from '../dom/stamp.ts';
import type { EachMemory } from '../view/remembering-list.ts';
import type { ViewOwner } from '../view/owner.ts';
import { type View, viewTag } from '../view/view.ts';
import * as ContentKind from './content-kind.ts';

export { ContentKind };

export type Content = Block | TextContent | ListContent | ComponentContent | MarkupContent | EmptyContent;

/**
 * One stamped template: its root and the values it shows. A list has one a row, so what few rows need is one
 * link, and the kind stands on the prototype: 32 bytes instead of 44. It is a view as well, the one it was made from: a
 * list that takes a row over says so by the row itself.
 */
export class Block {
  declare readonly kind: typeof ContentKind.block;
  readonly stamp: Stamp;
  /** The root element; for a stamp with several roots, its first root node once there is one (unused otherwise). */
  readonly root: DomNode;
  /** What the DOM shows; handlers are read from here when an event comes. */
  values: readonly unknown[];
  /** The component whose render made the view; it re-renders after an event. */
  owner: ViewOwner | null;
  /**
   * What was found or made in it, null until something is: slots by their index, from `stamp.statesAt` what binds, references,
   * splats and their like remember, from `stamp.nodesAt` nodes by theirs. Null stands for what is not there yet.
   */
  kept: unknown[] | null;

  constructor(stamp: Stamp, root: DomNode, { values, owner }: View) {
    this.stamp = stamp;
    this.root = root;
    this.values = values;
    this.owner = owner;
    this.kept = null;
  }

  get template(): object {
    return this.stamp.template;
  }

  /** Hole of the key, or -1. */
  get keyHole(): number {
    return this.stamp.keyHole;
  }
}

Object.assign(Block.prototype, { kind: ContentKind.block, [viewTag]: true });

/** A place inside a block. Its content stands before `anchor`, or is all there is in `parent`. */
export interface Slot {
  /** The element the slot is in; null for a slot at a template's root, whose element its anchor knows. */
  readonly parent: DomNode | null;
  /** Null where the slot is its element's only child. */
  readonly anchor: DomNode | null;
  readonly namespace: 0 | 1 | 2;
  content: Content | null;
}

export interface TextContent {
  readonly kind: typeof ContentKind.text;
  readonly node: DomNode;
  text: string;
}

export interface ListContent {
  readonly kind: typeof ContentKind.list;
  items: Content[];
  /** A comment that ends the list where its place has no anchor of its own (a component's root, a list in a list). */
  readonly anchor: DomNode | null;
  /** What an `each` remembers of the rows; null for an array. */
  memory: EachMemory | null;
  /** No key that is a number is higher: items with higher ones are new to the list. */
  highest: number;
}

/** A component's record in the component layer; the tree needs only what it shows. */
export interface ComponentContent {
  readonly kind: typeof ContentKind.component;
  content: Content | null;
}

export interface MarkupContent {
  readonly kind: typeof ContentKind.markup;
  markup: string;
  nodes: DomNode[];
  /** Takes back that lists move others around the frames and media in it; null where it has none. */
  readonly release: (() => void) | null;
}

/** Nothing to show. The comment keeps the place where there is no anchor; null in a slot. */
export interface EmptyContent {
  readonly kind: typeof ContentKind.empty;
  readonly node: DomNode | null;
}

/** Leads from a block's root element to the block, for event dispatch; a symbol, so that it is no DOM property. */
export const blockLink: unique symbol = Symbol('strop.block');

export interface LinkedNode {
  [blockLink]?: Block | undefined;
}

/** Node `index` of a block, where it has been found. Hot. */
export function knownNode({ kept, stamp }: Block, index: number): DomNode | null {
  return kept && (kept[stamp.nodesAt + index] as DomNode | null);
}

/** Slot `index` of a block; null for a text hole that has had nothing but text. */
export function slotAt({ kept }: Block, index: number): Slot | null {
  return kept && (kept[index] as Slot | null);
}

/** Asks `test` of each content right inside of one, with the slot it is in, until it says true: then so does this. Hot: asked of all that goes. */
export function someInside(content: Content, test: (inner: Content, slot: Slot | null) => unknown): boolean {
  switch (content.kind) {
    case ContentKind.component:
      return content.content !== null && !!test(content.content, null);
    case ContentKind.list:
      return content.items.some((item) => test(item, null));
    case ContentKind.block: {
      const { kept, stamp } = content;
      if (kept === null) return false;
      for (let i = 0; i < stamp.statesAt; i++) {
        const slot = kept[i] as Slot | null;
        if (slot !== null && slot.content !== null && test(slot.content, slot)) return true;
      }
      return false;
    }
    default:
      return false;
  }
}

/** Node `index` of a block, found on first use and kept with those around it. */
export function nodeOf(block: Block, index: number): DomNode {
  const known = knownNode(block, index);
  if (known !== null) return known;
  const around = block.stamp.around[index]!;
  if (around >= 0) nodeOf(block, around);
  return keepNode(block, index, peekNode(block, index)!);
}

/** The same, leaving nothing behind: by its path from the nearest node around it; null where that leads elsewhere. */
export function peekNode(block: Block, index: number): DomNode | null {
  const known = knownNode(block, index);
  if (known !== null) return known;
  const { around, names, paths } = block.stamp;
  const outer = around[index]!;
  const start = outer < 0 ? block.root : peekNode(block, outer);
  const node = start && follow(start, paths[index]!, outer < 0 ? 0 : paths[outer]!.length);
  return node !== null && (node as DomElement).localName === names[index] ? node : null;
}

export function keepNode(block: Block, index: number, node: DomNode): DomNode {
  keep(block, block.stamp.nodesAt + index, node);
  return node;
}

/** What a part remembers; null for nothing. */
export function stateOf({ kept, stamp }: Block, part: Part): unknown {
  return kept && kept[stamp.statesAt + part.index];
}

export function setState(block: Block, part: Part, value: unknown): void {
  keep(block, block.stamp.statesAt + part.index, value);
}

/** At a place of `block.kept`. */
export function keep(block: Block, at: number, value: unknown): void {
  let { kept } = block;
  if (kept === null) {
    // A copy is as long as it has to be, and of one kind of elements from the first to the last, as `new Array` is not.
    block.kept = kept = block.stamp.blank.slice();
  }
  kept[at] = value;
}

/** What a component shows, through components that show nothing but another one: a loop, so their number is no limit. */
function shownBy(component: ComponentContent): Content | null {
  let inner = component.content;
  while (inner !== null && inner.kind === ContentKind.component) inner = inner.content;
  return inner;
}

/**
 * Calls `visit` with the top-level nodes of the content, in document order, each with the innermost content it is of and, in a block
 * of several roots, its index; until `visit` returns true: then so does this.
 */
export function forEachNode(
  content: Content | null,
  visit: (node: DomNode, owner: Content, index: number) => unknown,
): boolean {
  if (content === null) return false;
  if (content.kind === ContentKind.component) return forEachNode(shownBy(content), visit);
  // Rows nearly always: no function is made for them.
  if (content.kind === ContentKind.block && content.stamp.single)
    return visit(content.root, content, -1) === true;
  const ask = (node: DomNode | null, index: number = -1): boolean =>
    node !== null && visit(node, content, index) === true;
  switch (content.kind) {
    case ContentKind.block:
      return content.stamp.roots.some((entry) =>
        entry >= 0
          ? ask(nodeOf(content, entry), entry)
          : forEachNode(slotAt(content, ~entry)?.content ?? null, visit),
      );
    case ContentKind.list:
      for (const item of content.items) {
        const shown = item.kind === ContentKind.component ? shownBy(item) : item;
        if (shown !== null && shown.kind === ContentKind.block && shown.stamp.single) {
          if (visit(shown.root, shown, -1) === true) return true;
        } else if (forEachNode(shown, visit)) return true;
      }
      return ask(content.anchor);
    case ContentKind.markup:
      return content.nodes.some((node) => ask(node));
    case ContentKind.text:
    case ContentKind.empty:
      return ask(content.node);
    default:
      return content satisfies never;
  }
}

/** The first top-level node, or null where the content has none (yet). */
export function firstNode(content: Content | null): DomNode | null {
  const shown = content?.kind === ContentKind.component ? shownBy(content) : content;
  if (shown === null) return null;
  // Rows and components nearly always.
  if (shown.kind === ContentKind.block && shown.stamp.single) return shown.root;
  let first: DomNode | null = null;
  forEachNode(shown, (node) => {
    first = node;
    return true;
  });
  return first;
}

/** The last top-level node, or null where there is none. */
export function lastNode(content: Content | null): DomNode | null {
  let last: DomNode | null = null;
  // Only used to replace content that has no anchor: rare, so a full walk is no cost that matters.
  forEachNode(content, (node) => {
    last = node;
  });
  return last;
}

/** Where a slot's content ends: the parent it stands in, and the node after it. */
export function slotParent(slot: Slot): DomNode {
  const { anchor, parent, content } = slot;
  if (anchor === null) return parent!;
  // A stranger may have taken the anchor: what stands in the slot, or the element, still knows the place.
  return anchor.parentNode ?? firstNode(content)?.parentNode ?? parent ?? anchor;
}
