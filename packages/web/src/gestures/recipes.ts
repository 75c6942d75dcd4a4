/**
 * The recipes themselves: each a function for templates, and what it performs. Only those that an app imports are in its bundle.
 *
 * In: a target, options, what to call after. Out: a handler for an event that the person causes: a click, a key, a tap.
 */
import type { ElementReference } from '@strop/renderer';
import { type GestureHandler, type GestureOutcome, makeGesture } from './gesture.ts';
import * as perform from './perform.ts';

/**
 * Lets an element fill the screen.
 *
 * @param target the element; left out, the one that the handler stands on.
 * @example
 * ```ts
 * html`<button @onclick=${gesture.fullscreen(this.panel, { onRefused: ({ message }) => (this.why = message) })}>Fill</button>`
 * ```
 * @see https://fullscreen.spec.whatwg.org/
 */
export function fullscreen(target?: ElementReference, outcome: GestureOutcome<void> = {}): GestureHandler {
  return makeGesture({ name: 'fullscreen', perform: perform.fullscreen, target, outcome });
}

/**
 * Puts text into the clipboard.
 *
 * @param text the text; a function is asked when the event comes, and may answer later: the browser is asked at once, and
 *   waits for the text. Its failure is the refusal.
 * @example
 * ```ts
 * html`<button @onclick=${gesture.copy(async () => (await this.fetchLink()).href, { onDone: () => (this.copied = true) })}>Copy</button>`
 * ```
 * @see https://w3c.github.io/clipboard-apis/
 */
export function copy(
  text: string | (() => string | PromiseLike<string>),
  outcome: GestureOutcome<void> = {},
): GestureHandler {
  return typeof text === 'function'
    ? makeGesture({ name: 'copy-later', perform: perform.copyLater, supply: text, outcome })
    : makeGesture({ name: 'copy', perform: perform.copy, options: { text }, outcome });
}

/**
 * Opens the system's dialog to share.
 *
 * @example
 * ```ts
 * html`<button @onclick=${gesture.share({ title: 'Strop', url: location.href })}>Share</button>`
 * ```
 * @see https://w3c.github.io/web-share/
 */
export function share(
  data: { readonly title?: string; readonly text?: string; readonly url?: string },
  outcome: GestureOutcome<void> = {},
): GestureHandler {
  return makeGesture({ name: 'share', perform: perform.share, options: data, outcome });
}

/** How a window is opened. */
export interface PopupOptions {
  /** The window's name: one that is open already is used again. */
  readonly name?: string;
  /** In CSS pixels; left out, the browser opens a tab. */
  readonly width?: number;
  readonly height?: number;
  /** True lets the popup reach this page through `opener`. */
  readonly opener?: boolean;
}

/**
 * Opens a window. A blocked one is a refusal.
 *
 * @example
 * ```ts
 * html`<button @onclick=${gesture.popup('/print', { width: 600, height: 800 }, { onRefused: () => this.showLink() })}>Print</button>`
 * ```
 * @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#dom-open-dev
 */
export function popup(
  url: string,
  options: PopupOptions = {},
  outcome: GestureOutcome<Window> = {},
): GestureHandler {
  return makeGesture({ name: 'popup', perform: perform.popup, options: { url, ...options }, outcome });
}

/**
 * Lets the person pick files. Closing the dialog without is a refusal named `AbortError`.
 *
 * @param options `accept` and `multiple`, as of an `<input type="file">`.
 * @example
 * ```ts
 * html`<button @onclick=${gesture.pickFiles({ accept: 'image/*' }, { onDone: ([file]) => this.upload(file) })}>Picture</button>`
 * ```
 */
export function pickFiles(
  options: { readonly accept?: string; readonly multiple?: boolean } = {},
  outcome: GestureOutcome<readonly File[]> = {},
): GestureHandler {
  return makeGesture({ name: 'pick-files', perform: perform.pickFiles, options, outcome });
}

/**
 * Shows a video in a window above all others.
 *
 * @param target the `<video>`, whose metadata must be there.
 * @example
 * ```ts
 * html`<button @onclick=${gesture.pictureInPicture(this.video)}>Keep in view</button>`
 * ```
 * @see https://w3c.github.io/picture-in-picture/
 */
export function pictureInPicture(
  target?: ElementReference,
  outcome: GestureOutcome<{ readonly width: number; readonly height: number }> = {},
): GestureHandler {
  return makeGesture({ name: 'picture-in-picture', perform: perform.pictureInPicture, target, outcome });
}

/**
 * Hides the pointer and gives its movements to an element.
 *
 * @param target the element; left out, the one that the handler stands on.
 * @example
 * ```ts
 * html`<canvas @onclick=${gesture.pointerLock()} @onmousemove=${(event: MouseEvent) => this.turn(event.movementX)}></canvas>`
 * ```
 * @see https://w3c.github.io/pointerlock/
 */
export function pointerLock(target?: ElementReference, outcome: GestureOutcome<void> = {}): GestureHandler {
  return makeGesture({ name: 'pointer-lock', perform: perform.pointerLock, target, outcome });
}
