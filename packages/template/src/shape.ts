/**
 * Flow A, first stage: the Shape vocabulary.
 *
 * A Shape is the static description of one template, made once per call site: a tree of elements, texts and
 * components in which every `${…}` of the source is a *hole*, named by its index among the template's values.
 * The run-time `html` tag, the `.razor` compiler and the editor support all produce or read this one vocabulary.
 *
 * In: nothing (types only). Out: what `parse-template.ts` returns and what the renderer stamps.
 */

/** XML namespace an element belongs to: 0 HTML, 1 SVG, 2 MathML. A number, since stamps are cached by it. */
export type Namespace = 0 | 1 | 2;

/** Index of a hole among the values of the template it was written in. Content shapes keep their parent's indices. */
export type HoleIndex = number;

/** Where something stands in the template's source; see `place.ts` for lines and columns. */
export interface Span {
  /** Index into the strings of the template. */
  readonly part: number;
  /** Offset in UTF-16 units within that string. */
  readonly offset: number;
}

/** The static description of one template, or of the content between one component's tags. */
export interface Shape {
  /** The strings of the template it was written in; shared by content shapes. Identity says "same call site". */
  readonly strings: readonly string[];
  /** Top-level nodes in document order. */
  readonly roots: readonly ShapeNode[];
  /** Hole of `@key` on the only root (an element or component), or -1. */
  readonly keyHole: HoleIndex;
}

/** What stands among children. */
export type ShapeNode = ElementNode | TextNode | ContentNode | ComponentNode | RegionNode;

/** An element with its attributes and children. */
export interface ElementNode {
  readonly kind: 'element';
  /**
   * As it is created: lower case in HTML, as written in SVG and MathML. A camel-case name such as `linearGradient` is
   * kept outside `<svg>` too, since the template may be stamped inside one; the same goes for names of attributes.
   */
  readonly name: string;
  /** Relative to the template: a root `<circle>` is 0 here and takes the namespace of the place it is stamped in. */
  readonly namespace: Namespace;
  readonly attributes: readonly AttributeNode[];
  /** Empty after white-space trimming means unmanaged: the renderer never looks into the element. */
  readonly children: readonly ShapeNode[];
  readonly span: Span;
}

/** Literal text, entities decoded. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
}

/** `${…}` among children: text, a view, a list, markup or nothing, decided by the value. */
export interface ContentNode {
  readonly kind: 'content';
  readonly hole: HoleIndex;
  readonly span: Span;
}

/** `<${Card} title=${t}>…<//>` */
export interface ComponentNode {
  readonly kind: 'component';
  /** The hole that holds the component class. */
  readonly hole: HoleIndex;
  readonly attributes: readonly AttributeNode[];
  /** Child content as a shape over the same values, or null where there is none after trimming. */
  readonly content: Shape | null;
  readonly span: Span;
}

/** An element or component with `@key` that is not the only root: another key is another instance. */
export interface RegionNode {
  readonly kind: 'region';
  /** Its only root is the keyed node, so its keyHole is set. */
  readonly shape: Shape;
  readonly span: Span;
}

/** What stands in a tag, in its order. */
export type AttributeNode =
  | WrittenAttribute
  | PropertyAttribute
  | EventAttribute
  | EventOptionAttribute
  | BindAttribute
  | SplatAttribute
  | RefAttribute
  | IslandAttribute;

/** On a component: a parameter. */
export interface WrittenAttribute {
  readonly kind: 'attribute';
  readonly name: string;
  /** `class="card"`, true for a minimised `disabled`, the hole of `title=${t}`, or what `class="card ${a}"` is made of. */
  readonly value: string | true | Source;
  readonly span: Span;
}

/** A mixed value: literal pieces, one more than it has holes. */
export type MixedSource = readonly [strings: readonly string[], holes: readonly HoleIndex[]];

/** Where a value comes from that is no literal. */
export type Source = HoleIndex | MixedSource;

/** `.value=${v}`: a DOM property, name in the case it was written in. */
export interface PropertyAttribute {
  readonly kind: 'property';
  readonly name: string;
  readonly hole: HoleIndex;
  readonly span: Span;
}

/** `@onclick=${handler}` */
export interface EventAttribute {
  readonly kind: 'event';
  /** Without the leading `on`: `click`. */
  readonly event: string;
  readonly hole: HoleIndex;
  readonly span: Span;
}

/** What may follow an event's name; `debounce` and `throttle` take milliseconds, the others may stand alone. */
export type EventOption =
  'preventDefault' | 'stopPropagation' | 'capture' | 'passive' | 'once' | 'debounce' | 'throttle';

/** `@onclick:preventDefault` (hole -1: always) or `@onclick:stopPropagation=${flag}`. */
export interface EventOptionAttribute {
  readonly kind: 'eventOption';
  readonly event: string;
  readonly option: EventOption;
  readonly hole: HoleIndex;
  readonly span: Span;
}

/**
 * `@bind=${…}` or `@bind-title=${…}` with its modifiers, gathered into one. A modifier that may be text or a hole is
 * the text, the index of the hole, or null where it is not there.
 */
export interface BindAttribute {
  readonly kind: 'bind';
  /** `''` for `@bind`, else the attribute or parameter named after the dash. */
  readonly name: string;
  /** Hole of the binding; with `:get` and `:set`, of the value to show. */
  readonly hole: HoleIndex;
  /** Hole of `:set`, or -1. */
  readonly set: HoleIndex;
  /** `input` for `@bind:event="oninput"`; null for the element's own default. From a hole it keeps its `on`. */
  readonly event: string | HoleIndex | null;
  /** Hole of `:after`, or -1. */
  readonly after: HoleIndex;
  readonly format: string | HoleIndex | null;
  readonly culture: string | HoleIndex | null;
  readonly span: Span;
}

/** `...${props}` or `@attributes=${props}`. */
export interface SplatAttribute {
  readonly kind: 'splat';
  readonly hole: HoleIndex;
  readonly span: Span;
}

/** `@island=${value}`: the value mounts something into the element. */
export interface IslandAttribute {
  readonly kind: 'island';
  readonly hole: HoleIndex;
  readonly span: Span;
}

/** `@ref=${reference}`. */
export interface RefAttribute {
  readonly kind: 'ref';
  readonly hole: HoleIndex;
  readonly span: Span;
}
