/**
 * The base of error boundaries: components that show something else when what they contain fails (reference
 * section 11).
 *
 * In: errors of everything rendered below, routed here by the core. Out: that content is wiped, and `currentException` is
 * there for the render that follows.
 */
import { isPromise, onFailure } from '../view/promises.ts';
import type { RenderFragment } from '../view/renderable.ts';
import { Component } from './component-base.ts';
import type { ComponentState, ErrorTaker } from './component-state.ts';
import { parameter } from './field-markers.ts';
import type { ParameterView } from './parameter-view.ts';

/**
 * Derive from it for a boundary of your own: `render` shows `childContent` while `currentException` is null, and
 * something else otherwise.
 *
 * Taken are failures of lifecycle methods, renders, fragments, event handlers and `dispatchException`, synchronous or
 * not. Not taken are failures of constructors and services, of disposal, and of code outside of the lifecycle.
 *
 * @example
 * class Quiet extends ErrorBoundaryBase {
 *   override render() {
 *     return this.currentException === null ? this.childContent : html`<p>This part is not there now.</p>`;
 *   }
 * }
 * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.errorboundarybase
 */
export abstract class ErrorBoundaryBase extends Component implements ErrorTaker {
  /** What is shown while there is no error. */
  readonly childContent: RenderFragment | undefined = parameter.fragment();
  /** What is shown when there is one; its context is the error. */
  readonly errorContent: RenderFragment<unknown> | undefined = parameter.fragment<unknown>();
  /** Errors taken before one is passed on to the root: content that keeps failing would never come to an end. */
  readonly maximumErrorCount: number = parameter(100);
  #current: { readonly error: unknown } | null = null;
  #count = 0;
  /** The renderer's record of it, from the first error on. */
  #state: ComponentState | null = null;
  /** True from `recover` until content is there to be shown: what stands here, or what the parent gives meanwhile. */
  #isRecovering = false;

  override setParametersAsync(parameters: ParameterView): Promise<void> | void {
    this.#isRecovering = false;
    return super.setParametersAsync(parameters);
  }

  /** The error that is shown, or null. Anything may be thrown, so an `undefined` that was is an Error here. */
  protected get currentException(): unknown {
    return this.#current === null ? null : (this.#current.error ?? new Error(String(this.#current.error)));
  }

  /**
   * Shows `childContent` again, all its components new, and counts errors from zero. While components render, for instance in
   * `onParametersSet` of a layout, it waits for them: the parent may be about to give it other content.
   */
  recover(): void {
    if (this.#current === null) return;
    this.#current = null;
    this.#count = 0;
    this.#isRecovering = true;
    this.#state!.root.scheduler.whenIdle(() => {
      if (this.#isRecovering) this.stateHasChanged();
      this.#isRecovering = false;
    });
  }

  /** Called for every error, before the boundary renders it: a place to log. Its own failure is an error as well. */
  protected abstract onErrorAsync(error: unknown): Promise<void> | void;

  /** @internal What the boundary shows is wiped first, whatever it does; what it throws goes to the root. */
  takeError(error: unknown, state: ComponentState, from: ComponentState): void {
    const { scheduler } = state.root;
    this.#state = state;
    this.#isRecovering = false;
    scheduler.batch(() => {
      scheduler.wipe(state);
      try {
        this.#take(error);
      } catch (failure) {
        from.root.reportError(failure, from);
      }
    });
  }

  #take(error: unknown): void {
    if (++this.#count > this.maximumErrorCount) throw error;
    this.#current = { error };
    const pending = this.onErrorAsync(error);
    if (isPromise(pending)) void onFailure(pending, (failure) => this.dispatchException(failure));
    this.stateHasChanged();
  }
}
