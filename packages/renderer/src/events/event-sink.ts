/** What a root's events meet: the app they are handed to, and what templates bring only where they need it. */
import type { DomElement, DomEvent } from '../dom/contract.ts';
import type { EventPart, Part } from '../dom/part.ts';
import type { Block } from '../tree/content.ts';
import type { ViewOwner } from '../view/owner.ts';
import type { RootEvents } from './root-events.ts';
import type { StrayEvents } from './stray-events.ts';

/** Where the events of all roots of an app meet; the render layer implements it. */
export interface EventSink {
  /** Set by `registerCustomEventType`; null where the app has no custom event types. */
  custom: CustomEvents | null;
  /** What makes `:debounce` and `:throttle` work, where the app asked for it. */
  readonly timing: EventTiming | null;
  readonly roots: Set<RootEvents>;
  readonly strays: StrayEvents;
  /**
   * Calls a handler for its owner, in a batch of its own: now, or where one is open already, right after it. An
   * exception is reported, never thrown.
   *
   * @param element the element the handler stands on, for `currentTarget`; null where nobody sees the event.
   */
  invoke(owner: ViewOwner | null, handler: unknown, argument: unknown, element: DomElement | null): void;
}

/** Custom event types, as the walk sees them. */
export interface CustomEvents {
  /** The event of the browser that a name stands for; the name itself where it is none of ours. */
  browserName(name: string): string;
  /** What the browser does with an event: bits of `Heard`. */
  traits(type: string): number;
  /** Names that stand for an event of the browser, in the order they were registered. */
  aliases(type: string): readonly string[];
  /** What handlers of the name get; the event itself where the name is not registered. */
  argument(name: string, event: DomEvent): unknown;
}

/** Calls that come later (`:debounce`, `:throttle`). */
export interface EventTiming {
  /** Takes over a call whose element says that it comes later; false where it is to be called now. */
  hold(call: HeldCall): boolean;
  /** Forgets what waits for a root. */
  forget(root: object): void;
  /** Forgets what waits for elements that are not there any more. */
  settle(): void;
}

export interface HeldCall {
  readonly root: object;
  readonly block: Block;
  /** The handler's part, and all that its element says about the event. */
  readonly part: EventPart;
  readonly parts: readonly EventPart[];
  readonly call: () => unknown;
  /** False once its element is gone. */
  readonly isThere: () => boolean;
}

/** What one element says about an event. */
export interface Stop {
  readonly element: DomElement;
  /** Its place on the path. */
  readonly at: number;
  readonly block: Block;
  readonly parts: EventPart[];
}

/** What options do (`event-options.ts`); templates that have one bring it. */
export interface EventOptions {
  /** What an option has its root hear: bits of `Heard`. */
  hear(part: EventPart, values: readonly unknown[], timing: EventTiming | null): number;
  /** True where a name was stopped, by whichever root. */
  isStopped(event: DomEvent, name: string): boolean | undefined;
  /** True for what is told on the way down. */
  isCapture(event: DomEvent, stop: Stop): boolean;
  /** True for a handler that was to be called once, and was. */
  isSpent(event: DomEvent, stop: Stop, part: EventPart): boolean | undefined;
  /** Calls a handler, now or later. */
  call(
    root: Pick<RootEvents, 'timing' | 'isThere'>,
    event: DomEvent,
    stop: Stop,
    part: EventPart,
    call: () => void,
  ): void;
  /** After the handler: true where nobody further up hears of it. */
  isDone(event: DomEvent, name: string, stop: Stop): boolean;
}

/**
 * The handler that a splat or a binding has for a name, or null; of a binding, the part itself. `element` where it is about to be
 * called.
 */
export type HandlerOf = (block: Block, part: Part, name: string, element: DomElement | null) => unknown;
