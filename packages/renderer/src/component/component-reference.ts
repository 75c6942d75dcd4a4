/**
 * A handle for a component in the markup: what `@ref=${…}` on a component's tag fills besides a function.
 */
import { type Component, isDisposed } from './component-base.ts';

/**
 * Refers to the instance of a component that the markup makes.
 *
 * @example
 * ```ts
 * readonly dialog = new ComponentReference<Dialog>();
 * open = () => this.dialog.current?.show();
 * override render() {
 *   return html`<${Dialog} @ref=${this.dialog} /><button @onclick=${this.open}>Open</button>`;
 * }
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/#capture-references-to-components
 */
export class ComponentReference<T extends Component> {
  #instance: T | undefined;

  /** The instance; undefined until it is made, and from its disposal on. */
  get current(): T | undefined {
    if (this.#instance !== undefined && isDisposed(this.#instance)) this.#instance = undefined;
    return this.#instance;
  }

  /** @internal Called by the diff with the new instance. */
  acceptInstance(instance: T): void {
    this.#instance = instance;
  }
}
