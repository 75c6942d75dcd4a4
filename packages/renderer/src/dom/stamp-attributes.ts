/**
 * Flow A, second stage: what stands in an element's tag becomes attributes of the prototype, parts and event parts.
 *
 * In: the attributes of an outline. Out: the same in a draft. Functions for what the core knows and not every template has stand
 * here, those of the other kinds beside what they do (`kinds/`).
 */
import type { Source } from '@strop/template';
import type { DomElement } from './contract.ts';
import { addEvent, addPart, addressOf, type Draft, type Place } from './draft.ts';
import { PartKind } from './part.ts';
import type { AddParts, Element } from './template.ts';

export function addAttributes(draft: Draft, place: Place, attributes: Element[1] = []): void {
  for (let i = 0; i < attributes.length; i++) {
    const name = attributes[i] as string | AddParts;
    if (typeof name === 'function') name(draft, place);
    else {
      const value = attributes[++i] as string | Source;
      if (typeof value === 'string') (place.node as DomElement).setAttribute(name, value);
      else addPart(draft, place, name === 'class' ? PartKind.class : PartKind.attribute, value, { name });
    }
  }
}

/** Written through CSSOM, since content policies report the attribute even on a detached node. */
export function css(text: string): AddParts {
  return (_draft, { node }) => {
    (node as DomElement).style.cssText = text;
  };
}

/** An event of which there is nothing to know; others are in `kinds/event.ts`. @param hole -1 beside a splat, which has the handler. */
export function plainEvent(hole: number, name: string): AddParts {
  return (draft, place) => addEvent(draft, name, addressOf(draft, place), hole);
}
