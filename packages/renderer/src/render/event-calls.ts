/**
 * Flow B, first step: handlers found by a root are called here, in one batch for the event, and inside the browser's
 * gesture. What they throw is reported; other handlers and the page go on.
 */
import type { ComponentState } from '../component/component-state.ts';
import type { EventCallback } from '../component/event-callback.ts';
import { handleEvent } from '../component/render-handle.ts';
import type { RootContext } from '../component/root-context.ts';
import { handlerNotFunction } from '../dev/errors.generated.ts';
import type { EventSink } from '../events/root-events.ts';
import type { RenderQueue } from '../schedule/queue.ts';
import type { ViewOwner } from '../view/owner.ts';
import { isCancellation, isPromise } from '../view/promises.ts';

export class EventCalls implements EventSink {
  readonly #queue: RenderQueue;
  readonly #reportError: RootContext['reportError'];

  constructor(queue: RenderQueue, reportError: RootContext['reportError']) {
    this.#queue = queue;
    this.#reportError = reportError;
  }

  batch(dispatch: () => void): void {
    this.#queue.batch(dispatch);
  }

  invoke(owner: ViewOwner | null, handler: unknown, argument: unknown): void {
    const receiver = owner as ComponentState | null;
    try {
      const pending = this.#call(receiver, handler, argument);
      if (isPromise(pending)) Promise.resolve(pending).catch((error: unknown) => this.#fail(receiver, error));
    } catch (error) {
      this.#fail(receiver, error);
    }
  }

  #call(receiver: ComponentState | null, handler: unknown, argument: unknown): unknown {
    if (typeof handler === 'function') {
      const callback = handler as (argument: unknown) => unknown;
      return receiver === null ? callback(argument) : handleEvent(receiver, callback, argument);
    }
    if (isEventCallback(handler)) return handler.invokeAsync(argument);
    throw handlerNotFunction(receiver?.name ?? '', handler === null ? 'null' : typeof handler);
  }

  #fail(receiver: ComponentState | null, error: unknown): void {
    if (!isCancellation(error)) this.#reportError(error, receiver);
  }
}

function isEventCallback(handler: unknown): handler is EventCallback<unknown> {
  return typeof handler === 'object' && handler !== null && 'invokeAsync' in handler;
}
