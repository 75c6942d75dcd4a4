/**
 * Layer check, first stage: reads what may import what from `docs/architecture.md`, the one place where it is written.
 *
 * Three kinds of fenced blocks are read:
 *   ```arrows            one line per package: `remote → template, renderer/dom-contract (types)`
 *   ```layers renderer   one line per layer of that package, the highest first: `parts, references, events`
 *   ```knots             one line per group of files that may all import each other: `packages/a/src/b.ts, packages/a/src/c.ts`
 */

/**
 * `entry` is '' for the package's main entry. `typesOnly` allows `import type` and nothing else.
 * @typedef {{ packageName: string, entry: string, typesOnly: boolean }} Arrow
 * @typedef {{ arrows: Map<string, Arrow[]>, layers: Map<string, string[][]>, knots: string[][], problems: string[] }} Architecture
 */

/**
 * @param {string} text
 * @returns {Architecture}
 */
export function readArchitecture(text) {
  /** @type {Architecture} */
  const result = { arrows: new Map(), layers: new Map(), knots: [], problems: [] };
  for (const [, kind, subject = '', body = ''] of text.matchAll(
    /^```(arrows|layers|knots)(?: (\S+))?\n([\s\S]*?)^```/gm,
  )) {
    const lines = body.split('\n').filter((line) => line.trim() !== '');
    const rows = lines.map((line) => line.split(',').map((name) => name.trim()));
    if (kind === 'layers') result.layers.set(subject, rows);
    if (kind === 'knots') result.knots.push(...rows);
    if (kind !== 'arrows') continue;
    for (const line of lines) {
      const [from = '', targets] = line.split('→').map((side) => side.trim());
      if (targets === undefined) result.problems.push(`'${line}' is not 'package → packages'`);
      else result.arrows.set(from, readTargets(targets, result.problems));
    }
  }
  if (result.arrows.size === 0) result.problems.push('there is no block ```arrows');
  return result;
}

/** @returns {Arrow[]} */
function readTargets(/** @type {string} */ text, /** @type {string[]} */ problems) {
  /** @type {Arrow[]} */
  const arrows = [];
  for (const target of text.split(',').map((item) => item.trim())) {
    if (target === '' || target === 'nothing') continue;
    const match = /^([\w-]+)(?:\/([\w/-]+))?( \(types\))?$/.exec(target);
    if (match === null) problems.push(`'${target}' is not 'package', 'package/entry' or 'package (types)'`);
    else
      arrows.push({ packageName: match[1] ?? '', entry: match[2] ?? '', typesOnly: match[3] !== undefined });
  }
  return arrows;
}
