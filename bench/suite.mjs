/**
 * Stage: which benchmark. In: nothing. Out: what the two benchmarks, the table and the component trees, differ in.
 * Next: `run.mjs` carries either out in the same way.
 */
import { operations as tableOperations } from './operations.mjs';
import { scenarios } from './trees/scenarios.mjs';

/**
 * @typedef {object} Suite
 * @property {'table' | 'trees'} name
 * @property {string} title
 * @property {string} folder of its entries, below `bench`
 * @property {string} baseline the entry that ratios are against
 * @property {string} subject the entry that is compared with each of the others
 * @property {readonly import('./operations.mjs').Operation[]} operations
 * @property {boolean} keyed whether its entries show the table, and have to be keyed
 * @property {string} memorySearch end of the address of the page whose memory is measured; its buttons `run` and
 *   `clear` make and clear what is kept
 * @property {string} memoryTitle what is made there
 * @property {string} results name of its results, below `bench/results`
 * @property {import('./statistics.mjs').Growth} [growth] operations of one kind in growing sizes
 */

/** @type {Suite} */
export const tableSuite = {
  name: 'table',
  title: 'the table of js-framework-benchmark',
  folder: 'entries',
  baseline: 'vanilla',
  subject: 'strop',
  operations: tableOperations,
  keyed: true,
  memorySearch: '',
  memoryTitle: '1,000 rows',
  results: 'latest',
};

/** @type {Suite} */
export const treesSuite = {
  name: 'trees',
  title: 'component trees',
  folder: 'trees/entries',
  baseline: 'preact',
  subject: 'strop',
  operations: scenarios,
  keyed: false,
  memorySearch: '?scenario=tree',
  memoryTitle: '10,000 components',
  results: 'trees',
  growth: { operations: { list1k: 1000, list10k: 10_000, list30k: 30_000 } },
};
