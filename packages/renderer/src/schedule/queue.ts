/**
 * Flow B: the render queue. Outside a batch a request renders at once; inside one it waits its turn, first in, first
 * out, so parents render before the children they create or update.
 *
 * In: requests from components, events and parameters. Out: for every batch, in this order:
 *   1. components render, each once for every time it was queued; what a render removed is disposed right after it
 *   2. what was written into something that went is put back; selects take values whose options have come
 *   3. references are attached
 *   4. islands are mounted, or told of what their tags say now
 *   5. onAfterRender of every component that rendered, in the order they rendered
 *   6. if that queued renders, the next batch
 */
import { isCancellation, isPromise } from '../view/promises.ts';
import type { ComponentState } from '../component/component-state.ts';
import type { ReferenceCapture, Scheduler } from '../component/root-context.ts';
import type { IslandPlace } from '../parts/island.ts';
import type { DomField } from '../dom/contract.ts';
import type { PendingSelects } from '../parts/field.ts';
import type { Content } from '../tree/content.ts';
import { attachReferences, callAfterRender, type PendingReference } from './phases.ts';

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

export class RenderQueue implements Scheduler {
  readonly #work: RenderWork;
  readonly #selects: PendingSelects;
  #queue: ComponentState[] = [];
  #rendered: ComponentState[] = [];
  #removed: Content[] = [];
  #written: unknown[] = [];
  #references: PendingReference[] = [];
  #islands: IslandPlace[] = [];
  /** True while a batch is open: an event's handlers run, or the queue is being worked off. */
  #open = false;
  readonly #deferred: (() => void)[] = [];
  /** True while they are worked off. */
  #deferring = false;
  readonly #pending = new Set<PromiseLike<unknown>>();
  /** Boundaries an error came to, whose content goes before they render again. */
  readonly #wiped = new Set<ComponentState>();

  constructor(work: RenderWork, selects: PendingSelects) {
    this.#work = work;
    this.#selects = selects;
  }

  requestRender(state: ComponentState): void {
    state.renderPending = true;
    this.#queue.push(state);
    if (!this.#open) this.#batch(() => {});
  }

  /** Runs `work` as one batch: all renders it asks for happen once it returns, even when it throws. */
  batch(work: () => void): void {
    if (this.#open) work();
    else this.#batch(work);
  }

  /** Runs `work` as a batch of its own: now, or once the open batch is done. Handlers come this way, so they never nest. */
  whenIdle(work: () => void): void {
    if (this.#open) this.#deferred.push(work);
    else this.#batch(work);
  }

  wipe(state: ComponentState): void {
    if (state.disposed) return;
    this.#wiped.add(state);
    this.#queue.push(state);
  }

  track(state: ComponentState, promise: PromiseLike<unknown>): void {
    const followed = Promise.resolve(promise).then(
      () => {
        this.#pending.delete(followed);
      },
      (error: unknown) => {
        this.#pending.delete(followed);
        fail(state, error);
      },
    );
    this.#pending.add(followed);
  }

  /** Settles when no lifecycle promise is pending any more (reference section 3: quiescence). */
  async quiescence(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending);
  }

  attachReference(state: ComponentState, capture: ReferenceCapture): void {
    this.#references.push({ table: state.root.references, capture });
  }

  settleIsland(place: IslandPlace): void {
    this.#islands.push(place);
  }

  wrote(state: ComponentState, content: Content, node: number): void {
    this.#written.push(state, content, node);
  }

  remove(content: Content): void {
    this.#removed.push(content);
  }

  #batch(work: () => void): void {
    this.#open = true;
    try {
      work();
    } finally {
      try {
        this.#process();
      } finally {
        this.#open = false;
        this.#runDeferred();
      }
    }
  }

  /** A loop, not a batch at the end of a batch: a handler may raise an event for every row. */
  #runDeferred(): void {
    if (this.#deferring) return;
    this.#deferring = true;
    try {
      for (let next = this.#deferred.shift(); next !== undefined; next = this.#deferred.shift()) {
        this.#batch(next);
      }
    } finally {
      this.#deferring = false;
    }
  }

  #process(): void {
    do {
      // 1. The queue grows while it is worked off.
      for (let i = 0; i < this.#queue.length; i++) {
        const state = this.#queue[i]!;
        if (this.#wiped.size > 0 && this.#wiped.delete(state) && !state.disposed) {
          this.#work.wipe(state);
          this.#takeAway();
        }
        // A boundary may stand in the queue twice; what was rendered or disposed meanwhile is passed over.
        if (state.disposed || !state.renderPending) continue;
        this.#work.render(state);
        this.#rendered.push(state);
        this.#takeAway();
      }
      this.#queue = [];
      this.#takeAway();
      if (this.#written.length > 0) {
        const written = this.#written;
        this.#written = [];
        this.#work.check(written);
      }
      const selects = this.#selects;
      // Those that are gone are forgotten; a render notes them again.
      for (const [element, wish] of selects) {
        if (element.isConnected) wish.settle(selects, element as DomField);
        else selects.delete(element);
      }
      const references = this.#references;
      if (references.length > 0) {
        this.#references = [];
        attachReferences(references);
      }
      const islands = this.#islands;
      if (islands.length > 0) {
        this.#islands = [];
        for (const place of islands) place.settle();
      }
      const rendered = this.#rendered;
      this.#rendered = [];
      for (const state of rendered) {
        const pending = callAfterRender(state);
        // Nobody waits for it, as in Blazor: `start` is done when the lifecycle is.
        if (isPromise(pending)) {
          Promise.resolve(pending).catch((error: unknown) => fail(state, error));
        }
      }
    } while (this.#queue.length > 0 || this.#removed.length > 0);
  }

  #takeAway(): void {
    // Disposal may remove more.
    while (this.#removed.length > 0) {
      const removed = this.#removed;
      this.#removed = [];
      this.#work.takeAway(removed);
    }
  }
}

function fail(state: ComponentState, error: unknown): void {
  if (!isCancellation(error)) state.dispatchException(error);
}
