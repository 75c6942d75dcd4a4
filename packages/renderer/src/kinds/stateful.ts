/** Frames and media, which lists move others around (`dom/stateful.ts`). */
import type { DomElement } from '../dom/contract.ts';
import { PartKind } from '../dom/part.ts';
import { keepInPlace } from '../dom/stateful.ts';
import { setState } from '../tree/content.ts';
import type { Kind } from './kind.ts';

export const statefulKind: Kind = {
  kind: PartKind.stateful,
  fill: null,
  promote: null,
  mount(_state, block, part, node) {
    setState(block, part, keepInPlace(node as DomElement));
  },
  commit: null,
  patch: null,
  release(block, part) {
    (block.states![part.index] as (() => void) | undefined)?.();
  },
};
