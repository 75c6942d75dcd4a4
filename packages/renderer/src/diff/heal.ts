/**
 * Puts right what strangers have done to a place that is about to be written: translators that replace texts, scripts that
 * wrap, move, replace or take away. Never looked for: a write that finds its node out of the document or of its template, or with
 * another text than the last render left, comes here. What does not change keeps what others made of it.
 *
 * In: what is to be written. Out: it stands where the templates put it, in whatever else was put around.
 *   1. From the root down, what stands on the way is put back into its element (`putBack`).
 *   2. In a block likewise the elements around the node: known ones come back in place of what stands for them, unknown ones are
 *      what stands for them, or are cloned again (`restore`).
 *   3. A text goes where its own or its translation stands. Where the texts beside it cannot be told from it any more (split,
 *      joined), all of them are written anew (`writeRun`).
 *   4. What a render wrote into something that it took away then, where a script had put it, is put back (`checkWritten`).
 */
import { DEV } from '#dev';
import type { ComponentState } from '../component/component-state.ts';
import {
  type DomCharacterData,
  type DomElement,
  type DomNode,
  type DomTemplateElement,
  elementNode,
  fragmentNode,
  textNode,
} from '../dom/contract.ts';
import { childrenOf, follow, startsWith, templateContent } from '../dom/find.ts';
import { insertNode, standing } from '../dom/insert.ts';
import { type Part, PartKind } from '../dom/part.ts';
import { strangerFound } from '../dev/errors.generated.ts';
import {
  type Block,
  type Content,
  ContentKind,
  firstNode,
  forEachNode,
  keepNode,
  type TextContent,
} from '../tree/content.ts';
import {
  align,
  between,
  type Entry,
  entriesIn,
  entriesOf,
  indexOf,
  isFont,
  runAround,
  slotPart,
} from '../tree/level.ts';
import { fillPrototype } from './fill-prototype.ts';

/** True where a node is out of the document that the container is in. */
export function isLost(state: ComponentState, node: DomNode | null): boolean {
  if (node === null) return true;
  if (node.isConnected || !state.root.container.isConnected) return false;
  let top = node;
  while (top.parentNode !== null) top = top.parentNode;
  // What a `<template>` holds is never in the document.
  return top.nodeType !== fragmentNode;
}

/**
 * True where a text node is as the last render left it. One that is alone in its element is told by its length: what else it may
 * say is about to be written over, and to read a text costs three times as much as to write it.
 */
export function isIntact(state: ComponentState, node: DomNode | null, text: string): boolean {
  if (node === null || node.nodeType !== textNode || isLost(state, node)) return false;
  const parent = node.parentNode;
  const isAlone = parent !== null && parent.firstChild === parent.lastChild;
  return isAlone ? (node as DomCharacterData).length === text.length : node.nodeValue === text;
}

/**
 * True where a node of a block is in those around it, be it in something that was put between. The document is asked, since a climb
 * would make a JavaScript object for every element on the way.
 */
export function isPlaced(block: Block, index: number, node: DomNode): boolean {
  const { stamp, root, nodes } = block;
  if (stamp.paths[index]!.includes(templateContent)) return true;
  let inner = node;
  for (let around = stamp.around[index]!; around >= 0; around = stamp.around[around]!) {
    const outer = nodes?.[around] ?? null;
    if (outer === null) continue;
    if (!outer.contains(inner)) return false;
    inner = outer;
  }
  return !stamp.single || root.contains(inner);
}

/** The element of a block's part, standing. */
export function healElement(state: ComponentState, block: Block, index: number): DomNode {
  noteStranger(state, block, block.stamp.paths[index]!, 'is missing');
  return new Healer(state).element(block, index);
}

/** Shows a text hole's text in place of whatever is there. */
export function healText(
  state: ComponentState,
  block: Block,
  part: Part,
  before: string,
  text: string,
): void {
  noteStranger(state, block, block.stamp.paths[part.node]!.slice(0, -1), 'has another text than was written');
  new Healer(state).text(block, part, before, text);
}

/** The same for a text that is a slot's, a list's or a component's. */
export function healContent(state: ComponentState, content: TextContent, text: string): void {
  noteStranger(state, null, [], 'has another text than was written');
  new Healer(state).content(content, text);
}

/** Puts content back where it belongs, with everything around it that is missing. */
export function putBack(state: ComponentState, target: Content): void {
  new Healer(state).putBack(target);
}

/** Before content goes: it takes along what strangers put in its place. */
export function beforeRemoval(state: ComponentState, content: Content): void {
  let lost = false;
  forEachNode(content, (node) => (lost ||= isLost(state, node)));
  if (content.kind === ContentKind.text && !isIntact(state, content.node, content.text))
    healContent(state, content, content.text);
  else if (lost) putBack(state, content);
}

/** 4. Of each that was written: state, content and the index of a block's node, or -1. */
export function checkWritten(written: readonly unknown[]): void {
  const healers = new Map<object, Healer>();
  for (let i = 0; i < written.length; i += 3) {
    const state = written[i] as ComponentState;
    const content = written[i + 1] as Content;
    const index = written[i + 2] as number;
    const node = index < 0 ? firstNode(content) : ((content as Block).nodes?.[index] ?? null);
    if (node === null || state.disposed || !isLost(state, node)) continue;
    // What was taken away since is not missing.
    const healer = healers.get(state.root) ?? new Healer(state);
    healers.set(state.root, healer);
    if (!healer.isOurs(node)) continue;
    if (content.kind === ContentKind.text) healContent(state, content, content.text);
    else if (index < 0) healer.putBack(content);
    else healElement(state, content as Block, index);
  }
}

/** The children of an element that are ours, or those of the container. */
interface Level {
  /** Null for the container. */
  readonly block: Block | null;
  readonly path: readonly number[];
  /** Of the slot in it. */
  readonly anchor: DomNode | null;
}

class Healer {
  readonly #state: ComponentState;
  readonly #top: ComponentState;
  /** All that is known, once it is needed. */
  #ours: Set<DomNode> | null = null;
  /** Clones by the template's nodes: most have no index to be kept under. */
  readonly #cloned = new Map<Block, Map<DomNode, DomNode>>();

  constructor(state: ComponentState) {
    this.#state = state;
    let top = state;
    while (top.parent !== null && top.parent.root === top.root) top = top.parent;
    this.#top = top;
  }

  element(block: Block, index: number): DomNode {
    this.#standUp(block);
    return keepNode(block, index, this.#restore(block, block.stamp.paths[index]!));
  }

  text(block: Block, part: Part, before: string, text: string): void {
    const path = block.stamp.paths[part.node]!;
    const { stamp } = block;
    this.#standUp(block);
    const parent = this.#restore(block, path.slice(0, -1));
    // What is expected in it.
    fillPrototype(stamp, block.values);
    const model = follow(stamp.prototype!, path)!;
    model.nodeValue = before;
    stamp.filled[stamp.fill.indexOf(part)] = before;
    const entries = entriesIn(block, path.slice(0, -1));
    this.#writeRun(
      parent,
      entries,
      entries.findIndex((one) => one.model === model),
      { block, text },
    );
  }

  content(content: TextContent, text: string): void {
    const level = this.putBack(content);
    if (level === null) return void (content.node.nodeValue = text);
    const entries = this.#entries(level);
    this.#writeRun(
      this.#parentOf(level),
      entries,
      entries.findIndex(({ node }) => node === content.node),
      { block: level.block, text },
    );
  }

  /** 1. Returns the level the content stands in. */
  putBack(target: Content): Level | null {
    const chain: [Content, Level][] = [];
    if (!this.#find(this.#top.content, target, { block: null, path: [], anchor: null }, chain)) return null;
    for (const [content, level] of chain.reverse()) {
      const parent = this.#parentOf(level);
      const contents =
        content === target && content.kind === ContentKind.list ? [...content.items, content] : [content];
      this.#place(level, parent, contents, level.anchor);
    }
    return chain.length > 0 ? chain[chain.length - 1]![1] : null;
  }

  #standUp(block: Block): void {
    if (!block.stamp.single || isLost(this.#state, block.root)) this.putBack(block);
  }

  /** The contents from `target` out to `content`, each with its level. */
  #find(content: Content | null, target: Content, level: Level, chain: [Content, Level][]): boolean {
    if (content === null || (content !== target && !this.#findIn(content, target, level, chain)))
      return false;
    chain.push([content, level]);
    return true;
  }

  #findIn(content: Content, target: Content, level: Level, chain: [Content, Level][]): boolean {
    switch (content.kind) {
      case ContentKind.component:
        return this.#find(content.content, target, level, chain);
      case ContentKind.list:
        return content.items.some((item) => this.#find(item, target, level, chain));
      case ContentKind.block: {
        const { stamp, slots } = content;
        return (slots ?? []).some((slot, index) => {
          if (slot === null) return false;
          const part = [...stamp.fill, ...stamp.live].find(
            (one) => one.index === index && slotPart(content, one.node, one.sole) === one,
          )!;
          const whole = stamp.paths[part.node]!;
          const path = part.sole && part.kind !== PartKind.text ? whole : whole.slice(0, -1);
          return this.#find(
            slot.content,
            target,
            path.length === 0 && !stamp.single
              ? { ...level, anchor: slot.anchor }
              : { block: content, path, anchor: slot.anchor },
            chain,
          );
        });
      }
      default:
        return false;
    }
  }

  #parentOf({ block, path }: Level): DomNode {
    return block === null ? this.#top.place.parent : this.#restore(block, path);
  }

  #entries({ block, path }: Level): Entry[] {
    if (block === null) return entriesOf(this.#top.content);
    fillPrototype(block.stamp, block.values);
    return entriesIn(block, path);
  }

  /** Puts nodes of ours into their level where they are not in it, in place of what stands for them. */
  #place(level: Level, parent: DomNode, contents: readonly Content[], anchor: DomNode | null): void {
    const lost = [...contents.flatMap(ownNodes), [anchor, null] as const].filter(
      ([node]) => node !== null && standing(parent, node) === null,
    );
    if (lost.length === 0) return;
    const entries = this.#entries(level);
    const rest = align(parent, entries, this.isOurs);
    for (const [node, block] of lost) {
      const i = entries.findIndex((one) => one.node === node);
      this.#put(parent, entries, i, rest, node!, () => {
        if (block !== null)
          this.#furnish(
            block,
            block.stamp.single ? [] : block.stamp.paths[block.nodes!.indexOf(node)]!,
            node!,
          );
      });
    }
  }

  #put(
    parent: DomNode,
    entries: Entry[],
    i: number,
    rest: DomNode[],
    node: DomNode,
    furnish: () => void,
  ): void {
    const { at } = entries[i]!;
    insertNode(at?.parentNode ?? parent, node, at ?? this.#after(parent, entries, i));
    entries[i]!.at = node;
    if (at !== null) return void at.parentNode?.removeChild(at);
    furnish();
    // Nothing is like it: what strangers have put in its place stands for it, but for the ends of a container.
    const isOpen = parent === this.#top.place.parent;
    if (isOpen && (!entries.slice(0, i).some((one) => one.at) || !entries.slice(i + 1).some((one) => one.at)))
      return;
    const hasTexts = runAround(entries, i + 1).to > i + 1 || runAround(entries, i).from < i;
    for (const one of between(parent, entries, i, i + 1))
      if (one !== node && rest.includes(one) && !(hasTexts && one.nodeType === textNode)) this.#drop(one);
  }

  /** Takes a stranger's node away, but for what is ours in it. */
  #drop(node: DomNode): void {
    if (this.isOurs(node)) return;
    if (this.#holdsOurs(node)) childrenOf(node).forEach((child) => this.#drop(child));
    else node.parentNode!.removeChild(node);
  }

  /** What stands after entry `i`, for an insertion. */
  #after(parent: DomNode, entries: readonly Entry[], i: number): DomNode | null {
    const next = entries.slice(i + 1).find(({ at }) => at !== null);
    if (next !== undefined) return standing(parent, next.at);
    const last = entries.slice(0, i).findLast(({ at }) => at !== null);
    return parent === this.#top.place.parent && last !== undefined
      ? standing(parent, last.at)!.nextSibling
      : null;
  }

  /** 2. The node at a path, standing; what the block stands in stands already. */
  #restore(block: Block, path: readonly number[]): DomNode {
    const { stamp, nodes } = block;
    const { length } = path;
    if (length === 0) return block.root;
    const index = indexOf(block, path);
    const model = follow(stamp.prototype!, path)!;
    const known = nodes?.[index] ?? this.#cloned.get(block)?.get(model) ?? null;
    if (length === 1 && !stamp.single) return known!;
    const parent = this.#restore(block, path.slice(0, -1));
    if (path[length - 1] === templateContent) return (parent as DomTemplateElement).content;
    if (known !== null && standing(parent, known) !== null) return known;
    const entries = this.#entries({ block, path: path.slice(0, -1), anchor: null });
    const rest = align(parent, entries, this.isOurs);
    const i = entries.findIndex((one) => one.model === model);
    const { at } = entries[i]!;
    const node =
      known ??
      at ??
      (stamp.inert ? block.root.ownerDocument!.importNode(model, true) : model.cloneNode(true));
    if (index >= 0) keepNode(block, index, node);
    if (node === at) return node;
    const cloned = this.#cloned.get(block) ?? new Map<DomNode, DomNode>();
    this.#cloned.set(block, cloned.set(model, node));
    this.#put(parent, entries, i, rest, node, () => this.#furnish(block, path, node));
    return node;
  }

  /** What belongs into an element that was taken out, emptied or made anew; a translation that stands in it stays. */
  #furnish(block: Block, path: readonly number[], node: DomNode): void {
    const { paths, prototype } = block.stamp;
    fillPrototype(block.stamp, block.values);
    const model = follow(prototype!, path)!;
    if (node.firstChild === null)
      for (const child of childrenOf(model.cloneNode(true))) node.insertBefore(child, null);
    paths.forEach((one, index) => {
      if (!startsWith(one, path)) return;
      const known = block.nodes?.[index] ?? null;
      if (one.length > path.length && known !== null && (known.nodeType !== textNode || known.isConnected))
        this.#restore(block, one);
      for (const sole of [true, false]) {
        const part = slotPart(block, index, sole);
        const content = block.slots?.[part?.index ?? -1]?.content ?? null;
        const level = { block, path: sole ? one : one.slice(0, -1), anchor: null };
        if (content !== null && level.path.length >= path.length)
          this.#place(level, this.#parentOf(level), [content], null);
      }
    });
  }

  /** 3. Writes text `i`. */
  #writeRun(
    parent: DomNode,
    entries: Entry[],
    i: number,
    { block, text }: { block: Block | null; text: string },
  ): void {
    align(parent, entries, this.isOurs);
    const target = entries[i]!;
    const { from, to } = runAround(entries, i);
    const run = entries.slice(from, to);
    const tops = (some: readonly Entry[]): (DomNode | null)[] => some.map(({ at }) => standing(parent, at));
    const others = new Set([...tops(entries.slice(0, from)), ...tops(entries.slice(to))]);
    const own = tops(run);
    const isOpen = parent === this.#top.place.parent;
    const isText = (node: DomNode): boolean =>
      node.nodeType === textNode || (node.nodeType === elementNode && node.textContent !== '');
    const there = between(parent, entries, from, to).filter(
      (node) =>
        !others.has(node) &&
        (own.includes(node) || (isOpen ? isFont(node) : isText(node) && !this.isOurs(node))),
    );
    const isClean =
      there.every((node) => own.filter((one) => one === node).length === 1) &&
      run.every((one, k) => {
        const { at, node, text: expected } = one;
        const top = own[k]!;
        if (at === null) return one === target || expected!.trim() === '';
        // Itself: nothing else in what was put around it, and nothing joined with it.
        if (at !== node) return true;
        if (top !== at && top.textContent !== at.nodeValue) return false;
        return one === target || isFont(top) || at.nodeValue === expected;
      });
    const { document } = this.#state.root.host;
    const show = (one: Entry): DomNode => {
      const shown = one === target ? text : one.text;
      const node = one.node ?? (one.at?.nodeType === textNode ? one.at : document.createTextNode(''));
      if (node.nodeValue !== shown) node.nodeValue = shown;
      if (one.index >= 0) keepNode(block!, one.index, node);
      return node;
    };
    if (isClean) {
      const { at } = target;
      const node = show(target);
      if (node === at) return;
      insertNode(parent, node, standing(parent, at) ?? this.#after(parent, entries, i));
      if (at !== null) parent.removeChild(standing(parent, at)!);
      return;
    }
    const before =
      there.length > 0 ? there[there.length - 1]!.nextSibling : this.#after(parent, entries, to - 1);
    for (const node of there) this.#drop(node);
    for (const one of run) {
      one.at = null;
      insertNode(parent, show(one), before);
    }
  }

  readonly isOurs = (node: DomNode): boolean => {
    this.#ours ??= everythingIn(this.#top.content, new Set());
    return this.#ours.has(node);
  };

  #holdsOurs(node: DomNode): boolean {
    return this.isOurs(node) || childrenOf(node).some((child) => this.#holdsOurs(child));
  }
}

/** Top-level nodes of a content, without its texts, each with its block. */
function ownNodes(content: Content | null): (readonly [DomNode | null, Block | null])[] {
  switch (content?.kind) {
    case ContentKind.block: {
      const { stamp, root, nodes } = content;
      const roots = stamp.single ? [root] : stamp.roots.filter((one) => one >= 0).map((one) => nodes![one]!);
      return roots.flatMap((node) => (node.nodeType === textNode ? [] : [[node, content] as const]));
    }
    case ContentKind.list:
      return [[content.anchor, null]];
    case ContentKind.markup:
      return content.nodes.map((node) => [node, null]);
    case ContentKind.empty:
      return [[content.node, null]];
    case ContentKind.component:
      return ownNodes(content.content);
    default:
      return [];
  }
}

/** All nodes that are known, into `nodes`. */
function everythingIn(content: Content | null, nodes: Set<DomNode>): Set<DomNode> {
  forEachNode(content, (node) => nodes.add(node));
  const visit = (one: Content | null): void => {
    if (one?.kind === ContentKind.component) visit(one.content);
    if (one?.kind === ContentKind.list) one.items.forEach(visit);
    if (one?.kind !== ContentKind.block) return;
    for (const node of one.nodes ?? []) if (node !== null) nodes.add(node);
    for (const slot of one.slots ?? []) everythingIn(slot?.content ?? null, nodes);
  };
  visit(content);
  return nodes;
}

/** Every document that renders has one, but the language does not say so. */
declare const console: { warn(message: string): void };

/** Roots that have told of it. */
const told = new WeakSet<object>();

/** In development the first of each root is told, since it is often a library that wants an island. */
function noteStranger(
  state: ComponentState,
  block: Block | null,
  path: readonly number[],
  found: string,
): void {
  if (!DEV || told.has(state.root)) return;
  told.add(state.root);
  const model = block === null ? null : follow(block.stamp.prototype!, path);
  const name = (model as DomElement | null)?.localName ?? 'a text';
  console.warn(strangerFound(state.name, name, found).message);
}
