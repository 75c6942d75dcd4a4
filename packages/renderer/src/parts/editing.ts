/**
 * What the user of one root is in the middle of. Nothing is written over it: a write that comes at the wrong time is
 * held here and tried again when a composition ends or the focus leaves.
 *
 * In: writes of form fields. Out: the same writes, later. It listens from the first field on, for the rest of the
 * root's life, and is made then: what writes fields brings it.
 */
import type { DomElement, DomEvent } from '../dom/contract.ts';

const begins = 'compositionstart';
const types = [begins, 'compositionend', 'focusout'];

/** What notes it: the events of a root. */
export interface EditedRoot {
  readonly container: DomElement;
  editing: Editing | null;
}

export function editingOf({ events }: { readonly events: EditedRoot }): Editing {
  return (events.editing ??= new Editing(events.container));
}

export class Editing {
  readonly #container: DomElement;
  #composing: DomElement | null = null;
  /** One write for each field: a later one knows better. */
  readonly #held = new WeakMap<DomElement, () => void>();
  #tracks = false;

  constructor(container: DomElement) {
    this.#container = container;
  }

  /** Begins to note compositions; called before a field is shown, so that none is missed. */
  track(): void {
    if (this.#tracks) return;
    this.#tracks = true;
    for (const type of types) this.#container.addEventListener(type, this.#heard, { capture: true });
  }

  dispose(): void {
    for (const type of types) this.#container.removeEventListener(type, this.#heard, { capture: true });
  }

  /** True while an input method composes in the element. */
  isComposing(element: DomElement): boolean {
    return this.#composing === element;
  }

  /** True where the user's keys go to the element, also inside a shadow root. */
  isFocused(element: DomElement): boolean {
    return (element.getRootNode?.() ?? element.ownerDocument!).activeElement === element;
  }

  /** Tries `write` again when the composition in the element ends, or the focus leaves it. */
  hold(element: DomElement, write: () => void): void {
    this.#held.set(element, write);
  }

  /** Forgets a held write: a newer render has decided. */
  drop(element: DomElement): void {
    this.#held.delete(element);
  }

  readonly #heard = (event: DomEvent): void => {
    const element = (event.composedPath()[0] ?? event.target) as DomElement;
    if (event.type === begins) {
      this.#composing = element;
      return;
    }
    if (this.#composing === element) this.#composing = null;
    const write = this.#held.get(element);
    this.#held.delete(element);
    write?.();
  };
}
