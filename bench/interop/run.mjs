/**
 * Stage: the interop benchmark as a whole. In: how many rounds. Out: a printed table and `bench/results/interop.json`.
 *
 * A round holds one sample of every case, shuffled; cases of one measure are held against a plain call of the same function
 * in the same run. Nanoseconds on a machine that does other work are noise: the ratios are the result.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../../scripts/browser.mjs';
import { distFolder } from '../build.mjs';
import { claimBench } from '../lock.mjs';
import { createRandom } from '../page/rows.mjs';
import { serveBench } from '../server.mjs';
import { estimateRatios, median, shuffle } from '../statistics.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const results = join(here, '../results/interop.json');

/** Operations of one sample, so that each takes a few milliseconds: most run between two interruptions. */
const operations = { increment: 200_000, create: 10_000, awaited: 20_000 };
const warmUps = 15;

/** What must hold, by measure and case: most times the plain call. */
const aims = {
  increment: { jsImport: 2.5, invoke: 10 },
  awaited: { invokeAsync: 2 },
};

/** What the seeds' program prints in .NET WebAssembly, in nanoseconds. */
const seeds = { increment: 254, create: 2169, 'increment inside .NET': 21 };

const orders = {
  'one after the other': { calls: 400, atOnce: 1 },
  '100 in one turn': { calls: 4_000, atOnce: 100 },
};

/** @typedef {import('./page/main.ts').InteropBench} InteropBench */
/** @typedef {Record<string, Record<string, number[]>>} Samples by case and measure */

/** @param {{ rounds: number }} options */
export async function runInteropBench({ rounds }) {
  const release = claimBench();
  try {
    await buildPage();
    const server = await serveBench();
    const browser = await chromium.launch(await launchOptions());
    try {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(error));
      await page.goto(`${server.origin}/index.html`);
      await page.waitForFunction(() => 'interopBench' in globalThis);
      const calls = await measureCalls(page, rounds);
      const wire = await measureWire(page, Math.ceil(rounds / 4));
      await report({ calls, wire, rounds, version: browser.version() });
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    release();
  }
}

async function buildPage() {
  await build({
    root: join(here, 'page'),
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    // From the sources: what stands in `dist` may be older.
    resolve: { conditions: ['@strop/source', 'module', 'browser', 'production'] },
    worker: { format: 'es' },
    build: { outDir: distFolder, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
}

/** @param {import('playwright').Page} page @param {number} rounds */
async function measureCalls(page, rounds) {
  const names = await page.evaluate(() => globalThis.interopBench.names);
  const all = Object.entries(names).flatMap(([measure, cases]) => cases.map((name) => ({ measure, name })));
  /** @type {Samples} */
  const samples = {};
  const random = createRandom(1);
  for (let round = -warmUps; round < rounds; round++) {
    for (const { measure, name } of shuffle([...all], random)) {
      const count = operations[/** @type {keyof typeof operations} */ (measure)];
      const nanoseconds = await page.evaluate(
        ([ofMeasure, ofName, ofCount]) => globalThis.interopBench.sample(ofMeasure, ofName, ofCount),
        /** @type {const} */ ([measure, name, count]),
      );
      if (round >= 0) ((samples[name] ??= {})[measure] ??= []).push(nanoseconds);
    }
  }
  const ratios = estimateRatios(samples, 'plain', { increment: 1, create: 1, awaited: 1 });
  return all.map(({ measure, name }) => {
    const ratio = ratios[name]?.[measure];
    if (ratio === undefined) throw new Error(`No ratio for '${name}' of '${measure}'.`);
    const aim = /** @type {Record<string, Record<string, number>>} */ (aims)[measure]?.[name];
    return {
      measure,
      name,
      nanoseconds: median(samples[name]?.[measure] ?? []),
      ratio: ratio.value,
      interval: ratio.interval,
      ...(aim !== undefined && { aim }),
    };
  });
}

/** @param {import('playwright').Page} page @param {number} rounds */
async function measureWire(page, rounds) {
  const random = createRandom(2);
  const all = Object.keys(orders).flatMap((order) =>
    ['strop', 'comlink'].map((library) => ({ order, library })),
  );
  /** @type {Samples} */
  const samples = {};
  /** @type {Map<string, { messages: number, bytes: number }>} */
  const traffic = new Map();
  for (let round = -1; round < rounds; round++) {
    for (const { order, library } of shuffle([...all], random)) {
      const what = orders[/** @type {keyof typeof orders} */ (order)];
      const { callsPerSecond, messages, examples } = await page.evaluate(
        ([ofLibrary, ofOrder]) => globalThis.interopBench.wire(/** @type {'strop'} */ (ofLibrary), ofOrder),
        /** @type {const} */ ([library, what]),
      );
      if (round < 0) continue;
      ((samples[library] ??= {})[order] ??= []).push(1e9 / callsPerSecond);
      // What a structured clone writes: V8's own format, which the browser and Node share.
      const bytes = examples.reduce((/** @type {number} */ sum, one) => sum + serialize(one).length, 0);
      traffic.set(`${order} ${library}`, {
        messages: messages / what.calls,
        bytes: (bytes * messages) / 2 / what.calls,
      });
    }
  }
  const ratios = estimateRatios(samples, 'comlink', { 'one after the other': 1, '100 in one turn': 1 });
  return all.map(({ order, library }) => {
    const nanoseconds = median(samples[library]?.[order] ?? []);
    const ratio = ratios[library]?.[order];
    const { messages = NaN, bytes = NaN } = traffic.get(`${order} ${library}`) ?? {};
    return {
      order,
      library,
      callsPerSecond: 1e9 / nanoseconds,
      timeAgainstComlink: ratio?.value,
      interval: ratio?.interval,
      messagesPerCall: messages,
      bytesPerCall: bytes,
    };
  });
}

/** @param {{ calls: Awaited<ReturnType<typeof measureCalls>>, wire: Awaited<ReturnType<typeof measureWire>>, rounds: number, version: string }} run */
async function report({ calls, wire, rounds, version }) {
  console.log(`\nCalls in one thread, medians of ${rounds} rounds (Chromium ${version})`);
  for (const { measure, name, nanoseconds, ratio, interval, aim } of calls) {
    const against = name === 'plain' ? '' : `${times(ratio)} [${interval.map(times).join(' to ')}]`;
    const verdict = aim === undefined ? '' : ratio <= aim ? `at most ${aim}: kept` : `at most ${aim}: MISSED`;
    console.log(
      `  ${measure.padEnd(10)} ${name.padEnd(38)} ${nanoseconds.toFixed(1).padStart(8)} ns  ${against.padEnd(30)} ${verdict}`,
    );
  }
  console.log('  .NET WebAssembly, as the seeds print it: increment 254 ns, create and increment 2169 ns;');
  console.log('  inside .NET 21 ns');
  console.log('\nCalls through a MessagePort, from a worker to the page');
  for (const { order, library, callsPerSecond, messagesPerCall, bytesPerCall, timeAgainstComlink } of wire) {
    console.log(
      `  ${order.padEnd(20)} ${library.padEnd(8)} ${Math.round(callsPerSecond).toLocaleString('en').padStart(9)} calls/s` +
        `  ${messagesPerCall.toFixed(2).padStart(5)} messages  ${bytesPerCall.toFixed(1).padStart(6)} bytes a call` +
        (library === 'comlink' ? '' : `  ${times(timeAgainstComlink ?? NaN)} of Comlink's time`),
    );
  }
  const conditions = { browser: version, processors: cpus().length, load: loadavg()[0], rounds };
  await mkdir(dirname(results), { recursive: true });
  await writeFile(results, `${JSON.stringify({ conditions, calls, wire, seeds }, null, 2)}\n`);
}

const times = (/** @type {number} */ value) => `${value.toFixed(2)}x`;
