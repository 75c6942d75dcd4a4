/**
 * `npm run bench:interop`: what a call across costs, beside a plain call, Comlink and .NET. In: `-- --rounds n`.
 * Out: a table and `bench/results/interop.json`. The work is in `bench/interop/run.mjs`.
 */
import { parseArgs } from 'node:util';
import { runInteropBench } from '../bench/interop/run.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '60' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  throw new Error(`--rounds wants a whole number above 0, not '${values.rounds}'.`);
}
await runInteropBench({ rounds });
