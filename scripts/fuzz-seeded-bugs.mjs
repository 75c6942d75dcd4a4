/**
 * `npm run fuzz:bugs -- --seed S --count N --only text`: seeds bugs into the renderer, one at a time, and tells how many
 * steps the random tests take to find each. Fails where one is not found in N steps, or where its text no longer stands
 * in the sources. What is seeded is loaded, never written (`fuzz-load.mjs`); the bugs are in `fuzz-bugs.mjs`.
 */
import { parseArgs } from 'node:util';
import { bugs } from './fuzz-bugs.mjs';
import { loadFuzz } from './fuzz-load.mjs';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100000' },
    only: { type: 'string', default: '' },
  },
});

const chosen = bugs.filter(({ name }) => name.includes(values.only));
let missed = 0;
for (const bug of chosen) {
  const result = await hunt(bug);
  if (!result.found) missed++;
  console.log(`${result.steps.padStart(9)}  ${bug.name}  (${bug.file})`);
  if (values.only !== '') console.log(result.failure ?? '');
}
console.log(`${chosen.length - missed} of ${chosen.length} bugs found`);
if (missed > 0) process.exitCode = 1;

/** @returns {Promise<{ found: boolean, steps: string, failure: string | null }>} */
async function hunt(/** @type {(typeof bugs)[number]} */ bug) {
  const { fuzz, close } = await loadFuzz(bug);
  try {
    const { steps, failure } = await fuzz({
      seed: Number(values.seed),
      count: Number(values.count),
      shrink: false,
    });
    return { found: failure !== null, steps: failure === null ? 'not found' : String(steps + 1), failure };
  } finally {
    await close();
  }
}
