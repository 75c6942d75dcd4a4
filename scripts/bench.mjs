/**
 * `npm run bench`: Strop beside its peers in one browser run. In: command-line options. Out: a table on the
 * terminal and `bench/results/latest.json`. The work is in `bench/run.mjs`.
 */
import { parseArgs } from 'node:util';
import { runBench } from '../bench/run.mjs';

const usage = `npm run bench -- [options]
  --quick           Strop, vanilla DOM and three peers, few samples, in under three minutes (indicative)
  --entries a,b     only these entries, and vanilla, which the ratios are against
  --samples n       rounds of every measure instead of the usual number
  --script-only     script time alone, printed and not written
  --operations a,b  only these operations; with --script-only
  --check           build the entries and check that they are keyed; measure nothing
  --help            this text`;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    entries: { type: 'string' },
    samples: { type: 'string' },
    'script-only': { type: 'boolean', default: false },
    operations: { type: 'string' },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(usage);
} else {
  const samples = values.samples === undefined ? undefined : Number(values.samples);
  if (samples !== undefined && !(Number.isInteger(samples) && samples > 0)) {
    throw new Error(`--samples wants a whole number above 0, not '${values.samples}'.`);
  }
  if (values.operations !== undefined && !values['script-only']) {
    throw new Error('--operations goes with --script-only: other results would not be comparable.');
  }
  const list = (/** @type {string} */ text) => text.split(',').map((name) => name.trim());
  await runBench({
    quick: values.quick,
    checkOnly: values.check,
    scriptOnly: values['script-only'],
    ...(values.operations === undefined ? {} : { only: list(values.operations) }),
    ...(values.entries === undefined ? {} : { names: list(values.entries) }),
    ...(samples === undefined ? {} : { samples }),
  });
}
