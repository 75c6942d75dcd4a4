/**
 * Flow A, between a template's source and a stamp: an *outline* is what is left of a template once everything is decided that the
 * source alone decides: nested lists, and calls of the functions that make parts. A page makes stamps from nothing else.
 *
 *   <p class="a" .title=${t}>Hello ${name}</p>
 *   ["p", ["class", "a", property(0, "title")], "Hello ", 1]
 *
 * The reader makes it as it goes. Functions of a page make parts, those of a tool write the call (`write-outline.ts`), so
 * templates are the same, read at build time and read by a page.
 *
 * In: nothing (types only). Out: what `readTemplate` returns. What depends on the place (its namespace) or on values is left to the stamp.
 */
import type { EventOption, HoleIndex, Modifiers, Source } from './vocabulary.ts';

/** A name, what comes under it, the next name; what a function made stands for itself. */
export type OutlinedAttributes<Made> = readonly (string | Source | Made)[];

/** Name, attributes, children: as a tuple it would be a circle of types. A program may leave out attributes where there are none. */
export interface OutlinedElement<Made> extends ReadonlyArray<
  string | OutlinedAttributes<Made> | OutlinedNode<Made> | undefined
> {
  /**
   * As it is created: lower case in HTML, as written in SVG and MathML. A camel-case name such as `linearGradient` is
   * kept outside `<svg>` too, since the template may be stamped inside one; the same goes for names of attributes.
   */
  readonly 0: string;
  readonly 1?: OutlinedAttributes<Made>;
}

/**
 * A literal text, the hole of content, an element, or what a function made: a component or a region. An element without children
 * after white-space trimming is unmanaged: the renderer never looks into it.
 */
export type OutlinedNode<Made> = string | HoleIndex | OutlinedElement<Made> | Made;

/**
 * All attributes of an element that has a splat, as pairs in source order. Under `''` stands the hole of a splat, under `null` the
 * event of a binding, which replaces handlers of that name.
 */
export type MergedAttributes = readonly (string | true | Source | null)[];

/** What a component's tag supplies, as pairs; functions supply by themselves and have no name. */
export type OutlinedParameters<Made> = readonly (string | true | Source | Made)[];

/** Functions that outlines call. Holes that may be missing are -1 then. What stands last and is empty need not be given. */
export interface Makers<Made> {
  /**
   * @param isInert where there are custom elements, so that none of them awakes in a prototype; or where an element hides its content
   *   from observers.
   */
  template(roots: readonly OutlinedNode<Made>[], keyHole: HoleIndex, isInert: boolean): Made;
  /** @param place where it stands: messages name it. */
  component(
    hole: HoleIndex,
    place: string,
    parameters: OutlinedParameters<Made>,
    content: Made | null,
    ref: HoleIndex,
  ): Made;
  /** A node with a key among others. */
  region(keyed: Made): Made;
  /** A literal style. */
  css(text: string): Made;
  style(source: Source): Made;
  field(name: string, source: Source): Made;
  /** A name beginning with `on` without `@`: a handler where the value is a function, else an attribute. */
  handler(name: string, hole: HoleIndex): Made;
  /** All attributes of an element with a splat. */
  splat(merged: MergedAttributes): Made;
  /** Frames and media. */
  stateful(): Made;

  property(hole: HoleIndex, name: string): Made;
  /** Beside a splat, which has the handler, there is no hole. */
  event(hole: HoleIndex, event: string): Made;
  /** Without a hole the option always holds. */
  eventOption(hole: HoleIndex, event: string, option: EventOption): Made;
  bind(hole: HoleIndex, name: string, given: Modifiers): Made;
  ref(hole: HoleIndex): Made;
  island(hole: HoleIndex): Made;

  splatParameter(hole: HoleIndex): Made;
  bindParameter(hole: HoleIndex, name: string, given: Modifiers): Made;
  /** A mistake that only shows in the page. */
  islandParameter(hole: HoleIndex): Made;
}
