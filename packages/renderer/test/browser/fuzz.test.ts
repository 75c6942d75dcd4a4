import { afterEach, describe, expect, it } from 'vitest';
import { fuzz } from '../fuzz/run.ts';
import { seedFromEnvironment, stepsFromEnvironment } from '../fuzz/seed.ts';
import { pageStage } from '../support/stage.ts';

const stage = pageStage(document, (type, init) => new Event(type, init));
const elements = Element.prototype as { moveBefore?: unknown };
const native = elements.moveBefore;

afterEach(() => {
  elements.moveBefore = native;
});

describe.each(['with', 'without'])('random changes in a page %s moveBefore', (how) => {
  it('show what a fresh render shows', { timeout: 60_000 }, async () => {
    if (how === 'without') delete elements.moveBefore;
    const { seed, failure } = await fuzz({
      seed: seedFromEnvironment(),
      count: stepsFromEnvironment(200),
      stage,
    });
    expect(failure, `seed ${seed}`).toBe(null);
  });
});
