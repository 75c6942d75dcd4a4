import { describe, expect, it } from 'vitest';
import type { Run } from '../report.mjs';
import { createRecord, orderRemarks, renderTable } from '../report.mjs';
import { estimateRatios } from '../statistics.mjs';

const weights = { create: 1, clear: 1 };

/** A run in which each entry takes the given multiple of vanilla's time in everything. */
function runOf(factors: Record<string, number>, published: Record<string, number> = {}, rounds = 8): Run {
  const samples = Object.fromEntries(
    Object.entries(factors).map(([name, factor]) => [
      name,
      {
        create: Array.from({ length: rounds }, (_, round) => factor * (10 + round)),
        clear: Array.from({ length: rounds }, () => factor),
      },
    ]),
  );
  const measure = { samples, estimates: estimateRatios(samples, 'vanilla', weights) };
  return {
    entries: Object.keys(factors).map((name) => ({
      name,
      title: name,
      version: '1.0.0',
      main: 'main.js',
      folder: name,
      ...(published[name] === undefined ? {} : { published: published[name] }),
    })),
    measures: { script: measure, total: measure, tracedScript: measure, memory: measure },
    bytes: new Map([['strop', 5000]]),
    conditions: {
      date: '2026-01-01T00:00:00.000Z',
      browser: 'Chromium 1',
      node: 'v20.20.0',
      processors: 2,
      load: 0,
      rounds: { script: rounds, whole: rounds, memory: rounds },
      scriptSamples: { taken: 100, disturbed: 0 },
      seed: 1,
    },
    indicative: true,
  };
}

describe('createRecord', () => {
  it('holds ratios by entry, measure and operation, and bytes', () => {
    const record = createRecord(runOf({ vanilla: 1, strop: 1.25 }));
    expect(record.entries['strop']).toMatchObject({
      total: { geomean: 1.25, create: 1.25, clear: 1.25 },
      script: { geomean: 1.25 },
      memory: { geomean: 1.25 },
      bytes: 5000,
    });
    expect(record.intervals['strop']?.script['geomean']).toEqual([1.25, 1.25]);
    expect(record.medians['vanilla']?.script).toEqual({ create: 13.5, clear: 1 });
    expect(record.indicative).toBe(true);
  });
});

describe('renderTable', () => {
  it('sorts by script time and compares each entry with the subject', () => {
    const table = renderTable(runOf({ vanilla: 1, slow: 2, strop: 1.25, same: 1.25 }), 'strop');
    const lines = table.split('\n').slice(2, 6);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['vanilla', 'strop', 'same', 'slow']);
    expect(lines[0]).toMatch(/1\.00 \[1\.00-1\.00\] +faster/);
    expect(lines[2]).toMatch(/1\.25 \[1\.25-1\.25\] +overlap/);
    expect(lines[3]).toMatch(/2\.00 \[2\.00-2\.00\] +slower/);
  });

  it('shows no interval that rests on too few rounds', () => {
    const table = renderTable(runOf({ vanilla: 1, strop: 1.25, slow: 2 }, {}, 4), 'strop');
    expect(table).toContain('too few rounds');
    expect(table).not.toContain('[1.25');
  });
});

describe('orderRemarks', () => {
  it('names two peers whose order is surely the opposite of the published one', () => {
    const remarks = orderRemarks(runOf({ vanilla: 1, a: 1.5, b: 1.2 }, { vanilla: 1.04, a: 1.1, b: 1.3 }));
    expect(remarks).toEqual(['a was published as faster than b, and is slower here: examine both entries.']);
  });

  it('has nothing against an order that agrees, or that the run cannot tell', () => {
    const agree = 'does not contradict';
    expect(orderRemarks(runOf({ vanilla: 1, a: 1.2, b: 1.5 }, { a: 1.1, b: 1.3 }))[0]).toContain(agree);
    expect(orderRemarks(runOf({ vanilla: 1, a: 1.5, b: 1.5 }, { a: 1.1, b: 1.3 }))[0]).toContain(agree);
  });
});
