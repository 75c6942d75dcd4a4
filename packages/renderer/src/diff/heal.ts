/**
 * Puts right what strangers have done to a place that is about to be written: translators that replace texts, scripts that
 * wrap, move, replace or take away. Never looked for: a write that finds its node out of the document, or with another text
 * than the last render left, comes here. What does not change keeps what others made of it.
 *
 * In: a block and one of its nodes. Out: the node stands where the template puts it, in whatever else was put around.
 *   1. From the root down to the block, what stands on the way is put back where it is missing.
 *   2. In the block, likewise the elements around the node: known ones come back, unknown ones are cloned again.
 *   3. A text's neighbours that cannot be told from it any more (split, joined, translated) are written anew with it.
 */
import { DEV } from '#dev';
import type { ComponentState } from '../component/component-state.ts';
import { type DomElement, type DomNode, elementNode, fragmentNode, textNode } from '../dom/contract.ts';
import { childrenOf, findLike, follow, templateContent } from '../dom/find.ts';
import { insertNode, standing } from '../dom/insert.ts';
import { type Part, PartKind, partValue } from '../dom/part.ts';
import { strangerFound } from '../dev/errors.generated.ts';
import { commitAttribute } from '../parts/attribute.ts';
import { writeClass } from '../parts/class.ts';
import { commitStyle } from '../parts/style.ts';
import { textOf } from '../parts/text.ts';
import {
  type Block,
  type Content,
  ContentKind,
  firstNode,
  forEachNode,
  nodeOf,
  type Slot,
  slotParent,
  type TextContent,
} from '../tree/content.ts';

interface Place {
  readonly parent: DomNode;
  readonly before: DomNode | null;
}

/** True where a node is out of the document that the container is in. */
export function isLost(state: ComponentState, node: DomNode | null): boolean {
  if (node === null) return true;
  if (node.isConnected || !state.root.container.isConnected) return false;
  let top = node;
  while (top.parentNode !== null) top = top.parentNode;
  // What a `<template>` holds is never in the document.
  return top.nodeType !== fragmentNode;
}

/** True where a text node is as the last render left it. */
export function isIntact(state: ComponentState, node: DomNode | null, text: string): boolean {
  return node !== null && node.nodeValue === text && node.nodeType === textNode && !isLost(state, node);
}

/** True where a node of a block is in its root, be it in something that was put around it. */
export function isPlaced(block: Block, index: number, node: DomNode): boolean {
  const { root, stamp } = block;
  if (!stamp.single) return true;
  const path = stamp.paths[index]!;
  let up: DomNode | null = node;
  for (let i = path.length; i > 0 && up !== null; i--) up = up.parentNode;
  return up === root || path.includes(templateContent) || isWithin(root, node);
}

/** The element of a block's part, standing. */
export function healElement(state: ComponentState, block: Block, index: number): DomNode {
  noteStranger(state, block, 'is missing');
  if (isLost(state, anyNode(block))) putBack(state, block);
  return restore(block, block.stamp.paths[index]!);
}

/** Shows a text hole's text in place of whatever is there. */
export function healText(state: ComponentState, block: Block, part: Part, text: string): void {
  noteStranger(state, block, 'has another text than was written');
  if (isLost(state, anyNode(block))) putBack(state, block);
  const path = block.stamp.paths[part.node]!;
  const isTop = path.length === 1 && !block.stamp.single;
  const parent = parentOf(block, path);
  const models = childrenOf(follow(block.stamp.prototype!, path.slice(0, -1))!);
  const at = path[path.length - 1]!;
  const siblings = models.map((_, i) => [...path.slice(0, -1), i]);
  // Texts that stand beside each other in the template.
  const isText = (i: number): boolean =>
    models[i]?.nodeType === textNode && slotAt(block, siblings[i]!) === null;
  let from = at;
  let to = at;
  while (isText(from - 1)) from--;
  while (isText(to + 1)) to++;
  const start = edge(block, siblings.slice(0, from).reverse(), parent, true);
  const end = edge(block, siblings.slice(to + 1), parent, false);
  const known = siblings.slice(from, to + 1).map((one) => knownAt(block, one));
  const live = between(parent, start, end).filter((node) => {
    if (known.some((one) => one !== null && isSelfOrWithin(node, one))) return true;
    // Beside a view's own nodes stand those of other views.
    if (isTop) return (node as DomElement).localName === 'font' && (start !== null || end !== null);
    return node.nodeType === textNode || (node.nodeType === elementNode && node.textContent !== '');
  });
  const { document } = state.root.host;
  const fresh = (i: number): DomNode => {
    const node = known[i - from] ?? document.createTextNode('');
    const index = indexOf(block, siblings[i]!);
    const hole = textAt(block, index);
    const shown = i === at ? text : hole === null ? models[i]!.nodeValue : textOf(block.values[hole.hole]);
    if (node.nodeValue !== shown) node.nodeValue = shown;
    if (index >= 0) keep(block, index, node);
    return node;
  };
  // As many as there were, and none that is known in another's place: one of them is replaced, the others stay.
  const isEach = live.length === known.length;
  if (
    isEach &&
    known.every(
      (one, i) =>
        one === null || !live.some((other) => isSelfOrWithin(other, one)) || isSelfOrWithin(live[i]!, one),
    )
  ) {
    const old = live[at - from]!;
    const node = fresh(at);
    if (old === node) return;
    parent.insertBefore(node, old);
    return void parent.removeChild(old);
  }
  const next = live.length > 0 ? live[live.length - 1]!.nextSibling : end;
  for (const node of live) parent.removeChild(node);
  for (let i = from; i <= to; i++) parent.insertBefore(fresh(i), next);
}

/** The same for a text that is a slot's, a list's or a component's. */
export function healContent(
  state: ComponentState,
  content: TextContent,
  slot: Slot | null,
  text: string,
): void {
  const { node } = content;
  if (!isLost(state, node) && node.nodeValue === text) return;
  putBack(state, content);
  node.nodeValue = text;
  const parent = slot === null ? node.parentNode! : slotParent(slot);
  const top = standing(parent, node);
  const children = childrenOf(parent);
  const at = children.indexOf(top!);
  const end = slot?.anchor ? children.indexOf(standing(parent, slot.anchor)!) : children.length;
  children.forEach((child, i) => {
    const isFont = (child as DomElement).localName === 'font';
    const isMine = slot !== null && (slot.anchor === null || (i > at && i < end));
    if (child === top || (!isFont && !isMine)) return;
    // What a translator has put in its place stands before it now.
    if (isMine ? child.textContent !== '' && child.nodeType !== 8 : i === at - 1) parent.removeChild(child);
  });
}

/** Puts content back where it belongs, with everything around it that is missing. */
export function putBack(state: ComponentState, target: Content): void {
  let top = state;
  while (top.parent !== null) top = top.parent;
  repair(top, target, () => top.place);
}

/** 1. True where `target` is `content` or in it: then it stands. */
function repair(content: Content | null, target: Content, place: () => Place): boolean {
  if (content === null || (content !== target && !repairIn(content, target, place))) return false;
  const { parent, before } = place();
  forEachNode(content, (node) => {
    if (!isWithin(parent, node)) insertNode(parent, node, before);
  });
  return true;
}

function repairIn(content: Content, target: Content, place: () => Place): boolean {
  switch (content.kind) {
    case ContentKind.component:
      return repair(content.content, target, place);
    case ContentKind.list: {
      const { items, anchor } = content;
      return items.some((item, i) =>
        repair(item, target, () => {
          const { parent, before } = place();
          if (anchor !== null && !isWithin(parent, anchor)) insertNode(parent, anchor, before);
          for (let next = i + 1; next < items.length; next++) {
            const first = firstNode(items[next]!);
            if (first !== null && isWithin(parent, first)) return { parent, before: first };
          }
          return { parent, before: anchor ?? before };
        }),
      );
    }
    case ContentKind.block: {
      const { live, fill } = content.stamp;
      return (content.slots ?? []).some((slot, index) => {
        if (slot === null) return false;
        return repair(slot.content, target, () => {
          const isOurs = (part: Part): boolean =>
            part.index === index && (part.kind === PartKind.text || part.kind >= PartKind.content);
          const part = fill.find(isOurs) ?? live.find((one) => isOurs(one) && one.kind <= PartKind.region)!;
          restore(content, content.stamp.paths[part.node]!, slot.anchor);
          return { parent: slotParent(slot), before: slot.anchor };
        });
      });
    }
    default:
      return false;
  }
}

/** 2. The node at a path, standing: as it is known (`given`, where it is not the stamp's own), else a clone. */
function restore(block: Block, path: readonly number[], given: DomNode | null = null): DomNode {
  if (path.length === 0) return block.root;
  const { prototype } = block.stamp;
  const parent = parentOf(block, path);
  const known = given ?? knownAt(block, path);
  const index = given === null ? indexOf(block, path) : -1;
  if (known !== null && isWithin(parent, known)) {
    // Known by what is in it: from now on by itself, which events look for.
    if (index >= 0) keep(block, index, known);
    return known;
  }
  const like = given === null ? findLike(block.root, prototype!, path) : null;
  const put = known ?? like ?? cloneAgain(block, path);
  if (index >= 0) keep(block, index, put);
  if (put === like || path[path.length - 1] === templateContent) return put;
  const start = path.slice(0, -1);
  const siblings = childrenOf(follow(prototype!, start)!).map((_, i) => [...start, i]);
  parent.insertBefore(put, edge(block, siblings.slice(path[path.length - 1]! + 1), parent, false));
  // A copy that took its place, where nothing but the template's own nodes can be meant.
  if (
    like !== null &&
    like.parentNode === parent &&
    siblings.length < childrenOf(parent).length &&
    block.slots === null
  )
    parent.removeChild(like);
  return put;
}

/** The element a path's last step is taken in; for a top-level node what the view stands in. */
function parentOf(block: Block, path: readonly number[]): DomNode {
  if (path.length > 1 || block.stamp.single) return restore(block, path.slice(0, -1));
  return anyNode(block)?.parentNode ?? block.root;
}

/** A top-level node that stands, texts last: they are wrapped more often. */
function anyNode(block: Block): DomNode | null {
  let found: DomNode | null = null;
  forEachNode(block, (node) => {
    if (node.isConnected && (found === null || found.nodeType === textNode)) found = node;
  });
  return found;
}

/** The child of `parent` at the first of these places that stands; null where none does. */
function edge(
  block: Block,
  paths: readonly (readonly number[])[],
  parent: DomNode,
  isBefore: boolean,
): DomNode | null {
  for (const path of paths) {
    const slot = slotAt(block, path);
    const known = slot?.anchor ?? knownAt(block, path) ?? findLike(block.root, block.stamp.prototype!, path);
    for (const node of isBefore ? [known] : [slot === null ? null : firstNode(slot.content), known])
      if (node !== null && isWithin(parent, node)) return standing(parent, node);
  }
  return null;
}

/** The slot whose anchor is at the path, or whose text node was. */
function slotAt(block: Block, path: readonly number[]): Slot | null {
  const index = indexOf(block, path);
  if (index < 0 || block.slots === null) return null;
  const known = block.nodes?.[index];
  const text = textAt(block, index);
  if (text !== null) return block.slots[text.index] ?? null;
  return block.slots.find((slot) => slot !== null && slot.anchor !== null && slot.anchor === known) ?? null;
}

function textAt(block: Block, index: number): Part | null {
  return block.stamp.fill.find((part) => part.node === index && part.kind === PartKind.text) ?? null;
}

function indexOf({ stamp }: Block, path: readonly number[]): number {
  return stamp.paths.findIndex((one) => one.length === path.length && startsWith(one, path));
}

function startsWith(path: readonly number[], start: readonly number[]): boolean {
  return start.every((step, i) => path[i] === step);
}

/** The node as it was found before, or the element around one that was: also where it was taken out. */
function knownAt(block: Block, path: readonly number[]): DomNode | null {
  const { paths, prototype } = block.stamp;
  const own = block.nodes?.[indexOf(block, path)] ?? null;
  if (own !== null) return own;
  const model = follow(prototype!, path) as DomElement | null;
  for (let i = 0; i < paths.length; i++) {
    if (!startsWith(paths[i]!, path) || paths[i]!.includes(templateContent)) continue;
    let node = block.nodes?.[i] ?? null;
    for (let up = paths[i]!.length - path.length; up > 0 && node !== null; up--) node = node.parentNode;
    if (node !== null && (node as DomElement).localName === model?.localName) return node;
  }
  return null;
}

function keep(block: Block, index: number, node: DomNode): void {
  nodeOf(block, index);
  block.nodes![index] = node;
}

/** An element that nobody has a hand on any more: a clone takes its place, with what is known of its inside. */
function cloneAgain(block: Block, path: readonly number[]): DomNode {
  const { stamp, values } = block;
  const { paths, fill, prototype } = stamp;
  const root = block.root.ownerDocument!.importNode(follow(prototype!, path)!, true);
  const nodes = paths.map((one) => (startsWith(one, path) ? follow(root, one.slice(path.length)) : null));
  for (const [index, node] of nodes.entries()) {
    if (node === null) continue;
    const known = block.nodes?.[index] ?? null;
    if (known === null || node === root) keep(block, index, node);
    else if (node.parentNode !== null) {
      node.parentNode.insertBefore(known, node);
      node.parentNode.removeChild(node);
    }
  }
  for (const part of fill) {
    const node = nodes[part.node];
    if (!node || block.nodes![part.node] !== node) continue;
    const value = partValue(part, values);
    if (part.kind === PartKind.text) node.nodeValue = textOf(value);
    else if (part.kind === PartKind.class) writeClass(node as DomElement, value);
    else if (part.kind === PartKind.attribute) commitAttribute(node as DomElement, part.name, value);
    else if (part.kind === PartKind.style) {
      (node as DomElement).style.cssText = '';
      commitStyle(node as DomElement, null, value);
    }
  }
  return root;
}

function between(parent: DomNode, start: DomNode | null, end: DomNode | null): DomNode[] {
  const nodes: DomNode[] = [];
  let node = start === null ? parent.firstChild : start.nextSibling;
  for (; node !== null && node !== end; node = node.nextSibling) nodes.push(node);
  return nodes;
}

function isWithin(parent: DomNode, node: DomNode): boolean {
  return standing(parent, node) !== null;
}

function isSelfOrWithin(outer: DomNode, node: DomNode): boolean {
  return outer === node || isWithin(outer, node);
}

/** Every document that renders has one, but the language does not say so. */
declare const console: { warn(message: string): void };

/** Roots that have told of it. */
const told = new WeakSet<object>();

/** In development the first of each root is told, since it is often a library that wants an island. */
function noteStranger(state: ComponentState, block: Block, found: string): void {
  if (!DEV || told.has(state.root)) return;
  told.add(state.root);
  const { root } = block.stamp.single ? block : { root: null };
  const name = (root as DomElement | null)?.localName ?? 'a text';
  console.warn(strangerFound(state.name, name, found).message);
}
