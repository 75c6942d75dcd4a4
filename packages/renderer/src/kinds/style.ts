/** `style=${…}`: text and mixed values go through the prototype, objects are written into the clone. */
import type { Source } from '@strop/template';
import type { DomElement } from '../dom/contract.ts';
import { PartKind, partValue } from '../dom/part.ts';
import { addPart } from '../dom/draft.ts';
import type { AddParts } from '../dom/template.ts';
import { commitStyle, isStyleObject } from '../parts/style.ts';
import { nodeOf } from '../tree/content.ts';
import type { Kind } from './kind.ts';

const styleKind: Kind = {
  fill(node, before, value) {
    // The clone then remembers what it shows: the object may be mutated in place.
    const shown = isStyleObject(value) ? null : value;
    commitStyle(node, before, shown);
    return shown;
  },
  promote(block, part, value) {
    if (isStyleObject(value)) commitStyle(nodeOf(block, part.node) as DomElement, null, value);
  },
  mount: null,
  commit(state, block, part, before, written) {
    commitStyle(written(state, block, part), before, partValue(part, block.values));
  },
  patch(state, block, part, before, written) {
    const value = block.values[part.hole];
    // An object may have been mutated in place.
    if (before[part.hole] === value && typeof value !== 'object') return;
    commitStyle(written(state, block, part), before[part.hole], value);
  },
  release: null,
};

/** `style=${…}`, or with `${…}` in it. */
export function style(source: Source): AddParts {
  return (draft, place) => addPart(draft, place, PartKind.style, source, { name: 'style', code: styleKind });
}
