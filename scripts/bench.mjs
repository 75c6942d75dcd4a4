/**
 * `npm run bench` and `npm run bench:trees`: Strop beside its peers in one browser run. In: command-line options.
 * Out: tables on the terminal, a record and a chart in `bench/results`. The work is in `bench/run.mjs`.
 */
import { parseArgs } from 'node:util';
import { runBench } from '../bench/run.mjs';
import { tableSuite, treesSuite } from '../bench/suite.mjs';
import { runTool } from './run.mjs';

const usage = `npm run bench -- [options]          the table
npm run bench:trees -- [options]    component trees
  --quick           Strop, the baseline and three peers, in under three minutes (indicative)
  --entries a,b     only these entries, and the baseline, which the ratios are against
  --operations a,b  only these operations; the results go to a file of their own
  --minutes n       for the whole run (25); more time makes more rounds
  --samples n       rounds of every measure, instead of a time
  --script-only     script time alone, printed and not written
  --quiet-clock     script time with the browser first in line for the processors (Linux, chrt)
  --memory-only     memory alone, printed and not written
  --check           build the entries and check that they do what they must; measure nothing
  --help            this text`;

const { values } = parseArgs({
  options: {
    trees: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    entries: { type: 'string' },
    operations: { type: 'string' },
    minutes: { type: 'string' },
    samples: { type: 'string' },
    'script-only': { type: 'boolean', default: false },
    'quiet-clock': { type: 'boolean', default: false },
    'memory-only': { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(usage);
} else {
  const minutes = positive('minutes');
  const samples = positive('samples');
  // An entry is built with the plugin that reads templates, which Node loads from its build.
  runTool('tsc', ['-b', 'packages/vite']);
  if (samples !== undefined && !Number.isInteger(samples)) throw new Error('--samples wants a whole number.');
  await runBench({
    suite: values.trees ? treesSuite : tableSuite,
    quick: values.quick,
    checkOnly: values.check,
    scriptOnly: values['script-only'],
    quietClock: values['quiet-clock'],
    memoryOnly: values['memory-only'],
    ...(values.operations === undefined ? {} : { only: list(values.operations) }),
    ...(values.entries === undefined ? {} : { names: list(values.entries) }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(samples === undefined ? {} : { samples }),
  });
}

/** @param {'minutes' | 'samples'} name */
function positive(name) {
  const text = values[name];
  if (text === undefined) return undefined;
  if (!(Number(text) > 0)) throw new Error(`--${name} wants a number above 0, not '${text}'.`);
  return Number(text);
}

/** @param {string} text */
function list(text) {
  return text.split(',').map((name) => name.trim());
}
