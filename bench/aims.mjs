/**
 * Stage: the end. In: what a run has found. Out: the project's aims, each with what was measured and whether it is
 * reached. Next: `run.mjs` prints them below the tables.
 */
import { compareWith, FEWEST_FOR_INTERVAL, withInterval } from './columns.mjs';
import { isDocumentCounted } from './memory-browser.mjs';

/** @typedef {import('./record.mjs').Run} Run */
/** @typedef {import('./statistics.mjs').Estimate} Estimate */
/**
 * The part of a run that is about memory.
 * @typedef {Pick<Run, 'suite' | 'subject' | 'kept'> & {
 *   measures: Pick<Run['measures'], import('./measure-memory.mjs').Way>,
 *   conditions: Pick<Run['conditions'], 'memory'>,
 * }} MemoryRun
 */

/** At most so many times the baseline, but for bytes. */
const table = {
  script: 1.1,
  clear: 1.05,
  whole: 1.02,
  growth: 1.15,
  afterClear: 1.05,
  /** Bytes after Brotli. */
  bytes: 6000,
};

/** Scenarios that are made of components and little else. */
const ofComponents = ['treeMount', 'treeUnmount', 'parameters', 'cascade', 'toggles', 'listMount'];
const HALF = 0.5;

/**
 * @param {Run} run
 * @returns {string[]} one line an aim; none where the run has no Strop
 */
export function aimLines(run) {
  if (run.subject !== run.suite.subject) return [];
  return run.suite.name === 'table' ? tableAims(run) : treeAims(run);
}

/** @param {Run} run */
function tableAims(run) {
  const { subject, measures, sizes } = run;
  const script = measures.script.estimates[subject];
  return [
    line('script, mean', script?.['geomean'], table.script),
    line('script, clear', script?.['clear'], table.clear),
    line('whole, mean', measures.total.estimates[subject]?.['geomean'], table.whole),
    ...memoryAims(run),
    `bytes after Brotli: ${sizes.get(subject)?.brotli}, at most ${table.bytes}: ` +
      ((sizes.get(subject)?.brotli ?? Infinity) <= table.bytes ? 'reached' : 'not reached'),
    aheadLine(run, 'script'),
    aheadLine(run, 'total'),
  ];
}

/**
 * What rows add, and what stays after them, each in the ways there are to count it: which of them an aim means is open.
 *
 * @param {MemoryRun} run
 * @returns {string[]}
 */
export function memoryAims({ suite, subject, measures, kept, conditions }) {
  const growth = (/** @type {string} */ title, /** @type {import('./measure-memory.mjs').Way} */ way) =>
    line(`1,000 rows add, ${title}`, measures[way].estimates[subject]?.['growth'], table.growth, 3);
  const stays = (/** @type {string} */ title, /** @type {import('./measure-memory.mjs').Kept} */ key) => {
    const baseline = kept[key][suite.baseline]?.value.toFixed(3);
    return (
      line(`after ten clearings, ${title}`, kept[key][subject], table.afterClear, 3) +
      ` (${suite.baseline}: ${baseline})`
    );
  };
  return [
    ...(isDocumentCounted(conditions.memory)
      ? [
          growth('heap and document', 'heapAndDocument'),
          growth('as the page counts it', 'memory'),
          growth('heap alone', 'heap'),
          stays('heap and document, to before', 'heapAndDocumentToBefore'),
          stays('heap and document, to after the first', 'heapAndDocumentToFirst'),
          stays('as the page counts it, to before', 'memoryToBefore'),
          stays('as the page counts it, to after the first', 'memoryToFirst'),
        ]
      : [
          growth('heap alone (the document was not measured)', 'heap'),
          stays('heap alone, to before', 'heapToBefore'),
          stays('heap alone, to after the first', 'heapToFirst'),
        ]),
    stays('heap without compiled code, to before', 'dataToBefore'),
  ];
}

/** @param {Run} run */
function treeAims(run) {
  const { suite, subject, measures } = run;
  const own = Object.entries(measures.script.estimates[subject] ?? {}).filter(([name]) => name !== 'geomean');
  const slower = own
    .filter(([, { interval, rounds }]) => rounds >= FEWEST_FOR_INTERVAL && interval[0] > 1)
    .map(([name]) => name);
  const toSolid = Object.entries(measures.script.against['solid'] ?? {}).filter(
    ([name]) => name !== 'geomean',
  );
  const ahead = toSolid.filter(([, { value }]) => value < 1);
  return [
    ...own
      .filter(([name]) => ofComponents.includes(name))
      .map(([name, estimate]) => line(`${name}, to ${suite.baseline}`, estimate, HALF)),
    `surely slower than ${suite.baseline}: ${slower.join(', ') || 'nowhere'}`,
    ...(toSolid.length > 0 ? [`ahead of solid in ${ahead.length} of ${toSolid.length} scenarios`] : []),
  ];
}

/**
 * An aim is reached, or not, where the whole interval says so.
 *
 * @param {string} title
 * @param {Estimate | undefined} estimate
 * @param {number} most
 * @param {number} [digits]
 */
function line(title, estimate, most, digits = 2) {
  if (!estimate) return `${title}: not measured`;
  return `${title}: ${withInterval(estimate, digits)}, at most ${most}: ${verdictOn(estimate, most)}`;
}

/** @param {Estimate} estimate @param {number} most */
function verdictOn({ interval: [low, high], rounds }, most) {
  if (rounds < FEWEST_FOR_INTERVAL) return 'too few rounds';
  if (high <= most) return 'reached';
  return low > most ? 'not reached' : 'this run cannot tell';
}

/** Which entries are surely ahead of the subject. @param {Run} run @param {'script' | 'total'} measure */
function aheadLine({ entries, subject, measures }, measure) {
  const own = measures[measure].estimates[subject]?.['geomean'];
  const ahead = entries.filter(({ name, isPrice }) => {
    if (isPrice) return false;
    const other = measures[measure].estimates[name]?.['geomean'];
    return other && own && compareWith(other, own) === 'faster';
  });
  const names = ahead.map(({ title }) => title).join(', ') || 'nobody';
  return `ahead beyond the intervals, ${measure === 'script' ? 'script' : 'whole'}: ${names}`;
}
