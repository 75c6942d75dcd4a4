/**
 * Stage: memory. In: a browser, the origin, entries, how many rounds. Out: bytes of the JavaScript heap
 * after loading, after 1,000 rows, and after making and clearing 1,000 rows five times. Next: `statistics.mjs`.
 * Each reading follows a forced collection in a fresh page.
 */
import { createRandom } from './page/rows.mjs';
import { shuffle } from './statistics.mjs';

/** What is clicked before each reading. @type {Record<string, readonly string[]>} */
const readings = {
  ready: [],
  run: ['run'],
  clear: ['run', 'clear', 'run', 'clear', 'run', 'clear', 'run', 'clear', 'run', 'clear'],
};

/** All readings weigh the same in the mean. */
export const memoryWeights = Object.fromEntries(Object.keys(readings).map((name) => [name, 1]));

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {import('./measure-script.mjs').Plan} plan its operations do not matter here
 * @returns {Promise<import('./statistics.mjs').Samples>} bytes
 */
export async function measureMemory(browser, origin, { entries, rounds, seed, say }) {
  const random = createRandom(seed);
  /** @type {Record<string, Record<string, number[]>>} */
  const bytes = {};
  for (let round = 0; round < rounds; round++) {
    say(`memory, round ${round + 1} of ${rounds}`);
    for (const entry of shuffle([...entries], random)) {
      for (const [reading, clicks] of Object.entries(readings)) {
        const used = await sampleMemory(browser, origin, entry, clicks);
        ((bytes[entry] ??= {})[reading] ??= []).push(used);
      }
    }
  }
  return bytes;
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {string} entry
 * @param {readonly string[]} clicks ids of buttons
 * @returns {Promise<number>}
 */
async function sampleMemory(browser, origin, entry, clicks) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(`${origin}/${entry}/index.html`);
    await page.waitForSelector('#run');
    for (const id of clicks) {
      await page.evaluate((buttonId) => {
        document.getElementById(buttonId)?.click();
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, id);
    }
    const devtools = await context.newCDPSession(page);
    // Twice: what the first collection finalises, the second frees.
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    // The JavaScript heap alone: with the DOM's own the table itself drowns what entries add to it.
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return usedSize;
  } finally {
    await context.close();
  }
}
