/**
 * Fails where a page has a link that leads nowhere, where `docs/README.md` leaves a page out, or where code that a page says is run
 * is not what runs.
 *
 *   node scripts/check-docs.mjs
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkPages } from './docs/check.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Made by tools, or the source of a page that is checked. */
const left = /^(node_modules|dist|coverage|test-results|playwright-report|messages|\..*)$/;

const pages = new Map([...pagesIn('')].map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const problems = checkPages(
  pages,
  (path) => existsSync(join(root, path)),
  (path) => readFileSync(join(root, path), 'utf8'),
);
for (const { page, line, text } of problems) console.error(`${page}:${line}: ${text}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${pages.size} pages, each link leads somewhere`);

/** @returns {Generator<string>} */
function* pagesIn(/** @type {string} */ folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (left.test(entry.name)) continue;
    if (entry.isDirectory()) yield* pagesIn(path);
    else if (entry.name.endsWith('.md')) yield path;
  }
}
