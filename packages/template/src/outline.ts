/**
 * Flow A, between a Shape and a stamp: an *outline* is what is left of a shape once everything is decided that its template alone
 * decides: nested lists, and calls of the functions that make parts. A page makes stamps from nothing else.
 *
 *   <p class="a" .title=${t}>Hello ${name}</p>
 *   ["p", ["class", "a", property("title", 0)], "Hello ", 1]
 *
 * In: what the parser read, and the functions: those of a page make parts, those of a tool write the call (`write-outline.ts`). So
 * templates are the same, read at build time and read by a page.
 * Out: the call of `template`. What depends on the place (its namespace) or on values is left to the stamp.
 */
import type {
  AttributeNode,
  BindAttribute,
  ElementNode,
  EventAttribute,
  EventOption,
  HoleIndex,
  PropertyAttribute,
  RefAttribute,
  Shape,
  ShapeNode,
  Source,
  Span,
  WrittenAttribute,
} from './shape.ts';

/** A name, what comes under it, the next name; what a function made stands for itself. */
export type OutlinedAttributes<Made> = readonly (string | Source | Made)[];

/** Name, attributes, children: as a tuple it would be a circle of types. A program may leave out attributes where there are none. */
export interface OutlinedElement<Made> extends ReadonlyArray<
  string | OutlinedAttributes<Made> | OutlinedNode<Made> | undefined
> {
  readonly 0: string;
  readonly 1?: OutlinedAttributes<Made>;
}

/** A literal text, the hole of content, an element, or what a function made: a component or a region. */
export type OutlinedNode<Made> = string | HoleIndex | OutlinedElement<Made> | Made;

/**
 * All attributes of an element that has a splat, as pairs in source order. Under `''` stands the hole of a splat, under `null` the
 * event of a binding, which replaces handlers of that name.
 */
export type MergedAttributes = readonly (string | true | Source | null)[];

/** What a component's tag supplies, as pairs; functions supply by themselves and have no name. */
export type OutlinedParameters<Made> = readonly (string | true | Source | Made)[];

/** What stands at `@bind` and its modifiers. */
export type Bound = Omit<BindAttribute, 'kind' | 'span'>;

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
  bind(hole: HoleIndex, name: string, given: Partial<Bound>): Made;
  ref(hole: HoleIndex): Made;
  island(hole: HoleIndex): Made;

  splatParameter(hole: HoleIndex): Made;
  bindParameter(hole: HoleIndex, name: string, given: Partial<Bound>): Made;
  /** A mistake that only shows in the page. */
  islandParameter(hole: HoleIndex): Made;
}

type Outlined<Made> = (string | true | Source | Made)[];

/**
 * Calls `template` with the outline of a shape.
 *
 * @param where says a place as messages name it.
 */
export function outlineShape<Made>(shape: Shape, make: Makers<Made>, where: (span: Span) => string): Made {
  let isInert = false;
  // First of all, since it finds the custom elements.
  const nodes = shape.roots.map(outlineNode);
  return make.template(nodes, shape.keyHole, isInert);

  function outlineNode(node: ShapeNode): OutlinedNode<Made> {
    switch (node.kind) {
      case 'text':
        return node.text;
      case 'content':
        return node.hole;
      case 'region':
        return make.region(outlineShape(node.shape, make, where));
      case 'component': {
        const content = node.content && outlineShape(node.content, make, where);
        const ref = node.attributes.find(({ kind }) => kind === 'ref') as RefAttribute | undefined;
        return make.component(
          node.hole,
          where(node.span),
          node.attributes.flatMap(outlineParameter),
          content,
          ref?.hole ?? -1,
        );
      }
      case 'element': {
        if (node.name === 'template' || node.name.includes('-')) isInert = true;
        const attributes = outlineAttributes(node);
        if (/^(?:iframe|object|embed|video|audio)$/.test(node.name)) attributes.push(make.stateful());
        const children = node.children.map(outlineNode);
        return [node.name, attributes, ...children] as unknown as OutlinedElement<Made>;
      }
      default:
        return node satisfies never;
    }
  }

  function outlineAttributes({ name: element, namespace, attributes }: ElementNode): Outlined<Made> {
    const tag = element.toLowerCase();
    const splatted = attributes.some(({ kind }) => kind === 'splat');
    const outlined: Outlined<Made> = splatted ? [make.splat(attributes.flatMap(outlineMerged))] : [];
    // The default event of a binding depends on the other attributes.
    for (const binds of [false, true])
      for (const attribute of attributes) {
        const { kind } = attribute;
        if ((kind === 'bind') !== binds || kind === 'splat') continue;
        if (kind !== 'attribute')
          // Beside a splat the handler is one of the merged attributes, so this part only has the root listen.
          outlined.push(call(kind, splatted && kind === 'event' ? { ...attribute, hole: -1 } : attribute));
        else if (!splatted) outlined.push(...outlineWritten(attribute));
      }
    return outlined;

    function outlineWritten({ name: written, value }: WrittenAttribute): Outlined<Made> {
      // Without its namespace the browser does not know the old name, which a parser would give it; `href` took its place.
      // See https://svgwg.org/svg2-draft/linking.html#XLinkRefAttrs
      const name = namespace < 2 && written === 'xlink:href' ? 'href' : written;
      const from = value === true ? '' : value;
      const isLiteral = typeof from === 'string';
      // Where the place may be SVG the name decides: who writes `<input>` there means no other.
      if (namespace === 0 && isFieldName(tag, name) && !(isLiteral && tag === 'input'))
        // A select or a text area has no such attribute in HTML, only the property (reference 6.5).
        return [make.field(name, isLiteral ? [[from], []] : from)];
      if (name === 'style') return [isLiteral ? make.css(from) : make.style(from)];
      return typeof from === 'number' && /^on./.test(name) ? [make.handler(name, from)] : [name, from];
    }
  }

  function outlineParameter(attribute: AttributeNode): Outlined<Made> {
    const { kind } = attribute;
    if (kind === 'ref' || kind === 'eventOption') return [];
    return kind === 'splat' || kind === 'bind' || kind === 'island'
      ? [call(`${kind}Parameter`, attribute)]
      : outlinePair(attribute);
  }

  /** What kinds of attributes say of themselves. */
  function call(kind: keyof Makers<Made>, attribute: AttributeNode): Made {
    const { hole, name, event, option = attribute } = attribute as unknown as Record<string, unknown>;
    return (make[kind] as (...given: unknown[]) => Made)(hole, name ?? event, option);
  }
}

function outlineMerged(attribute: AttributeNode): (string | true | Source | null)[] {
  switch (attribute.kind) {
    case 'bind': {
      const { event } = attribute;
      return [null, typeof event === 'number' ? event : `on${event ?? 'change'}`];
    }
    case 'splat':
      return ['', attribute.hole];
    case 'attribute':
    case 'event':
      return outlinePair(attribute);
    // Properties, options of events and references of the element are parts of their own.
    default:
      return [];
  }
}

function outlinePair(
  attribute: WrittenAttribute | EventAttribute | PropertyAttribute,
): [name: string, value: string | true | Source] {
  return attribute.kind === 'event'
    ? [`on${attribute.event}`, attribute.hole]
    : [attribute.name, attribute.kind === 'attribute' ? attribute.value : attribute.hole];
}

/** A field's attribute that is a property: `value` of the three fields, `checked` of an input. @param tag in lower case. */
export function isFieldName(tag: string, name: string): boolean {
  return /^(?:value (?:input|select|textarea)|checked input)$/.test(`${name} ${tag}`);
}
