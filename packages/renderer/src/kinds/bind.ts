/** `@bind=${…}` on an element. The binding brings the code that binds its field. */
import type { BindAttribute } from '@strop/template';
import { fieldBindingMissing } from '../dev/errors.generated.ts';
import type { DomElement } from '../dom/contract.ts';
import { PartKind } from '../dom/part.ts';
import { binderOf, type BindState } from '../parts/binding.ts';
import { setState } from '../tree/content.ts';
import type { Kind } from './kind.ts';

export const bindKind: Kind = {
  kind: PartKind.bind,
  fill: null,
  promote: null,
  mount(state, block, part, node) {
    const attribute = part.detail as BindAttribute;
    const binder = binderOf(attribute, block.values) ?? state.root.fieldBinding;
    if (binder === null) throw fieldBindingMissing(state.name);
    setState(block, part, binder(state.root, node as DomElement, attribute, block));
  },
  commit: null,
  patch(state, block, part, _before, written) {
    written(state, block, part);
    (block.states![part.index] as BindState).commit();
  },
  release: null,
};
