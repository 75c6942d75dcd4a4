/**
 * Development only: events and properties under names that the element does not have, where it has one that is nearly the same. Any
 * name may be somebody's own event or field, so nothing else is told; and nothing of custom elements, whose names are their author's.
 *
 * In: a stamp that has just been made, and the view it was made for. Out: a warning for each name. Documents that do not list their
 * elements' names, such as the recording one, tell nothing.
 */
import type { DomElement } from '../dom/contract.ts';
import { PartKind } from '../dom/part.ts';
import type { Stamp } from '../dom/stamp.ts';
import {
  attributeMisspelt,
  eventMisspelt,
  handlerCalled,
  propertyMisspelt,
} from '../dev/errors.generated.ts';
import { registeredEvents } from '../dev/event-types.ts';
import { eventMeant } from '../dev/foreign-words.ts';
import { nearestName } from '../dev/near.ts';
import { kindOf } from '../events/event-kinds.ts';
import type { View } from '../view/view.ts';
import { isPromise } from '../view/promises.ts';
import { calledAt, sourceOf } from './class-source.ts';
import type { ComponentState } from './component-state.ts';
import { plainElementAt } from './prototype-elements.ts';
import { warnOnce } from './warn-once.ts';

/** Events that elements have no `on…` for, or not in every browser. */
const others =
  'focusin focusout compositionstart compositionupdate compositionend touchstart touchend touchmove touchcancel ' +
  'fullscreenchange fullscreenerror enterpictureinpicture leavepictureinpicture';

/** What elements call the attributes that JavaScript has other words for. */
const words: Readonly<Record<string, string>> = { class: 'className', for: 'htmlFor' };

export function checkNames(stamp: Stamp, { owner, values }: View): void {
  if (owner === null || stamp.prototype === null) return;
  const state = owner as ComponentState;
  for (const { event, node, hole, part, option } of stamp.events) {
    if (hole >= 0 && option === null && part === null) checkCalled(state, stamp, event, values[hole]);
    // An attribute beside it (`once=${…}`) is a handler where it has a function; a splat's names are told by nobody.
    if (event === '*' || (part?.kind === PartKind.attribute && typeof values[hole] !== 'function')) continue;
    const element = plainElementAt(stamp, node);
    if (element !== null) checkEvent(state, stamp, element, event);
  }
  for (const { kind, name, node } of stamp.live) {
    const element = kind === PartKind.property ? plainElementAt(stamp, node) : null;
    if (element !== null) checkProperty(state, stamp, element, name);
  }
}

/** `@onclick=${this.add()}`: nothing is left to be called. A method that returns something may give a handler, or none just now. */
function checkCalled(state: ComponentState, stamp: Stamp, event: string, value: unknown): void {
  if (value !== undefined && !isPromise(value)) return;
  const found = calledAt(sourceOf(state.component), event);
  if (found === undefined) return;
  const method = (state.component as unknown as Record<string, unknown>)[found.method];
  if (value === undefined && (typeof method !== 'function' || /\breturn\b|=>\s*[^\s{]/.test(String(method))))
    return;
  warnOnce(state, stamp, `@${event}`, () => handlerCalled(state.name, event, found.called));
}

function checkEvent(state: ComponentState, stamp: Stamp, element: DomElement, event: string): void {
  if (registeredEvents.has(event)) return;
  const meant = eventMeant(event);
  if (meant !== undefined)
    return warnOnce(state, stamp, `on${event}`, () =>
      attributeMisspelt(
        state.name,
        /^[:-]/.test(event) ? `on${event}` : `@on${event}`,
        meant,
        element.localName,
      ),
    );
  if (!('onclick' in element)) return;
  const near = isKnownEvent(element, event) ? undefined : nearEvent(element, event);
  if (near !== undefined)
    warnOnce(state, stamp, `on${event}`, () => eventMisspelt(state.name, event, near, element.localName));
}

function checkProperty(state: ComponentState, stamp: Stamp, element: DomElement, name: string): void {
  const near = name in element ? undefined : propertyMeant(element, name);
  if (near !== undefined)
    warnOnce(state, stamp, `.${name}`, () => propertyMisspelt(state.name, name, near, element.localName));
}

function isKnownEvent(element: DomElement, event: string): boolean {
  return `on${event}` in element || kindOf(event) !== undefined || others.split(' ').includes(event);
}

/** React writes `onKeyDown`, Svelte `on:click`. */
function nearEvent(element: DomElement, event: string): string | undefined {
  const names = eventsOf(element);
  const plain = event.replace(/^[:-]/, '').toLowerCase();
  return plain !== event && names.includes(plain) ? plain : nearestName(event, names);
}

function eventsOf(element: DomElement): string[] {
  const names = others.split(' ');
  for (const name in element) if (name.startsWith('on')) names.push(name.slice(2));
  return names;
}

function propertyMeant(element: DomElement, name: string): string | undefined {
  const names: string[] = [];
  for (const one in element) names.push(one);
  const word = words[name];
  if (word !== undefined && word in element) return word;
  const small = name.toLowerCase();
  return names.find((one) => one.toLowerCase() === small) ?? nearestName(name, names);
}
