/**
 * `npm run fuzz:wire -- --seed S --count N`: hostile traffic at both ends of interop's wire, N messages, and as many calls
 * through every transport as a tenth of that, which must end alike. The work is in packages/interop/test/wire.
 */
import { parseArgs } from 'node:util';
import { runTool } from './run.mjs';

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '100000' } },
});
const count = Number(values.count);
if (!Number.isInteger(count) || !Number.isInteger(Number(values.seed))) {
  throw new Error('--seed and --count are whole numbers.');
}
const files = ['fuzz', 'differential'].map((name) => `packages/interop/test/wire/${name}.test.ts`);
runTool('vitest', ['run', '--project', 'node', ...files], {
  env: { VITE_SEED: values.seed, WIRE_MESSAGES: String(count), WIRE_CALLS: String(Math.ceil(count / 10)) },
});
