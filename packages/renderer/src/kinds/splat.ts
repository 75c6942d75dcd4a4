/** `...${…}`: all attributes of its element, merged. */
import type { DomElement } from '../dom/contract.ts';
import { PartKind } from '../dom/part.ts';
import type { SplatPlan } from '../dom/splat-plan.ts';
import { commitSplat, type Splatted } from '../parts/splat.ts';
import { setState } from '../tree/content.ts';
import type { Kind } from './kind.ts';

export const splatKind: Kind = {
  kind: PartKind.splat,
  fill: null,
  promote: null,
  mount(state, block, part, node) {
    const { attributes } = part.detail as SplatPlan;
    setState(block, part, commitSplat(state.root, node as DomElement, attributes, block.values, null));
  },
  commit: null,
  patch(state, block, part, _before, written) {
    const { attributes } = part.detail as SplatPlan;
    const shown = block.states![part.index] as Splatted;
    const element = written(state, block, part);
    block.states![part.index] = commitSplat(state.root, element, attributes, block.values, shown);
  },
  release: null,
};
