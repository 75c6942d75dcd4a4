/**
 * From a component's tag to its parameters: collects what the tag supplies, and tells when nothing can have changed.
 *
 * In: the component plan of a stamp and the values of the parent's render. Out: a ParameterView.
 */
import type { ComponentPlan, PlannedAttribute } from '../dom/component-plan.ts';
import { bindingOf, setBinding } from '../parts/binding.ts';
import { islandOnComponent, splatNotObject } from '../dev/errors.generated.ts';
import { View } from '../view/view.ts';
import type { ViewOwner } from '../view/owner.ts';
import type { ClassMetadata } from './class-metadata.ts';
import { ParameterView } from './parameter-view.ts';
import { mayHaveChanged } from './change-detection.ts';
import { joinMixed } from '../dom/part.ts';

export function collectParameters(
  plan: ComponentPlan,
  values: readonly unknown[],
  owner: ViewOwner | null,
): ParameterView {
  if (plan.attributes.length === 0 && plan.content === null) return ParameterView.empty;
  const names: string[] = [];
  const supplied: unknown[] = [];
  for (const attribute of plan.attributes) {
    switch (attribute.kind) {
      case 'bind': {
        const binding = bindingOf(attribute, values);
        const name = attribute.name === '' ? 'value' : attribute.name;
        names.push(name, `${name}Changed`);
        supplied.push(binding.value, (value: unknown) => setBinding(binding, value, attribute, values));
        break;
      }
      case 'splat': {
        const record = values[attribute.hole];
        if (record === null || record === undefined) break;
        if (typeof record !== 'object') throw splatNotObject(describe(record));
        for (const [name, value] of Object.entries(record)) {
          names.push(name);
          supplied.push(value);
        }
        break;
      }
      case 'island':
        throw islandOnComponent(String((values[plan.hole] as { name?: string }).name));
      case 'literal':
      case 'mixed':
        names.push(attribute.name);
        supplied.push(attribute.kind === 'literal' ? attribute.value : joinMixed(attribute, values));
        break;
      default:
        names.push(nameOf(attribute));
        supplied.push(values[attribute.hole]);
    }
  }
  if (plan.content !== null) {
    names.push('childContent');
    supplied.push(childContent(plan, values, owner));
  }
  return new ParameterView(names, supplied, owner);
}

/** Content that is a single function hole is the templated fragment itself, so that it receives its context. */
function childContent(plan: ComponentPlan, values: readonly unknown[], owner: ViewOwner | null): unknown {
  const { roots } = plan.content!;
  const only = roots.length === 1 ? roots[0]! : null;
  if (only !== null && only.kind === 'content' && typeof values[only.hole] === 'function')
    return values[only.hole];
  return new View(plan.content!, values, owner);
}

/**
 * True where the parent's render cannot have changed a parameter: every value is an equal primitive, or an
 * EventCallback with the same handler. Objects and fragments count as changed, since they may have been mutated
 * (reference 4.4).
 */
export function definitelyUnchanged(
  plan: ComponentPlan,
  metadata: ClassMetadata,
  before: readonly unknown[],
  after: readonly unknown[],
): boolean {
  if (plan.alwaysChanged) return false;
  for (const attribute of plan.attributes) {
    if (attribute.kind === 'mixed') {
      for (const hole of attribute.holes) if (!Object.is(before[hole], after[hole])) return false;
    } else if (attribute.kind !== 'literal') {
      const { hole } = attribute;
      if (!sameImmutable(before[hole], after[hole], metadata, nameOf(attribute))) return false;
    }
  }
  return true;
}

/** What an attribute is supplied as. */
function nameOf(attribute: PlannedAttribute): string {
  return attribute.kind === 'event' ? `on${attribute.event}` : (attribute as { name: string }).name;
}

function sameImmutable(a: unknown, b: unknown, metadata: ClassMetadata, name: string): boolean {
  if (typeof a === 'function' && a === b && metadata.isCallback(name)) return true;
  return !mayHaveChanged(a, b);
}

function describe(value: unknown): string {
  return value === null
    ? 'null'
    : typeof value === 'object'
      ? (value.constructor?.name ?? 'object')
      : typeof value;
}
