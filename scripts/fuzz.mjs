/**
 * `npm run fuzz -- --seed S --count N`: random changes of the renderer against an oracle, N steps.
 * Prints the seed, the steps and the first failure, shrunk. The work is in packages/renderer/test/fuzz/run.ts.
 */
import { parseArgs } from 'node:util';
import { loadFuzz } from './fuzz-load.mjs';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string', default: '10000' } },
});
const count = wholeNumber('--count', values.count);
const seed = values.seed === undefined ? undefined : wholeNumber('--seed', values.seed);

const { fuzz, close } = await loadFuzz();
try {
  const start = performance.now();
  const { seed: used, steps, failure } = await fuzz({ seed, count, log: console.log });
  const rate = Math.round(steps / ((performance.now() - start) / 1000));
  console.log(`seed ${used}, ${steps} steps, ${rate} a second, ${failure === null ? 0 : 1} failures`);
  if (failure !== null) process.exitCode = 1;
} finally {
  await close();
}

function wholeNumber(/** @type {string} */ name, /** @type {string} */ text) {
  const value = Number(text);
  if (!Number.isInteger(value)) throw new Error(`${name} is a whole number, not '${text}'.`);
  return value;
}
