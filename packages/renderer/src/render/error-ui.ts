/**
 * Blazor's last resort for an error that no boundary took: an element of the page, hidden until then, tells the user
 * (reference section 11).
 */
import type { AppOptions } from './app.ts';

/** What is needed of the page; written out, since this package is compiled without the DOM's types. */
interface Page {
  querySelector(selector: string): PageElement | null;
  readonly defaultView: { reportError?(error: unknown): void; readonly location: { reload(): void } } | null;
}
interface PageElement {
  readonly style: { display: string };
  querySelectorAll(selector: string): Iterable<PageElement>;
  addEventListener(type: string, listener: (event: { preventDefault(): void }) => void): void;
}

/**
 * Makes an `onError` that shows the element with the id `blazor-error-ui`. Inside of it, what has the class `reload`
 * reloads the page and what has the class `dismiss` hides the element again. The error is reported as well.
 *
 * @param document the page.
 * @example
 * ```ts
 * const app = createApp({ onError: errorUI(document) });
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/fundamentals/handle-errors
 */
export function errorUI(document: object): NonNullable<AppOptions['onError']> {
  const page = document as Page;
  let wired: PageElement | null = null;
  return (error) => {
    page.defaultView?.reportError?.(error);
    const element = page.querySelector('#blazor-error-ui');
    if (element === null) return;
    element.style.display = 'block';
    if (wired === element) return;
    wired = element;
    onClick(element, '.reload', () => page.defaultView?.location.reload());
    onClick(element, '.dismiss', () => {
      element.style.display = 'none';
    });
  };
}

function onClick(element: PageElement, selector: string, action: () => void): void {
  for (const found of element.querySelectorAll(selector)) {
    found.addEventListener('click', (event) => {
      // Both are links in Blazor's templates.
      event.preventDefault();
      action();
    });
  }
}
