/**
 * Stage: the end. In: ratios with intervals, medians, sizes. Out: the record that is written to
 * `bench/results/latest.json`, and the table that is printed. Next: a reader.
 */
import { median, overlap } from './statistics.mjs';

/** @typedef {import('./statistics.mjs').Estimate} Estimate */
/** @typedef {Record<string, Record<string, Estimate>>} Estimates entry, operation */

/** From fewer rounds the bootstrap draws intervals that are far too narrow, so none is shown. */
const FEWEST_FOR_INTERVAL = 5;

/**
 * What a run was measured on.
 * @typedef {object} Conditions
 * @property {string} date
 * @property {string} browser
 * @property {string} node
 * @property {number} processors
 * @property {number | null} load of the machine before it began
 * @property {{ script: number, whole: number, memory: number }} rounds
 * @property {{ taken: number, disturbed: number }} scriptSamples disturbed: taken beside another job, not counted
 *   unless an entry and operation has no other
 * @property {number} seed
 */

/**
 * One measure of a run.
 * @typedef {object} Measure
 * @property {Estimates} estimates
 * @property {import('./statistics.mjs').Samples} samples
 *
 * @typedef {object} Run
 * @property {readonly import('./entries.mjs').Entry[]} entries the baseline first
 * @property {Record<'script' | 'total' | 'tracedScript' | 'memory', Measure>} measures
 * @property {ReadonlyMap<string, number>} bytes
 * @property {Conditions} conditions
 * @property {boolean} indicative too few samples for a verdict
 */

/**
 * The record of a run. `entries` holds ratios to the baseline (and `bytes`, gzip bytes of the entry's script);
 * `intervals` the 95% intervals of the same ratios; `medians` milliseconds, and bytes under `memory`.
 *
 * @param {Run} run
 */
export function createRecord({ entries, measures, bytes, conditions, indicative }) {
  const { script, total, tracedScript, memory } = measures;
  return {
    indicative,
    conditions,
    entries: byEntry(entries, ({ name, version }) => ({
      version,
      total: values(total, name),
      script: values(script, name),
      tracedScript: values(tracedScript, name),
      memory: values(memory, name),
      bytes: bytes.get(name) ?? 0,
    })),
    intervals: byEntry(entries, ({ name }) => ({
      total: intervals(total, name),
      script: intervals(script, name),
      tracedScript: intervals(tracedScript, name),
      memory: intervals(memory, name),
    })),
    medians: byEntry(entries, ({ name }) => ({
      total: medians(total, name),
      script: medians(script, name),
      tracedScript: medians(tracedScript, name),
      memory: medians(memory, name),
    })),
  };
}

/**
 * The table of a run: entries by script time, each with its interval and whether the run tells it from `subject`.
 *
 * @param {Run} run
 * @param {string} subject entry that the others are compared with
 * @returns {string}
 */
export function renderTable(run, subject) {
  const { entries, measures, bytes } = run;
  const { script, total, memory } = measures;
  const sorted = [...entries].sort((a, b) => mean(script, a.name).value - mean(script, b.name).value);
  const subjectTitle = entries.find(({ name }) => name === subject)?.title ?? subject;
  const rows = sorted.map(({ name, title, version, published }) => [
    `${title} ${version}`.trim(),
    withInterval(mean(script, name)),
    name === subject ? '' : compareWith(mean(script, name), mean(script, subject)),
    withInterval(mean(total, name)),
    name === subject ? '' : compareWith(mean(total, name), mean(total, subject)),
    memory.estimates[name]?.run?.value.toFixed(2) ?? '',
    String(bytes.get(name) ?? ''),
    published?.toFixed(2) ?? '',
  ]);
  const heading = [
    'entry',
    'script [95%]',
    `against ${subjectTitle}`,
    'whole [95%]',
    `against ${subjectTitle}`,
    'memory, 1,000 rows',
    'gzip bytes',
    'published',
  ];
  const operations = Object.keys(script.estimates[subject] ?? {}).filter((name) => name !== 'geomean');
  return [
    'Ratios to vanilla DOM of the same run, weighted geometric mean (less is better)',
    columns([heading, ...rows]),
    '',
    'Script time by operation: median milliseconds in vanilla, ratios elsewhere',
    operationTable(script, sorted, operations),
    '',
    'Whole time by operation: median milliseconds in vanilla, ratios elsewhere',
    operationTable(total, sorted, operations),
    '',
    ...orderRemarks(run),
  ].join('\n');
}

/**
 * The table of script time alone.
 *
 * @param {readonly import('./entries.mjs').Entry[]} entries
 * @param {Measure} script
 * @param {string} subject entry that the others are compared with
 * @returns {string}
 */
export function renderScriptTable(entries, script, subject) {
  const sorted = [...entries].sort((a, b) => mean(script, a.name).value - mean(script, b.name).value);
  const title = entries.find(({ name }) => name === subject)?.title ?? subject;
  const rows = sorted.map((entry) => [
    entry.title,
    withInterval(mean(script, entry.name)),
    entry.name === subject ? '' : compareWith(mean(script, entry.name), mean(script, subject)),
  ]);
  const operations = Object.keys(script.estimates[subject] ?? {}).filter((name) => name !== 'geomean');
  return [
    columns([['entry', 'script [95%]', `against ${title}`], ...rows]),
    '',
    operationTable(script, sorted, operations),
  ].join('\n');
}

/**
 * Pairs of peers whose order here is surely the opposite of the published one: a reason to examine an entry.
 *
 * @param {Run} run
 * @returns {string[]}
 */
export function orderRemarks({ entries, measures }) {
  const known = entries.filter(({ published }) => published !== undefined);
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

/** @param {Measure} measure @param {readonly import('./entries.mjs').Entry[]} entries @param {string[]} operations */
function operationTable(measure, entries, operations) {
  const baseline = entries.find(({ name }) => name === 'vanilla');
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

/** @param {Measure} measure @param {string} entry @returns {Estimate} */
function mean(measure, entry) {
  const estimate = measure.estimates[entry]?.geomean;
  if (!estimate) throw new Error(`There is no mean for '${entry}'.`);
  return estimate;
}

/** @param {Estimate} estimate */
function withInterval({ value, interval: [low, high], rounds }) {
  if (rounds < FEWEST_FOR_INTERVAL) return value.toFixed(2);
  return `${value.toFixed(2)} [${low.toFixed(2)}-${high.toFixed(2)}]`;
}

/** @param {Estimate} other @param {Estimate} subject */
function compareWith(other, subject) {
  if (other.rounds < FEWEST_FOR_INTERVAL) return 'too few rounds';
  if (overlap(other.interval, subject.interval)) return 'overlap';
  return other.value < subject.value ? 'faster' : 'slower';
}

/** @param {string[][]} rows */
function columns(rows) {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/**
 * @template T
 * @param {readonly import('./entries.mjs').Entry[]} entries
 * @param {(entry: import('./entries.mjs').Entry) => T} make
 * @returns {Record<string, T>}
 */
function byEntry(entries, make) {
  return Object.fromEntries(entries.map((entry) => [entry.name, make(entry)]));
}

/** @param {Measure} measure @param {string} entry */
function values(measure, entry) {
  return mapValues(measure.estimates[entry] ?? {}, ({ value }) => round(value));
}

/** @param {Measure} measure @param {string} entry */
function intervals(measure, entry) {
  return mapValues(measure.estimates[entry] ?? {}, ({ interval }) => interval.map(round));
}

/** @param {Measure} measure @param {string} entry @returns {Record<string, number>} */
function medians(measure, entry) {
  return mapValues(measure.samples[entry] ?? {}, (taken) =>
    round(median(taken.filter((value) => value !== undefined))),
  );
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 1000) / 1000;
}

/**
 * @template T, U
 * @param {Record<string, T>} record
 * @param {(value: T) => U} map
 * @returns {Record<string, U>}
 */
function mapValues(record, map) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
