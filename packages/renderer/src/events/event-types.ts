/**
 * Types of handlers and of event arguments. Types only: nothing of this is in a program.
 *
 * A handler gets the browser's own event. Blazor's arguments are made of it on request, by the functions of
 * `event-args.ts`; they are plain data, the same in a page, in a worker and on a server.
 */

declare global {
  // Merged with TypeScript's types of the DOM where a program has them; this package itself does without.
  interface Event {}
  interface HTMLElement {}
  interface HTMLElementEventMap {}
}

/** An event as the browser makes it. */
export type BrowserEvent = Event;

/** What every event's arguments have; for `cancel`, `close`, `toggle` and events without a shape, all there is. */
export interface EventArgs {
  readonly type: string;
}

/** Of `input` and `change`. */
export interface ChangeEventArgs {
  /** Text, a check box's state, or the chosen options of a multiple select. */
  readonly value: string | boolean | readonly string[];
}

/** Of `click`, `mousemove` and their like. Places are in CSS pixels. */
export interface MouseEventArgs extends EventArgs {
  readonly detail: number;
  readonly screenX: number;
  readonly screenY: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly pageX: number;
  readonly pageY: number;
  readonly movementX: number;
  readonly movementY: number;
  readonly button: number;
  readonly buttons: number;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Of `dragstart`, `drop` and their like. */
export interface DragEventArgs extends MouseEventArgs {
  readonly dataTransfer: DataTransferArgs | null;
}

/** What a drag carries, without the data itself. */
export interface DataTransferArgs {
  readonly dropEffect: string;
  readonly effectAllowed: string;
  /** Names of the files. */
  readonly files: readonly string[];
  readonly items: readonly { readonly kind: string; readonly type: string }[];
  readonly types: readonly string[];
}

/** Of `pointerdown` and its like. Sizes are in CSS pixels, tilts in degrees. */
export interface PointerEventArgs extends MouseEventArgs {
  readonly pointerId: number;
  readonly width: number;
  readonly height: number;
  readonly pressure: number;
  readonly tiltX: number;
  readonly tiltY: number;
  readonly pointerType: string;
  readonly isPrimary: boolean;
}

/** Of `wheel`. `deltaMode` says whether distances are pixels, lines or pages. */
export interface WheelEventArgs extends MouseEventArgs {
  readonly deltaX: number;
  readonly deltaY: number;
  readonly deltaZ: number;
  readonly deltaMode: number;
}

/** Of `keydown` and `keyup`. */
export interface KeyboardEventArgs extends EventArgs {
  readonly key: string;
  readonly code: string;
  readonly location: number;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly isComposing: boolean;
}

/** Of `focus`, `blur` and their like. */
export type FocusEventArgs = EventArgs;
/** Of `copy`, `cut` and `paste`. */
export type ClipboardEventArgs = EventArgs;

/** Of `touchstart` and its like. */
export interface TouchEventArgs extends EventArgs {
  readonly detail: number;
  readonly touches: readonly TouchPoint[];
  readonly targetTouches: readonly TouchPoint[];
  readonly changedTouches: readonly TouchPoint[];
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** One finger. Places are in CSS pixels. */
export interface TouchPoint {
  readonly identifier: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly screenX: number;
  readonly screenY: number;
  readonly pageX: number;
  readonly pageY: number;
}

/** Of `progress`, `loadend` and their like. Counts are in bytes. */
export interface ProgressEventArgs extends EventArgs {
  readonly lengthComputable: boolean;
  readonly loaded: number;
  readonly total: number;
}

/** Of `error`. */
export interface ErrorEventArgs extends EventArgs {
  readonly message: string;
  readonly filename: string;
  readonly lineno: number;
  readonly colno: number;
}

type MouseNames =
  | 'click'
  | 'dblclick'
  | 'contextmenu'
  | 'mousedown'
  | 'mouseup'
  | 'mousemove'
  | 'mouseover'
  | 'mouseout'
  | 'mouseenter'
  | 'mouseleave'
  | 'auxclick';
type DragNames = 'drag' | 'dragend' | 'dragenter' | 'dragleave' | 'dragover' | 'dragstart' | 'drop';
type PointerNames =
  | 'pointerdown'
  | 'pointerup'
  | 'pointermove'
  | 'pointerover'
  | 'pointerout'
  | 'pointerenter'
  | 'pointerleave'
  | 'pointercancel'
  | 'gotpointercapture'
  | 'lostpointercapture';
type TouchNames = 'touchstart' | 'touchend' | 'touchmove' | 'touchcancel' | 'touchenter' | 'touchleave';
type ProgressNames = 'loadstart' | 'progress' | 'load' | 'loadend' | 'abort' | 'timeout';

/** Blazor's argument shape of an event, by its name. */
export type EventArgsOf<Name extends string> = Name extends 'input' | 'change'
  ? ChangeEventArgs
  : Name extends MouseNames
    ? MouseEventArgs
    : Name extends DragNames
      ? DragEventArgs
      : Name extends PointerNames
        ? PointerEventArgs
        : Name extends 'wheel' | 'mousewheel'
          ? WheelEventArgs
          : Name extends 'keydown' | 'keyup' | 'keypress'
            ? KeyboardEventArgs
            : Name extends TouchNames
              ? TouchEventArgs
              : Name extends ProgressNames
                ? ProgressEventArgs
                : Name extends 'error'
                  ? ErrorEventArgs
                  : EventArgs;

/** The browser's event behind a name; `Target` is the element the handler stands on. */
export type EventOf<Name extends string, Target = HTMLElement> = (Name extends keyof HTMLElementEventMap
  ? HTMLElementEventMap[Name]
  : Event) & { readonly currentTarget: Target };

/**
 * The type of a handler, for methods that are written apart from the template.
 *
 * @example
 * ```ts
 * readonly search: HandlerOf<'input', HTMLInputElement> = (event) => {
 *   this.text = event.currentTarget.value;
 * };
 * ```
 */
export type HandlerOf<Name extends string, Target = HTMLElement> = (event: EventOf<Name, Target>) => unknown;
