/** Moves focus as Blazor's `domWrapper.focus` does: HTML elements always, SVG elements only with a tabindex. */
import { invalidFocusElement, svgFocusWithoutTabindex } from '../dev/errors.generated.ts';
import { type DomElement, svgNamespace } from '../dom/contract.ts';

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

export function focusElement(element: DomElement, preventScroll: boolean): void {
  if (element.namespaceURI === svgNamespace) {
    if (element.getAttribute('tabindex') === null) throw svgFocusWithoutTabindex();
  } else if (element.namespaceURI !== null && element.namespaceURI !== htmlNamespace) {
    throw invalidFocusElement();
  }
  element.focus({ preventScroll });
}
