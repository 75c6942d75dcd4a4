/**
 * The rules for the pages that people read.
 *
 * In: the text of each page, by its path in the repository, whether a path exists, and the text of a file. Out: what is wrong, by page and line.
 *
 *   1. A link leads to a file that is there; with an anchor, to one of its headings.
 *   2. The index names every guide and every other page that stands in `docs` itself.
 *   3. No two decisions have the same number.
 *   4. Code after `<!-- runs in packages/… -->` stands in that file as it is, but for what it imports: a test runs it.
 */

/** @typedef {{ readonly page: string, readonly line: number, readonly text: string }} Problem */

export const index = 'docs/README.md';

/**
 * @param {ReadonlyMap<string, string>} pages
 * @param {(path: string) => boolean} exists
 * @param {(path: string) => string} read
 * @returns {Problem[]}
 */
export function checkPages(pages, exists, read) {
  const problems = /** @type {Problem[]} */ ([]);
  const indexed = new Set();
  const numbers = new Set();
  for (const [page, text] of pages) {
    for (const { line, target } of linksOf(text)) {
      const [relative = '', anchor] = target.split('#');
      const path = relative === '' ? page : resolve(page, relative);
      if (page === index) indexed.add(path);
      const headings = pages.get(path);
      if (!exists(path)) problems.push({ page, line, text: `${target} is not there.` });
      else if (anchor !== undefined && headings !== undefined && !anchorsOf(headings).has(anchor)) {
        problems.push({ page, line, text: `${path} has no heading for #${anchor}.` });
      }
    }
  }
  for (const [page, text] of pages) {
    for (const { line, path, code } of runCodeOf(text)) {
      if (!exists(path)) problems.push({ page, line, text: `${path} is not there.` });
      else if (!withoutImports(read(path)).includes(withoutImports(code))) {
        problems.push({ page, line, text: `${path} does not hold this code.` });
      }
    }
    if (/^docs\/(guides\/)?[^/]+$/.test(page) && page !== index && !indexed.has(page)) {
      problems.push({ page: index, line: 1, text: `Does not name ${page}.` });
    }
    const [, number] = /^docs\/decisions\/(\d+)-/.exec(page) ?? [];
    if (number === undefined) continue;
    if (numbers.has(number)) problems.push({ page, line: 1, text: `Another decision is number ${number}.` });
    numbers.add(number);
  }
  return problems;
}

/**
 * Code that a test runs, by the comment before it.
 *
 * @returns {Generator<{ line: number, path: string, code: string }>}
 */
function* runCodeOf(/** @type {string} */ text) {
  for (const { index, 1: path = '', 2: code = '' } of text.matchAll(
    /^<!-- runs in (\S+) -->\n+```\w*\n(.*?)^```/gms,
  )) {
    yield { line: text.slice(0, index).split('\n').length, path, code };
  }
}

/** A test imports from where it stands, a reader from a package. */
function withoutImports(/** @type {string} */ code) {
  return code.replaceAll(/^import [^;]*;\n/gm, '').trim();
}

/** The anchor of a heading. */
export function slug(/** @type {string} */ heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** Links within the repository. */
function* linksOf(/** @type {string} */ text) {
  for (const [at, content] of proseLines(text)) {
    for (const [, target = ''] of content.replaceAll(/`[^`]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)) {
      if (!/^[a-z]+:/.test(target)) yield { line: at, target };
    }
  }
}

function anchorsOf(/** @type {string} */ text) {
  const anchors = new Set();
  for (const [, content] of proseLines(text)) {
    const [, heading] = /^#+ (.*)/.exec(content) ?? [];
    if (heading !== undefined) anchors.add(slug(heading));
  }
  // What generated pages write themselves.
  for (const [, id] of text.matchAll(/<a id="([^"]+)">/g)) anchors.add(id);
  return anchors;
}

/**
 * Lines that are no code, with their numbers.
 *
 * @returns {Generator<[line: number, content: string]>}
 */
function* proseLines(/** @type {string} */ text) {
  let fence = '';
  for (const [i, content] of text.split('\n').entries()) {
    const [, marks = ''] = /^\s*(`{3,})/.exec(content) ?? [];
    if (fence === '' && marks === '') yield [i + 1, content];
    else if (fence === '') fence = marks;
    else if (marks.length >= fence.length) fence = '';
  }
}

function resolve(/** @type {string} */ page, /** @type {string} */ relative) {
  return new URL(relative, `file:///${page}`).pathname.slice(1).replace(/\/$/, '');
}
