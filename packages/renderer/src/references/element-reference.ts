/**
 * Flow C, where an element's handle begins: `@ref` fills an ElementReference, interop resolves it.
 *
 * In: the references phase of a batch attaches and detaches. Out: a handle that says what it is (pending, attached,
 * detached) and never lies. It knows its element, and stands in its app's table once it is asked for its id, so an id that
 * crossed a wire finds the same element and nothing depends on a selector.
 */
import { focusElement } from './focus.ts';
import type { DomElement } from '../dom/contract.ts';
import { elementReferenceDetached, elementReferencePending } from '../dev/errors.generated.ts';
import { elementReferenceTag, type ReferenceTable } from './reference-table.ts';

/** Whether a reference's element is not there yet, there, or gone. */
export type ElementReferenceState = 'pending' | 'attached' | 'detached';

/**
 * A handle for an element of the component's markup. It is pending until the render that shows the element is done,
 * attached while the element stands, and detached from then on (or attached again, to another element).
 *
 * @example
 * ```ts
 * readonly name = new ElementReference();
 * override async onAfterRenderAsync(firstRender: boolean) {
 *   if (firstRender) await this.name.focusAsync();
 * }
 * override render() {
 *   return html`<input @ref=${this.name}>`;
 * }
 * ```
 * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.elementreference
 */
export class ElementReference {
  #table: ReferenceTable | null = null;
  /** The element while there is one: what asks in the page needs no id. */
  #element: DomElement | null = null;
  /** Null until somebody asks: few of a thousand references cross a wire. */
  #id: string | null = '';
  #state: ElementReferenceState = 'pending';
  #waiting: { promise: Promise<void>; resolve: () => void } | null = null;

  /** Empty while pending; a new one each time an element is attached. */
  get id(): string {
    if (this.#id === null) {
      this.#id = String(this.#table!.next++);
      if (this.#element !== null) this.#table!.elements.set(this.#id, this.#element);
    }
    return this.#id;
  }

  get state(): ElementReferenceState {
    return this.#state;
  }

  /** Settles once the reference is attached; at once where it is. */
  get attached(): Promise<void> {
    if (this.#state === 'attached') return Promise.resolve();
    if (this.#waiting === null) {
      let resolve!: () => void;
      const promise = new Promise<void>((done) => {
        resolve = done;
      });
      this.#waiting = { promise, resolve };
    }
    return this.#waiting.promise;
  }

  /**
   * Moves focus to the element.
   *
   * @param preventScroll true leaves the scroll position as it is.
   * @throws a coded error when the reference is pending or detached, or the element cannot take focus.
   * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.elementreferenceextensions.focusasync
   */
  async focusAsync(preventScroll: boolean = false): Promise<void> {
    if (this.#state === 'pending') throw elementReferencePending();
    if (this.#element === null) throw elementReferenceDetached();
    focusElement(this.#element, preventScroll);
  }

  /** @internal The element, for code of the page that must not wait: gestures. Null unless attached. */
  static elementOf(reference: ElementReference): object | null {
    return reference.#element;
  }

  /** @internal */
  elementIn(table: ReferenceTable): DomElement | null {
    return this.#table === table ? this.#element : null;
  }

  /** @internal Called when the batch that shows the element is done. */
  attachTo(table: ReferenceTable, element: object): void {
    this.#detach();
    this.#table = table;
    this.#id = null;
    this.#state = 'attached';
    this.#element = element as DomElement;
    this.#waiting?.resolve();
    this.#waiting = null;
  }

  /** @internal Takes it away again, unless another element has been attached since. */
  detachFrom(element: object): void {
    if (this.#element === element) this.#detach();
  }

  #detach(): void {
    if (this.#element === null) return;
    if (this.#id !== null) this.#table!.elements.delete(this.#id);
    this.#element = null;
    this.#state = 'detached';
  }
}

/** For interop, which reads the id and state of the reference from this. */
Object.defineProperty(ElementReference.prototype, elementReferenceTag, {
  get(this: ElementReference) {
    return this;
  },
});
