/**
 * Calls in one thread: each case is a loop of its own, so that none is compiled with another's types.
 *
 * In: how many operations. Out: nanoseconds an operation. Every loop checks each result, as a program would.
 */
import { JSInProcessObjectReference, JSInProcessRuntime, createPageRuntime } from '@strop/interop';
import { JSHost, JSType, jsImport } from '@strop/interop/js-import';
import * as target from './target.ts';
import type { Answer } from './target.ts';

/** Nanoseconds an operation, by measure and case; the first case of each measure is what the others are held against. */
export type Case = (operations: number) => number | Promise<number>;

Object.assign(globalThis, { benchTarget: target });

const clock = (operations: number, start: number): number => ((performance.now() - start) * 1e6) / operations;

function refuse(value: unknown): never {
  throw new Error(`A call returned ${String(value)}.`);
}

const object = target.createObject();
const importCreate = jsImport('globalThis.benchTarget.createObject', { returns: JSType.Object });
const importIncrement = jsImport('globalThis.benchTarget.incrementAnswer', {
  params: [JSType.Object],
  returns: JSType.Number,
});
const imported = importCreate() ?? refuse(null);
void JSHost;

const js = createPageRuntime({ document });
const now = JSInProcessRuntime.of(js);
const reference = now.invoke(
  JSInProcessObjectReference,
  'benchTarget.createObject',
) as JSInProcessObjectReference;
const module = now.getValue(JSInProcessObjectReference, 'benchTarget') as JSInProcessObjectReference;

export const cases: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  increment: {
    plain(operations) {
      const start = performance.now();
      for (let i = 0; i < operations; i++) {
        const value = target.incrementAnswer(object);
        if (typeof value !== 'number') refuse(value);
      }
      return clock(operations, start);
    },
    jsImport(operations) {
      const start = performance.now();
      for (let i = 0; i < operations; i++) {
        const value = importIncrement(imported);
        if (typeof value !== 'number') refuse(value);
      }
      return clock(operations, start);
    },
    invoke(operations) {
      const start = performance.now();
      for (let i = 0; i < operations; i++) {
        const value = reference.invoke('incrementAnswer');
        if (typeof value !== 'number') refuse(value);
      }
      return clock(operations, start);
    },
    'invoke with the reference as argument'(operations) {
      const start = performance.now();
      for (let i = 0; i < operations; i++) {
        const value = module.invoke('incrementAnswer', reference);
        if (typeof value !== 'number') refuse(value);
      }
      return clock(operations, start);
    },
  },
  create: {
    plain(operations) {
      const start = performance.now();
      for (let i = 0; i < operations; i++) {
        const value = target.incrementAnswer(keep(target.createObject()));
        if (typeof value !== 'number') refuse(value);
      }
      return clock(operations, start);
    },
    jsImport(operations) {
      const start = performance.now();
      for (let i = 0; i < operations; i++) {
        using made = importCreate() ?? refuse(null);
        const value = importIncrement(made);
        if (typeof value !== 'number') refuse(value);
      }
      return clock(operations, start);
    },
    invoke(operations) {
      const start = performance.now();
      for (let i = 0; i < operations; i++) {
        using made = now.invoke(
          JSInProcessObjectReference,
          'benchTarget.createObject',
        ) as JSInProcessObjectReference;
        const value = made.invoke('incrementAnswer');
        if (typeof value !== 'number') refuse(value);
      }
      return clock(operations, start);
    },
  },
  awaited: {
    async plain(operations) {
      const start = performance.now();
      for (let i = 0; i < operations; i++) {
        const value = await target.incrementLater(object);
        if (typeof value !== 'number') refuse(value);
      }
      return clock(operations, start);
    },
    async invokeAsync(operations) {
      const start = performance.now();
      for (let i = 0; i < operations; i++) {
        const value = await reference.invokeAsync('incrementAnswer');
        if (typeof value !== 'number') refuse(value);
      }
      return clock(operations, start);
    },
  },
};

/** An object that nobody sees would never be made. */
let kept: Answer | undefined;
function keep(made: Answer): Answer {
  kept = made;
  return kept;
}
