/**
 * Flow A, first stage: the words that the reader, outlines and the renderer share.
 *
 * In: nothing (types only). A template is read once per call site; every `${…}` of its source is a *hole*, named by its index among
 * the template's values.
 */

/** XML namespace an element belongs to: 0 HTML, 1 SVG, 2 MathML. A number, since stamps are cached by it. */
export type Namespace = 0 | 1 | 2;

/** Index of a hole among the values of the template it was written in. Content of components keeps its parent's indices. */
export type HoleIndex = number;

/** Where something stands in the template's source; see `place.ts` for lines and columns. */
export interface Span {
  /** Index into the strings of the template. */
  readonly part: number;
  /** Offset in UTF-16 units within that string. */
  readonly offset: number;
}

/** A mixed value: literal pieces, one more than it has holes. */
export type MixedSource = readonly [strings: readonly string[], holes: readonly HoleIndex[]];

/** Where a value comes from that is no literal. */
export type Source = HoleIndex | MixedSource;

/** What may follow an event's name; `debounce` and `throttle` take milliseconds, the others may stand alone. */
export type EventOption =
  'preventDefault' | 'stopPropagation' | 'capture' | 'passive' | 'once' | 'debounce' | 'throttle';

/**
 * What stands at `@bind=${…}` or `@bind-title=${…}` and its modifiers, gathered into one. A modifier that may be text or a hole is
 * the text, the index of the hole, or null where it is not there.
 */
export interface Bound {
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
}

/** The modifiers that a binding has. */
export type Modifiers = Partial<Omit<Bound, 'name' | 'hole'>>;

/** One attribute of a tag, as it was read. */
export interface ReadAttribute {
  /** The function of `Makers` that makes a part of it; `attribute` where the name stands for itself. */
  readonly kind: 'attribute' | 'property' | 'event' | 'eventOption' | 'bind' | 'splat' | 'ref' | 'island';
  /** Without what says its kind: `click`, of `.title` and `@bind-title` `title`; empty where that is all. */
  readonly name: string;
  /** A hole; of an attribute what is written, `true` where that is nothing. */
  readonly value: string | true | Source;
  /** What follows the name, of an event or a binding. */
  readonly more?: EventOption | Modifiers | undefined;
}
