/**
 * Development only: `@count`, `{{ count }}` and `{count}` in the text of a template, which is TypeScript and shows them as they stand.
 * `@` is a common sign (addresses, handles, packages), and so are single braces (`/users/{id}`): of `@` only what the component's
 * source knows as a name is told, of single braces only where they are all of the text besides, or say `this`. Two braces around a
 * name are nothing else.
 *
 * In: a stamp that has just been made, so its prototype shows no values yet, and the view it was made for. Out: a warning for each.
 */
import type { ComponentPlan } from '../dom/component-plan.ts';
import { type DomElement, type DomNode, elementNode, textNode } from '../dom/contract.ts';
import type { Stamp } from '../dom/stamp.ts';
import { bracesInText, nameInText } from '../dev/errors.generated.ts';
import type { ViewOwner } from '../view/owner.ts';
import { sourceOf } from './class-source.ts';
import type { ComponentState } from './component-state.ts';
import { visitNodes } from './prototype-elements.ts';
import { warnOnce } from './warn-once.ts';

/** A name and what it leads to, `order.total`; in two braces a call, a subscript or a filter behind it, too. */
const twoBraces =
  /\{\{\s*((?:this\.)?#?[A-Za-z_$][\w$]*(?:\??\.[\w$]+)*)(?:\(\)|\[[\w$.]+\])?\s*(?:\|[^{}]*)?\}\}/g;
const withThis = /(?<![\w$/{])\{\s*(this\.#?[\w$]+(?:\??\.[\w$]+)*)\s*\}(?!\})/g;
const oneBrace = /^\s*\{\s*([A-Za-z_$][\w$]*(?:\??\.[\w$]+)*)\s*\}\s*$/;

export function checkText(stamp: Stamp, owner: ViewOwner | null): void {
  if (owner === null) return;
  const state = owner as ComponentState;
  const check = (text: string): void => {
    for (const [written, name] of text.matchAll(/(?<![\w@./#&:-])@([A-Za-z_]\w*)/g)) {
      const known = knownAs(state.component, name!);
      if (known !== null)
        warnOnce(state, stamp, written, () => nameInText(state.name, written, `\${${known}}`));
    }
    for (const { written, meant } of bracesIn(state.component, text))
      warnOnce(state, stamp, written, () => bracesInText(state.name, written, `\${${meant}}`));
  };
  if (stamp.prototype !== null) visitNodes(stamp, stamp.prototype, (node) => checkNode(node, check));
  for (const plan of [stamp.component, ...stamp.live.map(({ detail }) => detail)]) {
    const { parameters } = (plan ?? {}) as Partial<ComponentPlan>;
    parameters?.forEach((one) => typeof one === 'string' && check(one));
  }
}

/** Where code is shown or styles stand, and in custom elements, which may have a language of their own, nothing is looked for. */
function checkNode(node: DomNode, check: (text: string) => void): boolean {
  if (node.nodeType === textNode) check(node.nodeValue ?? '');
  if (node.nodeType !== elementNode) return true;
  const element = node as DomElement;
  if (/^(?:code|pre|samp|kbd|style|script|textarea)$|-/.test(element.localName)) return false;
  for (const name of element.getAttributeNames?.() ?? []) check(element.getAttribute(name) ?? '');
  return true;
}

function bracesIn(component: object, text: string): { readonly written: string; readonly meant: string }[] {
  const known = (name: string): string => {
    const [first = '', ...rest] = name.split(/(?=\??\.)/);
    const meant = first === 'this' ? null : knownAs(component, first);
    return meant === null ? name : meant + rest.join('');
  };
  const two = [...text.matchAll(twoBraces)].map(([written, name]) => ({ written, meant: known(name!) }));
  const single = [...text.matchAll(withThis)].map(([written, name]) => ({ written, meant: name! }));
  const [written, name] = oneBrace.exec(text) ?? [];
  if (written === undefined || name!.startsWith('this.')) return [...two, ...single];
  const meant = known(name!);
  const [first = ''] = name!.split('.');
  const isKnown = knownAs(component, first) !== null && !(first in Object.prototype);
  return isKnown ? [{ written: written.trim(), meant }] : [];
}

/** How TypeScript names what Razor would: a member, as written or with a small first letter, or a name of the class's source. */
function knownAs(component: object, written: string): string | null {
  const small = written[0]!.toLowerCase() + written.slice(1);
  for (const name of [written, small]) if (name in component) return `this.${name}`;
  const source = sourceOf(component);
  for (const name of [written, small]) {
    // A name that could be more than itself in a pattern is not looked for.
    if (name.includes('$')) continue;
    if (new RegExp(`#${name}\\b`).test(source)) return `this.#${name}`;
    const declared = `\\b(?:const|let|var)\\s+${name}\\b|[(\\s]${name}\\s*(?:,[^()]*)?\\)?\\s*=>`;
    if (new RegExp(declared).test(source)) return name;
  }
  return null;
}
