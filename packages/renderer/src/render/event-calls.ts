/**
 * Flow B, first step: handlers found by a root are called here, each in one batch, and inside the browser's gesture.
 * What they throw is reported; other handlers and the page go on.
 */
import type { ComponentState } from '../component/component-state.ts';
import type { EventCallback } from '../component/event-callback.ts';
import type { EventWork } from '../component/render-handle.ts';
import type { RootContext } from '../component/root-context.ts';
import { handlerNotFunction } from '../dev/errors.generated.ts';
import type { DomElement } from '../dom/contract.ts';
import type { EventSink, EventTiming } from '../events/event-sink.ts';
import type { RootEvents } from '../events/root-events.ts';
import { StrayEvents } from '../events/stray-events.ts';
import type { RenderQueue } from '../schedule/queue.ts';
import { isCancellation, isPromise, onFailure } from '../view/promises.ts';

export function createEventCalls(
  queue: RenderQueue,
  reportError: RootContext['reportError'],
  timing: EventTiming | null,
): EventSink {
  const roots = new Set<RootEvents>();
  return {
    custom: null,
    timing,
    roots,
    strays: new StrayEvents(roots),
    invoke(owner, handler, argument, element) {
      const receiver = owner as ComponentState | null;
      const hear = (error: unknown): void => {
        if (receiver === null) reportError(error, null);
        else receiver.dispatchException(error);
      };
      // Handlers never nest: an event that a render or another handler raises waits for the batch to end, as in Blazor.
      queue.whenIdle(() => {
        const shown = argument as { currentTarget?: unknown };
        const before = element && shown.currentTarget;
        if (element !== null) showCurrentTarget(shown, element);
        try {
          const pending = callHandler(receiver, handler, argument);
          if (isPromise(pending)) void onFailure(pending, hear);
        } catch (error) {
          if (!isCancellation(error)) hear(error);
        } finally {
          if (element !== null) delete shown.currentTarget;
          // Native events have it from their prototype; others have it themselves.
          if (element !== null && shown.currentTarget !== before) shown.currentTarget = before;
        }
      });
    },
  };
}

function callHandler(receiver: ComponentState | null, handler: unknown, argument: unknown): unknown {
  if (typeof handler === 'function') {
    const callback = handler as EventWork;
    return receiver === null ? callback(argument) : receiver.handleEvent(callback, argument);
  }
  if (isEventCallback(handler)) return handler.invokeAsync(argument);
  throw handlerNotFunction(receiver?.name ?? '', handler === null ? 'null' : typeof handler);
}

/** One descriptor for all events: making one anew was 5% of a first click. */
const here: PropertyDescriptor = { value: null, configurable: true, writable: true };

/**
 * Makes `event.currentTarget` the element that a handler stands on, as if it had been added there; without this it would be the
 * root's container, which is the one that listens.
 */
function showCurrentTarget(event: object, element: DomElement): void {
  here.value = element;
  Object.defineProperty(event, 'currentTarget', here);
  here.value = null;
}

function isEventCallback(handler: unknown): handler is EventCallback<unknown> {
  return typeof handler === 'object' && handler !== null && 'invokeAsync' in handler;
}
