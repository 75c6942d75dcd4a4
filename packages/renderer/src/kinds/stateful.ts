/** Frames and media, which lists move others around (`dom/stateful.ts`). */
import type { DomElement } from '../dom/contract.ts';
import { addPart } from '../dom/draft.ts';
import { PartKind } from '../dom/part.ts';
import { keepInPlace } from '../dom/stateful.ts';
import type { AddParts } from '../dom/template.ts';
import { setState, stateOf } from '../tree/content.ts';
import type { Kind } from './kind.ts';

const statefulKind: Kind = {
  fill: null,
  promote: null,
  mount(_state, block, part, node) {
    setState(block, part, keepInPlace(node as DomElement));
  },
  commit: null,
  patch: null,
  release(block, part) {
    (stateOf(block, part) as (() => void) | null)?.();
  },
};

/** A frame or media element: lists move others around it. */
export function stateful(): AddParts {
  return (draft, place) => addPart(draft, place, PartKind.stateful, -1, { code: statefulKind });
}
