/**
 * Stage: inside an entry of the component trees. In: the page's address. Out: which scenario it shows, how large, and
 * the texts that all entries show alike. Next: the entry's components.
 *
 * What each page has, all with a button `#run`:
 *
 *   tree        `#run` shows and `#clear` removes 100 chains of 100 nested components: 99 `div.node`, and innermost
 *               `button.leaf` with the id `leaf-<chain>`, whose click counts up what it shows. `#root` counts up the
 *               root's own state, shown in `#count`; what it passes to the chains stays the same.
 *   parameters  the tree is there; `#run` counts up a number that goes from component to component as a parameter and
 *               that each `.leaf` shows
 *   cascade     the same number reaches the leaves as a cascading value (context, provide); what is between takes no part
 *   toggles     1,000 components whose parameter `#run` turns over, each with `b.on` and an `i`, or with `span.off`
 *   list        `?size` rows, `li#row-<id>` with the id in `b` and the label in `span`, each a component whose
 *               parameter is the item; `#run` replaces the item in the middle by one with a longer label
 *   fill        `#run` makes, `#clear` removes the rows of such a list
 *   text        1,000 paragraphs of one component, each with an id and four texts that `#run` changes
 *   typing      `#field` is bound to a text that `#mirror` and `#length` show at every key, beside a list of 1,000
 *               rows in the same component; `#run` empties it
 *   widgets     `#run` shows and `#clear` removes 500 components, each `div.widget`, which is handed to a library once
 *               it stands (`attachWidget`) and taken from it when it goes (`detachWidget`)
 *   islands     `#run` shows and `#clear` removes 500 elements, each `div.gauge`, in which an object of a library lives:
 *               made (`new Gauge`) once it stands, told the value that `#tick` counts up, destroyed when it goes
 */

export const CHAINS = 100;
/** Components in a chain, the leaf among them. */
export const DEPTH = 100;
export const TOGGLES = 1000;
export const PARAGRAPHS = 1000;
export const WIDGETS = 500;
export const GAUGES = 500;
export const TYPING_ROWS = 1000;
/** What a changed item's label grows by. */
export const ITEM_CHANGE = '!';
/** Forty characters. */
export const TYPED = 'the quick brown fox met a very lazy dog ';

/** @typedef {{ id: number, label: string }} Item */

/** @returns {{ scenario: string, size: number }} what this page is to show */
export function readAddress() {
  const search = new URLSearchParams(location.search);
  return { scenario: search.get('scenario') ?? 'tree', size: Number(search.get('size') ?? 1000) };
}

/** @param {number} count @returns {number[]} numbers from 0 */
export function numbers(count) {
  return Array.from({ length: count }, (_, index) => index);
}

/** @param {number} size @returns {Item[]} */
export function createItems(size) {
  return numbers(size).map((id) => ({ id, label: `item ${id}` }));
}

/** @param {readonly Item[]} items @returns {Item[]} the same items but for a new one in the middle */
export function changeItem(items) {
  const next = items.slice();
  const middle = items.length / 2;
  const { id, label } = /** @type {Item} */ (items[middle]);
  next[middle] = { id, label: label + ITEM_CHANGE };
  return next;
}

/** @param {number} id @param {number} tick @returns {[pieces: number, price: number, sum: number, rest: number]} */
export function order(id, tick) {
  const pieces = id + tick;
  const price = (id % 7) + tick;
  return [pieces, price, pieces * price, 10_000 - tick - id];
}

/** @param {number} id @param {number} tick @returns {string} what the paragraph shows */
export function paragraph(id, tick) {
  const [pieces, price, sum, rest] = order(id, tick);
  return `Order ${id}: ${pieces} pieces at ${price}, in all ${sum}, of which ${rest} remain.`;
}

let widgets = 0;

/** Makes an element the library's own. @param {HTMLElement} element */
export function attachWidget(element) {
  element.dataset.ready = '';
  element.appendChild(document.createElement('i')).textContent = 'ready';
  document.body.dataset.widgets = String(++widgets);
}

/** Takes back what `attachWidget` made. @param {HTMLElement} element */
export function detachWidget(element) {
  element.firstChild?.remove();
  document.body.dataset.widgets = String(--widgets);
}

let gauges = 0;

/** A library's object: it draws into an element, follows a value and cleans up. */
export class Gauge {
  /** @param {HTMLElement} element @param {number} value */
  constructor(element, value) {
    this.element = element;
    this.bar = element.appendChild(document.createElement('i'));
    this.setValue(value);
    document.body.dataset.gauges = String(++gauges);
  }

  /** @param {number} value */
  setValue(value) {
    this.bar.textContent = String(value);
  }

  destroy() {
    this.bar.remove();
    document.body.dataset.gauges = String(--gauges);
  }
}
