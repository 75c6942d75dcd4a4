import { describe, expect, it } from 'vitest';
import { isFull } from '../../scripts/browser.mjs';
import { aimLines } from '../aims.mjs';
import { bytesOf, keptOf, type Readings } from '../measure-memory.mjs';
import { estimateRatios, summarise } from '../statistics.mjs';
import { tableSuite } from '../suite.mjs';
import type { Run } from '../record.mjs';
import { keptAs, measuresOf } from './parts-of-a-run.ts';

const reading = (memory: number, heapAndDocument: number, heap: number) => ({
  memory,
  heapAndDocument,
  heap,
});

const readings: Readings = {
  ready: reading(1000, 900, 800),
  run: reading(2500, 2300, 1000),
  first: reading(1100, 1000, 880),
  clear: reading(1200, 990, 840),
  last: reading(1210, 1050, 924),
  readyData: 400,
  clearData: 404,
  nodes: 0,
};

describe('a page’s readings', () => {
  it('give what the rows add, in each way of counting', () => {
    expect(bytesOf(readings, 'memory')).toEqual({ ready: 1000, run: 2500, clear: 1200, growth: 1500 });
    expect(bytesOf(readings, 'heapAndDocument')['growth']).toBe(1400);
    expect(bytesOf(readings, 'heap')['growth']).toBe(200);
  });

  it('compare ten cycles with none, and ten further ones with one', () => {
    expect(keptOf(readings)).toEqual({
      memoryToBefore: 1.2,
      memoryToFirst: 1.1,
      heapAndDocumentToBefore: 1.1,
      heapAndDocumentToFirst: 1.05,
      heapToBefore: 1.05,
      heapToFirst: 1.05,
      dataToBefore: 1.01,
    });
  });
});

describe('the aims of memory', () => {
  /** The part of a run that they read: Strop's rows add 1.1 times vanilla's. */
  function runWith(memory: string): Run {
    const samples = {
      vanilla: { growth: [10, 10, 10, 10, 10] },
      strop: { growth: [11, 11, 11, 11, 11] },
    };
    const measure = { samples, estimates: estimateRatios(samples, 'vanilla', { growth: 1 }), against: {} };
    const kept = summarise(
      { vanilla: { it: [1, 1, 1, 1, 1] }, strop: { it: [1.06, 1.06, 1.06, 1.06, 1.06] } },
      'it',
    );
    const none = { samples: {}, estimates: {}, against: {} };
    return {
      suite: tableSuite,
      subject: 'strop',
      entries: [],
      measures: measuresOf(none, measure),
      kept: keptAs(kept),
      sizes: new Map(),
      conditions: { memory },
    } as unknown as Run;
  }

  it('are judged with the document where it was counted, and with vanilla’s own beside', () => {
    const lines = aimLines(runWith('JavaScript and document'));
    expect(lines).toContain('1,000 rows add, heap and document: 1.100 [1.100-1.100], at most 1.15: reached');
    expect(lines).toContain(
      'after ten clearings, heap and document, to before: 1.060 [1.060-1.060], at most 1.05: not reached (vanilla: 1.000)',
    );
  });

  it('say so where the heap alone was', () => {
    const lines = aimLines(runWith('JavaScript heap alone')).join('\n');
    expect(lines).toContain('1,000 rows add, heap alone (the document was not measured): 1.100');
    expect(lines).not.toContain('heap and document');
  });
});

describe('the browser for it', () => {
  it('is none whose name is the headless shell’s', () => {
    expect(isFull('/usr/bin/chromium')).toBe(true);
    expect(isFull('/opt/chromium_headless_shell-1200/chrome-linux/headless_shell')).toBe(false);
    expect(isFull('/usr/lib/chromium/chromium-headless-shell')).toBe(false);
  });
});
