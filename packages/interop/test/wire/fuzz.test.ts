/**
 * Hostile traffic at both ends of a wire: truncated, oversized, out of order, repeated, of wrong types, with names of
 * prototypes. Each run must end in a named error or go on working; nothing throws, hangs, or reaches what is not declared.
 *
 *   npm run fuzz:wire -- --count 100000 --seed 1
 */
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { attack } from './hostile-peer.ts';
import { hostileFrame } from './hostile-frames.ts';
import { seed } from '../support/seed.ts';

const count = Number(process.env['WIRE_MESSAGES'] ?? 10_000);

describe.each(['components', 'page'] as const)('a stranger in front of %s', (role) => {
  it(`ends in a named error or changes nothing, ${count / 2} messages, seed ${seed}`, async () => {
    // A proxy whose disposal fails says so.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let messages = 0;
    const ends = new Map<string, number>();
    let round = 0;
    while (messages < count / 2) {
      await fc.assert(
        fc.asyncProperty(fc.array(hostileFrame(role), { minLength: 1, maxLength: 40 }), async (frames) => {
          const result = await attack(role, frames);
          messages += result.messages;
          // What the stranger said of its own accord counts as one.
          const code = /^(?:STROP\d{4}|closed)$/.test(result.end) ? result.end : 'said by the stranger';
          ends.set(code, (ends.get(code) ?? 0) + 1);
        }),
        { seed: seed * 1000 + round++, numRuns: 100 },
      );
    }
    vi.mocked(console.error).mockRestore();
    if (process.env['WIRE_MESSAGES'] !== undefined) {
      console.log(
        role,
        messages,
        'messages;',
        [...ends].map(([code, times]) => `${code} ${times}`).join(', '),
      );
    }
    expect(messages).toBeGreaterThanOrEqual(count / 2);
    // The runs reach what they are meant to reach.
    for (const code of ['STROP3152', 'STROP3153', 'STROP3154', 'STROP3155', 'STROP3156', 'closed']) {
      expect(ends.get(code), code).toBeGreaterThan(0);
    }
  }, 600_000);
});
