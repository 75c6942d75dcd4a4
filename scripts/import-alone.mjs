/**
 * What importing a package does by itself: nothing. In: the entry points of the packages that applications load.
 * Out: what is wrong, as sentences. Next: `npm run size` fails with them.
 *
 *   1. An import of which nothing is used leaves nothing in a production bundle.
 *   2. Unless it is an adapter of a library: all of it, evaluated where there is neither a document nor a window, throws nothing and leaves no global name.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { isAdapter } from './adapters.mjs';
import { bundle } from './bundle.mjs';

const packages = join(dirname(fileURLToPath(import.meta.url)), '../packages');

/** A plug-in of Vite runs in Node and is part of no application. */
const notForPages = new Set(['@strop/vite']);

/** What a page, a worker and Node have alike, beside the language itself. */
const everywhere = [
  'AbortController',
  'AbortSignal',
  'DOMException',
  'Event',
  'EventTarget',
  'MessageChannel',
  'ReadableStream',
  'TextDecoder',
  'TextEncoder',
  'URL',
  'URLSearchParams',
  'clearTimeout',
  'console',
  'performance',
  'queueMicrotask',
  'setTimeout',
  'structuredClone',
];

/** @returns {{ entry: string, evaluates: boolean }[]} `@strop/renderer`, `@strop/interop/dotnet` and so on */
export function entryPoints() {
  return readdirSync(packages).flatMap((folder) => {
    const { name, exports } = JSON.parse(readFileSync(join(packages, folder, 'package.json'), 'utf8'));
    if (notForPages.has(name)) return [];
    return Object.entries(exports)
      .filter(([path]) => !path.endsWith('.json'))
      .map(([path, target]) => ({ entry: name + path.slice(1), evaluates: !isAdapter(target) }));
  });
}

/**
 * Imports an entry point by itself.
 *
 * @param {{ entry: string, evaluates: boolean }} entryPoint
 * @returns {Promise<string[]>} what is wrong
 */
export async function checkImportAlone({ entry, evaluates }) {
  const problems = [];
  const unused = await bundle(`import '${entry}';`, { mode: 'production' });
  if (unused.trim() !== '') {
    problems.push(`${entry} leaves ${unused.trim().length} bytes in a bundle that uses nothing of it`);
  }
  if (!evaluates) return problems;
  const all = await bundle(`import * as all from '${entry}';\nglobalThis.keep = all;`, {
    mode: 'production',
  });
  const outcome = evaluateAlone(all);
  if (outcome.error !== undefined) problems.push(`${entry} cannot be imported alone: ${outcome.error}`);
  if (outcome.globals.length > 0) {
    problems.push(`${entry} leaves global names behind: ${outcome.globals.join(', ')}`);
  }
  return problems;
}

/**
 * Runs a bundle that assigns `globalThis.keep` in a realm without a document.
 *
 * @param {string} code
 * @returns {{ error?: string, globals: string[] }} what it threw, and the names it left
 */
export function evaluateAlone(code) {
  const names = /** @type {Record<string, unknown>} */ (globalThis);
  const realm = createContext(Object.fromEntries(everywhere.map((name) => [name, names[name]])));
  const list = () => /** @type {string[]} */ (runInContext('Reflect.ownKeys(globalThis).map(String)', realm));
  const before = new Set([...list(), 'keep']);
  try {
    // As a module's, its own names are no globals.
    runInContext(`(() => { 'use strict';\n${code}\n})();`, realm);
  } catch (error) {
    return { error: String(error), globals: [] };
  }
  return { globals: [...list()].filter((name) => !before.has(name)) };
}
