/**
 * Stage: before measuring. In: what was asked for, and when the run began. Out: for each measure its entries,
 * operations, most rounds, and until when a round may begin. Next: `run.mjs` hands each measure its plan.
 */

/** So many rounds are for a verdict; with fewer a run is a hint. (8 resolve about 5%, 20 about 3%.) */
const verdictRounds = { script: 20, whole: 8 };

/** More would not tell more than the machine's mood. */
const mostRounds = { script: 30, whole: 30, memory: 5, paint: 10 };
const quickRounds = { script: 8, whole: 8, memory: 1, paint: 3 };

/**
 * Minutes for everything; a round that would probably end later does not begin. On two cores a round of all entries takes 35 s for
 * script and 170 s for whole time, so this is what a verdict takes.
 */
const MINUTES = 45;
const QUICK_MINUTES = 2.8;
/** Milliseconds for working out the intervals, which is thousands of medians for every pair of entries. */
const AFTERWARDS = 20_000;

/** When each measure has to be done, as shares of the time that is left after building and checking. */
const shares = { script: 0.34, whole: 0.87, memory: 0.97, paint: 1 };

/**
 * @typedef {object} Wanted
 * @property {boolean} quick Strop, the baseline and three peers, without the long operations; indicative
 * @property {number} [samples] rounds of every measure, however long they take unless `minutes` says otherwise
 * @property {number} [minutes] for the whole run
 *
 * @typedef {'script' | 'whole' | 'memory' | 'paint'} MeasureKey
 * @typedef {Record<MeasureKey, { rounds: number, deadline: number }>} Limits
 */

/** @param {Wanted} wanted @returns {number} minutes that the run may take, or Infinity */
export function minutesOf({ quick, samples, minutes }) {
  if (minutes !== undefined) return minutes;
  if (samples !== undefined) return Infinity;
  return quick ? QUICK_MINUTES : MINUTES;
}

/**
 * Divides the time that is left among the measures.
 *
 * @param {Wanted} wanted
 * @param {{ begin: number, now: number }} clock milliseconds: when the run began, and now
 * @returns {Limits}
 */
export function limitsOf(wanted, { begin, now }) {
  const end = begin + minutesOf(wanted) * 60_000 - AFTERWARDS;
  const { quick, samples } = wanted;
  const most = quick ? quickRounds : mostRounds;
  const limit = (/** @type {MeasureKey} */ key) => ({
    rounds: samples ?? most[key],
    deadline: now + Math.max(0, end - now) * shares[key],
  });
  return { script: limit('script'), whole: limit('whole'), memory: limit('memory'), paint: limit('paint') };
}

/**
 * Whether a run is a hint only.
 *
 * @param {boolean} isPart not all operations
 * @param {{ script: number, whole: number }} rounds that were done
 */
export function isIndicative(isPart, rounds) {
  return isPart || rounds.script < verdictRounds.script || rounds.whole < verdictRounds.whole;
}

/** What a verdict wants, in words. */
export const verdictText = `${verdictRounds.script} rounds of script and ${verdictRounds.whole} of whole time, of all operations`;
