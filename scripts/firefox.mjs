/**
 * `npm run firefox`: what runs in Chromium with `npm test`, in the Firefox of this machine. Needs `apt-get install firefox-esr`
 * or the like, says so where there is none, and is no part of `npm test`.
 *
 *   npm run firefox                               all of the following, one after the other
 *   npm run firefox -- healing --seed 7           10,000 renders, each after one change by a stranger (--renders for others)
 *   npm run firefox -- tests packages/renderer    Vitest's browser project, or a part of it
 *   npm run firefox -- gallery e2e/tests/maps     Playwright's tests of the built gallery, or a part of them
 */
import { parseArgs } from 'node:util';
import { findFirefox } from './firefox/find.mjs';
import { CommandFailed, runScript, runSteps, runTool } from './run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '100000' },
    renders: { type: 'string', default: '10000' },
  },
});
const [only, ...paths] = positionals;
const env = { TEST_BROWSER: 'firefox' };

const steps = [
  { name: 'healing', run: healing },
  { name: 'tests', run: () => vitest(paths) },
  { name: 'gallery', run: gallery },
];

try {
  const chosen = steps.filter(({ name }) => only === undefined || only === name);
  if (chosen.length === 0) throw new Error(`'${only}' is none of healing, tests and gallery.`);
  console.log(findFirefox());
  await runSteps(chosen);
} catch (error) {
  // The output of a command that failed has said why; another message is for a person.
  console.error(error instanceof CommandFailed || error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function healing() {
  const { seed, renders } = values;
  if (!(Number(seed) > 1) || !(Number(renders) > 0))
    throw new Error('--seed wants a number from 2, --renders one from 1.');
  vitest(['packages/renderer/test/browser/healing.test.ts'], { VITE_SEED: seed, VITE_RUNS: renders });
}

/** @param {readonly string[]} files @param {Record<string, string>} [asked] */
function vitest(files, asked) {
  runTool('vitest', ['run', '--project', 'browser', '--allowOnly=false', ...files], {
    env: { ...env, ...asked },
  });
}

function gallery() {
  runScript('build-gallery.mjs');
  runTool('playwright', ['test', '--project=gallery', ...paths], { env });
}
