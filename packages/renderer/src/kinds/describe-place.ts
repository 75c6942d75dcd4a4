/** Says what stood at a component tag that is none, and where: in words in development, else by its type. */
import { DEV } from '#dev';
import type { ComponentPlan } from '../dom/component-plan.ts';

export function describePlace(plan: ComponentPlan, found: unknown): string {
  // A tag that no template has (`DynamicComponent`) has no place.
  if (DEV && plan.place === '') return describe(found);
  return `${DEV ? describe(found) : typeof found} at ${plan.place}`;
}

function describe(found: unknown): string {
  if (typeof found === 'string') return `the string '${found}'`;
  if (typeof found === 'function') return `the function ${found.name || '(anonymous)'}`;
  if (found === null || found === undefined) return String(found);
  return `a value of type ${typeof found}`;
}
