import { describe, expect, it } from 'vitest';
import { createLabels, createRandom, createRowBuilder } from '../page/rows.mjs';

describe('createRowBuilder', () => {
  it('counts ids from 1 and never uses one twice', () => {
    const build = createRowBuilder();
    expect(build(3).map((row) => row.id)).toEqual([1, 2, 3]);
    expect(build(2).map((row) => row.id)).toEqual([4, 5]);
  });

  it('gives every fresh page the same rows', () => {
    expect(createRowBuilder()(1000)).toEqual(createRowBuilder()(1000));
    expect(createRowBuilder(1)(10)).not.toEqual(createRowBuilder(2)(10));
  });

  it('labels rows with three words, nearly all different', () => {
    const labels = createRowBuilder()(1000).map((row) => row.label);
    for (const label of labels) expect(label).toMatch(/^[a-z]+ [a-z]+ [a-z]+$/);
    // 25 x 11 x 13 labels are possible; a generator that falls into a short cycle shows far fewer than 800.
    expect(new Set(labels).size).toBeGreaterThan(800);
  });
});

describe('createLabels', () => {
  it('makes the labels of the rows, for entries whose rows are not plain objects', () => {
    const nextLabel = createLabels();
    expect(Array.from({ length: 1000 }, nextLabel)).toEqual(createRowBuilder()(1000).map((row) => row.label));
  });
});

describe('createRandom', () => {
  it('stays below its bound and reaches every number under it', () => {
    const random = createRandom(5);
    const seen = new Set<number>();
    for (let i = 0; i < 1000; i++) {
      const number = random(13);
      expect(Number.isInteger(number) && number >= 0 && number < 13).toBe(true);
      seen.add(number);
    }
    expect(seen.size).toBe(13);
  });
});
