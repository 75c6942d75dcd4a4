/** `.name=${…}`: a DOM property. */
import type { DomElement } from '../dom/contract.ts';
import { addPart } from '../dom/draft.ts';
import { PartKind } from '../dom/part.ts';
import type { AddParts } from '../dom/template.ts';
import { commitProperty } from '../parts/property.ts';
import type { Kind } from './kind.ts';

const propertyKind: Kind = {
  fill: null,
  promote: null,
  mount(state, block, part, node) {
    commitProperty(state.root, node as DomElement, part.name, block.values[part.hole]);
  },
  commit(state, block, part, _before, written) {
    commitProperty(state.root, written(state, block, part), part.name, block.values[part.hole]);
  },
  patch: null,
  release: null,
};

/** `.name=${…}`: a DOM property. */
export function property(hole: number, name: string): AddParts {
  return (draft, place) => addPart(draft, place, PartKind.property, hole, { name, code: propertyKind });
}
