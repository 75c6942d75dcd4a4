/**
 * Stage: a benchmark as a whole. In: which suite, which entries, how many samples. Out: printed tables, and in
 * `bench/results` a record and a chart. Steps: build, check the entries, script time, whole time, memory, first paint.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';
import { aimLines, memoryAims } from './aims.mjs';
import { buildAll } from './build.mjs';
import { chartOf } from './chart-of-run.mjs';
import { checkEntries } from './check-entries.mjs';
import { readEntries } from './entries.mjs';
import { claimBench } from './lock.mjs';
import { measureMemory, memoryWeights } from './measure-memory.mjs';
import { openMemoryBrowser, whatIsCounted } from './memory-browser.mjs';
import { measurePaint } from './measure-paint.mjs';
import { measureScript } from './measure-script.mjs';
import { measureWhole } from './measure-whole.mjs';
import { isIndicative, limitsOf, minutesOf, verdictText } from './plan.mjs';
import { quietClock } from './quiet-clock.mjs';
import { createRecord } from './record.mjs';
import { renderMemoryTable, renderScriptTable, renderTable } from './report.mjs';
import { serveBench } from './server.mjs';
import { estimateAgainst, estimateGrowth, estimateRatios, summarise } from './statistics.mjs';

/** @typedef {import('./check-entries.mjs').Bench} Bench */
/** @typedef {import('./record.mjs').Run} Run */
/** @typedef {import('./statistics.mjs').Samples} Samples */

const resultsFolder = join(dirname(fileURLToPath(import.meta.url)), 'results');

/**
 * @typedef {import('./plan.mjs').Wanted & OptionsOfBench} BenchOptions
 *
 * @typedef {object} OptionsOfBench
 * @property {import('./suite.mjs').Suite} suite
 * @property {boolean} checkOnly build the entries and check them, measure nothing
 * @property {boolean} scriptOnly script time alone, printed and not written: for work on one operation
 * @property {boolean} quietClock script time with the browser first in line for the processors
 * @property {boolean} memoryOnly memory alone, printed and not written
 * @property {readonly string[]} [only] only these operations; then the results are written apart
 * @property {readonly string[]} [names] only these entries (and the baseline)
 */

/** @param {BenchOptions} options */
export async function runBench(options) {
  const release = claimBench();
  try {
    const begin = performance.now();
    const say = (/** @type {string} */ text) => {
      console.error(`${((performance.now() - begin) / 1000).toFixed(0).padStart(4)} s  ${text}`);
    };
    const { suite, names, quick } = options;
    const entries = await readEntries(suite, { ...(names ? { names } : {}), quick });
    const operations = chooseOperations(options);
    sayLength(options, say);
    say(`building ${entries.map(({ name }) => name).join(', ')}`);
    const sizes = await buildAll(entries);
    const server = await serveBench();
    const browser = await launchBrowser();
    try {
      const bench = { browser, origin: server.origin, suite, entries, operations, begin, say };
      await checkEntries(bench);
      if (options.checkOnly) return;
      const plan = createPlan(bench, options);
      if (options.scriptOnly) await reportScript(bench, plan);
      else if (options.memoryOnly) await reportMemory(bench, plan, sizes);
      else await report({ ...(await measure(bench, plan)), sizes }, plan.isPart);
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    release();
  }
}

/** @param {BenchOptions} options */
function chooseOperations({ suite, quick, only }) {
  const known = suite.operations.map(({ name }) => name);
  for (const name of only ?? []) {
    if (!known.includes(name)) {
      throw new Error(`There is no operation '${name}'. There are: ${known.join(', ')}.`);
    }
  }
  return suite.operations.filter(({ name, quick: isQuick }) =>
    only ? only.includes(name) : isQuick || !quick,
  );
}

/** @param {BenchOptions} options @param {(text: string) => void} say */
function sayLength(options, say) {
  const minutes = minutesOf(options);
  if (options.checkOnly) return;
  if (minutes === Infinity) say(`${options.samples} rounds of every measure, however long they take`);
  else say(`at most ${minutes} minutes, and the first round of every measure in any case`);
}

/**
 * @param {Bench} bench
 * @param {BenchOptions} options
 */
function createPlan({ suite, entries, operations, begin, say }, options) {
  const [load] = loadavg();
  if (load !== undefined && load > 0.75) say(`The machine is busy (load ${load.toFixed(2)}): expect noise.`);
  const shared = {
    entries: entries.map(({ name }) => name),
    operations,
    seed: Date.now() >>> 0,
    say,
  };
  const limits = limitsOf(options, { begin, now: performance.now() });
  const end = begin + minutesOf(options) * 60_000;
  if (options.scriptOnly) limits.script.deadline = end;
  if (options.memoryOnly) limits.memory.deadline = end;
  return {
    load: load ?? null,
    seed: shared.seed,
    isPart: options.only !== undefined,
    isShort: operations.length < suite.operations.length,
    script: { ...shared, ...limits.script, ...(options.quietClock ? { quieten: quietClock() } : {}) },
    whole: { ...shared, ...limits.whole },
    memory: { ...shared, ...limits.memory, search: suite.memorySearch },
    paint: { ...shared, ...limits.paint },
  };
}

/**
 * @param {Bench} bench
 * @param {ReturnType<typeof createPlan>} plan
 * @returns {Promise<Omit<Run, 'sizes'>>}
 */
async function measure(bench, plan) {
  const { browser, origin, suite, entries, begin } = bench;
  const script = await measureScript(browser, origin, plan.script);
  const whole = await measureWhole(browser, origin, plan.whole);
  const memory = await measureMemoryApart(bench, plan.memory);
  const paint = await measurePaint(browser, origin, plan.paint);
  const { baseline } = suite;
  const rounds = {
    script: roundsOf(script.samples, baseline),
    whole: roundsOf(whole.whole, baseline),
    memory: roundsOf(memory.measures.heap.samples, baseline),
    paint: roundsOf(paint, baseline),
  };
  const subject = subjectOf(suite, entries);
  const weights = Object.fromEntries(suite.operations.map(({ name, weight }) => [name, weight]));
  const estimate = (/** @type {Samples} */ samples, /** @type {Record<string, number>} */ weigh = weights) =>
    estimateMeasure(samples, { baseline, subject, weights: weigh });
  return {
    suite,
    entries,
    subject,
    indicative: isIndicative(plan.isShort, rounds),
    conditions: {
      date: new Date().toISOString(),
      browser: `Chromium ${browser.version()}`,
      memory: memory.what,
      node: process.version,
      processors: cpus().length,
      load: plan.load,
      minutes: Math.round((performance.now() - begin) / 6000) / 10,
      rounds,
      scriptSamples: { taken: script.taken, disturbed: script.disturbed },
      seed: plan.seed,
    },
    measures: {
      script: estimate(script.samples),
      total: estimate(whole.whole),
      tracedScript: estimate(whole.script),
      ...memory.measures,
      paint: estimate(paint, { firstPaint: 1 }),
    },
    kept: memory.kept,
    nodesLeft: memory.nodesLeft,
    growth: suite.growth && !plan.isPart ? estimateGrowth(script.samples, suite.growth) : {},
  };
}

/** @param {Run} run @param {boolean} isPart */
async function report(run, isPart) {
  // Results of some operations do not stand where programs look for those of all.
  const name = `${run.suite.results}${isPart ? '.local' : ''}`;
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(join(resultsFolder, `${name}.json`), `${JSON.stringify(createRecord(run), null, 2)}\n`);
  await writeFile(join(resultsFolder, `${name}.svg`), chartOf(run));
  console.log(renderTable(run));
  for (const line of aimLines(run)) console.log(line);
  sayDisturbed(run.conditions.scriptSamples);
  console.log(`Written: bench/results/${name}.json and ${name}.svg (${run.conditions.minutes} minutes)`);
  if (run.indicative) console.log(`Indicative only: a verdict wants ${verdictText}.`);
}

/**
 * @param {Bench} bench
 * @param {ReturnType<typeof createPlan>} plan
 */
async function reportScript({ browser, origin, suite, entries }, plan) {
  const measured = await measureScript(browser, origin, plan.script);
  const subject = subjectOf(suite, entries);
  const weights = Object.fromEntries(suite.operations.map(({ name, weight }) => [name, weight]));
  const script = estimateMeasure(measured.samples, { baseline: suite.baseline, subject, weights });
  console.log(renderScriptTable({ entries, subject, suite }, script));
  sayDisturbed(measured);
}

/**
 * Memory is read in a browser of its own, which counts more.
 *
 * @param {Bench} bench
 * @param {ReturnType<typeof createPlan>['memory']} plan
 */
async function measureMemoryApart({ browser, origin, suite, entries, say }, plan) {
  const memoryBrowser = await openMemoryBrowser(browser, origin, say);
  try {
    const { bytes, kept, nodes } = await measureMemory(memoryBrowser, origin, plan);
    const how = { baseline: suite.baseline, subject: subjectOf(suite, entries), weights: memoryWeights };
    return {
      what: whatIsCounted(memoryBrowser),
      measures: {
        memory: estimateMeasure(bytes.memory, how),
        heapAndDocument: estimateMeasure(bytes.heapAndDocument, how),
        heap: estimateMeasure(bytes.heap, how),
      },
      kept: {
        memoryToBefore: summarise(kept, 'memoryToBefore'),
        memoryToFirst: summarise(kept, 'memoryToFirst'),
        heapAndDocumentToBefore: summarise(kept, 'heapAndDocumentToBefore'),
        heapAndDocumentToFirst: summarise(kept, 'heapAndDocumentToFirst'),
        heapToBefore: summarise(kept, 'heapToBefore'),
        heapToFirst: summarise(kept, 'heapToFirst'),
        dataToBefore: summarise(kept, 'dataToBefore'),
      },
      nodesLeft: nodes,
    };
  } finally {
    await memoryBrowser.close();
  }
}

/**
 * @param {Bench} bench
 * @param {ReturnType<typeof createPlan>} plan
 * @param {Run['sizes']} sizes
 */
async function reportMemory(bench, plan, sizes) {
  const { suite, entries } = bench;
  const { what, ...memory } = await measureMemoryApart(bench, plan.memory);
  const subject = subjectOf(suite, entries);
  console.log(`Memory (${what}) and size`);
  console.log(renderMemoryTable({ suite, ...memory, sizes }, entries));
  if (subject !== suite.subject || suite.name !== 'table') return;
  for (const line of memoryAims({ suite, subject, ...memory, conditions: { memory: what } }))
    console.log(line);
}

/** @param {{ taken: number, disturbed: number }} samples */
function sayDisturbed({ taken, disturbed }) {
  if (disturbed === 0) return;
  console.log(`${disturbed} of ${taken} script samples, taken beside another job, do not count.`);
  if (disturbed > taken / 4) console.log('The machine was too busy to believe the rest: run it again.');
}

/** @param {import('./suite.mjs').Suite} suite @param {readonly import('./entries.mjs').Entry[]} entries */
function subjectOf({ subject, baseline }, entries) {
  return entries.some(({ name }) => name === subject) ? subject : baseline;
}

async function launchBrowser() {
  const options = await launchOptions();
  return chromium.launch({ ...options, args: [...(options.args ?? []), '--js-flags=--expose-gc'] });
}

/** @param {Samples} samples @param {string} entry */
function roundsOf(samples, entry) {
  return Math.max(...Object.values(samples[entry] ?? {}).map((values) => values.length));
}

/**
 * @param {Samples} samples
 * @param {{ baseline: string, subject: string, weights: Record<string, number> }} how
 * @returns {import('./record.mjs').Measure}
 */
function estimateMeasure(samples, { baseline, subject, weights }) {
  return {
    samples,
    estimates: estimateRatios(samples, baseline, weights),
    against: estimateAgainst(samples, subject, weights),
  };
}
