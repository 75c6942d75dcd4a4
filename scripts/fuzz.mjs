/**
 * `npm run fuzz -- --seed S --count N`: random changes of the renderer against an oracle, N steps.
 * Prints the seed, the steps and the first failure, shrunk. The work is in packages/renderer/test/fuzz/run.ts.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const { values } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string', default: '10000' } },
});
const count = wholeNumber('--count', values.count);
const seed = values.seed === undefined ? undefined : wholeNumber('--seed', values.seed);

// Vite runs the sources as they are, as it does for the tests.
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, watch: null, ws: false, hmr: false },
  optimizeDeps: { noDiscovery: true },
  ssr: { resolve: { conditions: ['@strop/source', 'module', 'node', 'development|production'] } },
});
try {
  const { fuzz } = await server.ssrLoadModule('/packages/renderer/test/fuzz/run.ts');
  const { seed: used, steps, failure } = await fuzz({ seed, count, log: console.log });
  console.log(`seed ${used}, ${steps} steps, ${failure === null ? 0 : 1} failures`);
  if (failure !== null) process.exitCode = 1;
} finally {
  await server.close();
}

function wholeNumber(/** @type {string} */ name, /** @type {string} */ text) {
  const value = Number(text);
  if (!Number.isInteger(value)) throw new Error(`${name} is a whole number, not '${text}'.`);
  return value;
}
