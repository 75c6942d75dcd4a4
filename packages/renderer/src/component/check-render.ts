/**
 * Development only: a `render` that makes markup and forgets to return it. TypeScript tells it, JavaScript does not.
 *
 * In: a component whose render returned undefined, which may well be meant. Out: a warning where its source cannot return anything.
 */
import { renderReturnsNothing } from '../dev/errors.generated.ts';
import type { ComponentState } from './component-state.ts';
import { warnOnce } from './warn-once.ts';

export function checkRendered(state: ComponentState): void {
  const { component } = state;
  // oxlint-disable-next-line typescript/unbound-method -- its source is read
  if (isMeant(String(component.render))) return;
  warnOnce(state, component.constructor, 'render', () => renderReturnsNothing(state.name));
}

/** True for a source that returns something somewhere, that has nothing in it, or that is not shown. */
function isMeant(source: string): boolean {
  const isExpression = /^(?:async\s*)?(?:\w+|\([^)]*\))\s*=>\s*(?!\s|\{)/.test(source);
  if (isExpression || /\breturn\b|\[native code\]/.test(source)) return true;
  const plain = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
  return /\{[\s;]*\}$/.test(plain);
}
