/**
 * Layer check, third stage: every import of every file against the architecture.
 *
 * In: the architecture, the packages' manifests, the texts of all files. Out: problems, none where all is well.
 * Touches no disk, so that its tests are plain values.
 */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { findCycles } from './cycles.mjs';
import { readImports } from './imports.mjs';

/**
 * @typedef {import('./architecture.mjs').Architecture} Architecture
 * @typedef {import('./imports.mjs').FileImport} FileImport
 * @typedef {{ dependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Manifest
 * @typedef {{ file: string, line: number, text: string }} Problem
 */

const scope = '@strop/';

/**
 * @param {Architecture} architecture
 * @param {ReadonlyMap<string, Manifest>} manifests by the name of the package's folder
 * @param {ReadonlyMap<string, string>} files text by path from the root, with `/`
 * @returns {Problem[]}
 */
export function checkLayers(architecture, manifests, files) {
  const file = 'docs/architecture.md';
  /** @type {Problem[]} */
  const problems = architecture.problems.map((text) => ({ file, line: 1, text }));
  for (const name of manifests.keys()) {
    if (!architecture.arrows.has(name))
      problems.push({ file, line: 1, text: `the package '${name}' has no arrows` });
  }

  /** Which file needs which at run time; type-only imports make no cycle. @type {Map<string, string[]>} */
  const graph = new Map();
  for (const [path, text] of files) {
    const needed = [];
    for (const one of readImports(path, text)) {
      const problem = checkImport({ architecture, manifests, path, one });
      if (problem !== undefined) problems.push({ file: path, line: one.line, text: problem });
      const target = resolveRelative(path, one.specifier);
      if (!one.typesOnly && target !== undefined && files.has(target)) needed.push(target);
    }
    graph.set(path, needed);
  }
  problems.push(...checkCycles(architecture, graph));
  return problems;
}

/**
 * Files may need each other only where the architecture says that they do, and it says so only while they do.
 *
 * @param {Architecture} architecture
 * @param {ReadonlyMap<string, string[]>} graph
 * @returns {Problem[]}
 */
function checkCycles(architecture, graph) {
  const knots = findCycles(graph);
  const covers = (/** @type {string[]} */ row, /** @type {string[]} */ members) =>
    members.every((member) => row.includes(member));
  const unlisted = knots
    .filter(({ members }) => !architecture.knots.some((row) => covers(row, members)))
    .map(({ members, way }) => ({
      file: way[0] ?? '',
      line: 1,
      text:
        `files import each other: ${[...way, way[0]].join(' → ')}` +
        (members.length > way.length ? `; ${members.length} files hang together: ${members.join(', ')}` : ''),
    }));
  const untied = architecture.knots
    .filter((row) => !knots.some(({ members }) => covers(row, members)))
    .map((row) => ({
      file: 'docs/architecture.md',
      line: 1,
      text: `these do not import each other (any more): ${row.join(', ')}`,
    }));
  return [...unlisted, ...untied];
}

/**
 * @param {{ architecture: Architecture, manifests: ReadonlyMap<string, Manifest>, path: string, one: FileImport }} context
 * @returns {string | undefined}
 */
function checkImport({ architecture, manifests, path, one }) {
  const from = placeOf(path);
  const target = resolveRelative(path, one.specifier);
  if (target !== undefined) {
    const to = placeOf(target);
    if (to.packageName !== from.packageName) {
      if (to.packageName === undefined)
        return from.isSource ? `'${one.specifier}' lies outside the package` : undefined;
      return to.isSource
        ? `'${one.specifier}' goes into another package's src: import @strop/${to.packageName}`
        : undefined;
    }
    const rows = architecture.layers.get(from.packageName ?? '');
    return from.isSource && to.isSource && rows !== undefined
      ? checkLayer(rows, from.folder, to.folder)
      : undefined;
  }
  // What tests, examples and scripts import by name is their own business.
  if (!from.isSource || from.packageName === undefined || one.specifier.startsWith('#')) return undefined;
  if (one.specifier.startsWith(scope)) return checkArrow(architecture, from.packageName, one);
  return checkDependency(manifests.get(from.packageName), one.specifier);
}

function checkLayer(/** @type {string[][]} */ rows, /** @type {string} */ from, /** @type {string} */ to) {
  // A file beside the layers' folders, such as index.ts, puts them together: it is above them all.
  const height = (/** @type {string} */ folder) =>
    folder === '' ? -1 : rows.findIndex((row) => row.includes(folder));
  for (const folder of [from, to]) {
    if (folder !== '' && height(folder) === -1) return `the folder '${folder}' is in no layer`;
  }
  if (height(from) <= height(to)) return undefined;
  return `'${from}' is below '${to === '' ? 'the package’s entry' : to}' and must not import from it`;
}

function checkArrow(
  /** @type {Architecture} */ architecture,
  /** @type {string} */ packageName,
  /** @type {FileImport} */ one,
) {
  const [target = '', ...rest] = one.specifier.slice(scope.length).split('/');
  const entry = rest.join('/');
  const arrows = architecture.arrows.get(packageName) ?? [];
  const toPackage = arrows.filter((arrow) => arrow.packageName === target);
  if (toPackage.length === 0) return `there is no arrow ${packageName} → ${target}`;
  // An arrow to the package as a whole covers its entries; an arrow to one entry covers that one.
  const fitting = toPackage.filter((arrow) => arrow.entry === '' || arrow.entry === entry);
  if (fitting.length === 0)
    return `the arrow ${packageName} → ${target} is for other entries than '${entry}'`;
  if (!one.typesOnly && fitting.every((arrow) => arrow.typesOnly)) {
    return `the arrow ${packageName} → ${target} is for types: write 'import type'`;
  }
  return undefined;
}

function checkDependency(/** @type {Manifest | undefined} */ manifest, /** @type {string} */ specifier) {
  const parts = specifier.split('/');
  const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
  if (isBuiltin(specifier)) {
    return specifier.startsWith('node:') && manifest?.peerDependencies?.['vite'] !== undefined
      ? undefined
      : `'${specifier}' exists in Node alone, and this package runs in pages`;
  }
  const declared = { ...manifest?.dependencies, ...manifest?.peerDependencies };
  return name in declared ? undefined : `'${name}' is no dependency of this package`;
}

/** `packages/renderer/src/diff/keyed.ts` is in package renderer, source, folder `diff`. */
function placeOf(/** @type {string} */ path) {
  const [top, packageName, area, ...rest] = path.split('/');
  if (top !== 'packages') return { packageName: undefined, isSource: false, folder: '' };
  return { packageName, isSource: area === 'src', folder: rest.length > 1 ? (rest[0] ?? '') : '' };
}

function resolveRelative(/** @type {string} */ path, /** @type {string} */ specifier) {
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')));
}
