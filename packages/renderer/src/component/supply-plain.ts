/**
 * Flow B: the short way of parameters. What a plain tag supplies goes to the fields as it is, where the class takes parameters as
 * the base class does: no view is made of them, and names are looked up once for a tag and class. A tenth of the script of a
 * component that is mounted or gets a parameter (`npm run bench:trees`). Cascading values that change come this way too. Hot.
 *
 * In: a component, and the values of its tag. Out: its fields, and what the lifecycle makes of them; false where
 * `supply-parameters.ts` has to do it. Comes with `parameter`.
 */
import { DEV } from '#dev';
import type { AssignPlain, ComponentPlan } from '../dom/component-plan.ts';
import type { ViewOwner } from '../view/owner.ts';
import { checkOverwritten } from './check-overwritten.ts';
import type { ParameterInfo } from './class-metadata.ts';
import { Component } from './component-base.ts';
import type { ComponentState } from './component-state.ts';
import { initialise, parametersSet } from './lifecycle.ts';
import { convert, findParameter, type Parameters } from './parameters.ts';
import { hasStages, track } from './supply-parameters.ts';

export function supplyPlain(
  declared: Parameters,
  child: ComponentState,
  values: readonly unknown[],
  owner: ViewOwner | null,
): boolean {
  const { metadata } = child;
  const plan = child.plan!;
  if (plan.assignsTo !== metadata) {
    plan.assignsTo = metadata;
    plan.assign = plan.isPlain ? assignment(declared, plan.parameters) : null;
  }
  const { assign } = plan;
  return assign !== null && assignAtOnce(child, assign, values, owner);
}

/** Assigns what is given, and goes on as `setParametersAsync` of the base class; false where that of another one decides. */
export function assignAtOnce<G>(
  child: ComponentState,
  assign: (component: object, given: G, owner: ViewOwner | null) => void,
  given: G,
  owner: ViewOwner | null,
): boolean {
  const { component, initialised } = child;
  if (component.setParametersAsync !== Component.prototype.setParametersAsync) return false;
  const staged = hasStages(child);
  const isOpen = staged && child.root.watch.resume();
  try {
    assign(component, given, owner);
    child.initialised = true;
    // Stages of the base class do nothing.
    if (!staged) component.stateHasChanged();
    else track(child, initialised ? parametersSet(component) : initialise(component));
  } catch (error) {
    child.dispatchException(error);
  }
  if (isOpen) child.root.watch.pause();
  return true;
}

/** Null where a name is no parameter, or a required one is missing: `assignParameters` says so. */
function assignment(declared: Parameters, parameters: ComponentPlan['parameters']): AssignPlain | null {
  const infos: ParameterInfo[] = [];
  for (let i = 0; i < parameters.length; i += 2) {
    const info = findParameter(declared, parameters[i] as string);
    if (info === null || info.kind === 'unmatched') return null;
    infos.push(info);
  }
  if (!declared.required.every((name) => infos.some((info) => info.name === name))) return null;
  return (component, values, owner) => {
    const fields = component as Record<string, unknown>;
    for (let i = 0; i < infos.length; i++) {
      const source = parameters[i * 2 + 1];
      const value = typeof source === 'number' ? values[source] : source;
      if (DEV) checkOverwritten(component, infos[i]!, value);
      fields[infos[i]!.name] = convert(infos[i]!, value, owner);
    }
  };
}
