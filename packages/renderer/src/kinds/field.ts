/** `value` and `checked` of form fields. */
import type { DomElement } from '../dom/contract.ts';
import { PartKind, partValue } from '../dom/part.ts';
import { commitField } from '../parts/field.ts';
import type { Kind } from './kind.ts';

export const fieldKind: Kind = {
  kind: PartKind.field,
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
