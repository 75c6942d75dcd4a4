/**
 * Drags by pointer events, as a person makes them, on SortableJS with `forceFallback`: it looks every 50 ms where the
 * pointer is, by a clock that the test drives.
 */
import { onTestFinished, vi } from 'vitest';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Has the library's timers wait for the test. */
export function holdClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
}

function point(type: string, target: EventTarget, { x, y }: Point): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0, isPrimary: true, pointerId: 1 };
  target.dispatchEvent(new PointerEvent(type, { ...init, pointerType: 'mouse', clientX: x, clientY: y }));
}

/** Presses on an element and pulls until the library has begun. */
export function grab(element: Element): void {
  const at = middleOf(element);
  point('pointerdown', element, at);
  point('pointermove', document, { x: at.x + 3, y: at.y + 3 });
  point('pointermove', document, { x: at.x + 4, y: at.y + 4 });
  vi.advanceTimersByTime(1);
}

/** Pulls to a place; the library notices it with its next look. */
export function pullTo(at: Point): void {
  point('pointermove', document, at);
  vi.advanceTimersByTime(51);
  // It does not look again within 30 ms of a change.
  point('pointermove', document, { x: at.x, y: at.y + 1 });
  vi.advanceTimersByTime(101);
}

export function release(type: 'pointerup' | 'pointercancel' = 'pointerup'): void {
  point(type, document, { x: 0, y: 0 });
  // The click that a browser adds, which the library takes away.
  if (type === 'pointerup') document.body.click();
  vi.advanceTimersByTime(1);
}

function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** In the middle of its upper half, where no row changes places with its neighbour. */
export function quarterOf(element: Element): Point {
  const { top, height } = element.getBoundingClientRect();
  return { x: middleOf(element).x, y: top + height / 4 };
}

/** Numbers from 0 to 1, the same for each seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
