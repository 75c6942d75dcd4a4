/**
 * Error catalogue: `messages/<package>.md` is the one place where messages are written.
 *
 *   node scripts/messages.mjs           writes packages/<package>/src/dev/errors.generated.ts and docs/errors.md
 *   node scripts/messages.mjs --check   fails where one of them is missing or stale, or a message is never used
 *
 * The format is described in CONTRIBUTING.md. Needs nothing but Node.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateModule, generateReference } from './messages/generate.mjs';
import { findDuplicates, parseMessages, ranges } from './messages/parse.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const order = Object.keys(ranges);
const check = process.argv.includes('--check');

const packages = readdirSync(join(root, 'messages'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length))
  .sort((a, b) => order.indexOf(a) - order.indexOf(b))
  .map((packageName) => {
    const file = `messages/${packageName}.md`;
    return {
      packageName,
      file,
      ...parseMessages(readFileSync(join(root, file), 'utf8'), { file, packageName }),
    };
  });

const problems = [...packages.flatMap((one) => one.problems), ...findDuplicates(packages)];
for (const { file, line, text } of problems) {
  console.error(`${file}:${line}: ${text}`);
  process.exitCode = 1;
}

// A mistake in one package's messages does not keep the others from being generated.
const readable = packages.filter(({ file }) => !problems.some((problem) => problem.file === file));
const outputs = readable.map(({ packageName, entries }) => ({
  path: join(root, 'packages', packageName, 'src/dev/errors.generated.ts'),
  text: generateModule(packageName, entries),
}));
if (problems.length === 0) {
  outputs.push({ path: join(root, 'docs/errors.md'), text: generateReference(packages) });
}

const stale = outputs.filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
for (const { path, text } of stale) {
  if (check) {
    console.error(`${relative(root, path)} is not up to date: run node scripts/messages.mjs`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
if (check) {
  for (const { packageName, file, entries } of readable) {
    const words = new Set(sourcesOf(packageName).join('\n').match(/\w+/g));
    for (const { name, code, line } of entries) {
      if (words.has(name)) continue;
      console.error(`${file}:${line}: ${code} ${name}: no file of the package uses it`);
      process.exitCode = 1;
    }
  }
}

const count = packages.reduce((sum, { entries }) => sum + entries.length, 0);
if (process.exitCode !== 1)
  console.log(
    `${count} messages in ${packages.length} packages, ${check ? 'up to date' : `${stale.length} files written`}`,
  );

function sourcesOf(/** @type {string} */ packageName) {
  const folder = join(root, 'packages', packageName, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
}
