/**
 * Development only: elements that browsers do not know, and bindings of elements that hold nothing.
 *
 * In: a stamp that has just been made, and the view it was made for. Out: a warning for each name. Documents that do not tell what
 * their elements are, such as the recording one, tell nothing of unknown ones; nor does MathML, whose elements are all alike.
 */
import type { Bound } from '@strop/template';
import { type DomElement, svgNamespace } from '../dom/contract.ts';
import { PartKind } from '../dom/part.ts';
import type { Stamp } from '../dom/stamp.ts';
import { elementUnknown, nothingToBind } from '../dev/errors.generated.ts';
import { elementMeant } from '../dev/element-names.ts';
import type { View } from '../view/view.ts';
import type { ComponentState } from './component-state.ts';
import { elementsOf, isPlain, plainElementAt } from './prototype-elements.ts';
import { warnOnce } from './warn-once.ts';

export function checkElements(stamp: Stamp, { owner }: Pick<View, 'owner'>): void {
  if (owner === null || stamp.prototype === null) return;
  const state = owner as ComponentState;
  for (const element of elementsOf(stamp)) if (isPlain(element)) checkElement(state, stamp, element);
  for (const part of stamp.live) {
    const element = part.kind === PartKind.bind ? plainElementAt(stamp, part.node) : null;
    if (element === null || (part.detail as Bound).name !== '' || isBindable(stamp, element, part.node))
      continue;
    warnOnce(state, part, 'bind', () => nothingToBind(state.name, element.localName));
  }
}

/** A page says of an element what it is: `[object HTMLUnknownElement]`, and in SVG one that is no more than `SVGElement`. */
function checkElement(state: ComponentState, stamp: Stamp, element: DomElement): void {
  const { localName, namespaceURI } = element;
  const isSvg = namespaceURI === svgNamespace;
  const type = Object.prototype.toString.call(element);
  if (type !== (isSvg ? '[object SVGElement]' : '[object HTMLUnknownElement]')) return;
  const hint = elementMeant(localName, isSvg);
  if (hint === undefined) return;
  const meant = localName[0]!.toUpperCase() + localName.slice(1);
  warnOnce(state, stamp, `<${localName}>`, () => elementUnknown(state.name, localName, meant, hint));
}

/** Elements with a value, text that is edited in place, and those that a splat or a property may make one of these. */
function isBindable(stamp: Stamp, element: DomElement, node: number): boolean {
  return (
    /^(?:input|select|textarea|button|option|li|meter|progress|output|param|data)$/.test(element.localName) ||
    element.getAttribute('contenteditable') !== null ||
    [...stamp.fill, ...stamp.live].some(
      (part) =>
        part.node === node &&
        (part.kind === PartKind.splat ||
          part.kind === PartKind.island ||
          /^(?:contenteditable|value)$/i.test(part.name)),
    )
  );
}
