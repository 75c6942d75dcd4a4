/**
 * Puts back what strangers have taken away, replaced or moved, from the root down.
 *
 * In: content, or a node of a block, that is to stand. Out: it stands where the templates put it.
 *   1. What stands on the way is put back into its element (`putBack`).
 *   2. In a block likewise the elements around the node: known ones come back in place of what stands for them (`tree/level.ts`),
 *      unknown ones are what stands for them, or are cloned again (`#restore`).
 *   3. Texts are written beside each other (`heal-texts.ts`).
 */
import type { ComponentState } from '../component/component-state.ts';
import { type DomNode, type DomTemplateElement, textNode } from '../dom/contract.ts';
import { childrenOf, follow, startsWith, templateContent } from '../dom/find.ts';
import { insertNode, standing } from '../dom/insert.ts';
import { type Part, PartKind } from '../dom/part.ts';
import {
  type Block,
  type Content,
  ContentKind,
  forEachNode,
  forEachSlot,
  keepNode,
  knownNode,
  slotAt,
  type TextContent,
} from '../tree/content.ts';
import { align, between, type Entry, entriesIn, entriesOf, indexOf, slotPart } from '../tree/level.ts';
import { fillPrototype } from './fill-prototype.ts';
import { after, type Place, writeTexts } from './heal-texts.ts';
import { isLost } from './undisturbed.ts';

/** The children of an element that are ours, or those of the container. */
interface Level {
  /** Null for the container. */
  readonly block: Block | null;
  readonly path: readonly number[];
  /** Of the slot in it. */
  readonly anchor: DomNode | null;
}

export class Healer {
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
    const { stamp } = block;
    const path = stamp.paths[part.node]!;
    this.#standUp(block);
    const model = follow(stamp.prototype!, path)!;
    const place = this.#look({ block, path: path.slice(0, -1), anchor: null }, { model, before });
    const target = place.entries.find((one) => one.model === model)!;
    writeTexts(this, place, target, text);
  }

  content(content: TextContent, text: string): void {
    const level = this.putBack(content);
    if (level === null) return void (content.node.nodeValue = text);
    const place = this.#look(level);
    writeTexts(
      this,
      place,
      place.entries.find(({ node }) => node === content.node)!,
      text,
    );
  }

  /** 1. Returns the level the content stands in. */
  putBack(target: Content): Level | null {
    const chain: [Content, Level][] = [];
    if (!this.#find(this.#top.content, target, { block: null, path: [], anchor: null }, chain)) return null;
    for (const [content, level] of chain.reverse()) this.#place(level, content);
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
        const { stamp } = content;
        return stamp.slotNamespaces.some((_, index) => {
          const slot = slotAt(content, index);
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

  /** `told`: what a text of the template said last, when the block's values have moved on. */
  #look(level: Level, told?: { model: DomNode; before: string }): Place {
    const { block, path } = level;
    const parent = this.#parentOf(level);
    if (block !== null) fillPrototype(block.stamp, block.values);
    const entries = block === null ? entriesOf(this.#top.content) : entriesIn(block, path);
    for (const one of entries) if (one.model === told?.model) one.text = told.before;
    const isOpen = parent === this.#top.place.parent;
    return { parent, entries, isOpen, rest: align(parent, entries, this.isOurs) };
  }

  /** Puts nodes of ours into their level where they are not in it, in place of what stands for them. */
  #place(level: Level, content: Content): void {
    const parent = this.#parentOf(level);
    const lost = new Map<DomNode, Entry | null>();
    const add = (node: DomNode | null, one: Entry | null): void => {
      if (node !== null && standing(parent, node) === null) lost.set(node, one);
    };
    for (const one of entriesOf(content)) if (one.text === null) add(one.node, one);
    add(level.anchor, null);
    if (lost.size === 0) return;
    const place = this.#look(level);
    for (const one of place.entries) {
      const known = lost.get(one.node!);
      if (known !== undefined)
        this.#put(place, one, one.node!, () => {
          const { block, index } = known ?? one;
          if (block !== null) this.#furnish(block, index < 0 ? [] : block.stamp.paths[index]!, one.node!);
        });
    }
  }

  #put(place: Place, one: Entry, node: DomNode, furnish: () => void): void {
    const { parent, entries, rest, isOpen } = place;
    const { at } = one;
    insertNode(at?.parentNode ?? parent, node, at ?? after(place, one));
    one.at = node;
    if (at !== null) return void at.parentNode?.removeChild(at);
    furnish();
    // Nothing is like it: what strangers have put in its place stands for it, but for the ends of a container.
    const i = entries.indexOf(one);
    const stands = ({ at: there }: Entry): boolean => there !== null;
    if (isOpen && !(entries.slice(0, i).some(stands) && entries.slice(i + 1).some(stands))) return;
    const hasTexts = (entries[i - 1]?.text ?? entries[i + 1]?.text ?? null) !== null;
    for (const other of between(parent, entries, i, i + 1))
      if (other !== node && rest.includes(other) && !(hasTexts && other.nodeType === textNode))
        this.drop(other);
  }

  /** Takes a stranger's node away, but for what is ours in it. */
  drop(node: DomNode): void {
    if (this.isOurs(node)) return;
    if (this.#holdsOurs(node)) childrenOf(node).forEach((child) => this.drop(child));
    else node.parentNode!.removeChild(node);
  }

  /** 2. The node at a path, standing; what the block stands in stands already. */
  #restore(block: Block, path: readonly number[]): DomNode {
    const { stamp } = block;
    const { length } = path;
    if (length === 0) return block.root;
    const index = indexOf(block, path);
    const model = follow(stamp.prototype!, path)!;
    const known = (index < 0 ? null : knownNode(block, index)) ?? this.#cloned.get(block)?.get(model) ?? null;
    if (length === 1 && !stamp.single) return known!;
    const parent = this.#restore(block, path.slice(0, -1));
    if (path[length - 1] === templateContent) return (parent as DomTemplateElement).content;
    if (known !== null && standing(parent, known) !== null) return known;
    const place = this.#look({ block, path: path.slice(0, -1), anchor: null });
    const one = place.entries.find((entry) => entry.model === model)!;
    const { at } = one;
    const node =
      known ??
      at ??
      (stamp.inert ? block.root.ownerDocument!.importNode(model, true) : model.cloneNode(true));
    if (index >= 0) keepNode(block, index, node);
    if (node === at) return node;
    const cloned = this.#cloned.get(block) ?? new Map<DomNode, DomNode>();
    this.#cloned.set(block, cloned.set(model, node));
    this.#put(place, one, node, () => this.#furnish(block, path, node));
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
      const known = knownNode(block, index);
      if (one.length > path.length && known !== null && (known.nodeType !== textNode || known.isConnected))
        this.#restore(block, one);
      for (const sole of [true, false]) {
        const part = slotPart(block, index, sole);
        const content = part === undefined ? null : (slotAt(block, part.index)?.content ?? null);
        const level = { block, path: sole ? one : one.slice(0, -1), anchor: null };
        if (content !== null && level.path.length >= path.length) this.#place(level, content);
      }
    });
  }

  readonly isOurs = (node: DomNode): boolean => {
    this.#ours ??= everythingIn(this.#top.content, new Set());
    return this.#ours.has(node);
  };

  #holdsOurs(node: DomNode): boolean {
    return this.isOurs(node) || childrenOf(node).some((child) => this.#holdsOurs(child));
  }
}

/** All nodes that are known, into `nodes`. */
function everythingIn(content: Content | null, nodes: Set<DomNode>): Set<DomNode> {
  forEachNode(content, (node) => nodes.add(node));
  const visit = (one: Content | null): void => {
    if (one?.kind === ContentKind.component) visit(one.content);
    if (one?.kind === ContentKind.list) one.items.forEach(visit);
    if (one?.kind !== ContentKind.block) return;
    one.stamp.paths.forEach((_, index) => {
      const node = knownNode(one, index);
      if (node !== null) nodes.add(node);
    });
    forEachSlot(one, (slot) => everythingIn(slot.content, nodes));
  };
  visit(content);
  return nodes;
}
