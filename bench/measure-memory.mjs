/**
 * Stage: memory. In: a browser, the origin, entries, how many rounds. Out: bytes of a page after loading, after making 1,000
 * rows (or a tree), after clearing them, and after doing so ten times and once more; and the nodes that were left then.
 * Next: `statistics.mjs`. Each reading follows forced collections; a sample is one fresh page.
 *
 * Three ways to count, since none says all:
 *   memory           what js-framework-benchmark reads: all that the page itself says it takes, JavaScript and document. V8 counts the
 *                    script's text no, one or two times there, whichever of its threads comes by first: for Strop that is
 *                    60 kB up or down.
 *   heapAndDocument  the JavaScript heap by the developer tools, and the document's part of `memory`: the same to a few bytes in every
 *                    page, so that it tells what rows add
 *   heap             the JavaScript heap alone, which any Chromium can read, and where what entries retain does not drown in the table
 */
import { readDataBytes } from './heap-snapshot.mjs';
import { createRandom } from './page/rows.mjs';
import { countRounds } from './rounds.mjs';
import { shuffle } from './statistics.mjs';

/** How often rows are made and cleared between two readings that are compared. */
const CYCLES = 10;

/** What is read; `growth` is what the rows added, and no part of the mean. @type {Record<string, number>} */
export const memoryWeights = { ready: 1, run: 1, clear: 1, growth: 0 };

/** @typedef {'memory' | 'heapAndDocument' | 'heap'} Way */

/** @type {readonly Way[]} */
export const ways = ['memory', 'heapAndDocument', 'heap'];

/**
 * What stays after making and clearing rows ten times, as ratios: `ToBefore`, to the page that has made none, so that what
 * the engine compiles for them counts; `ToFirst`, to the page that has done so once; and the heap without compiled code
 * to the one before, `dataToBefore`.
 *
 * @typedef {`${Way}ToBefore` | `${Way}ToFirst` | 'dataToBefore'} Kept
 */

/**
 * One reading, bytes by the way they are counted.
 * @typedef {Record<Way, number>} Reading
 *
 * @typedef {object} Readings one page's
 * @property {Reading} ready after loading
 * @property {Reading} run after making the rows
 * @property {Reading} first after clearing them
 * @property {Reading} clear after making and clearing them ten times
 * @property {Reading} last after eleven times
 * @property {number} readyData heap bytes without compiled code, when `ready`
 * @property {number} clearData the same after eleven times
 * @property {number} nodes DOM nodes that are there then and were not before
 *
 * @typedef {import('./statistics.mjs').Samples} Samples
 */

/**
 * @param {import('./memory-browser.mjs').MemoryBrowser} memoryBrowser
 * @param {string} origin
 * @param {import('./measure-script.mjs').Plan & { search: string }} plan its operations do not matter here
 * @returns {Promise<{ bytes: Record<Way, Samples>, kept: Samples, nodes: Record<string, number> }>}
 *   bytes, by `memoryWeights`; ratios of what stays, by `Kept`; nodes left, fewest seen
 */
export async function measureMemory({ browser, countsDocument }, origin, plan) {
  const random = createRandom(plan.seed);
  /** @type {Record<Way, Record<string, Record<string, number[]>>>} */
  const bytes = { memory: {}, heapAndDocument: {}, heap: {} };
  /** @type {Record<string, Record<string, number[]>>} */
  const kept = {};
  /** @type {Record<string, number>} */
  const nodes = {};
  for (const _ of countRounds(plan, 'memory')) {
    for (const entry of shuffle([...plan.entries], random)) {
      const address = `${origin}/${entry}/index.html${plan.search}`;
      const readings = await sampleMemory(browser, address, countsDocument);
      for (const way of ways) addTo((bytes[way][entry] ??= {}), bytesOf(readings, way));
      addTo((kept[entry] ??= {}), keptOf(readings));
      nodes[entry] = Math.min(nodes[entry] ?? Infinity, readings.nodes);
    }
  }
  return { bytes, kept, nodes };
}

/** @param {Readings} readings @param {Way} way @returns {Record<string, number>} by `memoryWeights` */
export function bytesOf({ ready, run, clear }, way) {
  return { ready: ready[way], run: run[way], clear: clear[way], growth: run[way] - ready[way] };
}

/** @param {Readings} readings @returns {Record<Kept, number>} */
export function keptOf({ ready, first, clear, last, readyData, clearData }) {
  return {
    memoryToBefore: clear.memory / ready.memory,
    memoryToFirst: last.memory / first.memory,
    heapAndDocumentToBefore: clear.heapAndDocument / ready.heapAndDocument,
    heapAndDocumentToFirst: last.heapAndDocument / first.heapAndDocument,
    heapToBefore: clear.heap / ready.heap,
    heapToFirst: last.heap / first.heap,
    dataToBefore: clearData / readyData,
  };
}

/** @param {Record<string, number[]>} samples @param {Record<string, number>} values */
function addTo(samples, values) {
  for (const [name, value] of Object.entries(values)) (samples[name] ??= []).push(value);
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {boolean} countsDocument
 * @returns {Promise<Readings>}
 */
async function sampleMemory(browser, address, countsDocument) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForSelector('#run');
    const devtools = await context.newCDPSession(page);
    const read = () => readPage(page, devtools, countsDocument);
    const countNodes = async () => (await devtools.send('Memory.getDOMCounters')).nodes;
    const makeAndClear = async (/** @type {number} */ times) => {
      for (let cycle = 0; cycle < times; cycle++) {
        await click(page, 'run', 'task');
        await click(page, 'clear', 'task');
      }
    };

    // Reading takes some memory itself the first time: 25 kB of code and shapes.
    await read();
    const ready = await read();
    const readyNodes = await countNodes();
    const readyData = await readDataBytes(devtools);
    await click(page, 'run');
    const run = await read();
    await click(page, 'clear');
    const first = await read();
    await makeAndClear(CYCLES - 1);
    const clear = await read();
    await makeAndClear(1);
    const last = await read();
    const nodes = (await countNodes()) - readyNodes;
    return { ready, run, first, clear, last, readyData, clearData: await readDataBytes(devtools), nodes };
  } finally {
    await context.close();
  }
}

/**
 * Clicks, and waits for two frames. Rows that nothing is read of need not be painted, which takes ten times as long as making
 * them: two tasks are enough for every entry to show them.
 *
 * @param {import('playwright').Page} page
 * @param {string} button
 * @param {'frame' | 'task'} [wait]
 */
function click(page, button, wait = 'frame') {
  return page.evaluate(([id, what]) => {
    document.getElementById(id)?.click();
    return new Promise((resolve) => {
      if (what === 'frame') requestAnimationFrame(() => requestAnimationFrame(resolve));
      else setTimeout(() => setTimeout(resolve));
    });
  }, /** @type {const} */ ([button, wait]));
}

/**
 * @param {import('playwright').Page} page
 * @param {import('playwright').CDPSession} devtools
 * @param {boolean} countsDocument where it cannot, the heap stands for all three
 * @returns {Promise<Reading>}
 */
async function readPage(page, devtools, countsDocument) {
  // Twice: what the first collection finalises, the second frees.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const whole = countsDocument
    ? await page.evaluate(async () => {
        const { bytes, breakdown } = await performance.measureUserAgentSpecificMemory();
        const ofDocument = breakdown.filter(({ types }) => types.includes('DOM'));
        return { bytes, document: ofDocument.reduce((sum, part) => sum + part.bytes, 0) };
      })
    : undefined;
  const { usedSize: heap } = await devtools.send('Runtime.getHeapUsage');
  return { memory: whole?.bytes ?? heap, heapAndDocument: heap + (whole?.document ?? 0), heap };
}
