/**
 * Stage: what is read. In: the runs. Out: tables in Markdown, one of all and one for each kind of change.
 * Next: the terminal, and `docs/healing-peers.md`.
 */

/** @typedef {import('./run.mjs').Run} Run */

const columns = /** @type {const} */ ([
  ['errors', 'renders that threw'],
  ['endless', 'of these without end'],
  ['disposals', 'disposals that threw'],
  ['stale', 'changed holes that are wrong'],
  ['deaf', 'deaf listeners'],
  ['foreignGone', 'foreign nodes outside gone'],
  ['untranslated', 'translations lost'],
]);

/** @param {readonly Run[]} runs */
export function totals(runs) {
  const shown = columns.filter(([name]) => runs.some(({ counts }) => counts[name] !== undefined));
  return table(
    ['', 'renders', 'changed holes', ...shown.map(([, title]) => title)],
    runs.map(({ title, version, counts }) => [
      `${title} ${version}`,
      number(counts['renders']),
      number(counts['changed']),
      ...shown.map(([name]) => number(counts[name] ?? 0) + share(name, counts)),
    ]),
  );
}

/** Renders that threw / wrong holes / deaf listeners, after each kind of change. @param {readonly Run[]} runs */
export function byKind(runs) {
  const kinds = [...new Set(runs.flatMap(({ kinds: found }) => Object.keys(found)))].sort();
  return table(
    ['', ...runs.map(({ title }) => title)],
    kinds.map((kind) => [
      `\`${kind}\``,
      ...runs.map(({ kinds: { [kind]: found = {} } }) =>
        [found['error'], found['stale'], found['deaf']].map((count = 0) => count).join(' / '),
      ),
    ]),
  );
}

/** @param {string} name @param {Record<string, number>} counts */
function share(name, counts) {
  const of = name === 'errors' ? counts['renders'] : counts['changed'];
  const count = counts[name];
  if (
    !count ||
    !of ||
    name === 'endless' ||
    name === 'disposals' ||
    name === 'foreignGone' ||
    name === 'untranslated'
  )
    return '';
  return ` (${((count / of) * 100).toFixed(count / of < 0.01 ? 2 : 1)}%)`;
}

/** @param {number | undefined} value */
function number(value) {
  return value === undefined ? '' : value.toLocaleString('en');
}

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '--:'))), ...rows.map(line)].join(
    '\n',
  );
}
