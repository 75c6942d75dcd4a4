/**
 * `npm run build`: every package as ESM with declarations, from project references.
 *
 * Out: packages/<package>/dist, holding nothing but what the sources say, and each entry importable in plain Node,
 * where there is no DOM. An adapter of a library is only looked for: some libraries want a window to be loaded at all.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isAdapter } from './adapters.mjs';
import { runTool } from './run.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folders = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));

for (const folder of folders) removeOrphans(folder);
runTool('tsc', ['-b']);

for (const folder of folders) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const [path, target] of Object.entries(exports)) {
    // The manifest itself, and declarations of what a plug-in makes.
    if (typeof target === 'string' || target.default === undefined) continue;
    const file = join(folder, target.default);
    if (!isAdapter(target)) await import(pathToFileURL(file).href);
    else if (!existsSync(file)) throw new Error(`${name} offers ${path}, but there is no ${target.default}.`);
    console.log(`${join(name, path)}: ${target.default}`);
  }
}

/** Deletes what a removed or renamed source left behind: packages ship their whole `dist`. */
function removeOrphans(/** @type {string} */ folder) {
  const output = join(folder, 'dist');
  if (!existsSync(output)) return;
  for (const entry of readdirSync(output, { recursive: true, withFileTypes: true })) {
    const match = /^(.+?)(\.d\.ts|\.js)(\.map)?$/.exec(entry.name);
    if (!entry.isFile() || match === null) continue;
    const parent = entry.parentPath.slice(output.length);
    if (!existsSync(join(folder, 'src', parent, `${match[1]}.ts`)))
      rmSync(join(entry.parentPath, entry.name));
  }
}
