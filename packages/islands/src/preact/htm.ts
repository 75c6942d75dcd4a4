/** The template tag for Preact content beside `html` for Strop's: htm, bound to Preact. An entry of its own, since not all use htm. */
import htm from 'htm';
import { h, type VNode } from 'preact';

/**
 * Makes vnodes of markup.
 *
 * @example
 * ```ts
 * preact`<${Rating} stars=${3} /><p>Thank you</p>`
 * ```
 * @see https://github.com/developit/htm
 */
export const preact: (strings: TemplateStringsArray, ...values: unknown[]) => VNode | VNode[] =
  /* @__PURE__ */ htm.bind(h);
