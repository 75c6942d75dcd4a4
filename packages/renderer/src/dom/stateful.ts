/**
 * State that a node loses when it is taken out and put in again: focus with its selection, frames, playing media, islands,
 * scroll positions. A list moves other rows around a row that holds some (`diff/keyed.ts`); what has to move all the same
 * gets back what can be given back.
 *
 * In: a list's parent, once a permutation has moves to make. Out: the parent's children that should stay. Nothing is
 * searched: elements of templates and islands are noted while they stand, on their document, so that rows of one app
 * stay still for what another app shows in them; a page without any pays for one look at the focus.
 */
import { type DomDocument, type DomElement, type DomNode, type DomSelection, textNode } from './contract.ts';

/** Elements by tag that load or stop when they move. */
export const statefulTag: RegExp = /^(?:iframe|object|embed|video|audio)$/;

/** On a document: the elements that asked to stay; shared by all copies of this package. */
const staying: unique symbol = Symbol.for('strop.staying') as never;

interface NotingDocument extends DomDocument {
  [staying]?: Set<DomElement>;
}

/**
 * Has lists move other rows rather than the one this element stands in, because the element would lose something: for
 * islands, and for anything that a script put into the page. Frames and media of templates are noted by themselves.
 *
 * @param element an element of the page, at any depth in a row; media count while they play.
 * @returns a function that takes the note back. Call it when the element goes: a document keeps what is noted.
 * @example
 * ```ts
 * override onAfterRender(first: boolean) {
 *   if (first) this.#release = keepInPlace(document.querySelector('#globe')!);
 * }
 * [Symbol.dispose]() { this.#release?.(); }
 * ```
 */
export function keepInPlace(element: object): () => void {
  const noted = notedIn((element as DomElement).ownerDocument!);
  noted.add(element as DomElement);
  return () => void noted.delete(element as DomElement);
}

/** By document: its own properties are slow to read, since a page may name elements after them. */
const notedBy = new WeakMap<object, Set<DomElement>>();

function notedIn(document: NotingDocument): Set<DomElement> {
  let noted = notedBy.get(document);
  if (noted === undefined) {
    noted = document[staying] ??= new Set();
    notedBy.set(document, noted);
  }
  return noted;
}

/** What moves of one update have to respect. */
export interface Held {
  /** Children of the parent that hold state. */
  readonly rows: ReadonlySet<DomNode>;
  /** Gives back what was lost, after the moves. */
  giveBack(): void;
}

/** @param scrolled what `noteScrolls` noted. */
export function heldIn(parent: DomNode, scrolled: ReadonlySet<DomElement>): Held {
  const document = parent.ownerDocument as NotingDocument;
  const rows = new Set<DomNode>();
  const restores: (() => void)[] = [];
  /** False for what is elsewhere. */
  const hold = (node: DomNode | null | undefined): boolean => {
    const row = rowOf(parent, node);
    if (row !== null) rows.add(row);
    return row !== null;
  };
  // As the parent's own tree sees it: in a shadow root the document knows no more than the host.
  const tree = (parent as DomElement).getRootNode?.() ?? document;
  const focused = tree.activeElement;
  if (hold(focused)) {
    // Read only now: with changed styles it has the browser lay out the page.
    const selection = document.getSelection?.();
    const { anchorNode, anchorOffset, focusNode, focusOffset } = (selection ?? {}) as DomSelection;
    restores.push(() => {
      if (tree.activeElement !== focused) focused!.focus({ preventScroll: true });
      // Of a field the browser tells the place of the field, which keeps its selection by itself.
      if (anchorNode?.nodeType !== textNode) return;
      if (selection!.anchorNode !== anchorNode || selection!.anchorOffset !== anchorOffset)
        selection!.setBaseAndExtent(anchorNode, anchorOffset, focusNode!, focusOffset);
    });
  }
  // Media hold something while they play.
  for (const element of document[staying] ?? []) if (!(element as { paused?: boolean }).paused) hold(element);
  for (const element of scrolled) {
    if (rowOf(parent, element) === null) continue;
    const { scrollTop: top, scrollLeft: left } = element as Required<DomElement>;
    // At once, whatever the style sheet says of scrolling.
    restores.push(() => element.scrollTo!({ top, left, behavior: 'instant' }));
  }
  return { rows, giveBack: () => restores.forEach((restore) => restore()) };
}

/** The child of `parent` that the node is, or is in. */
function rowOf(parent: DomNode, node: DomNode | null | undefined): DomNode | null {
  let row = node ?? null;
  while (row !== null) {
    const above: DomNode | null = row.parentNode ?? (row as { host?: DomNode }).host ?? null;
    if (above === parent) return row;
    row = above;
  }
  return null;
}

/**
 * Notes what is scrolled in a container, in browsers whose moves lose that.
 *
 * @param noted where to. What is gone leaves with the next that is scrolled.
 * @returns a function that stops noting.
 */
export function noteScrolls(container: DomElement, noted: Set<DomElement>): () => void {
  const note = ({ target }: { readonly target: unknown }): void => {
    for (const element of noted) if (!element.isConnected) noted.delete(element);
    noted.add(target as DomElement);
  };
  const options = { capture: true, passive: true };
  // A document that records knows nothing of scrolling.
  if (container.moveBefore === undefined && container.scrollTo !== undefined)
    container.addEventListener('scroll', note, options);
  return () => container.removeEventListener('scroll', note, options);
}
