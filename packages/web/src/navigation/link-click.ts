/**
 * Navigation, in the page: does this click follow a link, and where to?
 *
 * In: a click that has bubbled through the whole page. Out: the link's absolute address, or `null` where the browser
 * is to do what it always does. The rules are those of reference 15.4.
 */

const xlinkNamespace = 'http://www.w3.org/1999/xlink';

/** `null`: another button or a modifier key, a handled click, no link, or one that does not replace this page. */
export function linkOfClick(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.ctrlKey || event.shiftKey || event.altKey || event.metaKey) return null;
  const link = nearestLink(event);
  if (link === null || link.hasAttribute('download')) return null;
  const target = link.getAttribute('target');
  if (target !== null && target !== '' && target.toLowerCase() !== '_self') return null;
  // In an editor a click on a link places the caret, also in the browser.
  if ((link as HTMLElement).isContentEditable) return null;

  const href = link.getAttribute('href') ?? link.getAttributeNS(xlinkNamespace, 'href');
  // An `<a>` without href is no link; an empty one leads to the base address.
  if (href === null || !URL.canParse(href, link.baseURI)) return null;
  return new URL(href, link.baseURI).href;
}

/** Looks through open shadow roots, and finds the `<a>` of SVG, whose name is lower case there. */
function nearestLink(event: Event): Element | null {
  for (const target of event.composedPath()) {
    // By shape, not by class: the element may come from another window.
    const element = target as Partial<Element>;
    if (element.nodeType === 1 && element.localName === 'a') return target as Element;
  }
  return null;
}
