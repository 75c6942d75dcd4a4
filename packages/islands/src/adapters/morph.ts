/**
 * An element that is kept equal to markup from elsewhere: fetched, or sent by a server.
 *
 * In: markup, anew with every render that has some. Out: the element's content, merged by morphdom: what is equal stays, what
 * was typed or chosen stays, focus stays, and content of components stands in the places that the markup gives it.
 *
 * @see https://github.com/patrick-steele-idem/morphdom
 */
import { type MarkupString, parseMarkupString, type Renderable } from '@strop/renderer';
import morphdomModule from 'morphdom';
import type { IslandHost } from '../adapter.ts';
import type { IslandContent } from '../content.ts';
import { defineIsland, type IslandFunction } from '../define-island.ts';
import { isField, morphField, noteChoice } from '../morph/fields.ts';
import { noteFocus } from '../morph/focus.ts';
import { keepAliveInMoves } from '../morph/moves.ts';

/** What an element is kept equal to, and what in it is left to others. */
export interface MorphOptions {
  /**
   * What the element shows. `MarkupString`, since whoever writes it may write anything: never from input you do not trust.
   * An `id` or `data-key` says which element is which in another order; elements with `data-keep` are left alone
   * from when they are first there.
   */
  readonly html: MarkupString;
  /**
   * Places in the markup that components fill: a selector, and what stands in the elements it finds. It is given the
   * element as the markup has it now, for its attributes.
   */
  readonly slots?: Readonly<Record<string, (element: Element) => Renderable>>;
}

/** The island's side: what stands where. */
export interface MorphHandle {
  readonly element: HTMLElement;
  shown: string | null;
  readonly slots: Map<Element, IslandContent>;
}

// Written out: its declarations are a function to some resolvers and a module to others. What is imported is the function.
const morphdom = morphdomModule as unknown as (from: Node, to: Node, options: MergeOptions) => Node;

interface MergeOptions {
  readonly childrenOnly: true;
  getNodeKey(node: Node): string | undefined;
  addChild(this: void, parent: Node, child: Node): Node;
  onBeforeElUpdated(from: HTMLElement, to: HTMLElement): boolean;
  onBeforeElChildrenUpdated(from: HTMLElement, to: HTMLElement): boolean;
  onNodeDiscarded(node: Node): void;
}

/**
 * Keeps the element equal to markup.
 *
 * @example
 * ```ts
 * html`<div @island=${morph({
 *   html: new MarkupString(this.fetched),
 *   slots: { 'my-poll': (place) => html`<${Poll} id=${place.getAttribute('poll')} />` },
 * })}></div>`
 * ```
 */
export const morph: IslandFunction<MorphOptions, MorphHandle> = defineIsland<MorphOptions, MorphHandle>({
  name: 'morph',
  // Both are new objects with every render: what they say is compared below.
  byIdentity: ['html', 'slots'],
  mount(element, options, host) {
    const handle: MorphHandle = { element, shown: null, slots: new Map() };
    show(handle, options, host);
    return handle;
  },
  update: (handle, _patch, options, host) => show(handle, options, host),
  dispose: ({ element, slots }) => {
    for (const content of slots.values()) content.dispose();
    element.replaceChildren();
  },
});

function show(handle: MorphHandle, { html, slots = {} }: MorphOptions, host: IslandHost<MorphOptions>): void {
  if (handle.shown !== html.value) {
    handle.shown = html.value;
    merge(handle, html, Object.keys(slots));
  }
  fillSlots(handle, slots, host);
}

function merge({ element, slots }: MorphHandle, html: MarkupString, selectors: readonly string[]): void {
  // An element around the nodes: of a fragment morphdom takes the first element alone. What is in it is used up.
  const target = element.cloneNode(false) as HTMLElement;
  target.append(...(parseMarkupString(element.ownerDocument, html) as Node[]));
  const slotted = (node: Element): boolean => selectors.some((selector) => node.matches(selector));
  const restoreFocus = noteFocus(element);
  const choices: (() => void)[] = [];
  const moves = keepAliveInMoves();
  moves.within(element);
  const options: MergeOptions = {
    childrenOnly: true,
    getNodeKey: keyOf,
    addChild: moves.addChild,
    onBeforeElUpdated(from, to) {
      if (from.hasAttribute('data-keep')) return false;
      // Of equal elements nothing is written: not even the value of a field, which is not part of what is compared.
      if (!slots.has(from) && from.isEqualNode(to)) return false;
      if (isField(from) && from.localName === to.localName) return morphField(from, to);
      if (from.localName === 'select') choices.push(noteChoice(from as HTMLSelectElement));
      // Opened and closed by the person.
      if (from.localName === 'details') to.toggleAttribute('open', from.hasAttribute('open'));
      return true;
    },
    onBeforeElChildrenUpdated(from, to) {
      if (slots.has(from) && slotted(to)) return false;
      moves.within(from);
      return true;
    },
    onNodeDiscarded(node) {
      const content = slots.get(node as Element);
      slots.delete(node as Element);
      content?.dispose();
    },
  };
  try {
    morphdom(element, target, options);
  } finally {
    moves.end();
  }
  for (const restore of choices) restore();
  restoreFocus();
}

function fillSlots(
  handle: MorphHandle,
  slots: NonNullable<MorphOptions['slots']>,
  host: IslandHost<MorphOptions>,
): void {
  const open = new Set(handle.slots.keys());
  for (const [selector, content] of Object.entries(slots)) {
    for (const place of handle.element.querySelectorAll(selector)) {
      const filled = handle.slots.get(place);
      // Not within what a component shows: that is its own.
      if (filled === undefined && isInside(place, handle)) continue;
      open.delete(place);
      if (filled === undefined) handle.slots.set(place, host.render(place, content(place)));
      else filled.update(content(place));
    }
  }
  for (const place of open) {
    handle.slots.get(place)!.dispose();
    handle.slots.delete(place);
  }
}

function isInside(place: Element, { slots, element }: MorphHandle): boolean {
  for (let at = place.parentElement; at !== null && at !== element; at = at.parentElement)
    if (slots.has(at)) return true;
  return false;
}

function keyOf(node: Node): string | undefined {
  const { id, dataset } = node as HTMLElement;
  return dataset?.['key'] ?? (id || undefined);
}
