/**
 * The rules for `docs/seeds.md`.
 *
 * In: its text, the gallery's pages, and the titles of test files. Out: what is wrong, by line.
 */

/**
 * @typedef {{ readonly line: number, readonly section: string, readonly page: string, readonly tests: string }} Row
 * @typedef {RegExp} Title a test's title; its `${…}` stand for anything
 * @typedef {{ readonly line: number, readonly text: string }} Problem
 */

const reason = '**not here**';

/**
 * The rows of all tables.
 * @param {string} text
 * @returns {Row[]}
 */
export function readRows(text) {
  return text.split('\n').flatMap((content, index) => {
    const cells = content.split('|').map((cell) => cell.trim());
    if (cells.length !== 5 || /^-+$/.test(cells[1] ?? '') || cells[1] === 'Section') return [];
    const [, section = '', page = '', tests = ''] = cells;
    return [{ line: index + 1, section, page, tests }];
  });
}

/**
 * The titles of a test file's tests, where they stand as literals.
 * @param {string} source
 * @returns {Title[]}
 */
export function readTitles(source) {
  const calls = source.matchAll(/\b(?:test|it)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`)/g);
  return [...calls].map(([, single, double, template]) => {
    const literals = (template ?? (single ?? double ?? '').replace(/\\(.)/g, '$1')).split(/\$\{[^}]*\}/);
    return new RegExp(`^${literals.map(escape).join('.+')}$`);
  });
}

/**
 * @param {readonly Row[]} rows
 * @param {ReadonlySet<string | undefined>} pages
 * @param {(file: string) => readonly Title[] | null} titlesOf null for a file that does not exist
 * @returns {Problem[]}
 */
export function checkRows(rows, pages, titlesOf) {
  if (rows.length === 0) return [{ line: 1, text: 'There is no table.' }];
  return rows.flatMap(({ line, section, page, tests }) =>
    [...pageProblems(page, pages), ...testProblems(page, tests, titlesOf)].map((text) => ({
      line,
      text: `${section}: ${text}`,
    })),
  );
}

/**
 * @param {string} page
 * @param {ReadonlySet<string | undefined>} pages
 */
function* pageProblems(page, pages) {
  if (page === reason) return;
  const paths = [...page.matchAll(/`([^`]+)`/g)].map(([, path]) => path);
  if (paths.length === 0) yield `Names neither a page nor ${reason}.`;
  for (const path of paths) if (!pages.has(path)) yield `The gallery has no page ${path}.`;
}

/**
 * @param {string} page
 * @param {string} tests
 * @param {(file: string) => readonly Title[] | null} titlesOf
 */
function* testProblems(page, tests, titlesOf) {
  const named = [...tests.matchAll(/`([\w/-]+)`: (.+?)(?=<br>|$)/g)];
  if (page === reason) {
    if (tests === '') yield 'Says no reason.';
  } else if (named.length !== tests.split('<br>').length) yield 'Names no test, or not as `file`: title.';
  for (const [, file = '', title = ''] of named) {
    const titles = titlesOf(file);
    if (titles === null) yield `There is no test file ${file}.`;
    else if (!titles.some((each) => each.test(title))) yield `${file} has no test '${title}'.`;
  }
}

/** @param {string} text */
function escape(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
