/**
 * Development only: attributes that are other frameworks' words, and those that mean yes though `false` is written there. Nothing is
 * told of custom elements, whose names are their author's.
 *
 * In: a stamp that has just been made, and the view it was made for. Out: a warning for each name.
 */
import type { MergedAttributes } from '@strop/template';
import type { DomElement } from '../dom/contract.ts';
import { PartKind } from '../dom/part.ts';
import type { Stamp } from '../dom/stamp.ts';
import { attributeMisspelt, booleanAsText } from '../dev/errors.generated.ts';
import { attributeMeant } from '../dev/foreign-words.ts';
import type { View } from '../view/view.ts';
import type { ComponentState } from './component-state.ts';
import { elementsOf, isPlain, plainElementAt } from './prototype-elements.ts';
import { warnOnce } from './warn-once.ts';

/** Attributes that mean yes by being there, and the elements of HTML that have them; none: all of them. */
const booleans: Readonly<Record<string, string>> = {
  allowfullscreen: 'iframe',
  autofocus: '',
  autoplay: 'audio video',
  checked: 'input',
  controls: 'audio video',
  default: 'track',
  disabled: 'button fieldset input link optgroup option select textarea',
  formnovalidate: 'button input',
  hidden: '',
  inert: '',
  ismap: 'img',
  itemscope: '',
  loop: 'audio video',
  multiple: 'input select',
  muted: 'audio video',
  novalidate: 'form',
  open: 'details dialog',
  playsinline: 'video',
  readonly: 'input textarea',
  required: 'input select textarea',
  reversed: 'ol',
  selected: 'option',
};

export function checkAttributes(stamp: Stamp, { owner }: Pick<View, 'owner'>): void {
  if (owner === null || stamp.prototype === null) return;
  const state = owner as ComponentState;
  for (const { kind, name, node, detail } of [...stamp.fill, ...stamp.live]) {
    const element = plainElementAt(stamp, node);
    if (element === null) continue;
    if (kind === PartKind.attribute) checkWord(state, stamp, element, name, true);
    if (kind !== PartKind.splat) continue;
    const merged = detail as MergedAttributes;
    for (let i = 0; i < merged.length; i += 2) {
      const written = merged[i];
      if (typeof written !== 'string' || written === '') continue;
      checkWord(state, stamp, element, written, false);
      if (merged[i + 1] === 'false') checkFalse(state, stamp, element, written.toLowerCase());
    }
  }
  // Those without holes.
  for (const element of elementsOf(stamp)) {
    if (!isPlain(element)) continue;
    element.getAttributeNames?.().forEach((name) => checkWord(state, stamp, element, name, false));
    for (const name of Object.keys(booleans))
      if (element.getAttribute(name) === 'false') checkFalse(state, stamp, element, name);
  }
}

/** @param isHole of `key` only a value is surely meant to be one. */
function checkWord(
  state: ComponentState,
  stamp: Stamp,
  element: DomElement,
  name: string,
  isHole: boolean,
): void {
  const { localName } = element;
  const meant = isHole && name === 'key' ? '`@key`' : attributeMeant(name, localName);
  // Alpine takes elements of others for its own, wherever they stand.
  if (meant === undefined || 'Alpine' in (state.root.host.document.defaultView ?? {})) return;
  warnOnce(state, stamp, name.toLowerCase(), () => attributeMisspelt(state.name, name, meant, localName));
}

function checkFalse(state: ComponentState, stamp: Stamp, element: DomElement, name: string): void {
  const { localName, namespaceURI } = element;
  const elements = booleans[name];
  if (elements === undefined || !namespaceURI?.endsWith('xhtml')) return;
  if (elements !== '' && !elements.split(' ').includes(localName)) return;
  warnOnce(state, stamp, `${name} false`, () => booleanAsText(state.name, name, localName));
}
