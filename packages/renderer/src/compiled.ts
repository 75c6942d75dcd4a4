/**
 * What templates become that were read at build time (`@strop/vite` writes the calls): a view of a template that functions
 * make, and the kinds of parts, of which a bundle then holds those that its templates use. Applications write `html`.
 *
 * In: calls written by a tool. Out: what `html` would give, without its parser.
 */
export { css, plainEvent } from './dom/stamp-attributes.ts';
export { type Template, template } from './dom/template.ts';
export { bind } from './kinds/bind.ts';
export { component } from './kinds/component.ts';
export { bindParameter, islandParameter, splatParameter } from './kinds/component-parameter.ts';
export { event, eventOption, handler } from './kinds/event.ts';
export { field } from './kinds/field.ts';
export { island } from './kinds/island.ts';
export { property } from './kinds/property.ts';
export { ref } from './kinds/ref.ts';
export { region } from './kinds/region.ts';
export { splat } from './kinds/splat.ts';
export { stateful } from './kinds/stateful.ts';
export { style } from './kinds/style.ts';
export { viewOf, type WrittenTemplate } from './view/view.ts';
