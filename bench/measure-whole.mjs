/**
 * Stage: whole time. In: a browser, the origin, entries, operations, how many rounds. Out: samples of the
 * time from click to paint and of the script in it. Next: `statistics.mjs`. Nine tenths of it are style, layout and paint, the same
 * for every entry, so this measure confirms what `measure-script.mjs` says; it does not tell close entries apart.
 *
 * Each sample has a fresh page in a fresh context, upstream's warm-ups with every frame painted, a collection, and
 * upstream's CPU slow-down for the one traced click.
 */
import { createRandom } from './page/rows.mjs';
import { countRounds } from './rounds.mjs';
import { shuffle } from './statistics.mjs';
import { measureTrace, traceCategories } from './trace.mjs';

const MARK = 'strop-bench:click';

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {import('./measure-script.mjs').Plan} plan
 * @returns {Promise<{ whole: import('./statistics.mjs').Samples, script: import('./statistics.mjs').Samples }>}
 */
export async function measureWhole(browser, origin, plan) {
  const { entries, operations } = plan;
  const random = createRandom(plan.seed);
  /** @type {Record<string, Record<string, number[]>>} */
  const whole = {};
  /** @type {Record<string, Record<string, number[]>>} */
  const script = {};
  for (const _ of countRounds(plan, 'whole time')) {
    for (const operation of operations) {
      for (const entry of shuffle([...entries], random)) {
        const time = await sampleWhole(browser, origin, entry, operation);
        ((whole[entry] ??= {})[operation.name] ??= []).push(time.whole);
        ((script[entry] ??= {})[operation.name] ??= []).push(time.script);
      }
    }
  }
  return { whole, script };
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {string} entry
 * @param {import('./operations.mjs').Operation} operation
 * @returns {Promise<import('./trace.mjs').WholeTime>}
 */
async function sampleWhole(browser, origin, entry, operation) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/${entry}/index.html${operation.search ?? ''}`);
    await page.evaluate(async ([name, warmUp, driverUrl]) => {
      const driver = await import(driverUrl);
      await driver.untilReady(document, name);
      for (const step of warmUp) await driver.clickAndPaint(step);
      globalThis.gc?.();
      globalThis.driver = driver;
    }, /** @type {const} */ ([entry, operation.warmUp, '/page/driver.mjs']));
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: operation.slowdown });
    await browser.startTracing(page, { categories: traceCategories });
    const problem = await page.evaluate(async ([step, expected, mark]) => {
      await globalThis.driver.clickAndPaint(step, mark);
      return globalThis.driver.compare(document, expected);
    }, /** @type {const} */ ([operation.step, operation.expect, MARK]));
    const trace = JSON.parse((await browser.stopTracing()).toString('utf8'));
    if (problem) throw new Error(`${entry}, ${operation.name}: ${problem}`);
    return measureTrace(trace.traceEvents, MARK);
  } finally {
    await context.close();
  }
}
