/**
 * Flow A: what `html` returns. A view is a template and the values of one render; it touches no DOM.
 *
 * In: what a call site says. Out: views, compared against what stands in their place by the diff.
 */
import type { Template } from '../dom/template.ts';
import { currentOwner, type ViewOwner } from './owner.ts';

/** What hangs on it reads the template, where that has not been done at build time (`kinds/html.ts`). */
export const viewTag: unique symbol = Symbol.for('strop.view');

export type ReadTemplate = (strings: readonly string[]) => Template;

/** A function that says what a call site shows; asked once for a document and namespace. */
export type WrittenTemplate = () => Template;

/** @internal A template (identity says "same call site") with the values of one render. Made by `html`, never by hand. */
export class View {
  /**
   * Keeps the hidden class of views alive while none is there: with the last one would go what is compiled for all that reads one, at
   * every collection between two renders (decision 0026).
   */
  static readonly example: View = new View([], [], null);

  /** The strings of the call site, the function it became at build time, or the content between a component's tags. */
  readonly template: readonly string[] | WrittenTemplate | Template;
  readonly values: readonly unknown[];
  /** The component that evaluated the template; it re-renders after an event handled here. */
  readonly owner: ViewOwner | null;

  constructor(template: View['template'], values: readonly unknown[], owner: ViewOwner | null) {
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

/** A view of a template that was read before. */
export function viewOf(template: WrittenTemplate, values: readonly unknown[]): View {
  return new View(template, values, currentOwner);
}
