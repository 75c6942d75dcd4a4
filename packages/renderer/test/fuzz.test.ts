import { expect, it } from 'vitest';
import { fuzz } from './fuzz/run.ts';
import { seedFromEnvironment, stepsFromEnvironment } from './fuzz/seed.ts';

it(
  'shows after random changes what a fresh render shows, and leaves nothing behind',
  { timeout: 60_000 },
  async () => {
    const { seed, failure } = await fuzz({ seed: seedFromEnvironment(), count: stepsFromEnvironment(1000) });
    expect(failure, `seed ${seed}`).toBe(null);
  },
);
