/**
 * Flow A, first stage, where the template was read before: a Shape by function calls. `write-shape.ts` writes such calls at build
 * time, and packages that ship their templates read write them by hand.
 *
 * In: what the parser found. Out: what it would have returned, but for places: only a component's is ever shown.
 */
import type {
  AttributeNode,
  BindAttribute,
  ComponentNode,
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
  ValueAttribute,
} from './shape.ts';

/** A node, a text, or the hole of content. */
export type Child = ShapeNode | string | HoleIndex;

const nowhere: Span = { part: 0, offset: 0 };

/** @param strings those of the template, where places are to be shown. */
export function shape(
  roots: readonly Child[],
  keyHole: HoleIndex = -1,
  strings: readonly string[] = [],
): Shape {
  return { strings, roots: nodes(roots), keyHole };
}

function nodes(children: readonly Child[]): ShapeNode[] {
  return children.map((child) =>
    typeof child === 'string'
      ? { kind: 'text', text: child }
      : typeof child === 'number'
        ? { kind: 'content', hole: child, span: nowhere }
        : child,
  );
}

export function element(
  name: string,
  attributes: readonly AttributeNode[] = [],
  children: readonly Child[] = [],
  namespace: Namespace = 0,
): ElementNode {
  return { kind: 'element', name, namespace, attributes, children: nodes(children), span: nowhere };
}

/** @param part with `offset`, where it stands: messages name it. */
export function component(
  hole: HoleIndex,
  part: number,
  offset: number,
  attributes: readonly AttributeNode[] = [],
  content: Shape | null = null,
): ComponentNode {
  return { kind: 'component', hole, attributes, content, span: { part, offset } };
}

/** @param keyed a shape with a key. */
export function region(keyed: Shape): RegionNode {
  return { kind: 'region', shape: keyed, span: nowhere };
}

export function literal(name: string, text: string | true = true): LiteralAttribute {
  return { kind: 'literal', name, value: text, span: nowhere };
}

export function value(name: string, hole: HoleIndex): ValueAttribute {
  return { kind: 'value', name, hole, span: nowhere };
}

export function mixed(name: string, strings: readonly string[], holes: readonly HoleIndex[]): MixedAttribute {
  return { kind: 'mixed', name, strings, holes, span: nowhere };
}

export function property(name: string, hole: HoleIndex): PropertyAttribute {
  return { kind: 'property', name, hole, span: nowhere };
}

export function event(name: string, hole: HoleIndex): EventAttribute {
  return { kind: 'event', event: name, hole, span: nowhere };
}

/** @param hole -1 where the option always holds. */
export function eventOption(name: string, option: EventOption, hole: HoleIndex = -1): EventOptionAttribute {
  return { kind: 'eventOption', event: name, option, hole, span: nowhere };
}

/** @param given its modifiers. */
export function bind(
  hole: HoleIndex,
  name: string = '',
  given: Partial<Omit<BindAttribute, 'kind' | 'hole' | 'name' | 'span'>> = {},
): BindAttribute {
  const none = { set: -1, after: -1, event: null, format: null, culture: null };
  return { kind: 'bind', name, hole, ...none, ...given, span: nowhere };
}

export function splat(hole: HoleIndex): SplatAttribute {
  return { kind: 'splat', hole, span: nowhere };
}

export function ref(hole: HoleIndex): RefAttribute {
  return { kind: 'ref', hole, span: nowhere };
}

export function island(hole: HoleIndex): IslandAttribute {
  return { kind: 'island', hole, span: nowhere };
}
