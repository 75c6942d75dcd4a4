/**
 * When a value counts as unchanged (reference 4.4): an equal primitive, an EventCallback with the same receiver and
 * handler, the same component class. Everything else may have been changed in place, the same reference or not; a Date
 * too, which JavaScript lets anyone change.
 */
import { isComponentType } from './component-base.ts';

/** On what can tell that it is the same as another object: an EventCallback. */
export const sameAs: unique symbol = Symbol.for('strop.sameAs');

export function mayHaveChanged(before: unknown, after: unknown): boolean {
  if (typeof after === 'object' && after !== null) {
    return (after as { [sameAs]?: (other: unknown) => boolean })[sameAs]?.(before) !== true;
  }
  if (!Object.is(before, after)) return true;
  return typeof after === 'function' && !isComponentType(after);
}
