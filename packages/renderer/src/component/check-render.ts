/**
 * Development only: a `render` that makes markup and forgets to return it, and one that returns markup as a string. TypeScript tells
 * the first, JavaScript does not.
 *
 * In: what a component's render returned, which may well be meant. Out: a warning where its source cannot return anything, or has the
 * markup that is shown as text.
 */
import { markupReturned, renderReturnsNothing } from '../dev/errors.generated.ts';
import { sourceOf } from './class-source.ts';
import type { DomElement, DomNode } from '../dom/contract.ts';
import { type ComponentState, placeParent } from './component-state.ts';
import { warnOnce } from './warn-once.ts';

export function checkRendered(state: ComponentState, value: unknown): void {
  if (typeof value === 'string') checkMarkup(state, value);
  if (value !== undefined) return;
  const { component } = state;
  // oxlint-disable-next-line typescript/unbound-method -- its source is read
  if (isMeant(String(component.render))) return;
  warnOnce(state, component.constructor, 'render', () => renderReturnsNothing(state.name));
}

const begins = /^\s*<([a-z][\w-]*)(?:\s[^<>]*)?\/?>/i;
/** With the end of an element, or with one that needs none. */
const ends = /(?:<\/[a-z][\w-]*\s*|<[a-z][^<>]*\/|<(?:br|hr|img|input)\b[^<>]*)>\s*$/i;

/** A component may show source code, which it was given or stands in a `<pre>`; what its own class has in quotes is meant to be seen. */
function checkMarkup(state: ComponentState, value: string): void {
  const tag = begins.exec(value)?.[1];
  if (tag === undefined || !ends.test(value)) return;
  if (!new RegExp(`(?<![\\w$)\\]])["'\`]\\s*<${tag}\\b`).test(sourceOf(state.component))) return;
  for (let at: DomNode | null = placeParent(state.place); at !== null; at = at.parentNode)
    if (/^(?:pre|code|samp|kbd|textarea)$/.test((at as DomElement).localName)) return;
  warnOnce(state, state.component.constructor, 'markup', () => markupReturned(state.name, `<${tag}>`));
}

/** True for a source that returns something somewhere, that has nothing in it, or that is not shown. */
function isMeant(source: string): boolean {
  const isExpression = /^(?:async\s*)?(?:\w+|\([^)]*\))\s*=>\s*(?!\s|\{)/.test(source);
  if (isExpression || /\breturn\b|\[native code\]/.test(source)) return true;
  const plain = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
  return /\{[\s;]*\}$/.test(plain);
}
