import { expect, it } from 'vitest';
import { fuzz } from '../fuzz/run.ts';
import { seedFromEnvironment, stepsFromEnvironment } from '../fuzz/seed.ts';
import { pageStage } from '../support/stage.ts';

it('shows after random changes in a page what a fresh render shows', { timeout: 60_000 }, async () => {
  const stage = pageStage(document, (type, init) => new Event(type, init));
  const { seed, failure } = await fuzz({
    seed: seedFromEnvironment(),
    count: stepsFromEnvironment(200),
    stage,
  });
  expect(failure, `seed ${seed}`).toBe(null);
});
