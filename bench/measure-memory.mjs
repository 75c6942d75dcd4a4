/**
 * Stage: memory. In: a browser, the origin, entries, how many rounds. Out: bytes of the JavaScript heap after
 * loading, after making 1,000 rows (or a tree), after clearing them, and after making and clearing them nine times
 * more; and the document's nodes that were left then. Next: `statistics.mjs`. Each reading follows forced collections; a sample is one fresh page.
 */
import { readDataBytes } from './heap-snapshot.mjs';
import { createRandom } from './page/rows.mjs';
import { countRounds } from './rounds.mjs';
import { shuffle } from './statistics.mjs';

/** How often rows are made and cleared before the last reading. */
const CYCLES = 10;

/** What is read; `growth` is what the rows added, and no part of the mean. @type {Record<string, number>} */
export const memoryWeights = { ready: 1, run: 1, clear: 1, growth: 0 };

/**
 * What stays after the last clearing, as ratios: the heap `toBefore` the first row, with the code that was compiled
 * meanwhile; to that after the first clearing, `toFirst`; and the heap without compiled code before the first row,
 * `dataToBefore`.
 *
 * @typedef {'toBefore' | 'toFirst' | 'dataToBefore'} Kept
 */

/**
 * One page's readings.
 * @typedef {object} Readings
 * @property {number} ready heap bytes after loading
 * @property {number} run after making the rows
 * @property {number} growth what they added
 * @property {number} firstClear after clearing them
 * @property {number} clear after making and clearing them ten times
 * @property {number} readyData `ready` without compiled code
 * @property {number} clearData `clear` without compiled code
 * @property {number} nodes DOM nodes that are there then and were not before
 */

/**
 * @param {import('playwright').Browser} browser
 * @param {string} origin
 * @param {import('./measure-script.mjs').Plan & { search: string }} plan its operations do not matter here
 * @returns {Promise<{ bytes: import('./statistics.mjs').Samples, kept: import('./statistics.mjs').Samples, nodes: Record<string, number> }>}
 *   bytes; ratios of what stays, by `Kept`; nodes left, fewest seen
 */
export async function measureMemory(browser, origin, plan) {
  const random = createRandom(plan.seed);
  /** @type {Record<string, Record<string, number[]>>} */
  const bytes = {};
  /** @type {Record<string, Record<string, number[]>>} */
  const kept = {};
  /** @type {Record<string, number>} */
  const nodes = {};
  for (const _ of countRounds(plan, 'memory')) {
    for (const entry of shuffle([...plan.entries], random)) {
      const readings = await sampleMemory(browser, `${origin}/${entry}/index.html${plan.search}`);
      for (const name of Object.keys(memoryWeights)) {
        ((bytes[entry] ??= {})[name] ??= []).push(readings[/** @type {keyof Readings} */ (name)]);
      }
      const { toBefore, toFirst, dataToBefore } = (kept[entry] ??= {
        toBefore: [],
        toFirst: [],
        dataToBefore: [],
      });
      toBefore?.push(readings.clear / readings.ready);
      toFirst?.push(readings.clear / readings.firstClear);
      dataToBefore?.push(readings.clearData / readings.readyData);
      nodes[entry] = Math.min(nodes[entry] ?? Infinity, readings.nodes);
    }
  }
  return { bytes, kept, nodes };
}

/** @param {import('playwright').Browser} browser @param {string} address @returns {Promise<Readings>} */
async function sampleMemory(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('#run');
    const devtools = await context.newCDPSession(page);
    const read = async () => {
      // Twice: what the first collection finalises, the second frees.
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.collectGarbage');
      // The JavaScript heap alone: with the DOM's own the table itself drowns what entries add to it.
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      const { nodes } = await devtools.send('Memory.getDOMCounters');
      return { usedSize, nodes };
    };
    const click = (/** @type {string} */ button) =>
      page.evaluate((id) => {
        document.getElementById(id)?.click();
        return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      }, button);

    const ready = await read();
    const readyData = await readDataBytes(devtools);
    await click('run');
    const run = await read();
    await click('clear');
    const firstClear = await read();
    for (let cycle = 1; cycle < CYCLES; cycle++) {
      await click('run');
      await click('clear');
    }
    const clear = await read();
    return {
      ready: ready.usedSize,
      run: run.usedSize,
      growth: run.usedSize - ready.usedSize,
      firstClear: firstClear.usedSize,
      clear: clear.usedSize,
      readyData,
      clearData: await readDataBytes(devtools),
      nodes: clear.nodes - ready.nodes,
    };
  } finally {
    await context.close();
  }
}
