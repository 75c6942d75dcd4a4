/**
 * Flow B: the render queue. Outside a batch a request renders at once; inside one it waits its turn, first in, first
 * out, so parents render before the children they create or update.
 *
 * In: requests from components, events and parameters. Out: for every batch, in this order:
 *   1. components render, each once for every time it was queued; what a render removed is disposed right after it
 *   2. what was written into something that went is put back, and foreign changes are noted again; selects take values whose
 *      options have come
 *   3. references are attached
 *   4. islands are mounted, or told of what their tags say now; like references, by what `whenShown` was given
 *   5. onAfterRender of every component that rendered, in the order they rendered
 *   6. if that queued renders, the next batch
 */
import { DEV } from '#dev';
import { isPromise, onFailure } from '../view/promises.ts';
import { Component } from '../component/component-base.ts';
import type { ComponentState } from '../component/component-state.ts';
import type { Scheduler } from '../component/root-context.ts';
import type { DomField } from '../dom/contract.ts';
import { resumeAll } from '../dom/watch.ts';
import type { PendingSelects } from '../parts/field.ts';
import type { Content } from '../tree/content.ts';
import { LoopCheck } from './check-loop.ts';

/** What the diff does for the queue; handed in, since the diff is the layer above. */
export interface RenderWork {
  /** Renders one component and brings the document in line. Never throws. */
  render(state: ComponentState): void;
  /** Empties what a component shows. */
  wipe(state: ComponentState): void;
  /** Disposes the components of removed contents, then takes their nodes out. Never throws. */
  takeAway(contents: readonly Content[]): void;
  /** Puts back what was written and has gone with something else since; state, content and node of each. */
  check(written: readonly unknown[]): void;
}

export interface RenderQueue extends Scheduler {
  /** Settles when no lifecycle promise is pending any more (reference section 3: quiescence). */
  quiescence(): Promise<void>;
}

type Work = () => void;
interface Failure {
  readonly error: unknown;
}
type Settling = Parameters<Scheduler['whenShown']>[1];

export function createQueue(work: RenderWork, selects: PendingSelects): RenderQueue {
  let queue: ComponentState[] = [];
  let rendered: ComponentState[] = [];
  let removed: Content[] = [];
  let written: unknown[] = [];
  const shown: readonly [references: Settling[], islands: Settling[]] = [[], []];
  const deferred: Work[] = [];
  const pending = new Set<PromiseLike<unknown>>();
  /** True while a batch is open: an event's handlers run, or the queue is being worked off. */
  let open = false;
  const loops = DEV ? new LoopCheck() : null;

  const batch = (first: Work): void => {
    if (open) first();
    else runBatches(first);
  };
  return {
    requestRender(state) {
      state.renderPending = true;
      queue.push(state);
      if (!open) runBatches(nothing);
    },
    batch,
    whenIdle(next) {
      if (open) deferred.push(next);
      else runBatches(next);
    },
    wipe(state) {
      state.wiped = true;
      queue.push(state);
    },
    track(state, promise) {
      const followed: Promise<unknown> = follow(state, promise).then(() => pending.delete(followed));
      pending.add(followed);
    },
    async quiescence() {
      while (pending.size > 0) await Promise.all(pending);
    },
    whenShown(phase, one) {
      shown[phase].push(one);
    },
    wrote(state, content, node) {
      written.push(state, content, node);
    },
    remove(content) {
      removed.push(content);
    },
  };

  /** A loop, not a batch at the end of a batch: a handler may raise an event for every row. */
  function runBatches(first: Work): void {
    let failure: Failure | null = null;
    open = true;
    for (let next: Work | undefined = first; next !== undefined; next = deferred.shift()) {
      if (DEV) loops!.begin();
      // What it asked for is rendered even when the work throws.
      const failed = attempt(next);
      const later = attempt(processAll);
      failure ??= failed ?? later;
    }
    open = false;
    resumeAll();
    if (failure !== null) throw failure.error;
  }

  function processAll(): void {
    do {
      // 1. The queue grows while it is worked off.
      for (let i = 0; i < queue.length; i++) {
        const state = queue[i]!;
        if (state.wiped && !state.disposed) {
          work.wipe(state);
          takeAway();
        }
        // A boundary may stand in the queue twice; what was rendered or disposed meanwhile is passed over.
        if (state.disposed || !state.renderPending) continue;
        if (DEV && loops!.refuses(state)) continue;
        work.render(state);
        if (hearsOfRenders(state)) rendered.push(state);
        takeAway();
      }
      queue = [];
      takeAway();
      // 2.
      if (written.length > 0) {
        const given = written;
        written = [];
        work.check(given);
      }
      resumeAll();
      // Those that are gone are forgotten; a render notes them again.
      selects.forEach((wish, element) => {
        if (element.isConnected) wish.settle(selects, element as DomField);
        else selects.delete(element);
      });
      // 3. and 4.
      shown[0].splice(0).forEach(settle);
      shown[1].splice(0).forEach(settle);
      // 5.
      const given = rendered;
      rendered = [];
      given.forEach(callAfterRender);
    } while (queue.length > 0 || removed.length > 0);
  }

  function takeAway(): void {
    // Disposal may remove more.
    while (removed.length > 0) {
      const given = removed;
      removed = [];
      work.takeAway(given);
    }
  }
}

function attempt(work: Work): Failure | null {
  try {
    work();
    return null;
  } catch (error) {
    return { error };
  }
}

function settle(one: Settling): void {
  one.settle();
}

function nothing(): void {}

const { prototype: base } = Component;

/** Of thousands most have no such method: they are not visited again. */
function hearsOfRenders({ component }: ComponentState): boolean {
  return (
    component.onAfterRender !== base.onAfterRender || component.onAfterRenderAsync !== base.onAfterRenderAsync
  );
}

function callAfterRender(state: ComponentState): void {
  if (state.disposed) return;
  const first = !state.afterRendered;
  state.afterRendered = true;
  try {
    state.component.onAfterRender(first);
    const pending: unknown = state.component.onAfterRenderAsync(first);
    // Nobody waits for it, as in Blazor: `start` is done when the lifecycle is.
    if (isPromise(pending)) void follow(state, pending);
  } catch (error) {
    state.dispatchException(error);
  }
}

function follow(state: ComponentState, promise: PromiseLike<unknown>): Promise<void> {
  return onFailure(promise, (error) => state.dispatchException(error));
}
