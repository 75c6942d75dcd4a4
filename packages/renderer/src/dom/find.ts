/**
 * Finds the nodes of a clone by child indices. Most are looked for late, on their first write: what writes there tells by what
 * stands there whether strangers have changed what the indices lead through (`tree/level.ts`).
 *
 * In: a clone's root, or a node known in it, and a path from there. Out: the node, or null where the path ends early.
 */
import type { DomNode, DomTemplateElement } from './contract.ts';

/** In a path, the step from a `<template>` to what it holds. */
export const templateContent = -1;

/** Follows child indices, from step `from` on. */
export function follow(start: DomNode, path: readonly number[], from: number = 0): DomNode | null {
  let node: DomNode | null = start;
  for (let i = from; i < path.length && node !== null; i++) {
    let skip = path[i]!;
    if (skip === templateContent) node = (node as DomTemplateElement).content;
    else for (node = node.firstChild; skip > 0 && node !== null; skip--) node = node.nextSibling;
  }
  return node;
}

export function startsWith(path: readonly number[], start: readonly number[]): boolean {
  return start.every((step, i) => path[i] === step);
}

export function childrenOf(node: DomNode): DomNode[] {
  const children: DomNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}
