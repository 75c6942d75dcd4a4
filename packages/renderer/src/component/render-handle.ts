/**
 * What a component knows of the renderer, as Blazor's `RenderHandle` and `IHandleEvent`: it can ask for a render, and
 * an event's handler runs on its behalf. The schedule layer implements it.
 */
import type { ClassMetadata } from './class-metadata.ts';

/** What a handler does; a promise of it is awaited. */
export type EventWork = (argument: unknown) => Promise<void> | void;

export interface RenderHandle {
  readonly metadata: ClassMetadata;
  /** True from the first assignment of parameters on. */
  initialised: boolean;
  /** Queues a render; inside a batch it waits its turn, outside one it happens now. Ignored after disposal. */
  requestRender(): void;
  /** Routes an error to the nearest error boundary, else to the root's `onError`. */
  dispatchException(error: unknown): void;
  readonly hasRendered: boolean;
  readonly disposed: boolean;
  /** True from `requestRender` until the render begins. */
  readonly renderPending: boolean;
  /** Runs a handler as an event of the component, which decides what is rendered around it. */
  handleEvent(callback: EventWork, argument: unknown): unknown;
}
