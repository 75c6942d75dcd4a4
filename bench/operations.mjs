/**
 * Stage: what the benchmark does. In: nothing. Out: the nine operations of js-framework-benchmark as plain data:
 * what is clicked to warm up, what is clicked once with the clock running, and what the page must show then.
 * Next: `page/driver.mjs` carries a step out, `measure-*.mjs` time it, `statistics.mjs` weighs the ratios.
 *
 * Warm-ups, weights and slow-downs are upstream's of August 2026; rows and positions count from 0 here.
 */

/**
 * One click: on a button by its id, or on a row's label or remove icon. Or a text typed into a field by its id.
 * @typedef {{ button: string } | { row: number, target: 'label' | 'remove' } | { type: string, into: string }} Step
 *
 * What must stand on the page afterwards; only what is named is compared.
 * @typedef {object} Expectation
 * @property {Record<string, number>} [counts] selector to how many elements it finds
 * @property {Record<string, string>} [texts] selector to the text that each element it finds has, white space around it apart
 * @property {number} [rows] number of rows in the table
 * @property {Record<number, number>} [ids] row position to the id it must show
 * @property {number} [updates] how often row 990 has been updated (each update appends ' !!!')
 * @property {number} [selected] position of the only row with the class `danger`
 *
 * @typedef {object} Operation
 * @property {string} name key in the results
 * @property {string} title
 * @property {boolean} quick part of the quick run: those that are quickly done
 * @property {string} [search] end of the page's address, which tells the entry what to show
 * @property {number} weight share in the weighted geometric mean
 * @property {number} slowdown CPU slow-down while the whole time is traced (1: none)
 * @property {readonly Step[]} warmUp
 * @property {Step} step the measured click
 * @property {Expectation} expect
 */

/** @param {string} id @returns {Step} */
const button = (id) => ({ button: id });
/** @param {number} row @returns {Step} */
const label = (row) => ({ row, target: 'label' });
/** @param {number} row @returns {Step} */
const remove = (row) => ({ row, target: 'remove' });
/** @param {number} times @param {...Step} steps @returns {Step[]} */
const repeat = (times, ...steps) => Array.from({ length: times }, () => steps).flat();

const WARM_UPS = 5;

/** @type {readonly Operation[]} */
export const operations = [
  {
    name: 'create',
    title: 'create 1,000 rows',
    quick: true,
    weight: 0.643,
    slowdown: 1,
    warmUp: repeat(WARM_UPS, button('run'), button('clear')),
    step: button('run'),
    expect: { rows: 1000, ids: { 0: 5001, 999: 6000 } },
  },
  {
    name: 'replace',
    title: 'replace 1,000 rows',
    quick: true,
    weight: 0.561,
    slowdown: 1,
    warmUp: repeat(WARM_UPS, button('run')),
    step: button('run'),
    expect: { rows: 1000, ids: { 0: 5001, 999: 6000 } },
  },
  {
    name: 'update',
    title: 'update every 10th row',
    quick: true,
    weight: 0.564,
    slowdown: 4,
    warmUp: [button('run'), ...repeat(3, button('update'))],
    step: button('update'),
    expect: { rows: 1000, ids: { 990: 991 }, updates: 4 },
  },
  {
    name: 'select',
    title: 'select a row',
    quick: true,
    weight: 0.193,
    slowdown: 4,
    // One click: upstream measures the second selection of a page (since December 2025).
    warmUp: [button('run'), label(4)],
    step: label(1),
    expect: { rows: 1000, selected: 1 },
  },
  {
    name: 'swap',
    title: 'swap two rows',
    quick: true,
    weight: 0.132,
    slowdown: 4,
    // Six swaps bring the rows back to their places, so the measured one is a first swap again.
    warmUp: [button('run'), ...repeat(WARM_UPS + 1, button('swaprows'))],
    step: button('swaprows'),
    expect: { rows: 1000, ids: { 0: 1, 1: 999, 2: 3, 997: 998, 998: 2, 999: 1000 } },
  },
  {
    name: 'remove',
    title: 'remove a row',
    quick: true,
    weight: 0.528,
    slowdown: 2,
    warmUp: [button('run'), ...[8, 7, 6, 5, 4, 5].map(remove)],
    step: remove(3),
    expect: { rows: 993, ids: { 2: 3, 3: 10, 4: 12, 992: 1000 } },
  },
  {
    name: 'create10k',
    title: 'create 10,000 rows',
    quick: false,
    weight: 0.564,
    slowdown: 1,
    warmUp: repeat(WARM_UPS, button('run'), button('clear')),
    step: button('runlots'),
    expect: { rows: 10000, ids: { 0: 5001, 9999: 15000 } },
  },
  {
    name: 'append',
    title: 'append 1,000 rows to 1,000',
    quick: true,
    weight: 0.551,
    slowdown: 1,
    warmUp: [...repeat(WARM_UPS, button('run'), button('clear')), button('run')],
    step: button('add'),
    expect: { rows: 2000, ids: { 0: 5001, 999: 6000, 1999: 7000 } },
  },
  {
    name: 'clear',
    title: 'clear 1,000 rows',
    quick: true,
    weight: 0.423,
    slowdown: 4,
    warmUp: [...repeat(WARM_UPS, button('run'), button('clear')), button('run')],
    step: button('clear'),
    expect: { rows: 0 },
  },
];

/** Operation name to its share in the weighted geometric mean. */
export const weights = Object.fromEntries(operations.map(({ name, weight }) => [name, weight]));
