/**
 * `<${Card} title=${…} />`: makes a component and hands it its parameters. Its own render is queued by them and comes later in the
 * batch, so parents render before children; its nodes then go to the place noted here. An app whose templates have no such tags has
 * nothing of this.
 *
 * In: a component tag and its place. Out: the component's record. What a constructor or the first parameters throw is
 * reported, and the rest of the page stands.
 */
import type { OutlinedParameters } from '@strop/template';
import { ComponentState, type ComponentPlace, type Tag } from '../component/component-state.ts';
import { isComponentType } from '../component/component-base.ts';
import { keepPlace } from '../component/keep-place.ts';
import type { ParameterView } from '../component/parameter-view.ts';
import { collectParameters, definitelyUnchanged } from '../component/parameter-source.ts';
import { supplyParameters } from '../component/supply-parameters.ts';
import { componentReferenceNotFunction, notAComponent } from '../dev/errors.generated.ts';
import type { ComponentPlan, Supply } from '../dom/component-plan.ts';
import { type Part, PartKind } from '../dom/part.ts';
import type { Slotted, Template } from '../dom/template.ts';
import { type Block, type Content, ContentKind, type Slot, slotParent } from '../tree/content.ts';
import { mountEmpty, PlaceFlag } from '../tree/empty.ts';
import { openSlot, slotOf } from '../tree/slots.ts';
import type { ViewOwner } from '../view/owner.ts';
import type { View } from '../view/view.ts';
import { describePlace } from './describe-place.ts';
import type { ComponentTags, Kind } from './kind.ts';

const componentKind: Kind & ComponentTags = {
  fill: null,
  promote: null,
  mount(state, block, part, node) {
    mountInSlot(state, block, part, openSlot(block, part, node));
  },
  commit: null,
  patch(state, block, part, before) {
    const slot = slotOf(block, part)!;
    const { content } = slot;
    const { hole } = part.detail as ComponentPlan;
    // Nothing where the tag could not be mounted.
    if (content?.kind === ContentKind.component && before[hole] === block.values[hole])
      return update(content as ComponentState, block);
    mountInSlot(state, block, part, slot);
    if (content !== null) state.root.scheduler.remove(content);
  },
  release: null,
  show: mountComponent,
  update,
};

function mountInSlot(state: ComponentState, block: Block, part: Part, slot: Slot): void {
  const place = { parent: slotParent(slot), before: slot.anchor, namespace: slot.namespace };
  const tag = { template: null, keyHole: -1, plan: part.detail as ComponentPlan, values: block.values };
  slot.content = mountComponent(state, tag, block.owner, place, PlaceFlag.slot);
}

function mountComponent(
  state: ComponentState,
  tag: Tag,
  owner: ViewOwner | null,
  place: ComponentPlace,
  flags: number,
): Content {
  const { values } = tag;
  const plan = tag.plan!;
  const type = values[plan.hole];
  let child: ComponentState;
  let parameters: ParameterView | null;
  let made = false;
  try {
    if (!isComponentType(type)) throw notAComponent(describePlace(plan, type));
    // Before the instance, which from then on has an owner and is disposed.
    parameters = plan.isPlain ? null : collectParameters(plan, values, owner);
    made = true;
    child = new ComponentState(type, state, state.root, place, tag);
  } catch (error) {
    // As in Blazor, no boundary takes what a constructor throws, or a service that is missing.
    if (made) state.root.reportError(error, state);
    else state.dispatchException(error);
    return mountEmpty(state.root.host, place.parent, place.before, flags | PlaceFlag.keep);
  }
  if (parameters !== null || !child.metadata.supplyPlain(child, values, owner))
    supplyParameters(child, parameters ?? collectParameters(plan, values, owner));
  if (plan.ref >= 0) captureReference(state, child, values[plan.ref]);
  // Not queued (its parameters are still on their way), or its neighbour may be gone by then: a comment keeps the place.
  if (!child.renderPending || (flags & PlaceFlag.unstable) !== 0) keepPlace(child);
  return child;
}

/** `@ref`: a function that is given the instance, or a ComponentReference. */
function captureReference(state: ComponentState, { component }: ComponentState, target: unknown): void {
  if (target === null || target === undefined) return;
  try {
    const reference = target as { acceptInstance?(instance: object): void };
    if (typeof target === 'function') target(component);
    else if (reference.acceptInstance === undefined)
      throw componentReferenceNotFunction(state.name, typeof target);
    else reference.acceptInstance(component);
  } catch (error) {
    state.dispatchException(error);
  }
}

/** New parameters for a component that stays, unless they cannot have changed. */
function update(child: ComponentState, { values, owner }: Pick<View, 'values' | 'owner'>): void {
  const before = child.values;
  // The very same view: nothing in it can differ, and its components belong to a render that has not run again.
  if (before === values) return;
  child.values = values;
  const plan = child.plan!;
  if (definitelyUnchanged(plan, child.metadata, before, values)) return;
  if (!child.metadata.supplyPlain(child, values, owner))
    supplyParameters(child, collectParameters(plan, values, owner));
}

/** @param place where it stands, as messages say it. @param ref the hole of `@ref`. */
export function component(
  hole: number,
  place: string,
  parameters: OutlinedParameters<Supply> = [],
  content: Template | null = null,
  ref: number = -1,
): Slotted {
  const alwaysChanged = content !== null || parameters.some((one) => typeof one === 'function');
  const detail: ComponentPlan = {
    hole,
    place,
    parameters,
    content,
    ref,
    alwaysChanged,
    code: componentKind,
    isPlain: !alwaysChanged && !parameters.some((one) => typeof one === 'object'),
    assign: null,
    assignsTo: null,
  };
  return { kind: PartKind.component, hole, detail, code: componentKind };
}
