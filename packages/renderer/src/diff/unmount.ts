/**
 * The end of content: components are disposed, references detached, nodes taken out.
 *
 * In: content the diff removed, after the render that removed it. Out: nothing of it is left. Components are disposed
 * parents before children, first in, first out, as Blazor does, while their elements still stand. Hot: 10,000 components go in one
 * operation, each of them cold, so there is a call for a component and one for what it shows.
 */
import { isPromise } from '../view/promises.ts';
import type { ComponentState } from '../component/component-state.ts';
import type { DomNode } from '../dom/contract.ts';
import { severalDisposalErrors } from '../dev/errors.generated.ts';
import { kindOf } from '../kinds/kind.ts';
import type { IslandPlace } from '../parts/island.ts';
import { type Block, type Content, ContentKind, forEachNode, type Slot } from '../tree/content.ts';

/** True where taking the content away is DOM work alone. */
export function ownsNothing(content: Content): boolean {
  switch (content.kind) {
    case ContentKind.block:
      // A text hole may have become a slot.
      return (
        !content.stamp.owns && !content.kept?.some((one, i) => one !== null && i < content.stamp.statesAt)
      );
    case ContentKind.markup:
      return content.release === null;
    case ContentKind.text:
    case ContentKind.empty:
      return true;
    case ContentKind.component:
      return false;
    case ContentKind.list:
      return content.items.every(ownsNothing);
    default:
      return content satisfies never;
  }
}

/** Disposes what the contents own, all as one, then removes their nodes. */
export function takeAway(contents: readonly Content[]): void {
  dispose(contents);
  for (const content of contents) removeNodes(content);
}

/** Nodes that others have taken out already are none of our business. */
export function removeNodes(content: Content): void {
  forEachNode(content, takeOut);
}

function takeOut(node: DomNode): void {
  node.parentNode?.removeChild(node);
}

/** Disposes the components of the contents, breadth first, and detaches their references. */
function dispose(contents: readonly Content[]): void {
  const queue: ComponentState[] = [];
  const errors: unknown[] = [];
  const report = (error: unknown): void => void errors.push(error);
  const islands: IslandPlace[] = [];
  for (const content of contents) collect(content, queue, islands);
  const first = queue[0];
  // Nothing is written while components dispose what is their own: what they change is noted.
  const isOpen = first?.root.watch.resume();
  for (let i = 0; i < queue.length; i++) {
    const state = queue[i]!;
    disposeComponent(state, report);
    if (state.content !== null) collect(state.content, queue, islands);
  }
  // After the components, which may still want their islands; inner ones before those around them.
  for (const place of islands.reverse()) place.dispose();
  if (isOpen) first!.root.watch.pause();
  if (first === undefined || errors.length === 0) return;
  // As in Blazor, no boundary hears of it: one error as it is, several together.
  const error = errors.length === 1 ? errors[0] : new AggregateError(errors, severalDisposalErrors().message);
  first.root.reportError(error, null);
}

/** Adds the outermost components to the queue and the islands to theirs, in document order; detaches references on the way. */
function collect(content: Content, queue: ComponentState[], islands: IslandPlace[]): void {
  switch (content.kind) {
    case ContentKind.component:
      queue.push(content as ComponentState);
      return;
    case ContentKind.list:
      for (const item of content.items) collect(item, queue, islands);
      return;
    case ContentKind.markup:
      return content.release?.();
    case ContentKind.block: {
      const { kept, stamp } = content;
      if (kept === null) return;
      // What is to be released remembers something.
      if (stamp.stateCount > 0) release(content, islands);
      for (let i = 0; i < stamp.statesAt; i++) {
        const inner = (kept[i] as Slot | null)?.content;
        if (inner) collect(inner, queue, islands);
      }
      return;
    }
    case ContentKind.text:
    case ContentKind.empty:
      return;
    default:
      return content satisfies never;
  }
}

function disposeComponent(state: ComponentState, report: (error: unknown) => void): void {
  if (state.disposed) return;
  state.disposed = true;
  state.metadata.cascading?.disconnect(state);
  const component = state.component as Partial<Disposable & AsyncDisposable>;
  let pending: unknown;
  try {
    pending = component[Symbol.asyncDispose]
      ? component[Symbol.asyncDispose]!()
      : component[Symbol.dispose]?.();
  } catch (error) {
    report(error);
  }
  if (pending !== undefined && isPromise(pending)) {
    const reportLate = (error: unknown): void => state.root.reportError(error, null);
    void Promise.resolve(pending)
      .catch(reportLate)
      .then(() => state.whenGone?.(reportLate));
  } else state.whenGone?.(report);
}

/** Islands are told, references detached, and nothing stays in place for what is gone. */
function release(block: Block, islands: IslandPlace[]): void {
  for (const part of block.stamp.live) if (part.code !== null) kindOf(part).release?.(block, part, islands);
}
