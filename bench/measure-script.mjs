/**
 * Stage: script time. In: a browser, the origin, entries, operations, how many rounds. Out: samples by entry, operation, round.
 * Next: `statistics.mjs`. This measure tells entries apart; no trace, no slow-down, nothing is painted in it.
 *
 * A round is one fresh frame for every entry and operation. Operations follow in order; within an operation the
 * entries are shuffled, so that the two sides of a ratio stand close in time and no entry always comes first.
 */
import { createRandom } from './page/rows.mjs';
import { countRounds } from './rounds.mjs';
import { dropDisturbed, leastDisturbed, shuffle } from './statistics.mjs';

/** A sample is dropped when the machine was so much slower around it than in its quiet moments. */
const DISTURBED = 1.25;
/** Frames leave garbage that only a new page is rid of; a new page after as many rounds keeps the heap small. */
const ROUNDS_A_PAGE = 4;

/**
 * What is measured, and for how long.
 * @typedef {import('./rounds.mjs').Rounds & PlanOfEntries} Plan
 *
 * @typedef {object} PlanOfEntries
 * @property {readonly string[]} entries
 * @property {readonly import('./operations.mjs').Operation[]} operations
 * @property {number} seed for the order in which entries follow each other
 * @property {() => void} [quieten] called with every page (`quiet-clock.mjs`)
 *
 * @typedef {{ entry: string, operation: string, round: number, milliseconds: number, calibration: number }} Sample
 */

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {Plan} plan
 * @returns {Promise<{ samples: import('./statistics.mjs').Samples, disturbed: number, taken: number }>}
 */
export async function measureScript(browser, origin, plan) {
  const { entries, operations } = plan;
  const random = createRandom(plan.seed);
  /** @type {Sample[]} */
  const all = [];
  const open = async () => {
    const opened = await openHarness(browser, origin);
    plan.quieten?.();
    return opened;
  };
  let page = await open();
  let done = 0;
  for (const round of countRounds(plan, 'script time')) {
    if (round > 0 && round % ROUNDS_A_PAGE === 0) {
      await page.context().close();
      page = await open();
    }
    for (const operation of operations) {
      for (const entry of shuffle([...entries], random)) {
        const sample = await page.evaluate(
          ([name, what]) => globalThis.harness.sampleScript(name, what),
          /** @type {const} */ ([entry, operation]),
        );
        all.push({ ...sample, entry, operation: operation.name, round });
      }
    }
    done = round + 1;
  }
  await page.context().close();
  const { kept, dropped } = dropDisturbed(all, DISTURBED);
  const rescued = leastDisturbed(kept, dropped, ({ entry, operation }) => `${entry} ${operation}`);
  return {
    samples: arrange([...kept, ...rescued], plan, done),
    disturbed: dropped.length,
    taken: all.length,
  };
}

/**
 * Opens the harness page in a context of its own.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @returns {Promise<import('playwright').Page>}
 */
export async function openHarness(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/harness.html`);
  await page.waitForFunction(() => globalThis.harness !== undefined);
  if (!(await page.evaluate(() => globalThis.crossOriginIsolated))) {
    throw new Error('The harness is not cross-origin isolated, so its clock is too coarse.');
  }
  return page;
}

/**
 * @param {readonly Sample[]} samples
 * @param {Plan} plan
 * @param {number} rounds
 * @returns {import('./statistics.mjs').Samples}
 */
function arrange(samples, { entries, operations }, rounds) {
  /** @type {Record<string, Record<string, (number | undefined)[]>>} */
  const arranged = {};
  for (const entry of entries) {
    const byOperation = (arranged[entry] = /** @type {(typeof arranged)[string]} */ ({}));
    for (const { name } of operations) {
      const values = Array.from({ length: rounds }, () => /** @type {number | undefined} */ (undefined));
      for (const { entry: of, operation, round, milliseconds } of samples) {
        if (of === entry && operation === name) values[round] = milliseconds;
      }
      byOperation[name] = values;
    }
  }
  return arranged;
}
