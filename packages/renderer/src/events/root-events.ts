/**
 * Flow B, where a change begins: one listener per event type and root.
 *
 * In: native events at the root's container. Out: handlers, found through the blocks on the event's path and called
 * through the sink, which opens a batch around them. Nothing is added to an element, so a handler costs nothing
 * until its event comes.
 *
 * How a handler is found
 *   1. Walk the composed path from the target up to the nearest element that is the root of a block.
 *   2. Of that block's event parts of this type, take those whose node is on the path below or at it, target first.
 *   3. Call them, then look at the options on the same element; go on above the block's root.
 */
import { isPromise } from '../view/promises.ts';
import type { BindAttribute } from '@strop/template';
import type { DomElement, DomEvent, DomField } from '../dom/contract.ts';
import { type EventPart, PartKind } from '../dom/part.ts';
import { acceptInput, type BindState, type Binding } from '../parts/bind.ts';
import type { PendingSelects } from '../parts/field.ts';
import { type Block, blockLink, type LinkedNode, peekNode } from '../tree/content.ts';
import type { ViewOwner } from '../view/owner.ts';
import { suppressedWhenDisabled, targetOnlyEvents } from './event-names.ts';

/** Where handlers are called: the schedule layer batches the renders they ask for. */
export interface EventSink {
  /** Runs `dispatch` as one batch; what it asks to render is rendered before this returns. */
  batch(dispatch: () => void): void;
  /** Calls a handler for its owner; an exception is reported, never thrown. */
  invoke(owner: ViewOwner | null, handler: unknown, argument: unknown): void;
}

export class RootEvents {
  readonly #container: DomElement;
  readonly #sink: EventSink;
  readonly #selects: PendingSelects;
  readonly #types = new Set<string>();
  readonly #listener: (event: DomEvent) => void;
  /** The field an input method composes in; nothing is written to it meanwhile. */
  composing: DomElement | null = null;
  #compositionEnded: (() => void) | null = null;

  constructor(container: DomElement, sink: EventSink, selects: PendingSelects) {
    this.#container = container;
    this.#sink = sink;
    this.#selects = selects;
    this.#listener = (event) => this.#dispatch(event);
  }

  /** Begins to listen for an event type; again is nothing. */
  listen(type: string): void {
    if (this.#types.has(type)) return;
    this.#types.add(type);
    this.#container.addEventListener(type, this.#listener, { capture: targetOnlyEvents.has(type) });
  }

  /** Notes compositions; `ended` runs after one, to write what waited for it. */
  trackComposition(ended: () => void): void {
    if (this.#compositionEnded !== null) return;
    this.#compositionEnded = ended;
    this.#container.addEventListener('compositionstart', this.#composition, { capture: true });
    this.#container.addEventListener('compositionend', this.#composition, { capture: true });
  }

  /** Stops listening; the container is free for another root. */
  dispose(): void {
    for (const type of this.#types) {
      this.#container.removeEventListener(type, this.#listener, { capture: targetOnlyEvents.has(type) });
    }
    this.#types.clear();
    if (this.#compositionEnded === null) return;
    this.#container.removeEventListener('compositionstart', this.#composition, { capture: true });
    this.#container.removeEventListener('compositionend', this.#composition, { capture: true });
  }

  readonly #composition = (event: DomEvent): void => {
    if (event.type === 'compositionstart') {
      this.composing = (event.composedPath()[0] ?? event.target) as DomElement;
    } else {
      this.composing = null;
      this.#compositionEnded?.();
    }
  };

  #dispatch(event: DomEvent): void {
    const path = event.composedPath();
    const found = path.indexOf(this.#container);
    const limit = found < 0 ? path.length : found;
    const end = targetOnlyEvents.has(event.type) ? Math.min(limit, 1) : limit;
    this.#sink.batch(() => {
      let at = 0;
      while (at < end) {
        const linked = nextLinked(path, at, limit);
        if (linked < 0) return;
        const block = (path[linked] as LinkedNode)[blockLink]!;
        if (!this.#deliver(block, event, path, at, Math.min(linked, end - 1))) return;
        at = linked + 1;
      }
    });
  }

  /** Delivers to the parts of one block on path[from..to]; false when propagation was stopped. */
  #deliver(block: Block, event: DomEvent, path: readonly unknown[], from: number, to: number): boolean {
    const found: { at: number; part: EventPart }[] = [];
    for (const part of block.stamp.events) {
      if (part.event !== event.type && part.event !== '*') continue;
      const at = path.indexOf(peekNode(block, part.node), from);
      if (at >= 0 && at <= to) found.push({ at, part });
    }
    found.sort((a, b) => a.at - b.at);
    for (let i = 0; i < found.length;) {
      const { at } = found[i]!;
      const element = path[at] as DomElement;
      let stopped = false;
      const first = i;
      for (; i < found.length && found[i]!.at === at; i++) {
        if (found[i]!.part.option === null) this.#call(block, found[i]!.part, element, event);
      }
      for (let k = first; k < i; k++) {
        const { option, hole } = found[k]!.part;
        if (option === null || !(hole < 0 || Boolean(block.values[hole]))) continue;
        if (option === 'preventDefault') event.preventDefault();
        else stopped = true;
      }
      if (stopped) return false;
    }
    return true;
  }

  #call(block: Block, eventPart: EventPart, element: DomElement, event: DomEvent): void {
    if (suppressedWhenDisabled.has(event.type) && isDisabled(element)) return;
    const { part } = eventPart;
    if (part === null) {
      const handler = block.values[eventPart.hole];
      if (handler === null || handler === undefined || handler === false) return;
      if (event.type === 'submit') event.preventDefault();
      this.#sink.invoke(block.owner, handler, event);
    } else if (part.kind === PartKind.bind) {
      this.#callBind(block, eventPart, element);
    } else {
      const attributes = block.states?.[part.index] as Map<string, unknown> | undefined;
      const handler = attributes?.get(`on${event.type}`);
      if (typeof handler === 'function' || typeof handler === 'object') {
        if (event.type === 'submit' && handler !== null) event.preventDefault();
        this.#sink.invoke(block.owner, handler, event);
      }
    }
  }

  #callBind(block: Block, eventPart: EventPart, element: DomElement): void {
    const part = eventPart.part!;
    const { after } = part.detail as BindAttribute;
    const set = acceptInput(
      element,
      block.values[eventPart.hole] as Binding,
      block.states![part.index] as BindState,
      this.#selects,
    );
    const callback = after < 0 ? null : (block.values[after] as (() => unknown) | null | undefined);
    // Without a setter call the owner still renders, which shows the last good value again.
    this.#sink.invoke(
      block.owner,
      () => {
        if (set === null) return undefined;
        const done = set();
        if (!callback) return done;
        return isPromise(done) ? done.then(() => callback()) : callback();
      },
      undefined,
    );
  }
}

function nextLinked(path: readonly unknown[], from: number, end: number): number {
  for (let i = from; i < end; i++) if ((path[i] as LinkedNode)[blockLink] !== undefined) return i;
  return -1;
}

function isDisabled(element: DomElement): boolean {
  const tag = element.localName;
  if (tag !== 'button' && tag !== 'input' && tag !== 'textarea' && tag !== 'select') return false;
  return (element as DomField & { disabled: boolean }).disabled === true;
}
