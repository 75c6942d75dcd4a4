/**
 * `npm run leaks`: every sample of the gallery shown and taken away 1,000 times; nothing of it may stay on the heap.
 * `npm test` does the same with 20.
 *
 *   npm run leaks -- --times 100 --grep dotnet
 *   npm run leaks -- --pages /counter,/todo      these pages
 *   npm run leaks -- --continue                  those that have not passed with this build of the gallery yet
 *
 * It takes an hour or more. What each page held is written to `node_modules/.cache/reports/leaks.jsonl` as soon as it is
 * known, with the build it is true of.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, appendFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { galleryFolder } from './gallery.mjs';
import { root, runScript, runTool } from './run.mjs';

const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '1000' },
    grep: { type: 'string', default: '' },
    pages: { type: 'string' },
    continue: { type: 'boolean', default: false },
  },
});
const report = join(root, 'node_modules/.cache/reports/leaks.jsonl');
mkdirSync(dirname(report), { recursive: true });

runScript('browser.mjs');
runScript('build-gallery.mjs');
const build = buildId();
process.env['LEAK_MOUNTS'] = values.times;
// The maps are shown in eight rounds, whose line says what grows.
process.env['LEAK_MAPS'] = String(Math.ceil(Number(values.times) / 8));
process.env['LEAK_REPORT'] = report;
if (values.pages !== undefined) process.env['LEAK_PAGES'] = values.pages;
if (values.continue) process.env['LEAK_PASSED'] = passedPages().join(',');
appendFileSync(report, JSON.stringify({ build }) + '\n');
runTool('playwright', [
  'test',
  '/leaks.spec.ts',
  '/map-leaks.spec.ts',
  ...['--project', 'gallery', '--workers', '1', '--grep', values.grep],
]);

/** Names of files hold a hash of what is in them, so the documents say which build it is. */
function buildId() {
  const hash = createHash('sha256');
  for (const name of ['index.html', 'maps/index.html', 'libraries/index.html']) {
    hash.update(readFileSync(join(galleryFolder, 'dist', name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Those that passed with this build and as many times or more. */
function passedPages() {
  if (!existsSync(report)) return [];
  const passed = new Set();
  let ofThisBuild = false;
  for (const line of readFileSync(report, 'utf8').split('\n')) {
    if (line === '') continue;
    const entry = JSON.parse(line);
    if (entry.build !== undefined) ofThisBuild = entry.build === build;
    else if (ofThisBuild && entry.passed && entry.mounts >= Number(values.times)) passed.add(entry.path);
  }
  return [...passed];
}
