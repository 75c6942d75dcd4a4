/** The template tag for Preact content beside `html` for Strop's: htm's. An entry of its own, since not all use htm. */
import { html } from 'htm/preact';
import type { ComponentChildren } from 'preact';

/**
 * Makes vnodes of markup.
 *
 * @example
 * ```ts
 * preact`<${Rating} stars=${3} /><p>Thank you</p>`
 * ```
 * @see https://github.com/developit/htm
 */
export const preact: (strings: TemplateStringsArray, ...values: unknown[]) => ComponentChildren = html;
