/**
 * Focus through a merge: an element that is moved loses it.
 *
 * In: the element that is merged. Out: a function that gives focus and selection back, where they were lost.
 */
export function noteFocus(element: HTMLElement): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const focused = root.activeElement as HTMLElement | null;
  if (focused === null || focused === element || !element.contains(focused)) return () => {};
  const field = focused as HTMLInputElement;
  const selection = readSelection(field);
  return () => {
    if (root.activeElement === focused || !focused.isConnected) return;
    focused.focus({ preventScroll: true });
    if (selection !== null) field.setSelectionRange(...selection);
  };
}

/** Null where the field has none: most types of input say so, and other elements have no such member. */
function readSelection(field: HTMLInputElement): [number, number, 'forward' | 'backward' | 'none'] | null {
  const { selectionStart, selectionEnd, selectionDirection } = field;
  if (typeof selectionStart !== 'number' || typeof selectionEnd !== 'number') return null;
  return [selectionStart, selectionEnd, selectionDirection ?? 'none'];
}
