/**
 * `DotNet` against `@microsoft/dotnet-js-interop` 10: random sequences of calls through both modules must return and
 * throw the same, and send the same messages to their hosts.
 *
 *   DOTNET_CALLS=100000 npx vitest run --project node packages/interop/test/dotnet-conformance.test.ts
 *   VITE_SEED=1234    plays the sequences of a seed again
 */
import * as fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { CallDispatcher } from '../src/page/call-dispatcher.ts';
import { createDotNet } from '../src/page/dotnet/create-dotnet.ts';
import { createGlobal, operation, play, type Operation } from './support/dotnet-script.ts';
import { seed } from './support/seed.ts';

const calls = Number(process.env['DOTNET_CALLS'] ?? 4000);
const length = 40;

const address = import.meta.resolve('@microsoft/dotnet-js-interop');
let instances = 0;

/** A fresh instance each time: the module keeps its state in itself. */
async function playReference(operations: readonly Operation[]): Promise<string[]> {
  // The module reads `window` while it loads, and its functions need the object before.
  const held: unknown[][] = [];
  const globalObject = createGlobal((held[0] = []));
  vi.stubGlobal('window', globalObject);
  const { DotNet } = (await import(/* @vite-ignore */ `${address}?${instances++}`)) as { DotNet: unknown };
  vi.unstubAllGlobals();
  return play(
    () => DotNet,
    (own) => {
      // What `hold` keeps belongs to the one who plays.
      globalObject['hold'] = (...args: unknown[]) => own.push(...args) && args.length;
      globalObject['proxy'] = () =>
        own.filter(
          (value) => typeof (value as { serializeAsArg?: unknown } | null)?.serializeAsArg === 'function',
        );
      return globalObject;
    },
    operations,
  );
}

function playOurs(operations: readonly Operation[]): Promise<string[]> {
  return play(
    (globalObject: object) =>
      createDotNet(new CallDispatcher({ globalObject, baseAddress: () => 'https://example.test/' })).api,
    createGlobal,
    operations,
  );
}

it(
  `does what .NET 10's module does in ${calls} random calls, seed ${seed}`,
  { timeout: 600_000 },
  async () => {
    const kinds = new Map<string, number>();
    let played = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: length, maxLength: length }), async (operations) => {
        // Most of a sequence needs a host.
        const all: Operation[] = [['attach', true], ...operations];
        const [theirs, ours] = [await playReference(all), await playOurs(all)];
        expect(ours).toEqual(theirs);
        played += all.length;
        for (const line of theirs) {
          const kind =
            /^\d+ \w+( threw)?/.exec(line)?.[0].replace(/^\d+ /, '') ?? line.replace(/\d? .*/s, '');
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
      }),
      { seed, numRuns: Math.ceil(calls / length) },
    );
    if (process.env['DOTNET_CALLS'] !== undefined) {
      const counts = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
      console.log(`seed ${seed}: ${played} calls`, Object.fromEntries(counts));
    }
  },
);
