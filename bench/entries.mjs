/**
 * Stage: which peers there are. In: the folders of a suite's entries. Out: one record an entry. Next: `build.mjs`.
 * To add a peer, add a folder with an `entry.mjs` and its main file; nothing else names it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

/**
 * What an entry's `entry.mjs` exports.
 * @typedef {object} EntryDescription
 * @property {string} title
 * @property {string} main main file in the entry's folder
 * @property {string} [package] the package whose version is reported
 * @property {boolean} [quick] part of the quick run
 * @property {boolean} [isPrice] no peer, but Strop without its safety checks
 * @property {number} [published] upstream's published weighted mean, for comparing the peers' order
 * @property {import('vite').InlineConfig} [vite] what its authors' build needs (plug-ins, conditions)
 *
 * @typedef {EntryDescription & { name: string, folder: string, version: string }} Entry
 */

/**
 * Reads the entries that were asked for, the baseline always first among them.
 *
 * @param {Pick<import('./suite.mjs').Suite, 'folder' | 'baseline'>} suite
 * @param {object} choice
 * @param {readonly string[]} [choice.names] only these (and the baseline)
 * @param {boolean} [choice.quick] only those of the quick run
 * @returns {Promise<Entry[]>}
 */
export async function readEntries(suite, { names, quick = false }) {
  const folder = join(here, suite.folder);
  const found = (await readdir(folder, { withFileTypes: true })).filter((item) => item.isDirectory());
  const known = found.map((item) => item.name).sort();
  for (const name of names ?? []) {
    if (!known.includes(name))
      throw new Error(`There is no entry '${name}'. There are: ${known.join(', ')}.`);
  }
  const entries = await Promise.all(known.map((name) => readEntry(folder, name)));
  const chosen = entries.filter(({ name, quick: isQuick }) => {
    if (name === suite.baseline) return true;
    return names ? names.includes(name) : !quick || isQuick === true;
  });
  return chosen.sort((a, b) => Number(b.name === suite.baseline) - Number(a.name === suite.baseline));
}

/** @param {string} folder @param {string} name @returns {Promise<Entry>} */
async function readEntry(folder, name) {
  const module = await import(pathToFileURL(join(folder, name, 'entry.mjs')).href);
  /** @type {EntryDescription} */
  const description = module.default;
  return {
    ...description,
    name,
    folder: join(folder, name),
    version: description.package ? await packageVersion(description.package) : '',
  };
}

/**
 * Reads the installed package.json as a file, since some packages do not export it.
 *
 * @param {string} name
 * @returns {Promise<string>}
 */
async function packageVersion(name) {
  for (const base of require.resolve.paths(name) ?? []) {
    try {
      return JSON.parse(await readFile(join(base, name, 'package.json'), 'utf8')).version;
    } catch {
      continue;
    }
  }
  throw new Error(`The package '${name}' is not installed; run npm install.`);
}
