/** What a stamp knows of a component tag: where its class, its parameters and its content come from. */
import type { AttributeNode, Shape, Span } from '@strop/template';

export interface ComponentPlan {
  /** The hole with the component class. */
  readonly hole: number;
  readonly attributes: readonly AttributeNode[];
  /** Child content, a shape over the same values. */
  readonly content: Shape | null;
  /** The hole of `@ref`, or -1. */
  readonly ref: number;
  /** True where a render of the parent always counts as a change: a splat or child content. */
  readonly alwaysChanged: boolean;
  readonly strings: readonly string[];
  readonly span: Span;
}

export function planComponent(
  node: { hole: number; attributes: readonly AttributeNode[]; content: Shape | null; span: Span },
  strings: readonly string[],
): ComponentPlan {
  let ref = -1;
  let alwaysChanged = node.content !== null;
  for (const attribute of node.attributes) {
    if (attribute.kind === 'ref') ref = attribute.hole;
    else if (attribute.kind === 'splat' || attribute.kind === 'bind') alwaysChanged = true;
  }
  return {
    hole: node.hole,
    attributes: node.attributes.filter((attribute) => attribute.kind !== 'ref'),
    content: node.content,
    ref,
    alwaysChanged,
    strings,
    span: node.span,
  };
}
