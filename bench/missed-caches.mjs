/**
 * Stage: a tool beside the benchmark. In: an entry of the table and an operation. Out, printed: the inline caches that
 * missed within the measured click, by how often, property and place. Nothing is timed.
 *
 *     node bench/missed-caches.mjs strop select
 *
 * States of a cache (from>to): `X` has no feedback yet, `0` uninitialised, `1` one hidden class, `P` a few, `N` many.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distFolder } from './build.mjs';
import { beforeOneClick } from './one-click.mjs';

/** Properties that nobody else has: writing one misses, so they stand in the log where the click begins and ends. */
const BEGIN = 'stropClickBegins';
const END = 'stropClickEnds';

const [entryName = 'strop', operationName = 'select'] = process.argv.slice(2);
const logs = await mkdtemp(join(tmpdir(), 'missed-caches-'));
// The page's process writes the log, which its sandbox would forbid.
const flags = ['--no-sandbox', `--js-flags=--expose-gc --log-ic --logfile=${join(logs, '%p.log')}`];
try {
  await beforeOneClick(entryName, operationName, flags, (page) =>
    page.evaluate(clickBetween, { begin: BEGIN, end: END }),
  );
  const source = (await readFile(join(distFolder, entryName, 'main.js'), 'utf8')).split('\n');
  const misses = await readMisses();
  console.log(`${entryName}, ${operationName}: ${misses.length} missed`);
  for (const [what, count] of countBy(misses.map((miss) => describe(miss, source))))
    console.log(String(count).padStart(4), what);
} finally {
  await rm(logs, { recursive: true, force: true });
}

/**
 * Runs in the page.
 *
 * @param {{ begin: string, end: string }} marks
 */
async function clickBetween({ begin, end }) {
  const { head } = document;
  // Made before, so that the log has no more of the tool than the one call that runs them.
  /** @param {string} property */
  const marking = (property) => {
    const script = document.createElement('script');
    script.textContent = `({}).${property} = 1;`;
    return script;
  };
  const first = marking(begin);
  const last = marking(end);
  const { click } = /** @type {{ click: () => unknown }} */ (/** @type {unknown} */ (globalThis));
  head.append(first);
  await click();
  head.append(last);
}

/**
 * A line of the log.
 * @typedef {{ kind: string, line: number, column: number, from: string, to: string, property: string }} Miss
 */

/** @returns {Promise<Miss[]>} */
async function readMisses() {
  for (const file of await readdir(logs)) {
    const lines = (await readFile(join(logs, file), 'utf8'))
      .split('\n')
      .filter((line) => /^\w*IC,/.test(line));
    const begin = lines.findLastIndex((line) => line.includes(BEGIN));
    const end = lines.findIndex((line) => line.includes(END));
    if (begin < 0 || end < begin) continue;
    return lines.slice(begin + 1, end).map((text) => {
      const [kind = '', , , line, column, from = '', to = '', , property = ''] = text.split(',');
      return { kind, line: Number(line), column: Number(column), from, to, property };
    });
  }
  throw new Error('The engine has written no log of the click.');
}

/** @param {Miss} miss @param {readonly string[]} source */
function describe({ kind, line, column, from, to, property }, source) {
  const place = source[line - 1]?.slice(Math.max(0, column - 30), column + 30).trim() ?? '';
  return `${kind} ${from}>${to} ${property} ${line}:${column} | ${place}`;
}

/** @param {readonly string[]} all @returns {[string, number][]} most frequent first */
function countBy(all) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
