/**
 * What a component knows of the renderer, as Blazor's `RenderHandle` and `IHandleEvent`: it can ask for a render, and
 * an event's handler runs on its behalf. The schedule layer implements it.
 */
import { isCancellation, isPromise } from '../view/promises.ts';

export interface RenderHandle {
  /** Queues a render; inside a batch it waits its turn, outside one it happens now. Ignored after disposal. */
  requestRender(): void;
  /** Routes an error to the nearest error boundary, else to the root's `onError`. */
  dispatchException(error: unknown): void;
  readonly hasRendered: boolean;
  readonly disposed: boolean;
  /** True from `requestRender` until the render begins. */
  readonly renderPending: boolean;
  /** The component's own `stateHasChanged`, so that its `shouldRender` is heard. */
  stateHasChanged(): void;
}

/**
 * Runs a handler as an event of the receiver (reference 2.5): it renders right after the synchronous part, and once
 * more when a promise it returned is fulfilled; not after a cancellation, and a failure goes to the caller.
 */
export function handleEvent(
  receiver: RenderHandle,
  callback: (argument: unknown) => unknown,
  argument: unknown,
): Promise<void> | undefined {
  const result = callback(argument);
  receiver.stateHasChanged();
  if (!isPromise(result)) return undefined;
  return Promise.resolve(result).then(
    () => receiver.stateHasChanged(),
    (error: unknown) => {
      if (!isCancellation(error)) throw error;
    },
  );
}
