/**
 * Islands end where another script takes their element, or something around it, out of the document. No observer tells: in a document in
 * which one ever was, the browser asks at every node that is put in or taken out, by whomever, who observes it. That is a quarter of what
 * islands cost, and a fifth of making rows beside one (docs/decisions/0025-component-trees.md). So all are looked at, once a second.
 *
 * In: islands, once they stand. Out: `removed` for each whose element does not any more. Nothing runs while there are none.
 */

/** What is looked at. */
export interface Standing {
  readonly element: Element;
  /** The element has left its document, or the document its window. Called once. */
  removed(): void;
}

/** Milliseconds from one look to the next: 500 elements take 30 to 50 microseconds (200 looks). */
const interval = 1000;

/** In the order in which they came, which is the order in which they are told. */
const standing = new Set<Standing>();
let isDue = false;

/** Looks at it from now on, until it is removed, or `forget` is called. The element must stand in a document. */
export function lookAfter(one: Standing): void {
  standing.add(one);
  if (!isDue) schedule();
}

/** It ends by itself. */
export function forget(one: Standing): void {
  standing.delete(one);
}

/** A look at all of them. What one throws is the page's to hear of, and keeps no other. */
export function look(): void {
  // All are judged before any is told, which may change the document.
  for (const one of [...standing].filter(isGone)) {
    // Another has taken it along.
    if (!standing.delete(one)) continue;
    try {
      one.removed();
    } catch (error) {
      reportError(error);
    }
  }
}

function schedule(): void {
  isDue = true;
  setTimeout(() => {
    isDue = false;
    look();
    if (standing.size > 0 && !isDue) schedule();
  }, interval);
}

/** A frame that was taken away, or a window that was closed, leaves its elements where they are. */
function isGone({ element }: Standing): boolean {
  return !element.isConnected || element.ownerDocument.defaultView === null;
}
