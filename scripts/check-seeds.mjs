/**
 * Fails where `docs/seeds.md` names a page of the gallery or a test that does not exist.
 *
 *   node scripts/check-seeds.mjs
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkRows, readRows, readTitles } from './seeds/check.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

const catalogue = read('examples/gallery/src/catalogue.ts');
const pages = new Set([...catalogue.matchAll(/\bentry\(\s*'([^']+)'/g)].map(([, path]) => path));

/** @type {Map<string, import('./seeds/check.mjs').Title[] | null>} */
const titles = new Map();
const rows = readRows(read('docs/seeds.md'));
const problems = checkRows(rows, pages, (name) => {
  if (!titles.has(name)) {
    const path = fileOf(name);
    titles.set(name, existsSync(join(root, path)) ? readTitles(read(path)) : null);
  }
  return titles.get(name) ?? null;
});
for (const { line, text } of problems) console.error(`docs/seeds.md:${line}: ${text}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${rows.length} sections of the documents, each with a page and tests, or a reason`);

/** `maps` is an end-to-end test, `interop/strict` a test of a package. */
function fileOf(/** @type {string} */ name) {
  const [workspace, ...rest] = name.split('/');
  return rest.length === 0
    ? `e2e/tests/${workspace}.spec.ts`
    : `packages/${workspace}/test/${rest.join('/')}.test.ts`;
}
