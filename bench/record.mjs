/**
 * Stage: what a run has found, as data. In: ratios with intervals, samples, sizes. Out: the record that is written to
 * `bench/results`. Next: `run.mjs` writes it, `chart.mjs` draws it, other programs read it.
 */
import { ways } from './measure-memory.mjs';
import { median } from './statistics.mjs';

/** @typedef {import('./statistics.mjs').Estimate} Estimate */
/** @typedef {Record<string, Record<string, Estimate>>} Estimates entry, operation */

/**
 * What a run was measured on.
 * @typedef {object} Conditions
 * @property {string} date
 * @property {string} browser
 * @property {string} memory what is counted as memory: 'JavaScript and document', or 'JavaScript heap alone' where no browser tells more
 * @property {string} node
 * @property {number} processors
 * @property {number | null} load of the machine before it began
 * @property {number} minutes that the run took
 * @property {{ script: number, whole: number, memory: number, paint: number }} rounds
 * @property {{ taken: number, disturbed: number }} scriptSamples disturbed: taken beside another job, not counted
 *   unless an entry and operation has no other
 * @property {number} seed
 */

/**
 * One measure of a run.
 * @typedef {object} Measure
 * @property {Estimates} estimates ratios to the baseline
 * @property {Estimates} against ratios of the subject to each other entry
 * @property {import('./statistics.mjs').Samples} samples
 *
 * @typedef {'script' | 'total' | 'tracedScript' | 'paint' | import('./measure-memory.mjs').Way} MeasureName
 *
 * @typedef {object} Run
 * @property {import('./suite.mjs').Suite} suite
 * @property {readonly import('./entries.mjs').Entry[]} entries the baseline first
 * @property {string} subject
 * @property {Record<MeasureName, Measure>} measures
 * @property {Record<import('./measure-memory.mjs').Kept, Record<string, Estimate>>} kept what stays after ten times
 *   making and clearing, by entry
 * @property {Record<string, number>} nodesLeft entry to DOM nodes that stay behind then
 * @property {Record<string, Estimate>} growth entry to nanoseconds that an unchanged row adds to one change
 * @property {ReadonlyMap<string, import('./build.mjs').Size>} sizes
 * @property {Conditions} conditions
 * @property {boolean} indicative too few samples for a verdict
 */

/** Measures whose ratios stand beside the four that `entries` has. @type {readonly MeasureName[]} */
const everyMeasure = ['total', 'script', 'tracedScript', 'paint', ...ways];

/**
 * The record of a run. `entries` holds ratios to the baseline, and `bytes`, the entry's script after Brotli. The rest
 * says how sure that is and what it was made of: `intervals` the 95% intervals of the ratios, `against` the subject's
 * ratios to each other entry, `medians` milliseconds (bytes under `memory`).
 *
 * @param {Run} run
 */
export function createRecord(run) {
  const { entries, measures, sizes, conditions, indicative } = run;
  /** @type {<T>(make: (measure: Measure, name: string) => T, name: string) => Record<string, T>} */
  const perMeasure = (make, name) =>
    Object.fromEntries(everyMeasure.map((key) => [key, make(measures[key], name)]));
  return {
    indicative,
    baseline: run.suite.baseline,
    conditions,
    entries: byEntry(entries, ({ name }) => ({
      total: values(measures.total, name),
      script: values(measures.script, name),
      memory: values(measures.memory, name),
      heapAndDocument: values(measures.heapAndDocument, name),
      heap: values(measures.heap, name),
      bytes: sizes.get(name)?.brotli ?? 0,
    })),
    versions: byEntry(entries, ({ version }) => version),
    sizes: byEntry(entries, ({ name }) => sizes.get(name)),
    tracedScript: byEntry(entries, ({ name }) => values(measures.tracedScript, name)),
    firstPaint: byEntry(entries, ({ name }) => values(measures.paint, name)['firstPaint']),
    afterClear: byEntry(entries, ({ name }) => ({
      ...mapValues(run.kept, (byEntryName) => rounded(byEntryName[name])),
      nodes: run.nodesLeft[name],
    })),
    growth: mapValues(run.growth, (estimate) => ({
      nanosecondsPerUnchangedRow: rounded(estimate),
      interval: estimate.interval.map(round),
    })),
    intervals: byEntry(entries, ({ name }) => perMeasure(intervals, name)),
    against: {
      subject: run.subject,
      script: mapValues(measures.script.against, (byOperation) => mapValues(byOperation, withInterval)),
      total: mapValues(measures.total.against, (byOperation) => mapValues(byOperation, withInterval)),
    },
    medians: byEntry(entries, ({ name }) => perMeasure(medians, name)),
  };
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

/** @param {Estimate} estimate */
function withInterval(estimate) {
  return { value: rounded(estimate), interval: estimate.interval.map(round) };
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
export function medians(measure, entry) {
  return mapValues(measure.samples[entry] ?? {}, (taken) =>
    round(median(taken.filter((value) => value !== undefined))),
  );
}

/** @param {Estimate | undefined} estimate */
function rounded(estimate) {
  return estimate && round(estimate.value);
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
