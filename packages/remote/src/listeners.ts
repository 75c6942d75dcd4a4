/**
 * Event listeners and their dispatch: capture, target, bubble, as the DOM Standard has it.
 *
 * In: a listener and its options; an element and what a test or a player says happened on it. Out: listeners called.
 * Nobody but `dispatchEvent` and `focus()` makes events here; there is no user.
 */
import type { DomEvent, DomListenerOptions, DomNode } from '@strop/renderer/dom-contract';
import type { RecordingNode } from './node.ts';

export interface Listener {
  readonly type: string;
  readonly call: (event: DomEvent) => void;
  readonly capture: boolean;
  readonly passive: boolean;
  removed: boolean;
}

/** What happened. Members beyond the four named ones stand on the event as they are: `{ type: 'keydown', key: 'a' }`. */
export interface EventInit {
  readonly type: string;
  readonly bubbles?: boolean;
  readonly cancelable?: boolean;
  readonly [member: string]: unknown;
}

/**
 * An event on its way through a recording document: what `dispatchEvent` makes, runs and returns.
 *
 * @example
 * dispatchEvent(link, { type: 'click', bubbles: true, cancelable: true }).defaultPrevented;
 */
export class RecordingEvent implements DomEvent {
  readonly type: string;
  readonly bubbles: boolean;
  readonly cancelable: boolean;
  target: DomNode | null = null;
  /** The node whose listeners are being called. */
  at: DomNode | null = null;
  /** 1 capturing, 2 at the target, 3 bubbling, 0 before and after. */
  eventPhase = 0;
  defaultPrevented = false;
  propagationStopped: 'no' | 'after this node' | 'at once' = 'no';
  inPassiveListener = false;
  path: readonly DomNode[] = [];

  constructor({ type, bubbles, cancelable, ...rest }: EventInit) {
    Object.assign(this, rest);
    this.type = type;
    this.bubbles = bubbles ?? false;
    this.cancelable = cancelable ?? false;
  }

  /** Of the prototype, as in a browser: roots put their own before it while a handler runs. */
  get currentTarget(): DomNode | null {
    return this.at;
  }

  composedPath(): readonly DomNode[] {
    return this.at === null ? [] : [...this.path];
  }

  preventDefault(): void {
    if (this.cancelable && !this.inPassiveListener) this.defaultPrevented = true;
  }

  stopPropagation(): void {
    if (this.propagationStopped === 'no') this.propagationStopped = 'after this node';
  }

  stopImmediatePropagation(): void {
    this.propagationStopped = 'at once';
  }
}

export function addListener(
  node: RecordingNode,
  type: string,
  call: (event: DomEvent) => void,
  options?: DomListenerOptions,
): void {
  const { capture, passive } = read(options);
  node.ownListeners ??= [];
  if (find(node.ownListeners, type, call, capture) !== undefined) return;
  node.recorder.record({ kind: 'addListener', node: node.nodeId, type, capture, passive });
  node.ownListeners.push({ type, call, capture, passive, removed: false });
}

export function removeListener(
  node: RecordingNode,
  type: string,
  call: (event: DomEvent) => void,
  options?: DomListenerOptions,
): void {
  const { capture } = read(options);
  const found = find(node.ownListeners ?? [], type, call, capture);
  if (found === undefined) return;
  node.recorder.record({ kind: 'removeListener', node: node.nodeId, type, capture });
  found.removed = true;
  node.ownListeners = (node.ownListeners ?? []).filter((one) => one !== found);
}

/**
 * Sends an event to a node of a recording document and returns it, so that a caller sees `defaultPrevented`.
 * When listeners throw, the others still run; then the first error is thrown here, since there is no page to report it.
 *
 * @example
 * dispatchEvent(button, { type: 'click', bubbles: true });
 */
export function dispatchEvent(target: DomNode, init: EventInit): RecordingEvent {
  const event = new RecordingEvent(init);
  const path: RecordingNode[] = [];
  for (let node: RecordingNode | null = target as RecordingNode; node !== null; node = node.parentNode)
    path.push(node);
  event.target = target;
  event.path = path;
  const errors: unknown[] = [];
  for (const node of [...path].reverse()) run(node, event, true, errors);
  for (const node of path) if (node === target || event.bubbles) run(node, event, false, errors);
  event.at = null;
  event.eventPhase = 0;
  if (errors.length > 0) throw errors[0];
  return event;
}

function run(node: RecordingNode, event: RecordingEvent, capture: boolean, errors: unknown[]): void {
  if (event.propagationStopped !== 'no') return;
  event.at = node;
  event.eventPhase = node === event.target ? 2 : capture ? 1 : 3;
  // A copy: listeners added now are not called for this event, removed ones carry the mark.
  for (const listener of (node.ownListeners ?? []).slice()) {
    if (listener.type !== event.type || listener.capture !== capture || listener.removed) continue;
    event.inPassiveListener = listener.passive;
    try {
      listener.call.call(node, event);
    } catch (error) {
      errors.push(error);
    }
    event.inPassiveListener = false;
    // Read anew: the listener may have changed it.
    if ((event.propagationStopped as string) === 'at once') return;
  }
}

function read(options: DomListenerOptions | boolean | undefined): { capture: boolean; passive: boolean } {
  if (typeof options === 'boolean') return { capture: options, passive: false };
  return { capture: options?.capture ?? false, passive: options?.passive ?? false };
}

function find(
  listeners: readonly Listener[],
  type: string,
  call: (event: DomEvent) => void,
  capture: boolean,
): Listener | undefined {
  return listeners.find((one) => one.type === type && one.call === call && one.capture === capture);
}
