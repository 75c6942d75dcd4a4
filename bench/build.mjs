/**
 * Stage: from sources to what a browser loads. In: entries. Out: a folder in `bench/dist`, with one folder an entry
 * and the harness, and each entry's compressed size. Next: `server.mjs` serves it.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build, mergeConfig } from 'vite';
import { isAlive } from './lock.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);

const builds = join(here, 'dist');

/** Where this process's benchmark stands: a folder of its own, so that no other process builds into what it serves. */
export const distFolder = join(builds, String(process.pid));

/** Bytes of a script. @typedef {{ minified: number, gzip: number, brotli: number }} Size */

/**
 * Builds the harness and every entry.
 *
 * @param {readonly import('./entries.mjs').Entry[]} entries
 * @returns {Promise<Map<string, Size>>} entry name to the bytes of its script
 */
export async function buildAll(entries) {
  await removeOldBuilds();
  await mkdir(distFolder, { recursive: true });
  await buildHarness();
  const sizes = new Map();
  for (const entry of entries) sizes.set(entry.name, await buildEntry(entry));
  return sizes;
}

/** Builds stay for a look at them until the next run. */
async function removeOldBuilds() {
  await mkdir(builds, { recursive: true });
  for (const name of await readdir(builds)) {
    if (name === String(process.pid) || !isAlive(Number(name))) {
      await rm(join(builds, name), { recursive: true, force: true });
    }
  }
}

async function buildHarness() {
  const bootstrap = dirname(require.resolve('bootstrap/package.json'));
  await cp(join(here, 'page'), join(distFolder, 'page'), { recursive: true });
  await cp(join(here, 'operations.mjs'), join(distFolder, 'operations.mjs'));
  await cp(join(here, 'page/harness.html'), join(distFolder, 'harness.html'));
  await cp(join(bootstrap, 'dist/css/bootstrap.min.css'), join(distFolder, 'page/css/bootstrap.min.css'));
  await cp(join(bootstrap, 'dist/fonts'), join(distFolder, 'page/fonts'), { recursive: true });
}

/** @param {import('./entries.mjs').Entry} entry @returns {Promise<Size>} */
async function buildEntry(entry) {
  const out = join(distFolder, entry.name);
  await build(
    mergeConfig(
      {
        root: entry.folder,
        configFile: false,
        logLevel: 'warn',
        mode: 'production',
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: out,
          emptyOutDir: true,
          target: 'es2022',
          modulePreload: false,
          reportCompressedSize: false,
          rollupOptions: {
            input: join(entry.folder, entry.main),
            output: { entryFileNames: 'main.js', codeSplitting: false },
            checks: { pluginTimings: false },
          },
        },
      },
      entry.vite ?? {},
    ),
  );
  await writeFile(join(out, 'index.html'), pageOf(entry));
  return sizeOf(await readFile(join(out, 'main.js')));
}

/** @param {Buffer} code @returns {Size} */
function sizeOf(code) {
  return {
    minified: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

/** @param {import('./entries.mjs').Entry} entry */
function pageOf(entry) {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${entry.title}</title>
    <link href="/page/css/bootstrap.min.css" rel="stylesheet" />
    <link href="/page/table.css" rel="stylesheet" />
  </head>
  <body>
    <div id="main"></div>
    <script type="module" src="main.js"></script>
  </body>
</html>
`;
}
