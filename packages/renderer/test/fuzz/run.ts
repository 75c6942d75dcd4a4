/**
 * `npm run fuzz -- --seed S --count N`: N random changes against the oracle, on the recording document.
 *
 * In: a seed and a count. Out: the first failure, shrunk, with what plays it again; null where there is none.
 * The same property runs in the test suites with fewer steps, and in Chromium.
 */
import fc from 'fast-check';
import { recordingStage, type Stage } from '../support/stage.ts';
import { steps } from './generate.ts';
import { playSteps } from './oracle.ts';
import type { Step } from './value.ts';

export interface FuzzOptions {
  /** Leaves the run to chance where it is left out; printed either way. */
  readonly seed?: number | undefined;
  /** Steps to compare at least. */
  readonly count: number;
  readonly stage?: Stage;
  /** False takes the first failure as it is. */
  readonly shrink?: boolean;
  /** Hears of a failure at once. */
  readonly log?: (line: string) => void;
}

export interface FuzzResult {
  readonly seed: number;
  /** Steps after which all was compared. */
  readonly steps: number;
  /** What failed, with its steps as data; null where all held. */
  readonly failure: string | null;
}

/** Sequences of one call of fast-check: small, so that a failure is played again soon. */
const sequencesAtOnce = 25;

/** Plays random sequences until `count` steps are compared or one fails. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const { seed, count, stage = recordingStage, shrink = true, log } = options;
  const first = seed ?? (Date.now() ^ (Math.random() * 0x7fffffff)) & 0x7fffffff;
  let played = 0;
  for (let chunk = 0; played < count; chunk++) {
    const chunkSeed = (first + chunk) | 0;
    let failing = false;
    const property = fc.asyncProperty(steps, async (sequence: Step[]) => {
      try {
        const compared = await playSteps(stage, sequence);
        if (!failing) played += compared;
      } catch (error) {
        failing = true;
        throw error;
      }
    });
    const details = await fc.check(property, {
      seed: chunkSeed,
      numRuns: sequencesAtOnce,
      endOnFailure: !shrink,
    });
    if (details.failed) {
      const failure = describe(chunkSeed, details);
      log?.(failure);
      return { seed: first, steps: played, failure };
    }
  }
  return { seed: first, steps: played, failure: null };
}

function describe(seed: number, details: fc.RunDetails<[Step[]]>): string {
  const error = details.errorInstance;
  return [
    `Seed ${seed} fails; play it again with: npm run fuzz -- --seed ${seed}`,
    JSON.stringify(details.counterexample?.[0]),
    error instanceof Error ? (error.stack ?? error.message) : String(error),
  ].join('\n');
}
