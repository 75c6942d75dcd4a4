/**
 * Stage: the benchmark as a whole. In: which entries, how many samples. Out: a printed table and
 * `bench/results/latest.json`. Steps: build, check that the entries are keyed, script time, whole time, memory.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';
import { buildAll } from './build.mjs';
import { BASELINE, readEntries } from './entries.mjs';
import { claimBench } from './lock.mjs';
import { measureMemory, memoryWeights } from './measure-memory.mjs';
import { measureScript, openHarness } from './measure-script.mjs';
import { measureWhole } from './measure-whole.mjs';
import { operations, weights } from './operations.mjs';
import { createRecord, renderTable } from './report.mjs';
import { serveBench } from './server.mjs';
import { estimateRatios } from './statistics.mjs';

const resultsFolder = join(dirname(fileURLToPath(import.meta.url)), 'results');
/** With fewer rounds a run is a hint: 8 resolve about 5%, 20 are for a verdict. */
const VERDICT_ROUNDS = 20;
/** The quick run's time, in milliseconds from its start: new rounds begin only before these. */
const QUICK_DEADLINES = { script: 85_000, whole: 140_000 };
const SUBJECT = 'strop';

/**
 * @typedef {object} BenchOptions
 * @property {boolean} quick Strop, vanilla and three peers, 1,000 rows, under three minutes, marked indicative
 * @property {boolean} checkOnly build the entries and check that they are keyed, measure nothing
 * @property {readonly string[]} [names] only these entries (and the baseline)
 * @property {number} [samples] rounds of every measure
 */

/** @param {BenchOptions} options */
export async function runBench(options) {
  const release = claimBench();
  try {
    const begin = performance.now();
    const say = (/** @type {string} */ text) => {
      console.error(`${((performance.now() - begin) / 1000).toFixed(0).padStart(4)} s  ${text}`);
    };
    const { names, quick } = options;
    const entries = await readEntries({ ...(names ? { names } : {}), quick });
    say(`building ${entries.map(({ name }) => name).join(', ')}`);
    const bytes = await buildAll(entries);
    const server = await serveBench();
    const browser = await launchBrowser();
    try {
      const bench = { browser, origin: server.origin, entries, begin, say };
      await checkEntries(bench);
      if (!options.checkOnly) await report(bench, { ...(await measure(bench, options)), bytes });
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    release();
  }
}

/**
 * What every step of a run needs.
 * @typedef {object} Bench
 * @property {import('playwright').Browser} browser
 * @property {string} origin
 * @property {readonly import('./entries.mjs').Entry[]} entries
 * @property {number} begin when the run began, by `performance.now()`
 * @property {(text: string) => void} say
 */

/**
 * @param {Bench} bench
 * @param {BenchOptions} options
 */
async function measure({ browser, origin, entries, begin, say }, { quick, samples }) {
  const [load] = loadavg();
  if (load !== undefined && load > 0.75) say(`The machine is busy (load ${load.toFixed(2)}): expect noise.`);
  const planned = planRounds(quick, samples);
  const seed = Date.now() >>> 0;
  const isBoxed = quick && samples === undefined;
  const plan = {
    entries: entries.map(({ name }) => name),
    operations: operations.filter((operation) => operation.quick || !quick),
    seed,
    say,
  };
  const script = await measureScript(browser, origin, {
    ...plan,
    rounds: planned.script,
    deadline: isBoxed ? begin + QUICK_DEADLINES.script : Infinity,
  });
  const whole = await measureWhole(browser, origin, {
    ...plan,
    rounds: planned.whole,
    deadline: isBoxed ? begin + QUICK_DEADLINES.whole : Infinity,
  });
  const memory = await measureMemory(browser, origin, {
    ...plan,
    rounds: planned.memory,
    deadline: Infinity,
  });
  const rounds = {
    script: countRounds(script.samples),
    whole: countRounds(whole.whole),
    memory: countRounds(memory),
  };
  return {
    indicative: quick || rounds.script < VERDICT_ROUNDS || rounds.whole < VERDICT_ROUNDS,
    conditions: {
      date: new Date().toISOString(),
      browser: `Chromium ${browser.version()}`,
      node: process.version,
      processors: cpus().length,
      load: load ?? null,
      rounds,
      droppedScriptSamples: script.dropped,
      seed,
    },
    measures: {
      script: estimate(script.samples, weights),
      total: estimate(whole.whole, weights),
      tracedScript: estimate(whole.script, weights),
      memory: estimate(memory, memoryWeights),
    },
  };
}

/**
 * @param {Bench} bench
 * @param {Omit<import('./report.mjs').Run, 'entries'>} measured
 */
async function report({ entries }, measured) {
  const run = { ...measured, entries };
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(join(resultsFolder, 'latest.json'), `${JSON.stringify(createRecord(run), null, 2)}\n`);
  console.log(renderTable(run, entries.some(({ name }) => name === SUBJECT) ? SUBJECT : BASELINE));
  const dropped = run.conditions['droppedScriptSamples'];
  if (dropped !== 0) console.log(`${dropped} script samples beside another job were dropped.`);
  if (run.indicative)
    console.log(`Indicative only: a verdict wants ${VERDICT_ROUNDS} rounds of all operations.`);
}

async function launchBrowser() {
  const options = await launchOptions();
  return chromium.launch({ ...options, args: [...(options.args ?? []), '--js-flags=--expose-gc'] });
}

/** @param {Bench} bench */
async function checkEntries({ browser, origin, entries, say }) {
  const page = await openHarness(browser, origin);
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  for (const { name: entry } of entries) {
    const rules = await page
      .evaluate((name) => globalThis.harness.checkKeyed(name), entry)
      .catch((error) => {
        throw new Error([error.message, ...complaints].join('\n'));
      });
    if (complaints.length > 0) throw new Error(`${entry} complains: ${complaints.join('; ')}`);
    say(`${entry}: keyed, ${rules} rules hold`);
  }
  await page.context().close();
}

/** @param {boolean} quick @param {number | undefined} samples */
function planRounds(quick, samples) {
  if (samples !== undefined) return { script: samples, whole: samples, memory: Math.min(samples, 3) };
  return quick ? { script: 8, whole: 8, memory: 1 } : { script: 20, whole: 20, memory: 3 };
}

/** @param {import('./statistics.mjs').Samples} samples */
function countRounds(samples) {
  return Math.max(...Object.values(samples[BASELINE] ?? {}).map((values) => values.length));
}

/** @param {import('./statistics.mjs').Samples} samples @param {Record<string, number>} weigh */
function estimate(samples, weigh) {
  return { samples, estimates: estimateRatios(samples, BASELINE, weigh) };
}
