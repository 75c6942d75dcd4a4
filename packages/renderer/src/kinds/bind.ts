/** `@bind=${…}` on an element. The binding brings the code that binds its field. */
import type { Bound } from '@strop/template';
import { fieldBindingMissing } from '../dev/errors.generated.ts';
import type { DomElement } from '../dom/contract.ts';
import { addEvent, addPart } from '../dom/draft.ts';
import { PartKind } from '../dom/part.ts';
import type { AddParts } from '../dom/template.ts';
import { traitsOf } from '../events/event-names.ts';
import type { HandlerOf } from '../events/event-sink.ts';
import { binderOf, type BindState, boundOf, hearsEvent } from '../parts/binding.ts';
import { setState, stateOf } from '../tree/content.ts';
import type { Kind } from './kind.ts';

const bindKind: Kind = {
  fill: null,
  promote: null,
  mount(state, block, part, node) {
    const attribute = part.detail as Bound;
    const binder = binderOf(attribute, block.values) ?? state.root.fieldBinding;
    if (binder === null) throw fieldBindingMissing(state.name);
    setState(block, part, binder(state.root, node as DomElement, attribute, block));
  },
  commit: null,
  patch(state, block, part, _before, written) {
    written(state, block, part);
    (stateOf(block, part) as BindState).commit();
  },
  release: null,
};

const handlerOf: HandlerOf = ({ values }, part, name) =>
  hearsEvent(part.detail as Bound, values, name) ? part : null;

/** `@bind=${…}` on an element. @param given what its `@bind:…` say, where it has such */
export function bind(hole: number, name: string = '', given: Partial<Bound> = {}): AddParts {
  const detail = boundOf(hole, name, given);
  return (draft, place) => {
    const part = addPart(draft, place, PartKind.bind, hole, { detail, code: bindKind });
    // What is edited in place never fires `change`.
    const isEdited = (place.node as DomElement).getAttribute('contenteditable') !== null;
    const { event } = detail;
    const heard = typeof event === 'number' ? '*' : (event ?? (isEdited ? 'input' : 'change'));
    addEvent(draft, heard, part.node, hole, { code: handlerOf, traits: traitsOf(heard), part });
  };
}
