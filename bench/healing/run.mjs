/**
 * Stage: the whole run. In: a seed, a number of renders, the entries. Out: a record for each entry. Next: `tables.mjs`
 * writes them down.
 */
import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/browser.mjs';
import { buildAll } from '../build.mjs';
import { readEntries } from '../entries.mjs';
import { serveBench } from '../server.mjs';

/**
 * What one peer's run has found.
 * @typedef {object} Run
 * @property {string} title
 * @property {string} version
 * @property {Record<string, number>} counts
 * @property {Record<string, Record<string, number>>} kinds kind of change, what was found after it, how often
 * @property {Record<string, string>} first an example of each
 */

/** Renders of one tree; each tree has a seed of its own, the same for every entry. */
const perTree = 10;
/** Milliseconds after which a tree's renders are taken for endless, where no exception ends them. */
const patience = 60_000;

/**
 * @param {object} options
 * @param {number} options.seed
 * @param {number} options.renders
 * @param {readonly string[]} [options.names] entries; all where it is left out
 * @param {(text: string) => void} options.say
 * @returns {Promise<{ browser: string, runs: Run[] }>}
 */
export async function playPeers({ seed, renders, names, say }) {
  const suite = { folder: 'healing/entries', baseline: 'strop' };
  const entries = await readEntries(suite, names === undefined ? {} : { names });
  await buildAll(entries);
  const server = await serveBench();
  const browser = await chromium.launch(await launchOptions());
  try {
    const runs = [];
    for (const { name, title, version } of entries) {
      const found = await playEntry(browser, `${server.origin}/${name}/index.html`, seed, renders);
      runs.push({ title, version, ...found });
      say(`${title} ${version}: ${JSON.stringify(found.counts)}`);
    }
    return { browser: browser.version(), runs };
  } finally {
    await browser.close();
    await server.close();
  }
}

/**
 * One tree after the other. Where something was thrown, the framework is loaded anew, its modules with all they keep: what it
 * has for all its roots may be lost, and would be counted again and again.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 * @param {number} seed
 * @param {number} renders
 * @returns {Promise<Omit<Run, 'title' | 'version'>>}
 */
async function playEntry(browser, address, seed, renders) {
  /** @type {Omit<Run, 'title' | 'version'>} */
  const run = { counts: {}, kinds: {}, first: {} };
  let page = await browser.newPage();
  await load(page, address);
  for (let tree = 0; (run.counts['renders'] ?? 0) < renders; tree++) {
    const from = seed + tree * perTree;
    const played = await playTree(page, from, perTree);
    if (played === null) {
      await page.close();
      page = await browser.newPage();
    }
    if (played === null) await load(page, address);
    else if (played.isSpent) await page.evaluate((copy) => import(`./main.js?copy=${copy}`), tree);
    if (played === null) add(run.counts, { renders: 1, errors: 1, endless: 1 });
    else {
      add(run.counts, { .../** @type {any} */ (played.counts), disposals: played.disposals });
      for (const [kind, tally] of Object.entries(played.kinds)) {
        add((run.kinds[kind] ??= {}), tally);
        add(run.counts, { endless: tally.endless ?? 0 });
      }
      run.first = { ...played.first, ...run.first };
    }
  }
  await page.close();
  return run;
}

/** @param {import('playwright').Page} page @param {string} address */
async function load(page, address) {
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'playAll' in globalThis);
}

/**
 * @param {import('playwright').Page} page
 * @param {number} seed
 * @param {number} renders
 * @returns {Promise<import('./harness.ts').Played | null>} null where it does not come to an end
 */
function playTree(page, seed, renders) {
  const playing = page.evaluate(
    ([from, count]) => /** @type {any} */ (globalThis).playAll(from, count),
    [seed, renders],
  );
  // Of a page that is closed meanwhile nobody has to hear.
  playing.catch(() => {});
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  return Promise.race([playing, late]).finally(() => clearTimeout(timer));
}

/** @param {Record<string, number>} sum @param {Record<string, number | undefined>} more */
function add(sum, more) {
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + (count ?? 0);
}
