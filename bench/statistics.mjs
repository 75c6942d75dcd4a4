/**
 * Stage: from samples to ratios. In: milliseconds by entry, operation and round. Out: medians, ratios to the
 * baseline with 95% intervals, weighted geometric means. Next: `report.mjs`. No clock and no input or output here.
 *
 * One round holds one sample of every entry and operation, taken within seconds of each other. The bootstrap draws
 * whole rounds, so that what slows a round slows both sides of a ratio.
 */
import { createRandom } from './page/rows.mjs';

/** @typedef {readonly [low: number, high: number]} Interval */
/** @typedef {{ value: number, interval: Interval, rounds: number }} Estimate `rounds`: how many it rests on */
/**
 * Samples of one measure. A sample that was dropped is undefined.
 * @typedef {Record<string, Record<string, readonly (number | undefined)[]>>} Samples entry, operation, round
 */

const RESAMPLES = 2000;
const SEED = 20260801;

/** @param {readonly number[]} values @returns {number} */
export function median(values) {
  if (values.length === 0) throw new Error('The median of no values was asked for.');
  const sorted = [...values].sort((a, b) => a - b);
  const upper = /** @type {number} */ (sorted[sorted.length >> 1]);
  const lower = /** @type {number} */ (sorted[(sorted.length - 1) >> 1]);
  return (lower + upper) / 2;
}

/**
 * The value below which the given share of the values lies, between neighbours in proportion.
 *
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 * @returns {number}
 */
export function quantile(values, share) {
  if (values.length === 0) throw new Error('A quantile of no values was asked for.');
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = /** @type {number} */ (sorted[below]);
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (position - below);
}

/**
 * Weighted geometric mean.
 *
 * @param {Readonly<Record<string, number>>} ratios
 * @param {Readonly<Record<string, number>>} [weights] by the same names; without them all weigh the same
 * @returns {number}
 */
export function geometricMean(ratios, weights) {
  let sum = 0;
  let total = 0;
  for (const [name, ratio] of Object.entries(ratios)) {
    const weight = weights ? weights[name] : 1;
    if (weight === undefined) throw new Error(`There is no weight for '${name}'.`);
    sum += weight * Math.log(ratio);
    total += weight;
  }
  if (total === 0) throw new Error('The geometric mean of nothing was asked for.');
  return Math.exp(sum / total);
}

/**
 * Ratios of every entry to the baseline, for every operation and as the weighted mean (under `geomean`).
 *
 * @param {Samples} samples
 * @param {string} baseline
 * @param {Readonly<Record<string, number>>} weights
 * @returns {Record<string, Record<string, Estimate>>}
 */
export function estimateRatios(samples, baseline, weights) {
  const base = samples[baseline];
  if (!base) throw new Error(`There are no samples of the baseline '${baseline}'.`);
  const operations = Object.keys(base);
  const rounds = Math.max(...operations.map((operation) => base[operation]?.length ?? 0));
  const draws = drawRounds(rounds);
  const inOrder = Array.from({ length: rounds }, (_, round) => round);

  /** @type {Record<string, Record<string, Estimate>>} */
  const estimates = {};
  for (const [entry, own] of Object.entries(samples)) {
    const value = withMean(ratiosOf(own, base, operations, inOrder), weights);
    // A draw that holds only dropped samples of some operation would give a mean over other operations: left out.
    const resampled = draws
      .map((draw) => withMean(ratiosOf(own, base, operations, draw), weights))
      .filter((ratios) => Object.keys(ratios).length === Object.keys(value).length);
    /** @type {Record<string, Estimate>} */
    const ofEntry = {};
    estimates[entry] = ofEntry;
    for (const name of Object.keys(value)) {
      const spread = resampled.map((one) => /** @type {number} */ (one[name]));
      ofEntry[name] = {
        value: /** @type {number} */ (value[name]),
        interval: [quantile(spread, 0.025), quantile(spread, 0.975)],
        rounds,
      };
    }
  }
  return estimates;
}

/**
 * Ratios of one entry to each of the others, from the rounds they share: narrower than what the intervals of their
 * ratios to the baseline allow to say.
 *
 * @param {Samples} samples
 * @param {string} subject
 * @param {Readonly<Record<string, number>>} weights
 * @returns {Record<string, Record<string, Estimate>>} by the other entry's name
 */
export function estimateAgainst(samples, subject, weights) {
  const own = samples[subject];
  if (!own) throw new Error(`There are no samples of '${subject}'.`);
  /** @type {Record<string, Record<string, Estimate>>} */
  const against = {};
  for (const [other, values] of Object.entries(samples)) {
    if (other === subject) continue;
    const estimates = estimateRatios({ [subject]: own, [other]: values }, other, weights)[subject];
    if (estimates) against[other] = estimates;
  }
  return against;
}

/**
 * Medians of one operation's samples as they are, with their intervals.
 *
 * @param {Samples} samples
 * @param {string} operation
 * @returns {Record<string, Estimate>} by entry
 */
export function summarise(samples, operation) {
  /** @type {Record<string, Estimate>} */
  const summary = {};
  for (const [entry, own] of Object.entries(samples)) {
    const values = (own[operation] ?? []).filter((value) => value !== undefined);
    if (values.length === 0) continue;
    const spread = drawRounds(values.length).map((draw) => median(pick(values, draw)));
    summary[entry] = {
      value: median(values),
      interval: [quantile(spread, 0.025), quantile(spread, 0.975)],
      rounds: values.length,
    };
  }
  return summary;
}

/**
 * Operations that make the same one change beside ever more rows that do not change.
 * @typedef {{ operations: Readonly<Record<string, number>> }} Growth operation to its number of rows
 */

/**
 * What a row that does not change adds to the cost of one change: the slope between the smallest and the largest size.
 *
 * @param {Samples} samples milliseconds
 * @param {Growth} growth
 * @returns {Record<string, Estimate>} entry to nanoseconds a row
 */
export function estimateGrowth(samples, { operations }) {
  const sizes = Object.entries(operations).sort(([, a], [, b]) => a - b);
  const [small, large] = [sizes[0], sizes.at(-1)];
  if (!small || !large || small === large) throw new Error('Growth wants two sizes at least.');
  const added = large[1] - small[1];
  /** @type {Record<string, Estimate>} */
  const growth = {};
  for (const [entry, own] of Object.entries(samples)) {
    const below = own[small[0]];
    const above = own[large[0]];
    if (!below || !above) continue;
    const slope = (/** @type {readonly number[]} */ draw) => {
      const low = pick(below, draw);
      const high = pick(above, draw);
      if (low.length === 0 || high.length === 0) return undefined;
      return ((median(high) - median(low)) / added) * 1e6;
    };
    const rounds = Math.max(below.length, above.length);
    const value = slope(Array.from({ length: rounds }, (_, round) => round));
    if (value === undefined) continue;
    const spread = drawRounds(rounds)
      .map(slope)
      .filter((one) => one !== undefined);
    growth[entry] = { value, interval: [quantile(spread, 0.025), quantile(spread, 0.975)], rounds };
  }
  return growth;
}

/**
 * Whether two intervals share a value: then the run does not tell the two apart.
 *
 * @param {Interval} a
 * @param {Interval} b
 * @returns {boolean}
 */
export function overlap(a, b) {
  return a[0] <= b[1] && b[0] <= a[1];
}

/**
 * Drops samples taken while the machine was slower than it can be: those whose calibration is more than `limit`
 * times the lower quartile of all calibrations. (The median would follow a machine that is busy half of the time.)
 *
 * @template {{ calibration: number }} T
 * @param {readonly T[]} samples
 * @param {number} limit
 * @returns {{ kept: T[], dropped: T[] }}
 */
export function dropDisturbed(samples, limit) {
  const quiet = quantile(
    samples.map(({ calibration }) => calibration),
    0.25,
  );
  /** @type {T[]} */
  const kept = [];
  /** @type {T[]} */
  const dropped = [];
  for (const sample of samples) (sample.calibration > quiet * limit ? dropped : kept).push(sample);
  return { kept, dropped };
}

/**
 * For every group of which all samples were dropped, the best of them after all: a mean over other operations than
 * the baseline's would compare nothing.
 *
 * @template {{ calibration: number }} T
 * @param {readonly T[]} kept
 * @param {readonly T[]} dropped
 * @param {(sample: T) => string} groupOf
 * @returns {T[]}
 */
export function leastDisturbed(kept, dropped, groupOf) {
  const served = new Set(kept.map(groupOf));
  return [...dropped]
    .sort((a, b) => a.calibration - b.calibration)
    .filter((sample) => !served.has(groupOf(sample)) && served.add(groupOf(sample)));
}

/**
 * Shuffles in place (Fisher and Yates) and returns the array.
 *
 * @template T
 * @param {T[]} items
 * @param {(bound: number) => number} random
 * @returns {T[]}
 */
export function shuffle(items, random) {
  for (let last = items.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [items[last], items[other]] = [/** @type {T} */ (items[other]), /** @type {T} */ (items[last])];
  }
  return items;
}

/** @param {number} rounds @returns {number[][]} the same draws in every run, so that a report can be repeated */
function drawRounds(rounds) {
  const random = createRandom(SEED);
  return Array.from({ length: RESAMPLES }, () => Array.from({ length: rounds }, () => random(rounds)));
}

/**
 * @param {Record<string, readonly (number | undefined)[]>} own
 * @param {Record<string, readonly (number | undefined)[]>} base
 * @param {readonly string[]} operations
 * @param {readonly number[]} draw
 * @returns {Record<string, number>} without the operations for which a side has no sample in the draw
 */
function ratiosOf(own, base, operations, draw) {
  /** @type {Record<string, number>} */
  const ratios = {};
  for (const operation of operations) {
    const above = pick(own[operation] ?? [], draw);
    const below = pick(base[operation] ?? [], draw);
    if (above.length > 0 && below.length > 0) ratios[operation] = median(above) / median(below);
  }
  return ratios;
}

/** @param {readonly (number | undefined)[]} values @param {readonly number[]} draw @returns {number[]} */
function pick(values, draw) {
  return draw.map((round) => values[round]).filter((value) => value !== undefined);
}

/**
 * @param {Record<string, number>} ratios
 * @param {Readonly<Record<string, number>>} weights
 * @returns {Record<string, number>}
 */
function withMean(ratios, weights) {
  return Object.keys(ratios).length === 0 ? {} : { geomean: geometricMean(ratios, weights), ...ratios };
}
