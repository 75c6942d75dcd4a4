/**
 * Flow A, second stage: what stands in an element's tag becomes attributes of the prototype, parts and event parts.
 *
 * In: the attributes of one element. Out: the same in a draft.
 */
import type { AttributeNode, ElementNode, MixedAttribute, ValueAttribute } from '@strop/template';
import { type DomElement, svgNamespace } from './contract.ts';
import { addFill, addLive, addressOf, createPart, type Draft, type ElementPlace } from './draft.ts';
import { type EventPart, type Part, PartKind } from './part.ts';

export function addAttributes(draft: Draft, node: ElementNode, place: ElementPlace): void {
  const { attributes } = node;
  const splatted = attributes.some(({ kind }) => kind === 'splat');
  if (splatted) {
    const more = { index: draft.stamp.stateCount++, detail: node };
    addEvent(draft, { event: '*', hole: -1 }, addLive(draft, PartKind.splat, {}, place, more));
  }
  // A binding's default event depends on the other attributes.
  for (const binds of [false, true])
    for (const attribute of attributes)
      if ((attribute.kind === 'bind') === binds) addAttribute(draft, attribute, place, splatted);
}

function addAttribute(draft: Draft, attribute: AttributeNode, place: ElementPlace, splatted: boolean): void {
  const { element, path, late } = place;
  const remembering = (): Partial<Part> => ({ index: draft.stamp.stateCount++ });
  switch (attribute.kind) {
    case 'literal':
      if (!splatted) addLiteral(draft, attribute.name, attribute.value, place);
      break;
    case 'value':
    case 'mixed': {
      if (splatted) break;
      const part = addValue(draft, attribute, place);
      // A function is a handler without `@` too, as in Razor; anything else is the attribute (reference 1.6).
      const event = attribute.kind === 'value' && /^on(.+)/.exec(attribute.name)?.[1];
      if (event) addEvent(draft, { event, hole: part.hole }, part);
      break;
    }
    case 'property':
      addLive(draft, PartKind.property, attribute, place);
      break;
    case 'event':
    case 'eventOption': {
      // Beside a splat the handler is one of the merged attributes, so this part only has the root listen.
      const said = splatted && attribute.kind === 'event' ? { ...attribute, hole: -1 } : attribute;
      addEvent(draft, said, null, addressOf(draft, element, path, late));
      break;
    }
    case 'bind': {
      const { event, hole } = attribute;
      const part = addLive(draft, PartKind.bind, attribute, place, { ...remembering(), detail: attribute });
      const heard = typeof event === 'number' ? '*' : (event ?? defaultBindEvent(element));
      addEvent(draft, { event: heard, hole }, part);
      break;
    }
    case 'ref':
      addLive(draft, PartKind.ref, attribute, place, remembering());
      break;
    case 'island':
      addLive(draft, PartKind.island, attribute, place, remembering());
      break;
    case 'splat':
      break;
    default:
      attribute satisfies never;
  }
}

function addLiteral(draft: Draft, name: string, value: string | true, place: ElementPlace): void {
  const { element } = place;
  // A select or a text area has no such attribute in HTML, only the property (reference 6.5).
  if (element.localName !== 'input' && isField(element, name)) {
    addValue(draft, { name, strings: [String(value)], holes: [] }, place);
    return;
  }
  const text = value === true ? '' : value;
  if (name === 'style') element.style.cssText = text;
  else element.setAttribute(writtenName(element, name), text);
}

type Value = Pick<ValueAttribute, 'name' | 'hole'> | Pick<MixedAttribute, 'name' | 'holes' | 'strings'>;

function addValue(draft: Draft, attribute: Value, place: ElementPlace): Part {
  const { element, path, late } = place;
  const name = writtenName(element, attribute.name);
  if (isField(element, name)) return addLive(draft, PartKind.field, attribute, place);
  const kind = name === 'class' ? PartKind.class : name === 'style' ? PartKind.style : PartKind.attribute;
  const part = createPart(draft, kind, { ...attribute, name }, addressOf(draft, element, path, late));
  return addFill(draft, part, element);
}

function addEvent(
  { stamp }: Draft,
  { event, hole, option = null }: Pick<EventPart, 'event' | 'hole'> & { option?: EventPart['option'] },
  part: Part | null,
  node: number = part!.node,
): void {
  stamp.events.push({ event, node, hole, option, part });
}

/** What is edited in place never fires `change`. */
function defaultBindEvent(element: DomElement): string {
  return element.getAttribute('contenteditable') === null ? 'change' : 'input';
}

/** A field's attribute that is a property: `value` of the three fields, `checked` of an input. */
export function isField(element: DomElement, name: string): boolean {
  // `<input>` in SVG is none.
  return (
    'type' in element &&
    (name === 'value'
      ? /^(?:input|select|textarea)$/.test(element.localName)
      : name === 'checked' && element.localName === 'input')
  );
}

/**
 * Without its namespace the browser does not know `xlink:href`, which a parser would give it; `href` took its place.
 *
 * @see https://svgwg.org/svg2-draft/linking.html#XLinkRefAttrs
 */
function writtenName(element: DomElement, name: string): string {
  return name === 'xlink:href' && element.namespaceURI === svgNamespace ? 'href' : name;
}
