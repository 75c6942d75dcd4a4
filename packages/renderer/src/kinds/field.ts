/** `value` and `checked` of form fields. */
import type { Source } from '@strop/template';
import type { DomElement } from '../dom/contract.ts';
import { addPart } from '../dom/draft.ts';
import { PartKind, partValue } from '../dom/part.ts';
import type { AddParts } from '../dom/template.ts';
import { commitField } from '../parts/field.ts';
import type { Kind } from './kind.ts';

const fieldKind: Kind = {
  fill: null,
  promote: null,
  mount(state, block, part, node) {
    commitField(state.root, node as DomElement, part.name, partValue(part, block.values));
  },
  commit(state, block, part, _before, written) {
    commitField(state.root, written(state, block, part), part.name, partValue(part, block.values));
  },
  patch: null,
  release: null,
};

/** `value` and `checked` of form fields. */
export function field(name: string, source: Source): AddParts {
  return (draft, place) => addPart(draft, place, PartKind.field, source, { name, code: fieldKind });
}
