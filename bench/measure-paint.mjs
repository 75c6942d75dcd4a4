/**
 * Stage: how soon a page shows something. In: a browser, the origin, entries, how many rounds. Out: milliseconds from
 * the start of navigation to the first contentful paint, in a fresh context without a cache. Next: `statistics.mjs`.
 * The server is on this machine, so this is the cost of parsing and starting; what the network adds goes by the bytes.
 */
import { createRandom } from './page/rows.mjs';
import { countRounds } from './rounds.mjs';
import { shuffle } from './statistics.mjs';

/** A first visit on a phone, about: the same slow-down as for small operations. */
const SLOWDOWN = 4;

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {import('./measure-script.mjs').Plan} plan its operations do not matter here
 * @returns {Promise<import('./statistics.mjs').Samples>} milliseconds
 */
export async function measurePaint(browser, origin, plan) {
  const random = createRandom(plan.seed);
  /** @type {Record<string, Record<string, number[]>>} */
  const times = {};
  for (const _ of countRounds(plan, 'first paint')) {
    for (const entry of shuffle([...plan.entries], random)) {
      const time = await samplePaint(browser, `${origin}/${entry}/index.html`);
      ((times[entry] ??= {})['firstPaint'] ??= []).push(time);
    }
  }
  return times;
}

/** @param {import('playwright').Browser} browser @param {string} address @returns {Promise<number>} */
async function samplePaint(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.goto(address);
    await page.waitForSelector('#run');
    return await page.evaluate(
      () =>
        new Promise((resolve) => {
          // `buffered`: the paint may have been before this line.
          new PerformanceObserver((list) => {
            const paint = list.getEntriesByName('first-contentful-paint')[0];
            if (paint) resolve(paint.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  } finally {
    await context.close();
  }
}
