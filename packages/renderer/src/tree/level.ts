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
import { type Part, PartKind } from '../dom/part.ts';
import { type Block, type Content, ContentKind, keepNode, knownNode, peekNode, slotAt } from './content.ts';

/** A node of ours in a level. */
export interface Entry {
  /** Null where it was never looked for. */
  node: DomNode | null;
  /** The node of the template, or itself. */
  readonly model: DomNode;
  /** What it says by the last render; null for what is no text. */
  text: string | null;
  /** The block whose template it is of, and its place in the block's nodes; null and -1 where there is none. */
  readonly block: Block | null;
  readonly index: number;
  /** What stands for it: itself, a copy, a translation; null for nothing. */
  at: DomNode | null;
}

/** What a template puts into one of its elements, with what its slots there hold. */
export function entriesIn(block: Block, path: readonly number[]): Entry[] {
  const { prototype } = block.stamp;
  const entries: Entry[] = [];
  addSlot(entries, block, indexOf(block, path), true);
  childrenOf(follow(prototype!, path)!).forEach((model, i) => {
    const index = indexOf(block, [...path, i]);
    // A text that has become a slot is what the slot holds.
    if (!addSlot(entries, block, index, false))
      entries.push(entry(index < 0 ? null : knownNode(block, index), model, textOf(model), block, index));
  });
  return entries;
}

/** The top-level nodes of a content. */
export function entriesOf(content: Content | null, entries: Entry[] = []): Entry[] {
  const add = (
    node: DomNode | null,
    text: string | null = null,
    block: Block | null = null,
    index = -1,
  ): void => {
    if (node !== null) entries.push(entry(node, node, text, block, index));
  };
  switch (content?.kind) {
    case ContentKind.block: {
      const { stamp, root } = content;
      if (stamp.single) add(root, null, content);
      for (const one of stamp.roots) {
        if (one < 0) entriesOf(slotAt(content, ~one)?.content ?? null, entries);
        else add(knownNode(content, one), textOf(follow(stamp.prototype!, stamp.paths[one]!)!), content, one);
      }
      break;
    }
    case ContentKind.text:
      add(content.node, content.text);
      break;
    case ContentKind.list:
      for (const item of content.items) entriesOf(item, entries);
      add(content.anchor);
      break;
    case ContentKind.component:
      return entriesOf(content.content, entries);
    case ContentKind.markup:
      for (const node of content.nodes) add(node, textOf(node));
      break;
    case ContentKind.empty:
      add(content.node);
      break;
    default:
  }
  return entries;
}

/** The part whose slot is at a node of the block's: around it (`sole`), or before it. */
export function slotPart(block: Block, index: number, sole: boolean): Part | undefined {
  const { fill, live } = block.stamp;
  const isHere = (part: Part): boolean =>
    part.node === index &&
    (part.kind === PartKind.text ? !sole : part.sole === sole && (part.kind & PartKind.slot) !== 0);
  return fill.find(isHere) ?? live.find(isHere);
}

/** True where the slot stands for the node too. */
function addSlot(entries: Entry[], block: Block, index: number, sole: boolean): boolean {
  const part = index < 0 ? undefined : slotPart(block, index, sole);
  const slot = part === undefined ? null : slotAt(block, part.index);
  if (slot === null) return false;
  entriesOf(slot.content, entries);
  if (part!.kind !== PartKind.text) return false;
  if (slot.anchor !== null) entries.push(entry(slot.anchor, slot.anchor, null, null, -1));
  return true;
}

function entry(
  node: DomNode | null,
  model: DomNode,
  text: string | null,
  block: Block | null,
  index: number,
): Entry {
  return { node, model, text, block, index, at: null };
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
    taken.add(at).add(standing(parent, at)!);
  };
  // 1.
  for (const one of entries)
    if (one.node !== null && standing(parent, one.node) !== null) settle(one, one.node);
  const isFree = (node: DomNode): boolean => !taken.has(node) && isOurs?.(node) !== true;
  // 2.
  const lost = entries.filter((one) => one.at === null && one.text === null);
  const search = (node: DomNode): DomNode[] =>
    isOurs?.(node) === true || entries.some((one) => one.at === node)
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
    some.flatMap(({ at }) => (at === null ? [] : [children.indexOf(standing(parent, at)!)]));
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

export function indexOf(block: Block, path: readonly number[]): number {
  return block.stamp.paths.findIndex(
    (one) => one.length === path.length && one.every((step, i) => path[i] === step),
  );
}

/** Node `index` of a block where strangers may have been, leaving nothing behind: it is looked for level by level. Null where they were, if `isExact`. */
export function locate(block: Block, index: number, isExact: boolean = false): DomNode | null {
  const { stamp, root } = block;
  const known = knownNode(block, index);
  if (!SAFETY || known?.isConnected) return known ?? peekNode(block, index);
  const path = stamp.paths[index]!;
  const around = stamp.around[index]!;
  let node = around < 0 ? root : locate(block, around, isExact);
  for (let i = stamp.paths[around]?.length ?? 0; i < path.length && node !== null; i++) {
    const step = path[i]!;
    if (step === templateContent) {
      node = (node as DomTemplateElement).content;
      continue;
    }
    const start = path.slice(0, i);
    const children = childrenOf(node);
    const models = childrenOf(follow(stamp.prototype!, start)!);
    const model = models[step]!;
    if (children.length === models.length && isLike(children[step]!, model)) node = children[step]!;
    else if (isExact) return null;
    else {
      const entries = entriesIn(block, start);
      align(node, entries);
      node = entries.find((one) => one.model === model)?.at ?? null;
    }
  }
  return node ?? known;
}

/** Finds every node while paths still lead there: before the first slot gets content that was text until now. */
export function locateAll(block: Block, isQuiet: boolean): void {
  block.stamp.paths.forEach((_, index) => {
    const node = isQuiet ? peekNode(block, index) : locate(block, index);
    if (node !== null) keepNode(block, index, node);
  });
}
