/** Stage: the end. In: what a run has found. Out: the tables that are printed. Next: a reader. */
import { columns, compareWith, withInterval } from './columns.mjs';
import { medians } from './record.mjs';
import { overlap } from './statistics.mjs';

/** @typedef {import('./record.mjs').Run} Run */
/** @typedef {import('./record.mjs').Measure} Measure */
/** @typedef {import('./entries.mjs').Entry} Entry */
/** @typedef {import('./statistics.mjs').Estimate} Estimate */
/** @typedef {import('./measure-memory.mjs').Way} Way */

/**
 * The tables of a run: entries by script time, each with its interval and the subject's ratio to it.
 *
 * @param {Run} run
 * @returns {string}
 */
export function renderTable(run) {
  const { suite, measures } = run;
  const { script, total } = measures;
  const sorted = byMean(run.entries, script);
  const baseline = titleOf(run.entries, suite.baseline);
  const operations = operationsOf(script, suite.baseline);
  return [
    `Ratios to ${baseline} of the same run, weighted geometric mean with 95% interval (less is better)`,
    meanTable(run, sorted),
    '',
    `Script time by operation: median milliseconds in ${baseline}, ratios elsewhere`,
    operationTable(script, sorted, operations, suite.baseline),
    '',
    `Whole time by operation: median milliseconds in ${baseline}, ratios elsewhere`,
    operationTable(total, sorted, operations, suite.baseline),
    '',
    `Memory (${run.conditions.memory}) and size`,
    renderMemoryTable(run, sorted),
    '',
    ...growthTable(run, sorted),
    ...priceOfSafety(run.entries, [
      ['script', script],
      ['whole', total],
    ]),
    ...orderRemarks(run),
  ].join('\n');
}

/**
 * The table of script time alone.
 *
 * @param {Pick<Run, 'entries' | 'subject' | 'suite'>} run
 * @param {Measure} script
 * @returns {string}
 */
export function renderScriptTable({ entries, subject, suite }, script) {
  const sorted = byMean(entries, script);
  const rows = sorted.map(({ name, title }) => [
    title,
    withInterval(mean(script, name)),
    against(script, subject, name),
  ]);
  const operations = operationsOf(script, suite.baseline);
  return [
    columns([['entry', 'script [95%]', `${titleOf(entries, subject)} to it [95%]`], ...rows]),
    '',
    operationTable(script, sorted, operations, suite.baseline),
    ...priceOfSafety(entries, [['script', script]]),
  ].join('\n');
}

/**
 * Pairs of peers whose order here is surely the opposite of the published one: a reason to examine an entry.
 *
 * @param {Pick<Run, 'entries' | 'measures'>} run
 * @returns {string[]}
 */
export function orderRemarks({ entries, measures }) {
  const known = entries.filter(({ published }) => published !== undefined);
  if (known.length < 2) return [];
  const remarks = [];
  for (const a of known) {
    for (const b of known) {
      if (/** @type {number} */ (a.published) >= /** @type {number} */ (b.published)) continue;
      const here = mean(measures.script, a.name);
      const there = mean(measures.script, b.name);
      if (here.value > there.value && compareWith(here, there) === 'slower') {
        remarks.push(
          `${a.title} was published as faster than ${b.title}, and is slower here: examine both entries.`,
        );
      }
    }
  }
  return remarks.length > 0 ? remarks : ["The peers' order does not contradict the published one."];
}

/**
 * What the safety checks cost: Strop's ratio to the build without them, from the rounds that both took part in.
 *
 * @param {readonly Entry[]} entries
 * @param {readonly (readonly [string, Measure])[]} measures
 */
function priceOfSafety(entries, measures) {
  const without = entries.find(({ isPrice }) => isPrice);
  if (without === undefined) return [];
  const ratios = measures.map(([name, measure]) => {
    const own = measure.against[without.name] ?? {};
    const each = Object.entries(own).filter(([operation]) => operation !== 'geomean');
    return (
      `Price of safety, ${name}: ${withInterval(own['geomean'])} (at most 1.03 is aimed at); ` +
      each.map(([operation, estimate]) => `${operation} ${withInterval(estimate)}`).join(', ')
    );
  });
  return [...ratios, ''];
}

/** @param {Run} run @param {readonly Entry[]} sorted */
function meanTable({ entries, subject, measures: { script, total, paint } }, sorted) {
  const isPublished = entries.some(({ published }) => published !== undefined);
  const subjectTo = `${titleOf(entries, subject)} to it [95%]`;
  const heading = ['entry', 'script', subjectTo, 'whole', subjectTo, 'first paint'];
  const rows = sorted.map(({ name, title, version, published }) => [
    `${title} ${version}`.trim(),
    withInterval(mean(script, name)),
    against(script, subject, name),
    withInterval(mean(total, name)),
    against(total, subject, name),
    withInterval(paint.estimates[name]?.['firstPaint']),
    ...(isPublished ? [published?.toFixed(2) ?? ''] : []),
  ]);
  return columns([isPublished ? [...heading, 'published'] : heading, ...rows]);
}

/**
 * @param {Pick<Run, 'suite' | 'kept' | 'nodesLeft' | 'sizes'> & { measures: Pick<Run['measures'], Way> }} run
 * @param {readonly Entry[]} sorted
 * @returns {string}
 */
export function renderMemoryTable({ suite, measures, kept, nodesLeft, sizes }, sorted) {
  const heading = [
    'entry',
    `page with ${suite.memoryTitle}`,
    'they add',
    'they add to the heap',
    'after 10 clearings, to before',
    'heap to before',
    'to after the first',
    'without code',
    'DOM nodes left',
    'Brotli bytes',
  ];
  const rows = sorted.map(({ name, title }) => {
    const ratio = (/** @type {Way} */ way, /** @type {string} */ reading) => {
      const megabytes = (medians(measures[way], name)[reading] ?? 0) / 1e6;
      return `${megabytes.toFixed(2)} MB, ${measures[way].estimates[name]?.[reading]?.value.toFixed(2)}`;
    };
    return [
      title,
      ratio('memory', 'run'),
      ratio('heapAndDocument', 'growth'),
      ratio('heap', 'growth'),
      withInterval(kept.heapAndDocumentToBefore[name], 3),
      withInterval(kept.heapToBefore[name], 3),
      withInterval(kept.heapAndDocumentToFirst[name], 3),
      withInterval(kept.dataToBefore[name], 3),
      String(nodesLeft[name]),
      String(sizes.get(name)?.brotli ?? ''),
    ];
  });
  return columns([heading, ...rows]);
}

/** @param {Run} run @param {readonly Entry[]} sorted @returns {string[]} */
function growthTable({ suite, measures: { script }, growth }, sorted) {
  if (!suite.growth || Object.keys(growth).length === 0) return [];
  const sizes = Object.entries(suite.growth.operations).sort(([, a], [, b]) => a - b);
  const rows = sorted.map(({ name, title }) => [
    title,
    ...sizes.map(([operation]) => medians(script, name)[operation]?.toFixed(2) ?? ''),
    withInterval(growth[name], 0),
  ]);
  const heading = [
    'entry',
    ...sizes.map(([, size]) => `ms at ${size} rows`),
    'ns for each row that stays [95%]',
  ];
  return ['One change in a list that grows', columns([heading, ...rows]), ''];
}

/**
 * @param {Measure} measure
 * @param {readonly Entry[]} entries
 * @param {readonly string[]} operations
 * @param {string} baselineName
 */
function operationTable(measure, entries, operations, baselineName) {
  const baseline = entries.find(({ name }) => name === baselineName);
  const ordered = baseline ? [baseline, ...entries.filter((entry) => entry !== baseline)] : entries;
  const rows = ordered.map((entry) => [
    entry.title,
    ...operations.map((operation) =>
      entry === baseline
        ? (medians(measure, entry.name)[operation]?.toFixed(2) ?? '')
        : (measure.estimates[entry.name]?.[operation]?.value.toFixed(2) ?? ''),
    ),
  ]);
  return columns([['entry', ...operations], ...rows]);
}

/**
 * The subject's ratio to another entry, and whether the two intervals against the baseline overlap.
 *
 * @param {Measure} measure
 * @param {string} subject
 * @param {string} other
 */
function against(measure, subject, other) {
  const ratio = measure.against[other]?.geomean;
  if (!ratio) return '';
  const isUnsure = overlap(mean(measure, subject).interval, mean(measure, other).interval);
  return `${withInterval(ratio)}${isUnsure ? ', overlap' : ''}`;
}

/** @param {readonly Entry[]} entries @param {Measure} measure */
function byMean(entries, measure) {
  return [...entries].sort((a, b) => mean(measure, a.name).value - mean(measure, b.name).value);
}

/** @param {readonly Entry[]} entries @param {string} wanted */
function titleOf(entries, wanted) {
  return entries.find(({ name }) => name === wanted)?.title ?? wanted;
}

/** @param {Measure} measure @param {string} entry */
function operationsOf(measure, entry) {
  return Object.keys(measure.estimates[entry] ?? {}).filter((name) => name !== 'geomean');
}

/** @param {Measure} measure @param {string} entry @returns {Estimate} */
function mean(measure, entry) {
  const estimate = measure.estimates[entry]?.geomean;
  if (!estimate) throw new Error(`There is no mean for '${entry}'.`);
  return estimate;
}
