/** Layer check, second stage: the imports of one file, found by a parser, with the line each stands on. */
import { parseSync } from 'vite';

/**
 * `typesOnly`: gone from the output. `import { type A } from 'a'` is not: it stays as an import of nothing.
 * @typedef {{ specifier: string, line: number, typesOnly: boolean }} FileImport
 */

/**
 * @param {string} file
 * @param {string} text
 * @returns {FileImport[]}
 */
export function readImports(file, text) {
  const { module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  /** @type {FileImport[]} */
  const imports = [];
  const add = (
    /** @type {string} */ specifier,
    /** @type {number} */ start,
    /** @type {boolean} */ typesOnly,
  ) => imports.push({ specifier, line: text.slice(0, start).split('\n').length, typesOnly });

  for (const { moduleRequest, start } of module.staticImports) {
    add(moduleRequest.value, start, /^import\s+type\b(?!\s*,|\s+from\b)/.test(text.slice(start)));
  }
  for (const { start, entries } of module.staticExports) {
    const request = entries.find((entry) => entry.moduleRequest !== null)?.moduleRequest;
    if (request) add(request.value, start, /^export\s+type\b/.test(text.slice(start)));
  }
  for (const { moduleRequest, start } of module.dynamicImports) {
    const literal = /^(['"`])([^'"`$]+)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end).trim());
    // An address that is worked out at run time names no module of ours.
    if (literal !== null) add(literal[2] ?? '', start, false);
  }
  return imports;
}
