import { describe, expect, it } from 'vitest';
import { isIndicative, limitsOf, minutesOf } from '../plan.mjs';
import { countRounds } from '../rounds.mjs';

/** Counts rounds that take `cost` milliseconds each, and says how many there were. */
function count(limits: { rounds: number; deadline: number }, cost: number): number {
  let time = 0;
  let done = 0;
  for (const round of countRounds({ ...limits, say: () => {} }, 'test', () => time)) {
    expect(round).toBe(done++);
    time += cost;
  }
  return done;
}

describe('countRounds', () => {
  it('stops at the most rounds', () => {
    expect(count({ rounds: 3, deadline: Infinity }, 10)).toBe(3);
  });

  it('begins no round that would probably end too late', () => {
    expect(count({ rounds: 100, deadline: 100 }, 30)).toBe(3);
    expect(count({ rounds: 100, deadline: 120 }, 30)).toBe(4);
  });

  it('does the first round in any case', () => {
    expect(count({ rounds: 100, deadline: 0 }, 30)).toBe(1);
  });
});

describe('limitsOf', () => {
  it('leaves each measure its share of what is left of the time, one after the other', () => {
    // Twenty seconds are kept for working out the intervals.
    const limits = limitsOf({ quick: false, minutes: 11 }, { begin: 0, now: 40_000 });
    expect(limits.script.deadline).toBe(40_000 + 0.34 * 600_000);
    expect(limits.script.deadline).toBeLessThan(limits.whole.deadline);
    expect(limits.whole.deadline).toBeLessThan(limits.memory.deadline);
    expect(limits.memory.deadline).toBeLessThan(limits.paint.deadline);
    expect(limits.paint.deadline).toBe(640_000);
  });

  it('takes the rounds asked for instead of a time', () => {
    const limits = limitsOf({ quick: false, samples: 2 }, { begin: 0, now: 60_000 });
    expect(limits.script).toEqual({ rounds: 2, deadline: Infinity });
    expect(limits.paint.rounds).toBe(2);
  });

  it('bounds a run of its own accord: a full one to 45 minutes, a quick one to less than three', () => {
    expect(minutesOf({ quick: false })).toBe(45);
    expect(minutesOf({ quick: true })).toBeLessThan(3);
  });
});

describe('isIndicative', () => {
  it('is false only for all operations in enough rounds', () => {
    expect(isIndicative(false, { script: 20, whole: 8 })).toBe(false);
    expect(isIndicative(true, { script: 20, whole: 8 })).toBe(true);
    expect(isIndicative(false, { script: 19, whole: 8 })).toBe(true);
    expect(isIndicative(false, { script: 20, whole: 7 })).toBe(true);
  });
});
