/**
 * Tells where strangers have been at a place that is about to be written, and has it put right first: translators replace texts,
 * scripts wrap, move, replace or take away. Never looked for: a write that finds its node out of the document or of its template,
 * or with another text than the last render left, comes here. What does not change keeps what others made of it.
 *
 * In: what is to be written. Out: it stands where the templates put it (`healer.ts`), in whatever else was put around. What a
 * render wrote into something that it took away then, where a script had put it, is put back at its end (`checkWritten`).
 */
import { DEV } from '#dev';
import type { ComponentState } from '../component/component-state.ts';
import type { DomElement, DomNode } from '../dom/contract.ts';
import { follow } from '../dom/find.ts';
import type { Part } from '../dom/part.ts';
import { strangerFound } from '../dev/errors.generated.ts';
import {
  type Block,
  type Content,
  ContentKind,
  firstNode,
  forEachNode,
  knownNode,
  type TextContent,
} from '../tree/content.ts';
import { createHealer, type Healer } from './healer.ts';
import { isIntact, isLost } from './undisturbed.ts';

/** The element of a block's part, standing. */
export function healElement(state: ComponentState, block: Block, index: number): DomNode {
  if (DEV) noteStranger(state, block, block.stamp.paths[index]!, 'is missing');
  return createHealer(state).element(block, index);
}

/** Shows a text hole's text in place of whatever is there. */
export function healText(
  state: ComponentState,
  block: Block,
  part: Part,
  before: string,
  text: string,
): void {
  if (DEV)
    noteStranger(
      state,
      block,
      block.stamp.paths[part.node]!.slice(0, -1),
      'has another text than was written',
    );
  createHealer(state).text(block, part, before, text);
}

/** The same for a text that is a slot's, a list's or a component's. */
export function healContent(state: ComponentState, content: TextContent, text: string): void {
  if (DEV) noteStranger(state, null, [], 'has another text than was written');
  createHealer(state).content(content, text);
}

/** Puts content back where it belongs, with everything around it that is missing. */
export function putBack(state: ComponentState, target: Content): void {
  createHealer(state).putBack(target);
}

/** What strangers took out comes back before it is moved, in place of what they put there: all of `whole`, which it is of. */
export function bringBack(state: ComponentState, content: Content, whole: Content = content): void {
  // One question each: rows that go are all asked.
  if (forEachNode(content, isOut) && forEachNode(content, (node) => isLost(state, node)))
    putBack(state, whole);
}

function isOut(node: DomNode): boolean {
  return !node.isConnected;
}

/** Before content goes: it takes along what strangers put in its place. */
export function beforeRemoval(state: ComponentState, content: Content): void {
  if (content.kind === ContentKind.text && !isIntact(state, content.node, content.text))
    healContent(state, content, content.text);
  else bringBack(state, content);
}

/** Of each that was written: state, content and the index of a block's node, or -1. */
export function checkWritten(written: readonly unknown[]): void {
  const healers = new Map<object, Healer>();
  for (let i = 0; i < written.length; i += 3) {
    const state = written[i] as ComponentState;
    const content = written[i + 1] as Content;
    const index = written[i + 2] as number;
    const node = index < 0 ? firstNode(content) : knownNode(content as Block, index);
    if (node === null || state.disposed || !isLost(state, node)) continue;
    // What was taken away since is not missing.
    const healer = healers.get(state.root) ?? createHealer(state);
    healers.set(state.root, healer);
    if (!healer.isOurs(node)) continue;
    if (content.kind === ContentKind.text) healContent(state, content, content.text);
    else if (index < 0) healer.putBack(content);
    else healElement(state, content as Block, index);
  }
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
  if (told.has(state.root)) return;
  told.add(state.root);
  const model = block === null ? null : follow(block.stamp.prototype!, path);
  const name = (model as DomElement | null)?.localName ?? 'a text';
  console.warn(strangerFound(state.name, name, found).message);
}
