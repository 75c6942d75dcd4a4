/**
 * Runs before every test file: an error or a warning on the console that the test did not ask for fails it.
 *
 * A test that expects one takes the console over for its own duration:
 *   const error = vi.spyOn(console, 'error').mockImplementation(() => {});
 * Unhandled rejections and errors outside a test fail the run by Vitest itself.
 *
 * Random tests play the same seed in every run, so that what fails is the change's fault: `VITE_SEED=random` or a
 * number plays others, and `npm run fuzz` goes on for longer.
 */
import * as fc from 'fast-check';
import { afterAll, afterEach, expect, vi } from 'vitest';

const asked = (import.meta.env as Record<string, string | undefined>)['VITE_SEED'];
if (asked !== 'random') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(asked ?? 1) });

const said: string[] = [];

for (const level of ['error', 'warn'] as const) {
  const original = console[level].bind(console);
  console[level] = (...values: unknown[]) => {
    said.push(`console.${level}: ${values.map(String).join(' ')}`);
    original(...values);
  };
}

function failOnUnexpected(): void {
  const unexpected = said.splice(0);
  expect(unexpected, 'nothing on the console that the test did not expect').toEqual([]);
}

// Restored here, so that a forgotten spy cannot swallow what a later test says.
afterEach(() => {
  vi.restoreAllMocks();
  failOnUnexpected();
});
afterAll(failOnUnexpected);
