/**
 * Makes a component: instance, services, first parameters. Its own render is queued by them and comes later in the
 * batch, so parents render before children; its nodes then go to the place noted here.
 *
 * In: a component tag and its place. Out: the component's record. What a constructor or the first parameters throw is
 * reported, and the rest of the page stands.
 */
import { ComponentState, type ComponentPlace, placeParent } from '../component/component-state.ts';
import { type ComponentType, isComponentType } from '../component/component-base.ts';
import type { ParameterView } from '../component/parameter-view.ts';
import { collectParameters } from '../component/parameter-source.ts';
import type { RootContext } from '../component/root-context.ts';
import { supplyParameters } from '../component/supply-parameters.ts';
import { notAComponent } from '../dev/errors.generated.ts';
import type { ComponentPlan } from '../dom/component-plan.ts';
import type { DomNode } from '../dom/contract.ts';
import { type Content, ContentKind, firstNode } from '../tree/content.ts';
import type { ViewOwner } from '../view/owner.ts';
import { captureComponent } from './live-parts.ts';
import { mountEmpty, PlaceFlag } from './mount.ts';
import { describePlace } from './describe-place.ts';

export function mountComponent(
  state: ComponentState,
  plan: ComponentPlan,
  view: { readonly values: readonly unknown[]; readonly owner: ViewOwner | null },
  place: ComponentPlace,
  flags: number,
  template: object | null,
  keyHole: number,
): Content {
  const { values, owner } = view;
  const type = values[plan.hole];
  let child: ComponentState;
  let parameters: ParameterView;
  let made = false;
  try {
    if (!isComponentType(type)) throw notAComponent(describePlace(plan, type));
    // Before the instance, which from then on has an owner and is disposed.
    parameters = collectParameters(plan, values, owner);
    made = true;
    child = new ComponentState(type, state, state.root, place, { template, keyHole, plan, values });
  } catch (error) {
    // As in Blazor, no boundary takes what a constructor throws, or a service that is missing.
    if (made) state.root.reportError(error, state);
    else state.dispatchException(error);
    return mountEmpty(state.root.host, place.parent, place.before, flags | PlaceFlag.keep);
  }
  supplyParameters(child, parameters);
  if (plan.ref >= 0) captureReference(state, child, values[plan.ref]);
  // Not queued (its parameters are still on their way), or its neighbour may be gone by then: a comment keeps the place.
  if (!child.renderPending || (flags & PlaceFlag.unstable) !== 0) keepPlace(child);
  return child;
}

function captureReference(state: ComponentState, child: ComponentState, target: unknown): void {
  try {
    captureComponent(state, child.component, target);
  } catch (error) {
    state.dispatchException(error);
  }
}

/** A root component: no tag, parameters from a record. One in an island has the component around it for a parent. */
export function createRootComponent(
  type: ComponentType,
  root: RootContext,
  place: ComponentPlace,
  parent: ComponentState | null,
): ComponentState {
  return new ComponentState(type, parent, root, place, {
    template: null,
    keyHole: -1,
    plan: null,
    values: [],
  });
}

/** Puts a comment where a component will stand that has shown nothing yet: its place, or before a node of it. */
export function keepPlace(child: ComponentState, before: DomNode | null = child.place.before): void {
  if (child.content !== null) return;
  const parent = before?.parentNode ?? placeParent(child.place);
  child.content = mountEmpty(child.root.host, parent, before, PlaceFlag.keep);
}

/** Makes sure that content has a node to be found by: components that have shown nothing yet get their comment. */
export function keepPlaceOf(content: Content, before?: DomNode): void {
  if (firstNode(content) !== null) return;
  let inner: Content | null = content;
  while (inner !== null && inner.kind === ContentKind.component) {
    if (inner.content === null) return keepPlace(inner as ComponentState, before);
    inner = inner.content;
  }
}
