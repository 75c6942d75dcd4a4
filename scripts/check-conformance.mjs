/**
 * Fails where `docs/conformance.md` and the suites disagree: a case that is named but not there, a case with the number
 * of a section that no row names, a difference or roadmap line that is not there.
 *
 *   node scripts/check-conformance.mjs
 *
 * A row is `| section | fact | where |`; `where` holds, separated by `<br>`, cases as `suite › title` and links.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { slug } from './docs/check.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');

const problems = /** @type {string[]} */ ([]);
const cases = readCases();
const named = new Set();

for (const [, section, fact, where = ''] of read('docs/conformance.md').matchAll(
  /^\| (\d[\d.]*) \| (.+?) \| (.+) \|$/gm,
)) {
  for (const entry of where.split('<br>')) {
    const link = /^\[(.+)\]\((.+)\)$/.exec(entry);
    if (link !== null) checkLink(`${section} ${fact}`, link[1] ?? '', link[2] ?? '');
    else if (cases.has(unescape(entry))) named.add(unescape(entry));
    else problems.push(`${section} ${fact}: there is no case '${entry}'`);
  }
}
for (const name of cases) {
  if (/ › [1-9]\d*(\.\d+)? /.test(name) && !named.has(name)) problems.push(`No row names '${name}'`);
}

for (const problem of problems) console.error(`docs/conformance.md: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${named.size} cases are named, each is there`);

/** Every case as `suite › title`; a suite is named by its file below `test` or `test/shared`. */
function readCases() {
  const found = new Set();
  for (const name of ['renderer', 'web']) {
    const folder = join(root, 'packages', name, 'test');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts')) continue;
      const path = file
        .split(sep)
        .join('/')
        .replace(/^shared\//, '')
        .replace(/(\.test)?\.ts$/, '');
      const suite = name === 'web' ? `web/${path}` : path;
      const text = readFileSync(join(folder, file), 'utf8');
      const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
      visit(source, (title) => found.add(`${suite} › ${title}`));
    }
  }
  return found;
}

/** Titles as they are written, of `it('…')`, `it.each(…)('…')` and `test`. */
function visit(/** @type {import('typescript').Node} */ node, /** @type {(title: string) => void} */ add) {
  if (ts.isCallExpression(node) && /^(it|test)(\.each\(|$)/.test(start(node.expression))) {
    const [title] = node.arguments;
    if (title !== undefined && (ts.isStringLiteralLike(title) || ts.isTemplateExpression(title))) {
      add(ts.isStringLiteralLike(title) ? title.text : written(title));
    }
  }
  node.forEachChild((child) => visit(child, add));
}

/** `it`, `test`, or `it.each(` where a table stands before the title. */
function start(/** @type {import('typescript').Node} */ node) {
  if (ts.isIdentifier(node)) return node.text;
  const table = ts.isCallExpression(node) ? node.expression : null;
  if (table === null || !ts.isPropertyAccessExpression(table) || !ts.isIdentifier(table.expression))
    return '';
  return `${table.expression.text}.${table.name.text}(`;
}

function written(/** @type {import('typescript').TemplateExpression} */ template) {
  const spans = template.templateSpans.map(({ expression, literal }) => {
    const name = ts.isIdentifier(expression) ? expression.text : '…';
    return `\${${name}}${literal.text}`;
  });
  return template.head.text + spans.join('');
}

/** A link names a row of a table, or the bold words of a list's item, below a heading of another page. */
function checkLink(/** @type {string} */ fact, /** @type {string} */ text, /** @type {string} */ target) {
  const [page, anchor] = target.split('#');
  const part = read(`docs/${page}`)
    .split(/^(?=#+ )/m)
    .find((one) => slug(/^#+ (.*)/.exec(one)?.[1] ?? '') === anchor);
  const has = part
    ?.split('\n')
    .some((line) => line.startsWith(`| ${text} `) || line.startsWith(`- **${text}**`));
  if (!has) problems.push(`${fact}: ${target} has no '${text}'`);
}

function unescape(/** @type {string} */ entry) {
  return entry.replaceAll(/\\([\\|<*_`[\]])/g, '$1');
}
