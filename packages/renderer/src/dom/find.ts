/**
 * Finds the nodes of a clone by child indices. Most are looked for late, when strangers may have changed what the indices
 * lead through: a level with another number of nodes than the prototype's is told by its size, and the node is looked for by
 * what it is like.
 *
 * In: a clone's root and a path of the stamp. Out: the node, or null where it is gone.
 */
import { SAFETY } from '#safety';
import { type DomElement, type DomNode, type DomTemplateElement, elementNode } from './contract.ts';

/** In a path, the step from a `<template>` to what it holds. */
export const templateContent = -1;

/** What is needed of a stamp. */
interface Paths {
  readonly prototype: DomNode | null;
  readonly paths: readonly (readonly number[])[];
  readonly sizes: readonly (readonly number[])[];
}

/** Follows child indices from a freshly cloned root. */
export function follow(root: DomNode, path: readonly number[]): DomNode | null {
  let node: DomNode | null = root;
  for (let i = 0; i < path.length && node !== null; i++) node = childAt(node, path[i]!);
  return node;
}

/** How many nodes stand on each level of the path. */
export function sizesAlong(root: DomNode, path: readonly number[]): number[] {
  return path.map((step, i) =>
    step === templateContent ? 1 : childrenOf(follow(root, path.slice(0, i))!).length,
  );
}

/** Node `index` of a clone that strangers may have changed; hot where nobody has. */
export function find(root: DomNode, stamp: Paths, index: number): DomNode | null {
  const path = stamp.paths[index]!;
  if (!SAFETY) return follow(root, path);
  const sizes = stamp.sizes[index]!;
  let node: DomNode = root;
  for (let i = 0; i < path.length; i++) {
    const step = path[i]!;
    if (step === templateContent) {
      node = (node as DomTemplateElement).content;
      continue;
    }
    let size = 0;
    let found: DomNode | null = null;
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
      if (size++ === step) found = child;
    if (size !== sizes[i]) return findLike(root, stamp.prototype!, path);
    node = found!;
  }
  // Replaced by something else.
  return isLike(node, follow(stamp.prototype!, path)!) ? node : findLike(root, stamp.prototype!, path);
}

/** The same, step by step to the child that is most like the prototype's; texts are like any other, so none is found. */
export function findLike(root: DomNode, prototype: DomNode, path: readonly number[]): DomNode | null {
  let node: DomNode | null = root;
  let model: DomNode = prototype;
  for (let i = 0; i < path.length && node !== null; i++) {
    const wanted: DomNode = childAt(model, path[i]!)!;
    node = path[i] === templateContent ? childAt(node, templateContent) : childLike(node, model, wanted);
    model = wanted;
  }
  return node;
}

/** What has the name of `wanted`, also within what was put around it; among several the one with its text, else by order. */
function childLike(parent: DomNode, model: DomNode, wanted: DomNode): DomNode | null {
  if (wanted.nodeType !== elementNode) return null;
  const models = childrenOf(model);
  const wrapped = (node: DomNode): DomNode[] =>
    models.some((one) => isLike(node, one)) ? [node] : childrenOf(node).flatMap(wrapped);
  let found = childrenOf(parent)
    .flatMap(wrapped)
    .filter((node) => isLike(node, wanted));
  let twins = models.filter((one) => isLike(one, wanted));
  if (found.length !== twins.length) {
    for (const twin of twins) {
      const same = found.find((node) => node.textContent === twin.textContent);
      if (same === undefined) continue;
      if (twin === wanted) return same;
      found = found.filter((node) => node !== same);
      twins = twins.filter((one) => one !== twin);
    }
  }
  return found[twins.indexOf(wanted)] ?? null;
}

function isLike(node: DomNode, model: DomNode): boolean {
  return (
    node.nodeType === model.nodeType && (node as DomElement).localName === (model as DomElement).localName
  );
}

export function childrenOf(node: DomNode): DomNode[] {
  const children: DomNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

function childAt(node: DomNode, step: number): DomNode | null {
  if (step === templateContent) return (node as DomTemplateElement).content;
  let child = node.firstChild;
  for (let skip = step; skip > 0 && child !== null; skip--) child = child.nextSibling;
  return child;
}
