/** Handlers and options for whatever event, with what there is to know of its name. */
import { addEvent, addPart, addressOf } from '../dom/draft.ts';
import { type EventPart, PartKind } from '../dom/part.ts';
import type { AddParts } from '../dom/template.ts';
import { traitsOf } from '../events/event-names.ts';
import { eventOptions } from '../events/event-options.ts';

/** @param hole -1 beside a splat, which has the handler. */
export function event(hole: number, name: string): AddParts {
  return (draft, place) => addEvent(draft, name, addressOf(draft, place), hole, { traits: traitsOf(name) });
}

/** A function is a handler without `@` too, as in Razor; anything else is the attribute (reference 1.6). */
export function handler(name: string, hole: number): AddParts {
  return (draft, place) => {
    const part = addPart(draft, place, PartKind.attribute, hole, { name });
    const type = name.slice(2);
    addEvent(draft, type, part.node, hole, { traits: traitsOf(type), part });
  };
}

/** @param hole -1 where the option always holds. */
export function eventOption(hole: number, name: string, option: EventPart['option']): AddParts {
  return (draft, place) =>
    addEvent(draft, name, addressOf(draft, place), hole, {
      option,
      code: eventOptions,
      traits: traitsOf(name),
    });
}
