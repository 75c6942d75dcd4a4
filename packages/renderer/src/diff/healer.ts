/**
 * Puts back what strangers have taken away, replaced or moved, from the root down.
 *
 * In: content, or a node of a block, that is to stand. Out: it stands where the templates put it.
 *   1. What stands on the way is put back into its element (`putBack`).
 *   2. In a block likewise the elements around the node: known ones come back in place of what stands for them (`tree/level.ts`),
 *      unknown ones are what stands for them, or are cloned again (`restore`).
 *   3. Texts are written beside each other (`heal-texts.ts`).
 */
import type { ComponentState } from '../component/component-state.ts';
import { type DomNode, type DomTemplateElement, textNode } from '../dom/contract.ts';
import { childrenOf, follow, startsWith, templateContent } from '../dom/find.ts';
import { standing } from '../dom/insert.ts';
import type { Part } from '../dom/part.ts';
import {
  type Block,
  type Content,
  ContentKind,
  forEachNode,
  keepNode,
  knownNode,
  someInside,
  type TextContent,
} from '../tree/content.ts';
import {
  align,
  between,
  type Entry,
  entriesIn,
  entriesOf,
  indexOf,
  type Level,
  slotsIn,
} from '../tree/level.ts';
import { fillPrototype } from './fill-prototype.ts';
import { type Place, replace, writeTexts } from './heal-texts.ts';
import { isLost } from './undisturbed.ts';

export interface Healer {
  /** True for a node that is known. */
  isOurs(node: DomNode): boolean;
  /** The element of a block's part, standing. */
  element(block: Block, index: number): DomNode;
  /** Shows a text hole's text; it said `before`. */
  text(block: Block, part: Part, before: string, text: string): void;
  content(content: TextContent, text: string): void;
  /** 1. Returns the level the content stands in. */
  putBack(target: Content): Level | null;
}

export function createHealer(state: ComponentState): Healer {
  // What was found in its place may go with what a stranger has put around it.
  state.root.watch.disturb();
  let top = state;
  while (top.parent !== null && top.parent.root === top.root) top = top.parent;
  const container = top.place.parent;
  const whole: Level = { block: null, path: [], slot: null };
  /** All that is known, once it is needed. */
  let ours: Set<unknown> | null = null;

  return {
    isOurs,
    element(block, index) {
      standUp(block);
      return keepNode(block, index, restore(block, block.stamp.paths[index]!));
    },
    text(block, part, before, text) {
      const path = block.stamp.paths[part.node]!;
      standUp(block);
      const model = follow(block.stamp.prototype!, path)!;
      const there = look({ block, path: path.slice(0, -1), slot: null }, model, before);
      writeTexts(
        { isOurs, drop },
        there,
        there.entries.find((one) => one.model === model)!,
        text,
      );
    },
    content(content, text) {
      const level = putBack(content);
      if (level === null) return void (content.node.nodeValue = text);
      const there = look(level);
      writeTexts(
        { isOurs, drop },
        there,
        there.entries.find(({ node }) => node === content.node)!,
        text,
      );
    },
    putBack,
  };

  function putBack(target: Content): Level | null {
    const chain: Content[] = [];
    const find = (content: Content): unknown =>
      (content === target || someInside(content, find)) && chain.unshift(content);
    if (top.content !== null) find(top.content);
    let level: Level = whole;
    let outer: Content | null = null;
    for (const content of chain) {
      if (outer?.kind === ContentKind.block) {
        const open = slotsIn(outer).find(({ slot }) => slot.content === content)!;
        level = open.path.length > 0 || outer.stamp.single ? open : { ...level, slot: open.slot };
      }
      place(level, content);
      outer = content;
    }
    return outer && level;
  }

  function standUp(block: Block): void {
    if (!block.stamp.single || isLost(state, block.root)) putBack(block);
  }

  function parentOf({ block, path }: Level): DomNode {
    return block === null ? container : restore(block, path);
  }

  function look(level: Level, target?: DomNode, before?: string): Place {
    const { block, path } = level;
    const parent = parentOf(level);
    if (block !== null) fillPrototype(block.stamp, block.values);
    const entries = block === null ? entriesOf(top.content) : entriesIn(block, path);
    for (const one of entries) if (one.model === target) one.text = before!;
    return { parent, entries, isOpen: parent === container, rest: align(parent, entries, isOurs) };
  }

  /** Puts nodes of ours into their level where they are not in it, in place of what stands for them. */
  function place(level: Level, content: Content): void {
    const parent = parentOf(level);
    const lost = entriesOf(content)
      .flatMap(({ node, text }) => (text === null ? [node] : []))
      .concat(level.slot && level.slot.anchor)
      .filter((node) => node !== null && standing(parent, node) === null);
    if (lost.length === 0) return;
    const there = look(level);
    for (const one of there.entries) if (lost.includes(one.node)) put(there, one, one.node!);
  }

  function put(there: Place, one: Entry, node: DomNode): void {
    const { parent, entries, rest, isOpen } = there;
    const { at, block, path } = one;
    replace(there, one, node);
    if (at !== null) return;
    if (block !== null) furnish(block, path, node);
    // Nothing is like it: what strangers have put in its place stands for it, but for the ends of a container.
    const i = entries.indexOf(one);
    const stands = (other: Entry): boolean => other.at !== null;
    if (isOpen && !(entries.slice(0, i).some(stands) && entries.slice(i + 1).some(stands))) return;
    const hasTexts = (entries[i - 1]?.text ?? entries[i + 1]?.text ?? null) !== null;
    for (const other of between(parent, entries, i, i + 1))
      if (other !== node && rest.includes(other) && !(hasTexts && other.nodeType === textNode)) drop(other);
  }

  /** Takes a stranger's node away, but for what is ours in it. */
  function drop(node: DomNode): void {
    if (isOurs(node)) return;
    if (holdsOurs(node)) childrenOf(node).forEach(drop);
    else node.parentNode!.removeChild(node);
  }

  /** 2. The node at a path, standing; what the block stands in stands already. */
  function restore(block: Block, path: readonly number[]): DomNode {
    const { prototype, single, inert } = block.stamp;
    if (path.length === 0) return block.root;
    const index = indexOf(block, path);
    const model = follow(prototype!, path)!;
    const known = index < 0 ? null : knownNode(block, index);
    if (path.length === 1 && !single) return known!;
    const above = path.slice(0, -1);
    const parent = restore(block, above);
    if (path[above.length] === templateContent) return (parent as DomTemplateElement).content;
    if (known !== null && standing(parent, known) !== null) return known;
    const there = look({ block, path: above, slot: null });
    const one = there.entries.find((entry) => entry.model === model)!;
    const { at } = one;
    const node =
      known ?? at ?? (inert ? block.root.ownerDocument!.importNode(model, true) : model.cloneNode(true));
    if (index >= 0) keepNode(block, index, node);
    if (node === at) return node;
    put(there, one, node);
    return node;
  }

  /** What belongs into an element that was taken out, emptied or made anew; a translation that stands in it stays. */
  function furnish(block: Block, path: readonly number[], node: DomNode): void {
    const { stamp, values } = block;
    fillPrototype(stamp, values);
    if (node.firstChild === null)
      for (const child of childrenOf(follow(stamp.prototype!, path)!.cloneNode(true)))
        node.insertBefore(child, null);
    stamp.paths.forEach((one, index) => {
      const known = knownNode(block, index);
      if (
        one.length > path.length &&
        startsWith(one, path) &&
        known !== null &&
        (known.nodeType !== textNode || known.isConnected)
      )
        restore(block, one);
    });
    for (const open of slotsIn(block))
      if (open.slot.content !== null && startsWith(open.path, path)) place(open, open.slot.content);
  }

  function isOurs(node: DomNode): boolean {
    if (ours === null) {
      const all = (ours = new Set());
      const visit = (content: Content): unknown => {
        if (content.kind === ContentKind.block)
          content.stamp.paths.forEach((_, index) => all.add(knownNode(content, index)));
        return forEachNode(content, (one) => void all.add(one)) || someInside(content, visit);
      };
      if (top.content !== null) visit(top.content);
    }
    return ours.has(node);
  }

  function holdsOurs(node: DomNode): boolean {
    return isOurs(node) || childrenOf(node).some(holdsOurs);
  }
}
