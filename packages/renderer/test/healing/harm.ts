/**
 * What strangers do to a page: one seeded change of the document by somebody else. Operations on the DOM and a source of chance,
 * no framework. Nodes they bring carry `data-foreign`, so that a look at the page can tell their texts from the model's; a
 * translator's `<font>` does not, since it shows a text in the model's place; copies that stand beside what they are copies of carry
 * `data-copy`. Elements with `data-island` are left alone.
 */
import { type Chance, pick } from './tree.ts';

/** One page and what its strangers remember. */
export class Strangers {
  readonly #container: Element;
  readonly #elsewhere: Element;
  readonly #random: Chance;
  /** What a translator put where, to show the original again. */
  readonly #originals = new Map<Element, Text>();
  /** The elements that what was shown stood in first. */
  readonly #homes = new WeakMap<Element, Element | null>();
  /** Elements in which a text was split, or a translation copied. */
  readonly #blurred = new WeakSet<Element>();
  /** What was taken out and may come back. */
  #taken: Element | null = null;
  /** For a piece of a text that was taken out, how many holes stood whole in its element without it. */
  #wholeWithout = 0;
  /** Pieces that came back beside a text which had been made anew, with how many holes stood whole there then. */
  readonly #returned = new Map<Element, number>();
  /** What a script has made of markup or by cloning, in the place of what it is a copy of. */
  readonly #clones = new WeakSet<Element>();
  /** What was put around an element, or before one, with that element: nobody has a reason to take it away. */
  #added: { readonly foreign: Element; readonly beside: Element } | null = null;
  /** Nodes that must stay, having been put where no template has anything to say. */
  readonly outside: Element[] = [];

  /** @param elsewhere an element outside of the container */
  constructor(container: Element, elsewhere: Element, random: Chance) {
    this.#container = container;
    this.#elsewhere = elsewhere;
    this.#random = random;
  }

  /** Does one thing at random, and says which. */
  act(): HarmKind {
    this.#added = null;
    for (const element of this.#elements())
      if (!this.#homes.has(element)) this.#homes.set(element, homeOf(element));
    const kind = pick(harmKinds, this.#random);
    this.do(kind);
    // Where a text is whole no longer, who writes it looks what stands beside it.
    for (const [piece, count] of this.#returned)
      if (wholeHoles(homeOf(piece)) < count) this.#returned.delete(piece);
    return kind;
  }

  do(kind: HarmKind): void {
    this.#harms[kind]();
  }

  readonly #harms: Record<HarmKind, () => void> = {
    translate: () => {
      for (const text of this.#texts()) this.#translate(text);
    },
    translateOne: () => {
      const text = this.#text();
      if (text !== null) this.#translate(text);
    },
    translateAround: () => {
      for (const text of this.#texts()) {
        const outer = document.createElement('font');
        text.before(outer);
        outer.append(text);
        text.data = `«${text.data}»`;
      }
    },
    showOriginal: () => {
      for (const [font, text] of this.#originals) if (font.parentNode !== null) font.replaceWith(text);
      this.#originals.clear();
    },
    replaceText: () => {
      const text = this.#text();
      text?.replaceWith(new Text(text.data));
    },
    rewriteText: () => {
      const text = this.#text();
      text?.replaceWith(new Text('rewritten'));
    },
    writeText: () => {
      const text = this.#text();
      if (text !== null) text.data = 'overwritten';
    },
    removeText: () => this.#text()?.remove(),
    split: () => {
      const text = this.#text(2);
      if (text !== null) this.#blur(text.parentElement!);
      text?.splitText(1 + Math.floor(this.#random() * (text.data.length - 1)));
    },
    mark: () => {
      const middle = this.#text(3)?.splitText(1);
      if (middle === undefined) return;
      middle.splitText(1);
      const mark = document.createElement('mark');
      middle.replaceWith(mark);
      mark.append(middle);
    },
    normalize: () => this.#container.normalize(),
    flatten: () => {
      const element = this.#element();
      // eslint-disable-next-line no-self-assign -- what it says is the same, in one text
      if (element !== null) element.textContent = element.textContent;
    },
    wrap: () => this.#wrap(foreign('section')),
    wrapInFont: () => this.#wrap(document.createElement('font')),
    unwrap: () => {
      const element = this.#element();
      element?.replaceWith(...element.childNodes);
    },
    move: () => {
      const element = this.#ownElement();
      // To the end of its parent, or of all.
      if (element !== null) pick([element.parentElement!, this.#container], this.#random).append(element);
    },
    moveInto: () => {
      const element = this.#ownElement();
      const into = this.#ownElement();
      if (
        element === null ||
        into === null ||
        into.closest('[data-island]') !== null ||
        element.contains(into)
      )
        return;
      into.append(element);
      this.#settle(into);
    },
    moveOut: () => {
      const element = this.#ownElement();
      if (element !== null) this.#elsewhere.append(element);
    },
    swap: () => {
      const element = this.#ownElement();
      if (element?.previousElementSibling?.matches('font') === false)
        element.after(element.previousElementSibling);
    },
    replace: () => {
      const element = this.#element();
      if (element === null) return;
      const copy = element.cloneNode(true) as Element;
      this.#moved(element).forEach((isMoved, i) => isMoved && markCopy(allIn(copy)[i]!));
      element.replaceWith(copy);
      for (const one of allIn(copy)) this.#clones.add(one);
    },
    replaceByOther: () => this.#element()?.replaceWith(foreign('output')),
    copy: () => {
      const element = this.#element();
      if (element === null) return;
      const copy = element.cloneNode(true) as Element;
      if (element.matches('font')) this.#blur(element.parentElement!);
      markCopy(copy);
      element.after(copy);
    },
    remove: () => this.#element()?.remove(),
    takeOut: () => {
      this.#taken = this.#element();
      const home = this.#taken && homeOf(this.#taken);
      this.#taken?.remove();
      this.#wholeWithout = wholeHoles(home);
    },
    putBack: () => {
      const into = this.#ownElement() ?? this.#container;
      if (this.#taken?.isConnected === false && into.closest('[data-island]') === null) {
        this.#succeeded(this.#taken);
        into.append(this.#taken);
        this.#settle(into);
        const count = wholeHoles(homeOf(this.#taken));
        if (
          this.#taken.matches('font, mark') &&
          !this.isFromElsewhere(this.#taken) &&
          count > this.#wholeWithout
        )
          this.#returned.set(this.#taken, count);
      }
      this.#taken = null;
    },
    removeAndAdd: () => {
      const element = this.#element();
      const { parentNode, nextSibling } = element ?? {};
      element?.remove();
      if (element !== null) parentNode!.insertBefore(element, nextSibling!);
    },
    reattribute: () => {
      const element = this.#element();
      element?.setAttribute('title', 'foreign');
      element?.setAttribute('class', 'foreign');
    },
    unattribute: () => {
      const element = this.#element();
      element?.removeAttribute('title');
      element?.removeAttribute('class');
    },
    insertBefore: () => {
      const element = this.#element();
      if (element === null) return;
      const added = foreign(this.#name());
      element.before(added);
      this.#added = { foreign: added, beside: element };
    },
    insertText: () => this.#element()?.before('foreign'),
    removeComments: () => {
      for (const comment of this.#comments()) comment.remove();
    },
    insertWithin: () => this.#element()?.prepend(foreign(this.#name())),
    insertOutside: () => {
      const aside = foreign('aside');
      this.#container.prepend(aside);
      this.outside.push(aside);
    },
    innerHTML: () => {
      const element = this.#element();
      if (element === null) return;
      const moved = this.#moved(element);
      // eslint-disable-next-line no-self-assign -- the very same markup, made of other nodes
      element.innerHTML = element.innerHTML;
      allIn(element).forEach((copy, i) => {
        if (i > 0 && moved[i]) markCopy(copy);
        if (i > 0) this.#clones.add(copy);
      });
    },
    rewriteInside: () => {
      const element = this.#element();
      if (element !== null) element.innerHTML = '<var data-foreign="">rewritten</var>';
    },
    empty: () => this.#element()?.replaceChildren(),
  };

  #translate(text: Text): void {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.textContent = `«${text.data}»`;
    text.replaceWith(outer);
    this.#originals.set(outer, text);
  }

  #wrap(wrapper: Element): void {
    const element = this.#element();
    element?.before(wrapper);
    if (element === null) return;
    wrapper.append(element);
    this.#added = { foreign: wrapper, beside: element };
  }

  /** Something was put into an element: if that is a copy, it is no stand-in from now on, but what somebody put around. */
  #settle(into: Element): void {
    for (let one: Element | null = into; one !== null && one !== this.#container; one = one.parentElement)
      if (this.#clones.has(one))
        for (const inner of allIn(one)) if (this.#clones.has(inner)) inner.setAttribute('data-copy', '');
  }

  /** What was made anew while a script held it is the script's when it comes back, beside its successor. */
  #succeeded(taken: Element): void {
    for (const one of allIn(taken)) {
      const id = one.getAttribute('data-h');
      if (id !== null && this.#container.querySelector(`[data-h="${id}"]:not([data-copy])`) !== null)
        markCopy(one);
    }
  }

  #blur(element: Element): void {
    this.#blurred.add(element.closest(':not(font, mark)') ?? element);
  }

  /** True where what the last change has put around an element or before it is gone, and that element is still there. */
  isAddedGone(): boolean {
    return this.#added !== null && !this.#added.foreign.isConnected && this.#added.beside.isConnected;
  }

  /** True for a copy that stands beside the original, or will as soon as that comes back, and for what was moved, or is in such. */
  isTheirs(element: Element): boolean {
    for (let one: Element | null = element; one !== null && one !== this.#container; one = one.parentElement)
      if (this.isFromElsewhere(one)) return true;
    return element.hasAttribute('data-copy');
  }

  /** True for what was moved from another element of the page's own. */
  isFromElsewhere(element: Element): boolean {
    return this.#homes.has(element) && this.#homes.get(element) !== homeOf(element);
  }

  /**
   * True where nobody can tell which translation is of what: others joined or removed texts, split or copied some at other
   * places, and there are as many pieces as before.
   */
  isBlurred(element: Element): boolean {
    return this.#blurred.has(element) && element.querySelector('font') !== null;
  }

  /**
   * True for a piece of a text that was taken out, and put back beside that text when it had been made anew. The text is whole, and
   * the piece is what any added element is to one who has not seen where it came from.
   */
  isReturned(element: Element): boolean {
    return this.#returned.has(element);
  }

  #moved(element: Element): boolean[] {
    return allIn(element).map((one) => this.isTheirs(one));
  }

  #name(): string {
    return pick(['hr', 'span', 'p', 'b'], this.#random);
  }

  /** One of the page's own. */
  #element(): Element | null {
    const elements = this.#elements();
    return elements.length === 0 ? null : elements[Math.floor(this.#random() * elements.length)]!;
  }

  /** One that is no translation: in another order nobody could tell which is of what. */
  #ownElement(): Element | null {
    const element = this.#element();
    return element?.matches('font') ? null : element;
  }

  #elements(): NodeListOf<Element> {
    return this.#container.querySelectorAll('*:not([data-foreign], [data-island] *)');
  }

  #texts(): Text[] {
    const walker = document.createTreeWalker(this.#container, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode() !== null) {
      const text = walker.currentNode as Text;
      if (text.data.trim() !== '' && text.parentElement!.closest('[data-island]') === null) texts.push(text);
    }
    return texts;
  }

  #comments(): Comment[] {
    const walker = document.createTreeWalker(this.#container, NodeFilter.SHOW_COMMENT);
    const comments: Comment[] = [];
    while (walker.nextNode() !== null) comments.push(walker.currentNode as Comment);
    return comments;
  }

  #text(length: number = 1): Text | null {
    const texts = this.#texts().filter(({ data }) => data.length >= length);
    return texts.length === 0 ? null : pick(texts, this.#random);
  }
}

const harmKinds = [
  'translate',
  'translateOne',
  'translateAround',
  'showOriginal',
  'replaceText',
  'rewriteText',
  'writeText',
  'removeText',
  'split',
  'mark',
  'normalize',
  'flatten',
  'wrap',
  'wrapInFont',
  'unwrap',
  'move',
  'moveInto',
  'moveOut',
  'swap',
  'replace',
  'replaceByOther',
  'copy',
  'remove',
  'takeOut',
  'putBack',
  'removeAndAdd',
  'reattribute',
  'unattribute',
  'insertBefore',
  'insertText',
  'removeComments',
  'insertWithin',
  'insertOutside',
  'innerHTML',
  'rewriteInside',
  'empty',
] as const;
export type HarmKind = (typeof harmKinds)[number];

function allIn(element: Element): Element[] {
  return [element, ...element.querySelectorAll('*')];
}

function markCopy(copy: Element): void {
  for (const one of allIn(copy)) one.setAttribute('data-copy', '');
}

/** The element of the page's own that an element stands in. */
function homeOf(element: Element): Element | null {
  return element.parentElement?.closest(':not(font, mark, [data-foreign])') ?? null;
}

function foreign(name: string): Element {
  const element = document.createElement(name);
  element.setAttribute('data-foreign', '');
  return element;
}

/** How many holes of an element that shows the model stand whole in it, each in a text of its own. */
function wholeHoles(element: Element | null): number {
  const id = element?.getAttribute('data-h');
  if (id === null || id === undefined) return 0;
  const isHole = new RegExp(`^(?:${id} (?:\\d+|one)| and [a-z]+)$`);
  return Array.from(element!.childNodes).filter((one) => one instanceof Text && isHole.test(one.data)).length;
}
