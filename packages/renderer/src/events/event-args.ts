/**
 * Blazor's event arguments, made of an event on request (reference 7.3). Plain data without a link to the page, so
 * they cross a thread or a socket as they are.
 *
 * In: an event, native or brought from elsewhere. Out: one arguments object for each event, however often it is asked
 * for. Nothing here is loaded unless it is used, and each function alone loads only its own shape
 * (`read-event.ts`).
 */
import type {
  ChangeEventArgs,
  ClipboardEventArgs,
  DragEventArgs,
  ErrorEventArgs,
  EventArgsOf,
  FocusEventArgs,
  KeyboardEventArgs,
  MouseEventArgs,
  PointerEventArgs,
  ProgressEventArgs,
  TouchEventArgs,
  WheelEventArgs,
} from './event-types.ts';
import { kindOf } from './event-kinds.ts';
import {
  type Members,
  readChange,
  readDrag,
  readError,
  readKeyboard,
  readMouse,
  readPointer,
  readProgress,
  readTouch,
  readType,
  readWheel,
} from './read-event.ts';

/** What the functions read of an event; the browser's events have it. */
export interface EventSource {
  readonly type: string;
  readonly target?: unknown;
}

/**
 * Arguments that came with the event, under this key: an event that is played in another thread than the page's has
 * them ready, since its own element knows nothing of the user.
 */
export const eventArgsKey: unique symbol = Symbol.for('strop.eventArgs');

/** An event as it travels: what a recording document needs to raise it again. */
export interface WireEvent {
  readonly type: string;
  readonly bubbles: boolean;
  readonly cancelable: boolean;
  readonly args: unknown;
}

type Reader = (event: Members) => object;

/** Of each event once, whoever asks: two handlers of one event get the same arguments, as in Blazor. */
const made = new WeakMap<object, object>();

function argsOf(event: EventSource, read: Reader): unknown {
  const carried = (event as { [eventArgsKey]?: unknown })[eventArgsKey];
  if (carried !== undefined) return carried;
  let args = made.get(event);
  if (args === undefined) made.set(event, (args = read(event as unknown as Members)));
  return args;
}

/**
 * The arguments of any event, in the shape that belongs to its type; only `type` where it has none.
 *
 * @example
 * ```ts
 * const { key } = eventArgs<'keydown'>(event);
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/event-handling#built-in-event-arguments
 */
export function eventArgs<Name extends string>(event: EventSource): EventArgsOf<Name> {
  const readers: Readonly<Record<string, Reader>> = {
    change: readChange,
    drag: readDrag,
    error: readError,
    keyboard: readKeyboard,
    mouse: readMouse,
    pointer: readPointer,
    progress: readProgress,
    touch: readTouch,
    wheel: readWheel,
  };
  return argsOf(event, readers[kindOf(event.type) ?? ''] ?? readType) as EventArgsOf<Name>;
}

/**
 * The event as data, for another thread or a server.
 *
 * @example
 * port.postMessage(wireEvent(event));
 */
export function wireEvent(event: EventSource): WireEvent {
  const { bubbles, cancelable } = event as unknown as WireEvent;
  return { type: event.type, bubbles, cancelable, args: eventArgs(event) };
}

/**
 * `input`, `change`: what the field holds; times always have seconds, as Blazor’s do.
 *
 * @example
 * html`<input @onchange=${(event) => (this.name = String(changeEventArgs(event).value))}>`;
 */
export function changeEventArgs(event: EventSource): ChangeEventArgs {
  return argsOf(event, readChange) as ChangeEventArgs;
}

/**
 * `click` and its like: buttons, modifier keys, and places in CSS pixels.
 *
 * @example
 * html`<canvas @onclick=${(event) => this.draw(mouseEventArgs(event).offsetX)}></canvas>`;
 */
export function mouseEventArgs(event: EventSource): MouseEventArgs {
  return argsOf(event, readMouse) as MouseEventArgs;
}

/**
 * `dragstart` and its like: as a mouse event, with what is dragged.
 *
 * @example
 * html`<li draggable="true" @ondragstart=${(event) => this.started(dragEventArgs(event).dataTransfer)}>Tokyo</li>`;
 */
export function dragEventArgs(event: EventSource): DragEventArgs {
  return argsOf(event, readDrag) as DragEventArgs;
}

/**
 * `pointerdown` and its like: as a mouse event, with pen, touch or mouse.
 *
 * @example
 * html`<div @onpointerdown=${(event) => (this.pen = pointerEventArgs(event).pointerType === 'pen')}></div>`;
 */
export function pointerEventArgs(event: EventSource): PointerEventArgs {
  return argsOf(event, readPointer) as PointerEventArgs;
}

/**
 * `wheel`: as a mouse event, with how far, in the unit that `deltaMode` says.
 *
 * @example
 * html`<div @onwheel=${(event) => this.zoom(wheelEventArgs(event).deltaY)}></div>`;
 */
export function wheelEventArgs(event: EventSource): WheelEventArgs {
  return argsOf(event, readWheel) as WheelEventArgs;
}

/**
 * `keydown`, `keyup`: the key, its place on the keyboard, and modifier keys.
 *
 * @example
 * html`<input @onkeydown=${(event) => this.pressed(keyboardEventArgs(event).key)}>`;
 */
export function keyboardEventArgs(event: EventSource): KeyboardEventArgs {
  return argsOf(event, readKeyboard) as KeyboardEventArgs;
}

/**
 * `focus`, `blur` and their like: the type alone.
 *
 * @example
 * html`<input @onfocus=${(event) => this.log(focusEventArgs(event).type)}>`;
 */
export function focusEventArgs(event: EventSource): FocusEventArgs {
  return argsOf(event, readType) as FocusEventArgs;
}

/**
 * `copy`, `cut`, `paste`: the type alone, as in Blazor.
 *
 * @example
 * html`<input @onpaste=${(event) => this.log(clipboardEventArgs(event).type)}>`;
 */
export function clipboardEventArgs(event: EventSource): ClipboardEventArgs {
  return argsOf(event, readType) as ClipboardEventArgs;
}

/**
 * `touchstart` and its like: every touch with its places in CSS pixels.
 *
 * @example
 * html`<div @ontouchstart=${(event) => (this.fingers = touchEventArgs(event).touches.length)}></div>`;
 */
export function touchEventArgs(event: EventSource): TouchEventArgs {
  return argsOf(event, readTouch) as TouchEventArgs;
}

/**
 * `progress` and its like. Where the event counts nothing (a media element’s), all is zero.
 *
 * @example
 * html`<img @onprogress=${(event) => (this.loaded = progressEventArgs(event).loaded)}>`;
 */
export function progressEventArgs(event: EventSource): ProgressEventArgs {
  return argsOf(event, readProgress) as ProgressEventArgs;
}

/**
 * `error`. Where an element fails to load, the event says no more than that.
 *
 * @example
 * html`<img @onerror=${(event) => this.failed(errorEventArgs(event).message)}>`;
 */
export function errorEventArgs(event: EventSource): ErrorEventArgs {
  return argsOf(event, readError) as ErrorEventArgs;
}
