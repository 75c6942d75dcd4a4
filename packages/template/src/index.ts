// Vocabulary
export type {
  Bound,
  EventOption,
  HoleIndex,
  MixedSource,
  Modifiers,
  Namespace,
  Source,
  Span,
} from './vocabulary.ts';

// Reading a template
export { parseTemplate } from './parse-template.ts';
export { parseTemplateWithDiagnostics } from './diagnostics.ts';
export type { TemplateDiagnostic, TemplateReading } from './diagnostics.ts';

// Outlines
export { isFieldName } from './outline-tag.ts';
export type {
  Makers,
  MergedAttributes,
  OutlinedAttributes,
  OutlinedElement,
  OutlinedNode,
  OutlinedParameters,
} from './outline.ts';

// For tools
export { plainEvents, writeOutline } from './write-outline.ts';
export type { WriteOptions, WrittenOutline } from './write-outline.ts';

// Namespaces
export { isIntegrationPoint } from './read-content.ts';

// Places in a template
export { place, whereShown } from './place.ts';
export type { Place } from './place.ts';

// Errors
export type { StropError } from './dev/errors.generated.ts';
