/**
 * What templates become that were read at build time (`@strop/vite` writes the calls): a view of a template that functions
 * make, and the kinds of parts, of which a bundle then holds those that its templates use. Applications write `html`.
 *
 * In: calls written by a tool. Out: what `html` would give, without its parser.
 */
export {
  bind,
  component,
  element,
  event,
  eventOption,
  island,
  literal,
  mixed,
  property,
  ref,
  region,
  shape,
  splat,
  value,
} from '@strop/template';
export { type Template, template } from './dom/template.ts';
export { bindKind } from './kinds/bind.ts';
export { componentKind } from './kinds/component.ts';
export { fieldKind } from './kinds/field.ts';
export { islandKind } from './kinds/island.ts';
export type { Kind } from './kinds/kind.ts';
export { propertyKind } from './kinds/property.ts';
export { refKind } from './kinds/ref.ts';
export { splatKind } from './kinds/splat.ts';
export { statefulKind } from './kinds/stateful.ts';
export { styleKind } from './kinds/style.ts';
export { viewOf, type WrittenTemplate } from './view/view.ts';
