/**
 * Flow A: what `html` returns where nobody has read the template before. It brings the parser and all kinds of parts, so
 * an app whose templates were read at build time has neither.
 */
import { type Makers, parseTemplate } from '@strop/template';
import { css } from '../dom/stamp-attributes.ts';
import { type Template, template } from '../dom/template.ts';
import { currentOwner, type ViewOwner } from '../view/owner.ts';
import { type ReadTemplate, type View, viewTag } from '../view/view.ts';
import { bind } from './bind.ts';
import { component } from './component.ts';
import { bindParameter, islandParameter, splatParameter } from './component-parameter.ts';
import { event, eventOption, handler } from './event.ts';
import { field } from './field.ts';
import { island } from './island.ts';
import { property } from './property.ts';
import { ref } from './ref.ts';
import { region } from './region.ts';
import { splat } from './splat.ts';
import { stateful } from './stateful.ts';
import { style } from './style.ts';

const makers = {
  template,
  component,
  region,
  css,
  style,
  field,
  property,
  handler,
  event,
  eventOption,
  bind,
  ref,
  splat,
  island,
  stateful,
  splatParameter,
  bindParameter,
  islandParameter,
} as unknown as Makers<Template>;

/** A view of a template that is read when it is shown for the first time. */
class UnreadView implements View {
  /** Keeps its hidden class alive (`view/view.ts`). */
  static readonly example: View = new UnreadView([], [], null);

  readonly template: readonly string[];
  readonly values: readonly unknown[];
  readonly owner: ViewOwner | null;

  constructor(template: readonly string[], values: readonly unknown[], owner: ViewOwner | null) {
    this.template = template;
    this.values = values;
    this.owner = owner;
  }
}

const readTemplate: ReadTemplate = (strings) => parseTemplate(strings, makers);

Object.defineProperty(UnreadView.prototype, viewTag, { value: readTemplate });

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
  return new UnreadView(strings, values, currentOwner);
}
