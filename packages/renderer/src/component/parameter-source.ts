/**
 * From a component's tag to its parameters: collects what the tag supplies, and tells when nothing can have changed.
 *
 * In: the component plan of a stamp and the values of the parent's render. Out: a ParameterView.
 */
import type { Source } from '@strop/template';
import type { ComponentPlan, Supply } from '../dom/component-plan.ts';
import { joinPieces } from '../dom/part.ts';
import type { Template } from '../dom/template.ts';
import { View } from '../view/view.ts';
import type { ViewOwner } from '../view/owner.ts';
import type { ClassMetadata } from './class-metadata.ts';
import { ParameterView } from './parameter-view.ts';
import { mayHaveChanged } from './change-detection.ts';

export function collectParameters(
  plan: ComponentPlan,
  values: readonly unknown[],
  owner: ViewOwner | null,
): ParameterView {
  const { parameters, content } = plan;
  if (parameters.length === 0 && content === null) return ParameterView.empty;
  const names: string[] = [];
  const supplied: unknown[] = [];
  for (let i = 0; i < parameters.length; i++) {
    const name = parameters[i] as string | Supply;
    if (typeof name === 'function') {
      name(names, supplied, values, values[plan.hole]);
      continue;
    }
    const source = parameters[++i] as string | true | Source;
    names.push(name);
    supplied.push(
      typeof source === 'number'
        ? values[source]
        : typeof source === 'object'
          ? joinPieces(source[0], source[1], values)
          : source,
    );
  }
  if (content !== null) {
    names.push('childContent');
    supplied.push(childContent(content, values, owner));
  }
  return new ParameterView(names, supplied, owner);
}

/** Content that is a single function hole is the templated fragment itself, so that it receives its context. */
function childContent(content: Template, values: readonly unknown[], owner: ViewOwner | null): unknown {
  const { roots } = content;
  const only = roots.length === 1 ? roots[0] : null;
  if (typeof only === 'number' && typeof values[only] === 'function') return values[only];
  return new View(content, values, owner);
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
  const { parameters } = plan;
  for (let i = 0; i < parameters.length; i += 2) {
    const source = parameters[i + 1];
    if (typeof source === 'number') {
      if (!sameImmutable(before[source], after[source], metadata, parameters[i] as string)) return false;
    } else if (typeof source === 'object') {
      for (const hole of source[1]) if (!Object.is(before[hole], after[hole])) return false;
    }
  }
  return true;
}

function sameImmutable(a: unknown, b: unknown, metadata: ClassMetadata, name: string): boolean {
  if (typeof a === 'function' && a === b && metadata.isCallback(name)) return true;
  return !mayHaveChanged(a, b);
}
