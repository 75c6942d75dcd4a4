// Vocabulary
export type {
  AttributeNode,
  BindAttribute,
  ComponentNode,
  ContentNode,
  ElementNode,
  EventAttribute,
  EventOption,
  EventOptionAttribute,
  HoleIndex,
  IslandAttribute,
  LiteralAttribute,
  MixedAttribute,
  Namespace,
  PropertyAttribute,
  RefAttribute,
  RegionNode,
  Shape,
  ShapeNode,
  Span,
  SplatAttribute,
  TextNode,
  ValueAttribute,
} from './shape.ts';

// Reading a template
export { parseTemplate } from './parse-template.ts';
export { parseTemplateWithDiagnostics } from './diagnostics.ts';
export type { TemplateDiagnostic, TemplateReading } from './diagnostics.ts';

// A shape by function calls
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
} from './make-shape.ts';
export type { Child } from './make-shape.ts';

// For tools
export { writeShape } from './write-shape.ts';
export type { PartName, WriteOptions, WrittenShape } from './write-shape.ts';

// Namespaces
export { isIntegrationPoint } from './read-content.ts';

// Places in a template
export { place, whereShown } from './place.ts';
export type { Place } from './place.ts';

// Errors
export type { StropError } from './dev/errors.generated.ts';
