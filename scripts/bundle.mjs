/** A small program and all it imports as one minified text, made by Vite from the packages' sources. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Were there several chunks, they would all count.
 *
 * @param {string} source
 * @param {{ mode: 'development' | 'production', conditions?: readonly string[], plugins?: import('vite').Plugin[] }} options plugins run after that which gives the source
 */
export async function bundle(source, { mode, conditions = [], plugins = [] }) {
  const entry = join(root, 'scripts/preset.js');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode,
    resolve: { conditions: ['@strop/source', ...conditions, 'module', 'browser', mode] },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry },
    },
    plugins: [
      {
        name: 'preset',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
      ...plugins,
    ],
  });
  if (!('output' in result)) throw new Error('Vite gave no output.');
  return result.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n');
}
