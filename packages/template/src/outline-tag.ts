/**
 * Flow A, first stage: what stands in a tag, as an outline has it.
 *
 * In: the attributes that `read-attributes.ts` has read. Out: the attributes of an outlined element, or the parameters of a component.
 */
import type { Makers, OutlinedParameters } from './outline.ts';
import type { Modifiers, Namespace, ReadAttribute, Source } from './vocabulary.ts';

type Outlined<Made> = (string | true | Source | Made)[];

export function outlineAttributes<Made>(
  make: Makers<Made>,
  element: string,
  namespace: Namespace,
  attributes: readonly ReadAttribute[],
): Outlined<Made> {
  const tag = element.toLowerCase();
  const splatted = attributes.some(({ kind }) => kind === 'splat');
  const outlined: Outlined<Made> = splatted ? [make.splat(attributes.flatMap(merge))] : [];
  // The default event of a binding depends on the other attributes.
  const bindings: Made[] = [];
  for (const attribute of attributes) {
    const { kind, value } = attribute;
    if (kind === 'attribute') {
      if (!splatted) outlined.push(...outlineWritten(attribute));
    } else if (kind !== 'splat')
      (kind === 'bind' ? bindings : outlined).push(
        // Beside a splat the handler is one of the merged attributes, so this part only has the root listen.
        call(make, kind, attribute, splatted && kind === 'event' ? -1 : value),
      );
  }
  if (/^(?:iframe|object|embed|video|audio)$/.test(element)) bindings.push(make.stateful());
  return [...outlined, ...bindings];

  function outlineWritten({ name: written, value }: ReadAttribute): Outlined<Made> {
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

export function outlineParameters<Made>(
  make: Makers<Made>,
  attributes: readonly ReadAttribute[],
): OutlinedParameters<Made> {
  return attributes.flatMap((attribute): Outlined<Made> => {
    const { kind } = attribute;
    if (kind === 'ref' || kind === 'eventOption') return [];
    return kind === 'splat' || kind === 'bind' || kind === 'island'
      ? [call(make, `${kind}Parameter`, attribute)]
      : pair(attribute);
  });
}

/** `value` of the three fields, `checked` of an input. @param tag in lower case. */
export function isFieldName(tag: string, name: string): boolean {
  return /^(?:value (?:input|select|textarea)|checked input)$/.test(`${name} ${tag}`);
}

function merge(attribute: ReadAttribute): (string | true | Source | null)[] {
  const { kind, more } = attribute;
  if (kind === 'bind') {
    const { event } = more as Modifiers;
    return [null, typeof event === 'number' ? event : `on${event ?? 'change'}`];
  }
  // The name of a splat is empty. Properties, options of events and references of the element are parts of their own.
  return kind === 'splat' || kind === 'attribute' || kind === 'event' ? pair(attribute) : [];
}

function pair({ kind, name, value }: ReadAttribute): [name: string, value: string | true | Source] {
  return [kind === 'event' ? `on${name}` : name, value];
}

function call<Made>(
  make: Makers<Made>,
  maker: keyof Makers<Made>,
  { name, value, more }: ReadAttribute,
  hole: unknown = value,
): Made {
  return (make[maker] as (...given: unknown[]) => Made)(hole, name, more);
}
