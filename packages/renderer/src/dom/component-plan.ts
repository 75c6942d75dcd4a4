/** What a stamp knows of a component tag: where its class, its parameters and its content come from. */
import type { AttributeNode, ComponentNode, Span } from '@strop/template';
import { type PartCode, PartKind } from './part.ts';
import type { Template } from './template.ts';

/** What supplies parameters. */
export type PlannedAttribute = Exclude<AttributeNode, { kind: 'ref' | 'eventOption' }>;

export interface ComponentPlan {
  /** The hole with the component class. */
  readonly hole: number;
  readonly attributes: readonly PlannedAttribute[];
  /** Child content, a shape over the same values. */
  readonly content: Template | null;
  /** The hole of `@ref`, or -1. */
  readonly ref: number;
  /** True where a render of the parent always counts as a change: a splat, a binding or child content. */
  readonly alwaysChanged: boolean;
  readonly strings: readonly string[];
  readonly span: Span;
  readonly code: PlanTags;
}

/** What the template brings for its component tags, as far as stamps know it (`kinds/component.ts`). */
export interface PlanTags extends PartCode {
  plan(node: ComponentNode, template: Template): ComponentPlan;
}

/** The plan of a tag, by what its template brings. */
export function planTag(node: ComponentNode, template: Template): ComponentPlan {
  return (template.kinds.find(({ kind }) => kind === PartKind.component) as PlanTags).plan(node, template);
}

export function planComponent(
  node: ComponentNode,
  { strings, kinds }: Template,
  code: PlanTags,
): ComponentPlan {
  let ref = -1;
  let alwaysChanged = node.content !== null;
  const attributes: PlannedAttribute[] = [];
  for (const attribute of node.attributes) {
    const { kind } = attribute;
    if (kind === 'ref') ref = attribute.hole;
    else if (kind !== 'eventOption') {
      attributes.push(attribute);
      if (kind === 'splat' || kind === 'bind' || kind === 'island') alwaysChanged = true;
    }
  }
  return {
    hole: node.hole,
    attributes,
    content: node.content && { ...node.content, kinds },
    ref,
    alwaysChanged,
    strings,
    span: node.span,
    code,
  };
}
