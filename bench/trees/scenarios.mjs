/**
 * Stage: what the benchmark of component trees does. In: nothing. Out: its scenarios as plain data, in the shape of
 * the table's operations: what is clicked or typed to warm up, what is done once with the clock running, and what the
 * page must show then. Next: as with `operations.mjs`. All weigh the same; none is slowed down.
 *
 * What each page shows is written in `model.mjs`, from which every entry takes its numbers.
 * `widgets` and `islands` differ in what Strop does: it hands an element over through interop, or has an adapter (`@island`)
 * make, update and destroy the library's object.
 */
import {
  CHAINS,
  DEPTH,
  GAUGES,
  ITEM_CHANGE,
  paragraph,
  PARAGRAPHS,
  TOGGLES,
  TYPED,
  WIDGETS,
} from './model.mjs';

/** @typedef {import('../operations.mjs').Operation} Operation */
/** @typedef {import('../operations.mjs').Step} Step */

/** @param {string} id @returns {Step} */
const button = (id) => ({ button: id });
/** @param {number} times @param {...Step} steps @returns {Step[]} */
const repeat = (times, ...steps) => Array.from({ length: times }, () => steps).flat();

const run = button('run');
const clear = button('clear');
const leaf = `leaf-${CHAINS / 2}`;
/** Changes before the measured one. */
const WARM_UPS = 4;
const shown = String(WARM_UPS + 1);

/** @type {readonly (Omit<Operation, 'weight' | 'slowdown'>)[]} */
const described = [
  {
    name: 'treeMount',
    title: 'mount 10,000 nested components',
    quick: true,
    search: '?scenario=tree',
    warmUp: repeat(2, run, clear),
    step: run,
    expect: { counts: { '.leaf': CHAINS, '.node': CHAINS * (DEPTH - 1) } },
  },
  {
    name: 'treeUnmount',
    title: 'unmount 10,000 nested components',
    quick: true,
    search: '?scenario=tree',
    warmUp: [...repeat(2, run, clear), run],
    step: clear,
    expect: { counts: { '.leaf': 0, '.node': 0 } },
  },
  {
    name: 'leaf',
    title: 'one leaf of 10,000 changes its state',
    quick: true,
    search: '?scenario=tree',
    warmUp: [run, ...repeat(WARM_UPS, button(leaf))],
    step: button(leaf),
    expect: { texts: { [`#${leaf}`]: shown } },
  },
  {
    name: 'root',
    title: 'the root of 10,000 changes its state',
    quick: true,
    search: '?scenario=tree',
    warmUp: [run, ...repeat(WARM_UPS, button('root'))],
    step: button('root'),
    expect: { counts: { '.leaf': CHAINS }, texts: { '#count': shown } },
  },
  {
    name: 'parameters',
    title: 'a parameter passed through 10,000 components',
    quick: true,
    search: '?scenario=parameters',
    warmUp: repeat(WARM_UPS, run),
    step: run,
    expect: { counts: { '.leaf': CHAINS }, texts: { '.leaf': shown } },
  },
  {
    name: 'cascade',
    title: 'a cascading value with 100 consumers, 100 levels down',
    quick: true,
    search: '?scenario=cascade',
    warmUp: repeat(WARM_UPS, run),
    step: run,
    expect: { counts: { '.leaf': CHAINS }, texts: { '.leaf': shown } },
  },
  {
    name: 'toggles',
    title: '1,000 conditions turn over',
    quick: true,
    search: '?scenario=toggles',
    warmUp: repeat(WARM_UPS, run),
    step: run,
    expect: { counts: { '.on': TOGGLES, '.off': 0 } },
  },
  {
    name: 'listMount',
    title: 'mount 10,000 rows, each a component',
    quick: false,
    search: '?scenario=fill&size=10000',
    warmUp: repeat(2, run, clear),
    step: run,
    expect: { counts: { li: 10_000 } },
  },
  ...[
    { name: 'list1k', size: 1000, quick: true },
    { name: 'list10k', size: 10_000, quick: true },
    { name: 'list30k', size: 30_000, quick: false },
  ].map(({ name, size, quick }) => ({
    name,
    title: `one of ${size.toLocaleString('en')} rows changes`,
    quick,
    search: `?scenario=list&size=${size}`,
    warmUp: repeat(WARM_UPS, run),
    step: run,
    expect: {
      counts: { li: size },
      texts: { [`#row-${size / 2} span`]: `item ${size / 2}${ITEM_CHANGE.repeat(WARM_UPS + 1)}` },
    },
  })),
  {
    name: 'text',
    title: '4,000 texts change',
    quick: true,
    search: '?scenario=text',
    warmUp: repeat(WARM_UPS, run),
    step: run,
    expect: { counts: { p: PARAGRAPHS }, texts: { '#p-500': paragraph(500, WARM_UPS + 1) } },
  },
  {
    name: 'typing',
    title: 'forty keys typed into a bound field beside 1,000 rows',
    quick: true,
    search: '?scenario=typing',
    warmUp: [
      { type: TYPED, into: 'field' },
      { type: TYPED, into: 'field' },
    ],
    step: { type: TYPED, into: 'field' },
    expect: { texts: { '#mirror': TYPED.repeat(3), '#length': String(TYPED.length * 3) } },
  },
  {
    name: 'widgetsMount',
    title: "mount 500 elements of a library's",
    quick: true,
    search: '?scenario=widgets',
    warmUp: repeat(2, run, clear),
    step: run,
    expect: { counts: { '.widget[data-ready]': WIDGETS, [`body[data-widgets="${WIDGETS}"]`]: 1 } },
  },
  {
    name: 'widgetsUnmount',
    title: "unmount 500 elements of a library's",
    quick: true,
    search: '?scenario=widgets',
    warmUp: [...repeat(2, run, clear), run],
    step: clear,
    expect: { counts: { '.widget': 0, 'body[data-widgets="0"]': 1 } },
  },
  {
    name: 'islandsMount',
    title: 'mount 500 islands',
    quick: true,
    search: '?scenario=islands',
    warmUp: repeat(2, run, clear),
    step: run,
    expect: { counts: { '.gauge i': GAUGES, [`body[data-gauges="${GAUGES}"]`]: 1 } },
  },
  {
    name: 'islandsUpdate',
    title: '500 islands get another value',
    quick: true,
    search: '?scenario=islands',
    warmUp: [run, ...repeat(WARM_UPS, button('tick'))],
    step: button('tick'),
    expect: { counts: { '.gauge i': GAUGES }, texts: { '.gauge:last-of-type i': shown } },
  },
  {
    name: 'islandsUnmount',
    title: 'unmount 500 islands',
    quick: true,
    search: '?scenario=islands',
    warmUp: [...repeat(2, run, clear), run],
    step: clear,
    expect: { counts: { '.gauge': 0, 'body[data-gauges="0"]': 1 } },
  },
];

/** @type {readonly Operation[]} */
export const scenarios = described.map((scenario) => ({ ...scenario, weight: 1, slowdown: 1 }));
