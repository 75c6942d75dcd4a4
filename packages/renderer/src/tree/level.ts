/**
 * One level of the document: the children of one element, and which of our nodes is which of them, after strangers may have
 * wrapped, replaced, copied, moved, split or removed some.
 *
 * In: what stands in the element by the templates, in order: nodes that are known, and nodes of a template that were never
 * looked for. Out: for each what stands there for it.
 *   1. What is known and in the element, be it in something that was put around it, is itself.
 *   2. An element or comment is told by its name: one that says the same; where as many as are missing are left,
 *      in order; else one that has most of its attributes.
 *   3. A text is told by what it says. Where as many `<font>`s as texts are left between two elements, a translator has put
 *      them there, in order.
 */
import { SAFETY } from '#safety';
import { type DomElement, type DomNode, type DomTemplateElement, textNode } from '../dom/contract.ts';
import { childrenOf, follow, templateContent } from '../dom/find.ts';
import { standing } from '../dom/insert.ts';
import { PartKind } from '../dom/part.ts';
import {
  type Block,
  blockLink,
  type Content,
  ContentKind,
  forEachNode,
  keepNode,
  knownNode,
  type LinkedNode,
  peekNode,
  type Slot,
} from './content.ts';
import { slotOf } from './slots.ts';

/** An element's children that are ours, or those of the container. */
export interface Level {
  /** Null for the container. */
  readonly block: Block | null;
  /** Of the element, in the block. */
  readonly path: readonly number[];
  /** The slot in it that is meant. */
  readonly slot: Slot | null;
}

/** A node of ours in a level. */
export interface Entry {
  /** Null where it was never looked for. */
  node: DomNode | null;
  /** The node of the template, or itself. */
  readonly model: DomNode;
  /** What it says by the last render; null for what is no text. */
  text: string | null;
  /** The block whose template it is of, and its path there; null where there is none. */
  readonly block: Block | null;
  readonly path: readonly number[];
  /** What stands for it: itself, a copy, a translation; null for nothing. */
  at: DomNode | null;
  /** The child of the element that this is, or is in. */
  top: DomNode | null;
}

/** A slot of a block, and the level it is in. */
interface OpenSlot extends Level {
  readonly slot: Slot;
  /** Which of the template's nodes it stands before, or instead of, as a text that has become a slot; -1 where it is all there is. */
  readonly step: number;
  readonly isText: boolean;
}

/** The slots that are open. */
export function slotsIn(block: Block): OpenSlot[] {
  const { fill, live, paths } = block.stamp;
  return [...fill, ...live].flatMap((part) => {
    const isText = part.kind === PartKind.text;
    const slot = isText || part.kind & PartKind.slot ? slotOf(block, part) : null;
    if (slot === null) return [];
    const whole = paths[part.node]!;
    return part.sole && !isText
      ? { block, slot, path: whole, step: -1, isText }
      : { block, slot, path: whole.slice(0, -1), step: whole[whole.length - 1]!, isText };
  });
}

/** What a template puts into one of its elements, with what its slots there hold. */
export function entriesIn(block: Block, path: readonly number[], entries: Entry[] = []): Entry[] {
  const slots = slotsIn(block).filter((one) => isSame(one.path, path));
  /** True where the slot stands for the node too: a text that has become one. */
  const addSlot = (at: number): boolean => {
    const open = slots.find(({ step }) => step === at);
    if (open === undefined) return false;
    const { slot, isText } = open;
    entriesOf(slot.content, entries);
    if (isText && slot.anchor !== null) entries.push(entry(slot.anchor));
    return isText;
  };
  addSlot(-1);
  childrenOf(follow(block.stamp.prototype!, path)!).forEach((model, i) => {
    if (addSlot(i)) return;
    const whole = [...path, i];
    const index = indexOf(block, whole);
    entries.push(entry(index < 0 ? null : knownNode(block, index), textOf(model), block, whole, model));
  });
  return entries;
}

/** The top-level nodes of a content. */
export function entriesOf(content: Content | null, entries: Entry[] = []): Entry[] {
  forEachNode(content, (node, owner, index) => {
    if (owner.kind !== ContentKind.block)
      entries.push(entry(node, owner.kind === ContentKind.text ? owner.text : textOf(node)));
    else {
      const { paths, prototype } = owner.stamp;
      const path = index < 0 ? [] : paths[index]!;
      entries.push(entry(node, textOf(follow(prototype!, path)!), owner, path));
    }
  });
  return entries;
}

function entry(
  node: DomNode | null,
  text: string | null = null,
  block: Block | null = null,
  path: readonly number[] = [],
  model: DomNode = node!,
): Entry {
  return { node, model, text, block, path, at: null, top: null };
}

function textOf(node: DomNode): string | null {
  return node.nodeType === textNode ? (node.nodeValue ?? '') : null;
}
/**
 * Finds what stands for each entry; returns those children of `parent` that stand for none and are nobody's (`isOurs`). Without
 * that, the template's nodes need not say what the block shows, and what they say tells nothing.
 */
export function align(
  parent: DomNode,
  entries: readonly Entry[],
  isOurs: ((node: DomNode) => boolean) | null = null,
): DomNode[] {
  const children = childrenOf(parent);
  const taken = new Set<DomNode>();
  const settle = (one: Entry, at: DomNode | null | undefined): void => {
    if (at === null || at === undefined) return;
    one.at = at;
    one.top = standing(parent, at);
    taken.add(at).add(one.top!);
  };
  // 1.
  for (const one of entries)
    if (one.node !== null && standing(parent, one.node) !== null) settle(one, one.node);
  const isHeld = isOurs ?? isRoot;
  const isFree = (node: DomNode): boolean => !taken.has(node) && !isHeld(node);
  // 2.
  const lost = entries.filter((one) => one.at === null && one.text === null);
  const search = (node: DomNode): DomNode[] =>
    isHeld(node) || entries.some((one) => one.at === node)
      ? []
      : lost.some(({ model }) => isLike(node, model))
        ? [node]
        : childrenOf(node).flatMap(search);
  const found = lost.length === 0 ? [] : children.flatMap(search);
  const free = (one: Entry): DomNode[] => found.filter((node) => !taken.has(node) && isLike(node, one.model));
  for (const one of lost) {
    const { textContent } = one.node ?? one.model;
    if (isOurs !== null)
      settle(
        one,
        free(one).find((node) => node.textContent === textContent),
      );
  }
  for (const one of lost) {
    const alike = free(one);
    const twins = lost.filter(({ at, model }) => at === null && isLike(model, one.model));
    if (alike.length === twins.length) twins.forEach((twin, i) => settle(twin, alike[i]));
  }
  for (const one of lost) if (one.at === null) settle(one, mostAlike(free(one), one));
  // 3.
  const rest = children.filter(isFree);
  for (const one of entries)
    if (one.at === null && one.text !== null)
      settle(
        one,
        rest.find((node) => !taken.has(node) && node.nodeType === textNode && node.nodeValue === one.text),
      );
  entries.forEach((one, i) => {
    if (one.text === null || one.at !== null) return;
    const { from, to } = runAround(entries, i);
    const texts = entries.slice(from, to).filter(({ at, text }) => at === null && text!.trim() !== '');
    const fonts = between(parent, entries, from, to).filter(
      (node) => isFont(node) && node.textContent !== '' && !taken.has(node),
    );
    if (fonts.length === texts.length) texts.forEach((text, k) => settle(text, fonts[k]));
  });
  return rest.filter((node) => !taken.has(node));
}

/** The texts that stand beside each other around entry `i`. */
export function runAround(entries: readonly Entry[], i: number): { from: number; to: number } {
  let from = i;
  let to = i + 1;
  while (from > 0 && entries[from - 1]!.text !== null) from--;
  while (to < entries.length && entries[to]!.text !== null) to++;
  return { from, to };
}

/**
 * The children of `parent` around what stands for the entries from `from` to `to`: after what stands for those before, and before
 * what stands for those after, as far as that is in order.
 */
export function between(parent: DomNode, entries: readonly Entry[], from: number, to: number): DomNode[] {
  const children = childrenOf(parent);
  const places = (some: readonly Entry[]): number[] =>
    some.flatMap(({ top }) => (top === null ? [] : [children.indexOf(top)]));
  const own = places(entries.slice(from, to));
  const first = Math.min(children.length, ...own);
  const start = Math.max(-1, ...places(entries.slice(0, from)).filter((place) => place < first));
  const last = Math.max(start, ...own);
  const ends = places(entries.slice(to)).filter((place) => place > last);
  return children.slice(start + 1, Math.min(children.length, ...ends));
}

/** What translators put in place of a text. */
export function isFont(node: DomNode): boolean {
  return (node as DomElement).localName === 'font';
}

/** The one with most of the attributes; one that was never looked for is most likely there, saying something or nothing. */
function mostAlike(nodes: readonly DomNode[], { node: known, model }: Entry): DomNode | null {
  const wanted = known ?? model;
  const names = (wanted as DomElement).getAttributeNames?.() ?? [];
  const valueOf = (node: DomNode, name: string): string | null => (node as DomElement).getAttribute(name);
  const isEmpty = (node: DomNode): boolean => node.textContent === '';
  let most = 0;
  let best: DomNode | null = null;
  for (const node of nodes) {
    let shared = known === null && isEmpty(node) === isEmpty(model) ? 1 : 0;
    for (const name of names) if (valueOf(node, name) === valueOf(wanted, name)) shared++;
    if (shared > most) [most, best] = [shared, node];
  }
  return best;
}

function isLike(node: DomNode, model: DomNode): boolean {
  return (
    node.nodeType === model.nodeType && (node as DomElement).localName === (model as DomElement).localName
  );
}

/** True where a template with handlers starts: nothing in it is of another one. */
function isRoot(node: DomNode): unknown {
  return (node as LinkedNode)[blockLink];
}

/** The index of a path in its block, or -1. */
export function indexOf(block: Block, path: readonly number[]): number {
  return block.stamp.paths.findIndex((one) => isSame(one, path));
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return String(one) === String(other);
}

/** Node `index` of a block where strangers may have been, leaving nothing behind: it is looked for level by level. Null where they were, if `isExact`. */
export function locate(block: Block, index: number, isExact: boolean = false): DomNode | null {
  const { stamp, root } = block;
  const known = knownNode(block, index);
  if (!SAFETY || known?.isConnected) return known ?? peekNode(block, index);
  const path = stamp.paths[index]!;
  const around = stamp.around[index]!;
  const above = around < 0 ? [] : stamp.paths[around]!;
  let node = around < 0 ? root : locate(block, around, isExact);
  let model = follow(stamp.prototype!, above)!;
  for (let i = above.length; i < path.length && node !== null; i++) {
    const step = path[i]!;
    if (step === templateContent) {
      node = (node as DomTemplateElement).content;
      model = (model as DomTemplateElement).content;
      continue;
    }
    let at: DomNode | null = null;
    let isSame = true;
    let child = node.firstChild;
    let like = model.firstChild;
    for (let k = 0; like !== null; k++) {
      if (k === step) {
        at = child;
        model = like;
      }
      // To be exact, all but texts are as they were: translators replace those.
      const isAsked = k === step || (isExact && like.nodeType !== textNode);
      if (child === null || (isAsked && !isLike(child, like))) isSame = false;
      child &&= child.nextSibling;
      like = like.nextSibling;
    }
    if (isSame && child === null && !isRoot(at!)) node = at;
    else if (isExact) return null;
    else {
      const entries = entriesIn(block, path.slice(0, i));
      align(node, entries);
      node = entries.find((one) => one.model === model)?.at ?? null;
    }
  }
  return isExact ? node : (node ?? known);
}

/** The same for an event. What stands where the template has it is kept: of six buttons all are looked for at a click on one. */
export function locateOnce(block: Block, index: number): DomNode | null {
  const exact = knownNode(block, index) === null ? locate(block, index, true) : null;
  return exact === null ? locate(block, index) : keepNode(block, index, exact);
}

/** Finds every node while paths still lead there: before the first slot gets content that was text until now. A fresh block stands nowhere yet. */
export function locateAll(block: Block, isFresh: boolean): void {
  block.stamp.paths.forEach((_, index) => {
    const node = isFresh ? peekNode(block, index) : locate(block, index);
    if (node !== null) keepNode(block, index, node);
  });
}
