/**
 * Flow A: what `html` returns. A view is a template and the values of one render; it touches no DOM.
 *
 * In: a tagged template. Out: views, compared against what stands in their place by the diff.
 */
import type { Shape } from '@strop/template';
import { currentOwner, type ViewOwner } from './owner.ts';

const viewTag: unique symbol = Symbol.for('strop.view');

/** A template (identity says "same call site") with the values of one render. Made by `html`, never by hand. */
export class View {
  /** The strings of the call site, or the Shape of content between a component's tags. */
  readonly template: readonly string[] | Shape;
  readonly values: readonly unknown[];
  /** The component that evaluated the template; it re-renders after an event handled here. */
  readonly owner: ViewOwner | null;

  constructor(template: readonly string[] | Shape, values: readonly unknown[], owner: ViewOwner | null) {
    this.template = template;
    this.values = values;
    this.owner = owner;
  }
}

Object.defineProperty(View.prototype, viewTag, { value: true });

/** Told by tag: a view of another copy of this package counts too. */
export function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null && viewTag in value;
}

/**
 * Describes what a component shows. Parsed once per call site; later calls only carry values.
 *
 * @param strings the literal parts of the template; supplied by the language.
 * @param values the `${…}` holes: text (string, number, bigint), a view, an array of views, a `MarkupString`,
 *   a fragment, or nothing (`null`, `undefined`, `true`, `false`); in attributes whatever the attribute takes.
 * @returns a view to return from `render` or to place in another template.
 * @throws a coded error at the first render when the markup is malformed.
 * @example
 * ```ts
 * override render() {
 *   return html`<p class=${this.kind}>Hello ${this.name}</p>`;
 * }
 * ```
 * @see Razor component syntax, which it follows: https://learn.microsoft.com/aspnet/core/mvc/views/razor
 */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): View {
  return new View(strings, values, currentOwner);
}
