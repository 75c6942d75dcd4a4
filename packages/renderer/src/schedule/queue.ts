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
import { isPromise, onFailure } from '../view/promises.ts';
import type { ComponentState } from '../component/component-state.ts';
import type { Scheduler } from '../component/root-context.ts';
import type { DomField } from '../dom/contract.ts';
import { resumeAll } from '../dom/watch.ts';
import type { PendingSelects } from '../parts/field.ts';
import type { Content } from '../tree/content.ts';

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
  /** Runs `work` as a batch of its own: now, or once the open batch is done. Handlers come this way, so they never nest. */
  whenIdle(work: Work): void;
  /** Settles when no lifecycle promise is pending any more (reference section 3: quiescence). */
  quiescence(): Promise<void>;
}

type Work = () => void;
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
      if (!state.root.watch.quiet) written.push(state, content, node);
    },
    remove(content) {
      removed.push(content);
    },
  };

  /** A loop, not a batch at the end of a batch: a handler may raise an event for every row. */
  function runBatches(first: Work): void {
    let failure: { readonly error: unknown } | null = null;
    open = true;
    for (let next: Work | undefined = first; next !== undefined; next = deferred.shift()) {
      // What it asked for is rendered even when the work throws.
      for (const step of [next, processAll]) {
        try {
          step();
        } catch (error) {
          failure ??= { error };
        }
      }
    }
    open = false;
    resumeAll();
    if (failure !== null) throw failure.error;
  }

  function processAll(): void {
    do {
      // 1. The queue grows while it is worked off.
      for (const state of queue) {
        if (state.wiped && !state.disposed) {
          work.wipe(state);
          takeAway();
        }
        // A boundary may stand in the queue twice; what was rendered or disposed meanwhile is passed over.
        if (state.disposed || !state.renderPending) continue;
        work.render(state);
        rendered.push(state);
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
      for (const [element, wish] of selects) {
        if (element.isConnected) wish.settle(selects, element as DomField);
        else selects.delete(element);
      }
      // 3. and 4.
      for (const phase of shown) for (const one of phase.splice(0)) one.settle();
      // 5.
      const given = rendered;
      rendered = [];
      for (const state of given) callAfterRender(state);
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

function nothing(): void {}

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
