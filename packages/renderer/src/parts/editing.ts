/**
 * What the user of one root is in the middle of. Nothing is written over it: a write that comes at the wrong time is
 * held here and tried again when a composition ends or the focus leaves.
 *
 * In: writes of form fields. Out: the same writes, later. It listens from the first field on, for the rest of the
 * root's life; the focus only from the first held write on.
 */
import type { DomElement, DomEvent } from '../dom/contract.ts';

export class Editing {
  readonly #container: DomElement;
  #composing: DomElement | null = null;
  /** One write for each field: a later one knows better. */
  readonly #held = new WeakMap<DomElement, () => void>();
  /** Radio groups whose setters have not answered, with how many those are. */
  readonly #pendingGroups = new Map<string, number>();
  #tracks = false;
  #watchesFocus = false;

  constructor(container: DomElement) {
    this.#container = container;
  }

  /** Begins to note compositions; called before a field is shown, so that none is missed. */
  track(): void {
    if (this.#tracks) return;
    this.#tracks = true;
    this.#container.addEventListener('compositionstart', this.#compositionStarted, { capture: true });
    this.#container.addEventListener('compositionend', this.#ended, { capture: true });
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
    if (this.#watchesFocus) return;
    this.#watchesFocus = true;
    this.#container.addEventListener('focusout', this.#ended, { capture: true });
  }

  /** Forgets a held write: a newer render has decided. */
  drop(element: DomElement): void {
    this.#held.delete(element);
  }

  /** A setter of a radio group was called; null where the field is in none. */
  pending(group: string | null): void {
    if (group !== null) this.#pendingGroups.set(group, (this.#pendingGroups.get(group) ?? 0) + 1);
  }

  settled(group: string | null): void {
    if (group === null) return;
    const rest = this.#pendingGroups.get(group)! - 1;
    if (rest === 0) this.#pendingGroups.delete(group);
    else this.#pendingGroups.set(group, rest);
  }

  isPending(group: string | null): boolean {
    return group !== null && this.#pendingGroups.has(group);
  }

  dispose(): void {
    this.#container.removeEventListener('compositionstart', this.#compositionStarted, { capture: true });
    this.#container.removeEventListener('compositionend', this.#ended, { capture: true });
    this.#container.removeEventListener('focusout', this.#ended, { capture: true });
  }

  readonly #compositionStarted = (event: DomEvent): void => {
    this.#composing = elementOf(event);
  };

  readonly #ended = (event: DomEvent): void => {
    const element = elementOf(event);
    if (this.#composing === element) this.#composing = null;
    const write = this.#held.get(element);
    this.#held.delete(element);
    write?.();
  };
}

function elementOf(event: DomEvent): DomElement {
  return (event.composedPath()[0] ?? event.target) as DomElement;
}
