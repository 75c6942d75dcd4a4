/**
 * `npm run size`: exact bytes of each preset, bundled for production, beside the committed ones in `bench/size.json`.
 *
 *   npm run size                 fails where a preset has grown by more than 1 %, or holds text of development, or
 *                                where importing a package does something by itself
 *   npm run size -- --write      measures and updates the file
 *
 * The sources are bundled, so nothing has to be built before but the plugin that reads templates, which Node loads: it is here.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { bundle } from './bundle.mjs';
import { checkImportAlone, entryPoints } from './import-alone.mjs';
import { parseMessages, splitSlots } from './messages/parse.mjs';
import { runTool } from './run.mjs';
import { compiled, increments, presets } from './size-presets.mjs';

/** @typedef {{ minified: number, gzip: number, brotli: number }} Size */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const file = join(root, 'bench/size.json');
/** Compressors of different Node versions differ by a few bytes; growth beyond that is somebody's decision. */
const tolerance = 0.01;

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
/** @type {Record<string, Size>} */
const committed = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const forbidden = developmentTexts();

/** @type {Record<string, Size>} */
const measured = {};
const problems = [];
runTool('tsc', ['-b', 'packages/vite']);
const { strop } = await import('@strop/vite');
const plain = Object.keys(presets).map((name) => ({
  name,
  of: name,
  plugins: () => /** @type {import('vite').Plugin[]} */ ([]),
}));
const read = compiled.map((of) => ({ name: `${of}, compiled`, of, plugins: () => strop() }));
for (const { name, of, plugins } of [...plain, ...read]) {
  const code = await bundle(/** @type {string} */ (presets[of]), { mode: 'production', plugins: plugins() });
  const found = forbidden.filter((text) => code.includes(text));
  if (found.length > 0) problems.push(`${name} holds text of development: ${found.slice(0, 3).join(' | ')}`);
  compareWithCommitted(name, sizeOf(code));
}
for (const [name, [whole, without]] of Object.entries(increments)) {
  compareWithCommitted(name, subtract(sizeNamed(whole), sizeNamed(without)));
}
for (const entry of entryPoints()) problems.push(...(await checkImportAlone(entry)));

for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error('Where the growth is worth it: npm run size -- --write');
  process.exitCode = 1;
} else if (values.write) {
  writeFileSync(file, JSON.stringify(measured, null, 2) + '\n');
}

/** @param {string} name @param {Size} size */
function compareWithCommitted(name, size) {
  measured[name] = size;
  const before = committed[name];
  console.log(
    `${name.padEnd(28)} ${cell(size.minified)} minified ${cell(size.gzip)} gzip ${cell(size.brotli)} brotli` +
      (before === undefined ? '  (new)' : difference(size.brotli - before.brotli)),
  );
  if (values.write) return;
  if (before === undefined) problems.push(`${name} is not in bench/size.json`);
  else if (size.brotli > before.brotli * (1 + tolerance)) {
    problems.push(`${name} has grown from ${before.brotli} to ${size.brotli} bytes (brotli)`);
  }
}

/** @param {string} name @returns {Size} */
function sizeNamed(name) {
  const size = measured[name];
  if (size === undefined) throw new Error(`There is no preset '${name}'.`);
  return size;
}

/** @param {Size} whole @param {Size} part @returns {Size} */
function subtract(whole, part) {
  return {
    minified: whole.minified - part.minified,
    gzip: whole.gzip - part.gzip,
    brotli: whole.brotli - part.brotli,
  };
}

/** @returns {Size} */
function sizeOf(/** @type {string} */ code) {
  const bytes = Buffer.from(code);
  return {
    minified: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

/** The longest unbroken text of every message that exists in development alone. */
function developmentTexts() {
  const texts = ['\n  Cause: ', '\\n  Cause: '];
  for (const name of readdirSync(join(root, 'messages'))) {
    if (!name.endsWith('.md')) continue;
    const from = { file: name, packageName: name.slice(0, -'.md'.length) };
    for (const { sentence, everywhere } of parseMessages(
      readFileSync(join(root, 'messages', name), 'utf8'),
      from,
    ).entries) {
      if (everywhere) continue;
      const literals = splitSlots(sentence).map((piece) => (piece.kind === 'text' ? piece.text : ''));
      const longest = literals.reduce((a, b) => (b.length > a.length ? b : a), '');
      if (longest.length >= 12) texts.push(longest);
    }
  }
  return texts;
}

function cell(/** @type {number} */ bytes) {
  return String(bytes).padStart(6);
}

function difference(/** @type {number} */ bytes) {
  return bytes === 0 ? '' : `  (${bytes > 0 ? '+' : ''}${bytes})`;
}
