/** `...${…}`: all attributes of its element, merged. */
import type { MergedAttributes } from '@strop/template';
import type { DomElement } from '../dom/contract.ts';
import { addEvent, addPart } from '../dom/draft.ts';
import { PartKind } from '../dom/part.ts';
import type { AddParts } from '../dom/template.ts';
import type { HandlerOf } from '../events/event-sink.ts';
import { noteReported } from '../events/reported-value.ts';
import { commitSplat, type Splatted } from '../parts/splat.ts';
import { setState, stateOf } from '../tree/content.ts';
import type { Kind } from './kind.ts';

const splatKind: Kind = {
  fill: null,
  promote: null,
  mount(state, block, part, node) {
    const merged = part.detail as MergedAttributes;
    setState(block, part, commitSplat(state.root, node as DomElement, merged, block.values, null));
  },
  commit: null,
  patch(state, block, part, _before, written) {
    const merged = part.detail as MergedAttributes;
    const shown = stateOf(block, part) as Splatted;
    const element = written(state, block, part);
    setState(block, part, commitSplat(state.root, element, merged, block.values, shown));
  },
  release: null,
};

const handlerOf: HandlerOf = (block, part, name, element) => {
  const shown = stateOf(block, part) as Splatted | null;
  const value = shown?.get(`on${name}`.toLowerCase());
  if (value && element !== null) noteReported(value, element, shown!);
  return value;
};

/** @param detail all attributes of the element. */
export function splat(detail: MergedAttributes): AddParts {
  return (draft, place) => {
    const part = addPart(draft, place, PartKind.splat, -1, { detail, code: splatKind });
    // Which events there are is known only from values.
    addEvent(draft, '*', part.node, -1, { code: handlerOf, part });
  };
}
