/**
 * Development only: `@count` in the text of a template, which is TypeScript and shows it as it stands. `@` is a common sign
 * (addresses, handles, packages), so only what the component's source knows as a name is told.
 *
 * In: a stamp that has just been made, so its prototype shows no values yet, and the view it was made for. Out: a warning for each.
 */
import type { ComponentPlan } from '../dom/component-plan.ts';
import { type DomElement, type DomNode, elementNode, textNode } from '../dom/contract.ts';
import { childrenOf } from '../dom/find.ts';
import type { Stamp } from '../dom/stamp.ts';
import { nameInText } from '../dev/errors.generated.ts';
import type { ViewOwner } from '../view/owner.ts';
import { sourceOf } from './class-source.ts';
import type { ComponentState } from './component-state.ts';
import { warnOnce } from './warn-once.ts';

export function checkText(stamp: Stamp, owner: ViewOwner | null): void {
  if (owner === null) return;
  const state = owner as ComponentState;
  const check = (text: string): void => {
    for (const [written, name] of text.matchAll(/(?<![\w@./#&:-])@([A-Za-z_]\w*)/g)) {
      const known = knownAs(state.component, name!);
      if (known !== null)
        warnOnce(state, stamp, written, () => nameInText(state.name, written, `\${${known}}`));
    }
  };
  if (stamp.prototype !== null) walk(stamp.prototype, check);
  for (const plan of [stamp.component, ...stamp.live.map(({ detail }) => detail)]) {
    const { parameters } = (plan ?? {}) as Partial<ComponentPlan>;
    parameters?.forEach((one) => typeof one === 'string' && check(one));
  }
}

/** Where code is shown or styles stand, nothing is looked for. */
function walk(node: DomNode, check: (text: string) => void): void {
  if (node.nodeType === textNode) return check(node.nodeValue ?? '');
  if (node.nodeType === elementNode) {
    const element = node as DomElement;
    if (/^(?:code|pre|style|script|textarea)$/.test(element.localName)) return;
    for (const name of element.getAttributeNames?.() ?? []) check(element.getAttribute(name) ?? '');
  }
  for (const child of childrenOf(node)) walk(child, check);
}

/** How TypeScript names what Razor would: a member, as written or with a small first letter, or a name of the class's source. */
function knownAs(component: object, written: string): string | null {
  const small = written[0]!.toLowerCase() + written.slice(1);
  for (const name of [written, small]) if (name in component) return `this.${name}`;
  const source = sourceOf(component);
  for (const name of [written, small]) {
    if (new RegExp(`#${name}\\b`).test(source)) return `this.#${name}`;
    const declared = `\\b(?:const|let|var)\\s+${name}\\b|[(\\s]${name}\\s*(?:,[^()]*)?\\)?\\s*=>`;
    if (new RegExp(declared).test(source)) return name;
  }
  return null;
}
