/**
 * The base class of components: Blazor's `ComponentBase` in camelCase.
 *
 * In: parameters, events, requests to render. Out: `render()`, which says what the component shows.
 *
 * The reference below stands in the declarations too: an app whose `lib` has no `Symbol.dispose` yet can write the method all the same.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import { DEV } from '#dev';
import { handleNotAssigned } from '../dev/errors.generated.ts';
import type { Renderable } from '../view/renderable.ts';
import { initialise, parametersSet, renderAround } from './lifecycle.ts';
import type { ParameterView } from './parameter-view.ts';
import type { EventWork, RenderHandle } from './render-handle.ts';

/** Where a component has its handle; a component of another copy of this package has it there too. */
const handleKey: unique symbol = Symbol.for('strop.handle');

interface Handled {
  [handleKey]?: RenderHandle | null;
}

/**
 * A component: a class with parameters, a lifecycle and a view.
 *
 * Dispose with `[Symbol.dispose]()` or `[Symbol.asyncDispose]()`: it is called when the component is removed, parents
 * before children, its elements still attached.
 *
 * @example
 * ```ts
 * class Counter extends Component {
 *   #count = 0;
 *   override render() {
 *     return html`<button @onclick=${() => this.#count++}>Clicked ${this.#count} times</button>`;
 *   }
 * }
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/lifecycle
 */
export abstract class Component {
  /** What the component shows now. It must only read: state changes belong in handlers and lifecycle methods. */
  abstract render(): Renderable;

  /**
   * Receives parameters, first and at every change by the parent. An override calls `super` or assigns by itself.
   *
   * @returns undefined where all was synchronous, else a promise that settles when the asynchronous stages are done.
   */
  setParametersAsync(parameters: ParameterView): Promise<void> | void {
    const handle = handleOf(this);
    const first = !handle.initialised;
    handle.metadata.assign(this, parameters, first);
    handle.initialised = true;
    return first ? initialise(this) : parametersSet(this);
  }

  /** Called once, when the first parameters have been assigned. */
  onInitialized(): void {}

  /** The asynchronous part of the same; while it is pending the component has already rendered once. */
  onInitializedAsync(): Promise<void> | void {}

  /** Called after every assignment of parameters. */
  onParametersSet(): void {}

  /** The asynchronous part of the same; the component renders before and after it. */
  onParametersSetAsync(): Promise<void> | void {}

  /** False skips a render that was asked for; never consulted for the first. */
  shouldRender(): boolean {
    return true;
  }

  /**
   * Called after the document shows what was rendered and references are attached; parents before children.
   *
   * @param firstRender true exactly once for an instance.
   */
  onAfterRender(firstRender: boolean): void;
  onAfterRender(): void {}

  /** The asynchronous part of the same. Its end renders nothing by itself. */
  onAfterRenderAsync(firstRender: boolean): Promise<void> | void;
  onAfterRenderAsync(): Promise<void> | void {}

  /**
   * Runs an event's handler that this component wrote: it renders after the synchronous part, and again when the promise
   * of the handler is fulfilled. An override decides otherwise; `return callback(argument)` renders nothing.
   *
   * @see Blazor's `IHandleEvent`: https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.ihandleevent
   */
  handleEventAsync(callback: EventWork, argument: unknown): Promise<void> | void {
    return renderAround(this, callback, argument);
  }

  /**
   * Asks for a render. Several calls before it begins are one; ignored after disposal.
   *
   * @throws a coded error in a constructor, where there is nothing to render yet.
   */
  stateHasChanged(): void {
    const handle = handleOf(this);
    if (handle.renderPending || handle.disposed) return;
    if (!handle.hasRendered || this.shouldRender()) handle.requestRender();
  }

  /** Runs work on behalf of the component: as Blazor's `InvokeAsync`; in a page it runs at once. */
  async invokeAsync<T>(work: () => T | PromiseLike<T>): Promise<T> {
    return work();
  }

  /** Hands an error that happened outside the lifecycle (a timer, a socket) to the nearest error boundary. */
  dispatchException(error: unknown): void {
    handleOf(this).dispatchException(error);
  }
}

/** The renderer's record of a component that is made. */
function handleOf(component: Component): RenderHandle {
  const { [handleKey]: handle } = component as Handled;
  if (DEV && handle === undefined) throw handleNotAssigned(component.constructor.name);
  return handle!;
}

/** @param handle null for what never renders. */
export function attachHandle(component: Component, handle: RenderHandle | null): void {
  const handled = component as Handled;
  if (DEV && handled[handleKey] !== undefined) throw handleNotAssigned(component.constructor.name);
  handled[handleKey] = handle;
}

export function isDisposed(component: Component): boolean {
  return (component as Handled)[handleKey]?.disposed === true;
}

/** A component class as it stands in a tag: `<${Counter} />`. */
export type ComponentType = new () => Component;

export const componentTag: unique symbol = Symbol.for('strop.component');

Object.defineProperty(Component, componentTag, { value: true });

/** Told by tag: a class of another copy of this package counts too. */
export function isComponentType(value: unknown): value is ComponentType {
  return typeof value === 'function' && componentTag in value;
}
