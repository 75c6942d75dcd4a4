import { describe, expect, it } from 'vitest';
import { createRandom } from '../page/rows.mjs';
import {
  dropDisturbed,
  estimateAgainst,
  estimateGrowth,
  estimateRatios,
  geometricMean,
  leastDisturbed,
  median,
  overlap,
  quantile,
  shuffle,
  summarise,
} from '../statistics.mjs';

describe('median and quantile', () => {
  it('take the middle of an odd number of values, and the mean of the two middle ones else', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  it('leave the order of what they are given alone', () => {
    const values = [3, 1, 2];
    median(values);
    quantile(values, 0.5);
    expect(values).toEqual([3, 1, 2]);
  });

  it('go in proportion between neighbours', () => {
    expect(quantile([10, 20], 0.25)).toBe(12.5);
    expect(quantile([1, 2, 3, 4, 5], 0)).toBe(1);
    expect(quantile([1, 2, 3, 4, 5], 1)).toBe(5);
  });

  it('refuse to speak of no values', () => {
    expect(() => median([])).toThrow('no values');
    expect(() => quantile([], 0.5)).toThrow('no values');
  });
});

describe('geometricMean', () => {
  it('of a ratio and its inverse is 1', () => {
    expect(geometricMean({ a: 4, b: 0.25 })).toBeCloseTo(1, 12);
  });

  it('weighs by name', () => {
    expect(geometricMean({ a: 2, b: 8 }, { a: 3, b: 1 })).toBeCloseTo(2 ** 1.5, 12);
  });

  it('needs a weight for every name', () => {
    expect(() => geometricMean({ a: 2, b: 8 }, { a: 1 })).toThrow("'b'");
  });
});

describe('estimateRatios', () => {
  const weights = { create: 0.5, clear: 0.5 };

  it('gives the baseline 1 and an entry that always takes twice as long 2, without doubt', () => {
    const create = [5, 6, 7, 8, 9];
    const clear = [1, 1.5, 2, 1, 1];
    const twice = (values: number[]) => values.map((value) => value * 2);
    const { vanilla, slow } = estimateRatios(
      { vanilla: { create, clear }, slow: { create: twice(create), clear: twice(clear) } },
      'vanilla',
      weights,
    );
    expect(vanilla).toMatchObject({ geomean: { value: 1, interval: [1, 1], rounds: 5 } });
    expect(slow?.['create']).toEqual({ value: 2, interval: [2, 2], rounds: 5 });
    expect(slow?.['geomean']?.value).toBeCloseTo(2, 12);
    // The rounds differ, the ratio within each does not: drawing whole rounds keeps the interval closed.
    expect(slow?.['geomean']?.interval[0]).toBeCloseTo(2, 12);
    expect(slow?.['geomean']?.interval[1]).toBeCloseTo(2, 12);
  });

  it('gives an interval that holds the true ratio of noisy samples and says the same in every run', () => {
    const random = createRandom(7);
    const noisy = (around: number) => Array.from({ length: 20 }, () => around * (0.9 + random(200) / 1000));
    const samples = {
      vanilla: { create: noisy(10), clear: noisy(4) },
      other: { create: noisy(13), clear: noisy(5.2) },
    };
    const first = estimateRatios(samples, 'vanilla', weights);
    const [low, high] = first['other']!['geomean']!.interval;
    expect(low).toBeLessThan(1.3);
    expect(high).toBeGreaterThan(1.3);
    expect(high - low).toBeLessThan(0.2);
    expect(estimateRatios(samples, 'vanilla', weights)).toEqual(first);
  });

  it('does without samples that were dropped', () => {
    const { other } = estimateRatios(
      {
        vanilla: { create: [10, undefined, 10, 10, 10], clear: [2, 2, 2, 2, 2] },
        other: { create: [20, 900, 20, undefined, 20], clear: [2, 2, undefined, 2, 2] },
      },
      'vanilla',
      weights,
    );
    expect(other?.['create']?.value).toBe(2);
    expect(other?.['clear']?.value).toBe(1);
    expect(other?.['geomean']?.value).toBeCloseTo(Math.SQRT2, 12);
  });

  it('wants samples of the baseline', () => {
    expect(() => estimateRatios({ other: {} }, 'vanilla', {})).toThrow("'vanilla'");
  });
});

describe('overlap', () => {
  it('holds when two intervals share a value', () => {
    expect(overlap([1, 2], [2, 3])).toBe(true);
    expect(overlap([1, 4], [2, 3])).toBe(true);
    expect(overlap([1, 2], [2.1, 3])).toBe(false);
    expect(overlap([2.1, 3], [1, 2])).toBe(false);
  });
});

describe('dropDisturbed', () => {
  it('drops what was taken while the machine was slower than usual', () => {
    const samples = [2.9, 3, 3.1, 3, 3.9].map((calibration) => ({ calibration }));
    const { kept, dropped } = dropDisturbed(samples, 1.25);
    expect(kept).toHaveLength(4);
    expect(dropped).toEqual([{ calibration: 3.9 }]);
  });
});

describe('leastDisturbed', () => {
  it('saves the best sample of each group that would have none', () => {
    const sample = (group: string, calibration: number) => ({ group, calibration });
    const kept = [sample('a', 3)];
    const dropped = [sample('a', 4), sample('b', 6), sample('b', 5), sample('c', 9)];
    expect(leastDisturbed(kept, dropped, ({ group }) => group)).toEqual([sample('b', 5), sample('c', 9)]);
  });
});

describe('shuffle', () => {
  it('keeps all items and puts each in each place about equally often', () => {
    const random = createRandom(3);
    const first = { a: 0, b: 0, c: 0 };
    for (let i = 0; i < 3000; i++) {
      const shuffled = shuffle<'a' | 'b' | 'c'>(['a', 'b', 'c'], random);
      expect([...shuffled].sort()).toEqual(['a', 'b', 'c']);
      first[shuffled[0]!]++;
    }
    for (const count of Object.values(first)) expect(Math.abs(count - 1000)).toBeLessThan(100);
  });
});

describe('estimateAgainst', () => {
  it('gives the ratio of one entry to each other, from the rounds they share', () => {
    const samples = {
      vanilla: { create: [10, 20, 30] },
      strop: { create: [12, 24, 36] },
      slow: { create: [24, 48, 72] },
    };
    const against = estimateAgainst(samples, 'strop', { create: 1 });
    expect(Object.keys(against)).toEqual(['vanilla', 'slow']);
    expect(against['vanilla']?.['create']?.value).toBeCloseTo(1.2);
    expect(against['slow']?.['geomean']?.value).toBeCloseTo(0.5);
  });
});

describe('estimateGrowth', () => {
  it('is what a row more costs, in nanoseconds, whatever the sizes between are', () => {
    const samples = { strop: { small: [1, 1, 1], middle: [7, 7, 7], large: [2, 2, 2] } };
    const { strop } = estimateGrowth(samples, { operations: { large: 11_000, middle: 5000, small: 1000 } });
    expect(strop).toEqual({ value: 100, interval: [100, 100], rounds: 3 });
  });

  it('leaves out an entry that lacks a size', () => {
    expect(estimateGrowth({ strop: { small: [1] } }, { operations: { small: 1000, large: 10_000 } })).toEqual(
      {},
    );
  });
});

describe('summarise', () => {
  it('gives the median of each entry as it is', () => {
    const { strop } = summarise({ strop: { clear: [1, 1.02, 1.5, undefined] } }, 'clear');
    expect(strop).toMatchObject({ value: 1.02, rounds: 3 });
    expect(strop?.interval[0]).toBeLessThanOrEqual(1.02);
    expect(strop?.interval[1]).toBeGreaterThanOrEqual(1.02);
  });
});
