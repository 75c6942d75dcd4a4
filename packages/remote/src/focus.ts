/**
 * Which elements take the focus.
 *
 * In: an element. Out: whether `focus()` moves the focus to it. There is no layout here: what only a style sheet hides
 * takes the focus all the same.
 */
import type { RecordingElement } from './element.ts';

const controls = new Set(['button', 'input', 'select', 'textarea']);

/** Elements that show something of their own instead of the elements inside them. */
const opaque = new Set(
  'audio datalist embed head iframe img input meter object option progress script select style template textarea title video'.split(
    ' ',
  ),
);

export function isFocusable(element: RecordingElement): boolean {
  if (!element.isConnected || isUnseen(element)) return false;
  const { localName } = element;
  if (controls.has(localName) && element.isHtml) return !isDisabled(element) && !isHiddenInput(element);
  if (hasTabIndex(element)) return true;
  if (localName === 'a' || localName === 'area') return element.hasAttribute('href');
  if (!element.isHtml) return false;
  if (localName === 'iframe') return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

function hasTabIndex(element: RecordingElement): boolean {
  return /^\s*[+-]?\d/.test(element.getAttribute('tabindex') ?? '');
}

function isUnseen(element: RecordingElement): boolean {
  let inside = element;
  for (;;) {
    if (inside.isHtml && inside.hasAttribute('hidden')) return true;
    if (inside.style.getPropertyValue('display') === 'none') return true;
    const parent = inside.parentNode as RecordingElement | null;
    if (parent === null || parent.nodeType !== 1) return false;
    if (parent.isHtml ? opaque.has(parent.localName) : inside.isHtml && parent.localName !== 'foreignObject')
      return true;
    inside = parent;
  }
}

function isHiddenInput(element: RecordingElement): boolean {
  return element.localName === 'input' && element.getAttribute('type')?.toLowerCase() === 'hidden';
}

/** By its own attribute, or by a fieldset around it (whose first legend is exempt). */
function isDisabled(element: RecordingElement): boolean {
  if (element.hasAttribute('disabled')) return true;
  let inside = element as RecordingElement;
  for (let one = element.parentNode; one !== null && one.nodeType === 1; one = one.parentNode) {
    const parent = one as RecordingElement;
    if (parent.localName === 'fieldset' && parent.hasAttribute('disabled')) {
      const firstLegend = parent.childNodes.find(
        (child) => (child as RecordingElement).localName === 'legend',
      );
      if (firstLegend !== inside) return true;
    }
    inside = parent;
  }
  return false;
}
