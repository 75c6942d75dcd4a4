/**
 * When a value counts as unchanged (reference 4.4): an equal primitive, an EventCallback with the same receiver and
 * handler, the same component class. Everything else may have been changed in place, the same reference or not; a Date
 * too, which JavaScript lets anyone change.
 */
import { isComponentType } from './component-base.ts';
import { EventCallback } from './event-callback.ts';

export function mayHaveChanged(before: unknown, after: unknown): boolean {
  if (typeof after === 'object' && after !== null) {
    return typeof before !== 'object' || before === null || !EventCallback.same(before, after);
  }
  if (!Object.is(before, after)) return true;
  return typeof after === 'function' && !isComponentType(after);
}
