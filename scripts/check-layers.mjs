/**
 * Fails on an import that `docs/architecture.md` does not allow: a package or layer arrow that is not there, a path into
 * another package's src, an undeclared dependency, files that import each other.
 *
 *   node scripts/check-layers.mjs
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArchitecture } from './layers/architecture.mjs';
import { checkLayers } from './layers/check.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const generated = new Set(['node_modules', 'dist', 'fixtures', 'public', 'results']);

const files = new Map();
for (const top of ['packages', 'examples', 'bench', 'e2e']) collect(join(root, top));

const manifests = new Map(
  readdirSync(join(root, 'packages'))
    .map((name) => ({ name, path: join(root, 'packages', name, 'package.json') }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => [name, JSON.parse(readFileSync(path, 'utf8'))]),
);

const architecture = readArchitecture(readFileSync(join(root, 'docs/architecture.md'), 'utf8'));
const problems = checkLayers(architecture, manifests, files);
for (const { file, line, text } of problems) console.error(`${file}:${line}: ${text}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${files.size} files, no forbidden import`);

function collect(/** @type {string} */ folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!generated.has(entry.name)) collect(path);
    } else if (/\.(ts|tsx|mts|js|jsx|mjs)$/.test(entry.name)) {
      files.set(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8'));
    }
  }
}
