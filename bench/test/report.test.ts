import { describe, expect, it } from 'vitest';
import { aimLines } from '../aims.mjs';
import { chartOf } from '../chart-of-run.mjs';
import type { Run } from '../record.mjs';
import { createRecord } from '../record.mjs';
import { orderRemarks, renderTable } from '../report.mjs';
import { estimateAgainst, estimateRatios } from '../statistics.mjs';
import { tableSuite } from '../suite.mjs';
import { keptAs, measuresOf } from './parts-of-a-run.ts';

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
  const measure = {
    samples,
    estimates: estimateRatios(samples, 'vanilla', weights),
    against: estimateAgainst(samples, Object.keys(samples).includes('strop') ? 'strop' : 'vanilla', weights),
  };
  const kept = Object.fromEntries(
    Object.keys(factors).map((name) => [name, { value: 1.01, interval: [1, 1.02] as const, rounds }]),
  );
  return {
    suite: tableSuite,
    subject: 'strop',
    entries: Object.keys(factors).map((name) => ({
      name,
      title: name,
      version: '1.0.0',
      main: 'main.js',
      folder: name,
      ...(published[name] === undefined ? {} : { published: published[name] }),
    })),
    measures: measuresOf(measure, measure),
    kept: keptAs(kept),
    nodesLeft: { strop: 0 },
    growth: {},
    sizes: new Map([['strop', { minified: 12000, gzip: 5500, brotli: 5000 }]]),
    conditions: {
      date: '2026-01-01T00:00:00.000Z',
      browser: 'Chromium 1',
      memory: 'JavaScript and document',
      node: 'v20.20.0',
      processors: 2,
      load: 0,
      minutes: 20,
      rounds: { script: rounds, whole: rounds, memory: rounds, paint: rounds },
      scriptSamples: { taken: 100, disturbed: 0 },
      seed: 1,
    },
    indicative: true,
  };
}

describe('createRecord', () => {
  it('holds ratios by entry, measure and operation, and bytes', () => {
    const record = createRecord(runOf({ vanilla: 1, strop: 1.25 }));
    const ratios = { geomean: 1.25, create: 1.25, clear: 1.25 };
    expect(record.entries['strop']).toEqual({
      total: ratios,
      script: ratios,
      memory: ratios,
      heapAndDocument: ratios,
      heap: ratios,
      bytes: 5000,
    });
    expect(record.against.script['vanilla']?.['geomean']).toEqual({ value: 1.25, interval: [1.25, 1.25] });
    expect(record.afterClear['strop']).toMatchObject({ memoryToBefore: 1.01, heapToFirst: 1.01, nodes: 0 });
    expect(record.intervals['strop']?.['script']?.['geomean']).toEqual([1.25, 1.25]);
    expect(record.medians['vanilla']?.['script']).toEqual({ create: 13.5, clear: 1 });
    expect(record.indicative).toBe(true);
  });
});

describe('renderTable', () => {
  it('sorts by script time, and gives the ratio of the subject to each entry', () => {
    const table = renderTable(runOf({ vanilla: 1, slow: 2, strop: 1.25, same: 1.25 }));
    const lines = table.split('\n').slice(2, 6);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['vanilla', 'strop', 'same', 'slow']);
    expect(lines[0]).toMatch(/1\.00 \[1\.00-1\.00\] +1\.25 \[1\.25-1\.25\] /);
    expect(lines[2]).toMatch(/1\.25 \[1\.25-1\.25\] +1\.00 \[1\.00-1\.00\], overlap/);
    expect(lines[3]).toMatch(/2\.00 \[2\.00-2\.00\] +0\.6\d \[/);
  });

  it('gives what the safety checks cost, and counts the build without them among no peers', () => {
    const run = runOf({ vanilla: 1, strop: 1.02, 'strop-no-safety': 1 });
    const entries = run.entries.map((one) => ({ ...one, isPrice: one.name === 'strop-no-safety' }));
    expect(renderTable({ ...run, entries })).toContain('Price of safety, script: 1.02 [1.02-1.02]');
    expect(renderTable(run)).not.toContain('Price of safety');
    expect(aimLines({ ...run, entries })).toContain('ahead beyond the intervals, script: vanilla');
  });

  it('shows no interval that rests on too few rounds', () => {
    const table = renderTable(runOf({ vanilla: 1, strop: 1.25, slow: 2 }, {}, 4));
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

describe('chartOf', () => {
  it('is well-formed SVG with a bar for every entry of every panel', () => {
    const svg = chartOf(runOf({ vanilla: 1, strop: 1.25, 'a & b': 2 }));
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('a &amp; b');
    // Script, click to paint, heap, bytes, and the two operations measured.
    expect(svg.match(/<rect x=/g)).toHaveLength(6 * 3);
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});

describe('aimLines', () => {
  it('calls an aim reached where the whole interval is, and names who is surely ahead', () => {
    const near = aimLines(runOf({ vanilla: 1, strop: 1.05, slow: 2 }));
    expect(near[0]).toBe('script, mean: 1.05 [1.05-1.05], at most 1.1: reached');
    expect(near).toContain('ahead beyond the intervals, script: vanilla');
    expect(near).toContain('bytes after Brotli: 5000, at most 6000: reached');
    expect(aimLines(runOf({ vanilla: 1, strop: 1.25 }))[1]).toBe(
      'script, clear: 1.25 [1.25-1.25], at most 1.05: not reached',
    );
  });

  it('says nothing of a run without Strop', () => {
    expect(aimLines({ ...runOf({ vanilla: 1, slow: 2 }), subject: 'vanilla' })).toEqual([]);
  });
});
