/**
 * Fails where a name that a package exports has no docstring, or a function or class among them no example.
 *
 *   node scripts/check-docstrings.mjs
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkDocstrings } from './docstrings/check.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

/** Written by the Vite plugin, or met by whoever gives the renderer another document: no application imports these. */
const forTools = /^(template|renderer\/(compiled|dom-contract))$/;

const entries = readdirSync(join(root, 'packages')).flatMap((folder) => {
  const { exports } = /** @type {{ exports: Record<string, unknown> }} */ (
    JSON.parse(read(`packages/${folder}/package.json`))
  );
  return Object.entries(exports).flatMap(([entry, target]) => {
    const source = /** @type {Record<string, string>} */ (target)['@strop/source'];
    if (source === undefined) return [];
    const name = `${folder}${entry.slice(1)}`;
    return [{ path: `packages/${folder}/${source.slice(2)}`, needsExamples: !forTools.test(name) }];
  });
});

const { names, problems } = checkDocstrings(entries, read);
for (const { path, line, text } of problems) console.error(`${path}:${line}: ${text}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${names} public names, each with a docstring`);
