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
import { createRecord, renderScriptTable, renderTable } from './report.mjs';
import { serveBench } from './server.mjs';
import { estimateRatios } from './statistics.mjs';

const resultsFolder = join(dirname(fileURLToPath(import.meta.url)), 'results');
/** With fewer rounds a run is a hint: 8 resolve about 5%, 20 are for a verdict. */
const VERDICT_ROUNDS = 20;
/** The quick run's time, in milliseconds from its start: new rounds begin only before these. */
const QUICK_DEADLINES = { script: 75_000, whole: 120_000 };
const SUBJECT = 'strop';

/**
 * @typedef {object} BenchOptions
 * @property {boolean} quick Strop, vanilla and three peers, 1,000 rows, under three minutes, marked indicative
 * @property {boolean} checkOnly build the entries and check that they are keyed, measure nothing
 * @property {boolean} scriptOnly script time alone, printed and not written: for work on one operation
 * @property {readonly string[]} [only] only these operations; with `scriptOnly`
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
      if (options.checkOnly) return;
      const plan = createPlan(bench, options);
      if (options.scriptOnly) await reportScript(bench, plan);
      else await report(bench, { ...(await measure(bench, plan)), bytes });
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
function createPlan({ entries, begin, say }, { quick, samples, only }) {
  const [load] = loadavg();
  if (load !== undefined && load > 0.75) say(`The machine is busy (load ${load.toFixed(2)}): expect noise.`);
  for (const name of only ?? []) {
    if (weights[name] === undefined) {
      throw new Error(`There is no operation '${name}'. There are: ${Object.keys(weights).join(', ')}.`);
    }
  }
  const isBoxed = quick && samples === undefined;
  const shared = {
    entries: entries.map(({ name }) => name),
    operations: operations.filter(({ name, quick: isQuick }) =>
      only ? only.includes(name) : isQuick || !quick,
    ),
    seed: Date.now() >>> 0,
    say,
  };
  const rounds = planRounds(quick, samples);
  return {
    quick,
    load: load ?? null,
    seed: shared.seed,
    script: {
      ...shared,
      rounds: rounds.script,
      deadline: isBoxed ? begin + QUICK_DEADLINES.script : Infinity,
    },
    whole: { ...shared, rounds: rounds.whole, deadline: isBoxed ? begin + QUICK_DEADLINES.whole : Infinity },
    memory: { ...shared, rounds: rounds.memory, deadline: Infinity },
  };
}

/**
 * @param {Bench} bench
 * @param {ReturnType<typeof createPlan>} plan
 */
async function measure({ browser, origin }, plan) {
  const script = await measureScript(browser, origin, plan.script);
  const whole = await measureWhole(browser, origin, plan.whole);
  const memory = await measureMemory(browser, origin, plan.memory);
  const rounds = {
    script: countRounds(script.samples),
    whole: countRounds(whole.whole),
    memory: countRounds(memory),
  };
  return {
    indicative: plan.quick || rounds.script < VERDICT_ROUNDS || rounds.whole < VERDICT_ROUNDS,
    conditions: {
      date: new Date().toISOString(),
      browser: `Chromium ${browser.version()}`,
      node: process.version,
      processors: cpus().length,
      load: plan.load,
      rounds,
      scriptSamples: { taken: script.taken, disturbed: script.disturbed },
      seed: plan.seed,
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
  console.log(renderTable(run, subjectOf(entries)));
  sayDisturbed(run.conditions.scriptSamples);
  if (run.indicative)
    console.log(`Indicative only: a verdict wants ${VERDICT_ROUNDS} rounds of all operations.`);
}

/**
 * @param {Bench} bench
 * @param {ReturnType<typeof createPlan>} plan
 */
async function reportScript({ browser, origin, entries }, plan) {
  const measured = await measureScript(browser, origin, plan.script);
  console.log(renderScriptTable(entries, estimate(measured.samples, weights), subjectOf(entries)));
  sayDisturbed(measured);
}

/** @param {{ taken: number, disturbed: number }} samples */
function sayDisturbed({ taken, disturbed }) {
  if (disturbed === 0) return;
  console.log(`${disturbed} of ${taken} script samples, taken beside another job, do not count.`);
  if (disturbed > taken / 4) console.log('The machine was too busy to believe the rest: run it again.');
}

/** @param {readonly import('./entries.mjs').Entry[]} entries */
function subjectOf(entries) {
  return entries.some(({ name }) => name === SUBJECT) ? SUBJECT : BASELINE;
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
