/** Stage: the end. In: what a run has found. Out: which panels its chart has. Next: `chart.mjs` draws them. */
import { drawChart } from './chart.mjs';
import { FEWEST_FOR_INTERVAL } from './columns.mjs';
import { medians } from './record.mjs';

/** @typedef {import('./record.mjs').Run} Run */
/** @typedef {import('./record.mjs').Measure} Measure */

/**
 * The chart of a run: means of script and whole time, memory, size; in the trees also each scenario.
 *
 * @param {Run} run
 * @returns {string} SVG
 */
export function chartOf(run) {
  const { suite, measures, conditions } = run;
  const to = `to ${run.entries.find(({ name }) => name === suite.baseline)?.title ?? suite.baseline}`;
  const ofRatios = (
    /** @type {string} */ title,
    /** @type {Measure} */ measure,
    /** @type {string} */ what,
  ) => ({
    title,
    rule: 1,
    bars: bars(run, (name) => measure.estimates[name]?.[what]),
  });
  const panels = [
    ofRatios(`Script time, mean, ${to}`, measures.script, 'geomean'),
    ofRatios(`Click to paint, mean, ${to}`, measures.total, 'geomean'),
    {
      title: `Memory with ${suite.memoryTitle} (${conditions.memory}), MB`,
      bars: bars(run, (name) => ({ value: (medians(measures.memory, name)['run'] ?? 0) / 1e6 })),
    },
    {
      title: 'Script, Brotli bytes',
      bars: bars(run, (name) => ({ value: run.sizes.get(name)?.brotli ?? 0 })),
      format: (/** @type {number} */ value) => String(value),
    },
    ...suite.operations
      .filter(({ name }) => measures.script.estimates[suite.baseline]?.[name])
      .map(({ name, title }) => ofRatios(`Script: ${title}`, measures.script, name)),
  ];
  return drawChart({
    title: `Strop and its peers: ${suite.title}`,
    subtitle:
      `${conditions.date.slice(0, 10)}, ${conditions.browser}, ${conditions.rounds.script} rounds of script and ` +
      `${conditions.rounds.whole} of whole time; lines are 95% intervals` +
      (run.indicative ? '; indicative only' : ''),
    panels,
  });
}

/**
 * @param {Run} run
 * @param {(entry: string) => { value: number, interval?: readonly [number, number], rounds?: number } | undefined} pick
 */
function bars({ entries, subject }, pick) {
  return entries.flatMap(({ name, title }) => {
    const found = pick(name);
    if (!found) return [];
    const { value, interval, rounds = 0 } = found;
    const isKnown = interval && rounds >= FEWEST_FOR_INTERVAL;
    return [{ label: title, value, isSubject: name === subject, ...(isKnown ? { interval } : {}) }];
  });
}
