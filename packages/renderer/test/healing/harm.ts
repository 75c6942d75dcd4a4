/**
 * What strangers do to a page: one seeded change of the document by somebody else. Nodes they bring carry `data-foreign`, so
 * that a look at the page can tell their texts from the model's; a translator's `<font>` does not, since it shows a text in the
 * model's place.
 */
import { type Chance, pick } from './tree.ts';

export interface Harm {
  readonly kind: HarmKind;
  /** Nodes that must stay, having been put where no template has anything to say. */
  readonly outside: readonly Element[];
}

const harms = {
  translate(container: Element) {
    for (const text of textsIn(container)) {
      if (text.data.trim() === '') continue;
      const outer = document.createElement('font');
      const inner = outer.appendChild(document.createElement('font'));
      inner.textContent = `«${text.data}»`;
      text.replaceWith(outer);
    }
  },
  translateAround(container: Element) {
    for (const text of textsIn(container)) {
      const outer = document.createElement('font');
      text.before(outer);
      outer.append(text);
      text.data = `«${text.data}»`;
    }
  },
  wrap(container: Element, random: Chance) {
    const element = anElement(container, random);
    const wrapper = foreign('section');
    element?.before(wrapper);
    if (element !== null) wrapper.append(element);
  },
  unwrap(container: Element, random: Chance) {
    const element = anElement(container, random);
    element?.replaceWith(...element.childNodes);
  },
  move(container: Element, random: Chance) {
    const element = anElement(container, random);
    // To the end of its parent, or of all.
    if (element !== null) pick([element.parentElement!, container], random).append(element);
  },
  replace(container: Element, random: Chance) {
    const element = anElement(container, random);
    element?.replaceWith(element.cloneNode(true));
  },
  remove(container: Element, random: Chance) {
    anElement(container, random)?.remove();
  },
  removeText(container: Element, random: Chance) {
    const texts = textsIn(container);
    if (texts.length > 0) pick(texts, random).remove();
  },
  split(container: Element, random: Chance) {
    const texts = textsIn(container).filter(({ data }) => data.length > 1);
    if (texts.length > 0) pick(texts, random).splitText(1);
  },
  mark(container: Element, random: Chance) {
    const texts = textsIn(container).filter(({ data }) => data.length > 3);
    if (texts.length === 0) return;
    const middle = pick(texts, random).splitText(1);
    middle.splitText(1);
    const mark = document.createElement('mark');
    middle.replaceWith(mark);
    mark.append(middle);
  },
  normalize(container: Element) {
    container.normalize();
  },
  reattribute(container: Element, random: Chance) {
    const element = anElement(container, random);
    element?.setAttribute('title', 'foreign');
    element?.setAttribute('class', 'foreign');
  },
  insertBefore(container: Element, random: Chance) {
    anElement(container, random)?.before(foreign(pick(['hr', 'span', 'p', 'b'], random)));
  },
  insertWithin(container: Element, random: Chance) {
    anElement(container, random)?.prepend(foreign(pick(['hr', 'span', 'p', 'b'], random)));
  },
  insertOutside(container: Element) {
    container.prepend(foreign('aside'));
  },
  innerHTML(container: Element, random: Chance) {
    const element = anElement(container, random);
    // eslint-disable-next-line no-self-assign -- the very same markup, made of other nodes
    if (element !== null) element.innerHTML = element.innerHTML;
  },
  empty(container: Element, random: Chance) {
    anElement(container, random)?.replaceChildren();
  },
} satisfies Record<string, (container: Element, random: Chance) => void>;

export type HarmKind = keyof typeof harms;
export const harmKinds: readonly HarmKind[] = Object.keys(harms) as HarmKind[];

/** Does one of them. */
export function harm(container: Element, random: Chance): Harm {
  const kind = pick(harmKinds, random);
  harms[kind](container, random);
  return { kind, outside: kind === 'insertOutside' ? [container.firstElementChild!] : [] };
}

function foreign(name: string): Element {
  const element = document.createElement(name);
  element.setAttribute('data-foreign', '');
  return element;
}

function anElement(container: Element, random: Chance): Element | null {
  const elements = container.querySelectorAll('*:not([data-foreign])');
  return elements.length === 0 ? null : elements[Math.floor(random() * elements.length)]!;
}

function textsIn(container: Element): Text[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) texts.push(walker.currentNode as Text);
  return texts;
}
