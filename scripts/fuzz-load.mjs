/**
 * Loads the random tests of the renderer: the sources as they are, or with texts replaced while they are loaded.
 * Vite runs them as it does for the tests; nothing is written.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {{ file: string, from: string, to: string } | null} change a file under packages/renderer/src, and a text that
 *   stands in it exactly once.
 * @returns {Promise<{ fuzz: Function, close(): Promise<void> }>}
 */
export async function loadFuzz(change = null) {
  let found = false;
  const seed = {
    name: 'seed',
    enforce: /** @type {const} */ ('pre'),
    transform(/** @type {string} */ code, /** @type {string} */ id) {
      if (change === null || !id.endsWith(`/packages/renderer/src/${change.file}`)) return null;
      const pieces = code.split(change.from);
      if (pieces.length !== 2) {
        throw new Error(`'${change.from}' stands ${pieces.length - 1} times in ${change.file}, not once.`);
      }
      found = true;
      return pieces.join(change.to);
    },
  };
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    plugins: [seed],
    server: { middlewareMode: true, watch: null, ws: false, hmr: false },
    optimizeDeps: { noDiscovery: true },
    ssr: { resolve: { conditions: ['@strop/source', 'module', 'node', 'development|production'] } },
  });
  const { fuzz } = await server.ssrLoadModule('/packages/renderer/test/fuzz/run.ts');
  if (change !== null && !found) throw new Error(`${change.file} was not loaded.`);
  return { fuzz, close: () => server.close() };
}
