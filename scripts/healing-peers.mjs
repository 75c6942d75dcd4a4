/**
 * `npm run healing:peers`: the renderer's healing harness, 10,000 renders each after one change by a stranger, with Strop,
 * Preact, Solid, Svelte, Vue and Lit. Prints what was found, with the seed; `--write` puts it into docs/healing-peers.md.
 *
 *   npm run healing:peers -- --seed 7 --renders 1000 --entries solid,vue
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { playPeers } from '../bench/healing/run.mjs';
import { byKind, totals } from '../bench/healing/tables.mjs';
import { runTool } from './run.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    renders: { type: 'string', default: '10000' },
    entries: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const seed = values.seed === 'random' ? Math.trunc(Math.random() * 2 ** 31) : Number(values.seed);
const renders = Number(values.renders);
if (!Number.isInteger(seed) || !(renders > 0)) throw new Error('--seed and --renders want numbers.');

const { browser, runs } = await playPeers({
  seed,
  renders,
  ...(values.entries === undefined ? {} : { names: values.entries.split(',') }),
  say: (text) => console.error(text),
});
const text = `Seed ${seed}, ${renders.toLocaleString('en')} renders each, Chromium ${browser}.

${totals(runs)}

After each kind of change: renders that threw / changed holes that are wrong / deaf listeners.

${byKind(runs)}
`;
console.log(text);
for (const { title, first } of runs)
  for (const [what, example] of Object.entries(first)) console.error(`${title}, ${what}: ${example}`);

if (values.write) {
  const page = new URL('../docs/healing-peers.md', import.meta.url);
  const [before] = readFileSync(page, 'utf8').split(/(?<=<!-- results -->\n)/);
  writeFileSync(page, `${before}\n${text}`);
  runTool('prettier', ['--write', '--log-level', 'warn', 'docs/healing-peers.md']);
}
