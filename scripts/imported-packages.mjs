/**
 * Which entries of npm packages the files of a folder import, types left out. In: folders. Out: names, sorted, for who has
 * to know them before the files run (`vitest.config.ts`, the gallery's development server).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `import … from`, `export … from`, `import '…'` and `import('…')`, each with a name that is no path. */
const imports =
  /^\s*(?:import|export)\s+(?!type\b)(?:[^;'"]*?\sfrom\s+)?'([^'.][^']*)'|(?<![.\w])import\('([^'.][^']*)'\)(?!\.(?!then|catch))/gm;

/**
 * @param {readonly string[]} folders
 * @returns {string[]} style sheets, workers and packages of the workspace are not among them
 */
export function importedPackages(folders) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(ts|mjs|js)$/.test(entry.name)) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const [, whole, late] of text.matchAll(imports)) {
        const name = whole ?? late ?? '';
        if (!/^(@strop\/|node:|virtual:|#|\/)|\.css$|\?/.test(name)) names.add(name);
      }
    }
  }
  return [...names].sort();
}
