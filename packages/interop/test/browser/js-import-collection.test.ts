/** Proxies that nobody holds are collected, with what they stand for, and leave their numbers. */
import { jsImport, JSType } from '@strop/interop/js-import';
import { expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { crossingOf } from '../support/crossing.ts';
import { moduleOf } from '../support/js-import.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    collectGarbage(): Promise<void>;
  }
}

/** Collects, and lets what is registered for it run, until `done` says so. */
async function until(done: () => boolean): Promise<void> {
  await expect
    .poll(
      async () => {
        await commands.collectGarbage();
        return done();
      },
      { timeout: 10_000 },
    )
    .toBe(true);
}

const gone = (...references: WeakRef<object>[]): Promise<void> =>
  until(() => references.every((reference) => reference.deref() === undefined));

/** A function of its own, so that nothing stays in a register or a closure. */
const weak = (make: () => object): WeakRef<object> => new WeakRef(make());

it('a JSObject and its object go together, for a thousand of them', async () => {
  const make = jsImport('make', moduleOf({ make: () => ({ bytes: new Uint8Array(10_000) }) }), {
    returns: JSType.JSObject,
  });
  const { importParam } = await crossingOf(JSType.JSObject);
  const both = Array.from({ length: 1000 }, () => {
    const proxy = make();
    return [new WeakRef<object>(proxy), weak(() => importParam(proxy) as object)];
  }).flat();
  importParam(null);
  await gone(...both);
});

it('an object that is held keeps its one JSObject, and a disposed one keeps nothing', async () => {
  const kept = { kept: true };
  const { importResult, importParam } = await crossingOf(JSType.JSObject);
  const identity = weak(() => importResult(kept) as object);
  const released = weak(() => ({ released: true }));
  importResult(null);
  await gone(released);
  // The object lives, and so does its JSObject, which another holder would get as well.
  expect(identity.deref()).toBe(importResult(kept));

  const object = ((): WeakRef<object> => {
    const target = { target: true };
    const proxy = importResult(target) as Disposable;
    proxy[Symbol.dispose]();
    Reflect.set(globalThis, 'heldProxy', proxy);
    return new WeakRef(target);
  })();
  importResult(null);
  importParam(null);
  await gone(object);
  Reflect.deleteProperty(globalThis, 'heldProxy');
});

it('a managed object, an exception and their proxies go together', async () => {
  const any = await crossingOf(JSType.Any);
  const error = await crossingOf(JSType.Error);
  const all = ((): WeakRef<object>[] => {
    const poco = new (class Poco {})();
    const exception = new Error('managed');
    return [
      new WeakRef<object>(poco),
      weak(() => any.importParam(poco) as object),
      new WeakRef<object>(exception),
      weak(() => error.importParam(exception) as object),
    ];
  })();
  any.importParam(null);
  error.importParam(null);
  await gone(...all);
});

it('a callback goes when JavaScript lets its function go, or disposes it', async () => {
  const { importParam } = await crossingOf(JSType.Function());
  const dropped = ((): WeakRef<object> => {
    const callback = (): void => {};
    importParam(callback);
    return new WeakRef(callback);
  })();
  importParam(null);
  await gone(dropped);

  let proxy: (() => void) & { dispose(): void };
  const disposed = ((): WeakRef<object> => {
    const big = new Uint8Array(1000);
    const callback = (): void => void big.length;
    proxy = importParam(callback) as typeof proxy;
    proxy.dispose();
    return new WeakRef(callback);
  })();
  importParam(null);
  await gone(disposed);
  expect(() => proxy()).toThrow('ObjectDisposedException');
});

it('memory of an ArraySegment goes with its view, or when that is disposed', async () => {
  const { importParam } = await crossingOf(JSType.ArraySegment(JSType.Double));
  const dropped = ((): WeakRef<object> => {
    const array = new Float64Array(1000);
    importParam(array);
    return new WeakRef(array);
  })();
  importParam(null);
  await gone(dropped);

  let view: Disposable & { readonly isDisposed: boolean };
  const disposed = ((): WeakRef<object> => {
    const array = new Float64Array(1000);
    view = importParam(array) as typeof view;
    view[Symbol.dispose]();
    return new WeakRef(array);
  })();
  importParam(null);
  await gone(disposed);
  expect(view!.isDisposed).toBe(true);
});

it('the number of a collected JSObject is given again', async () => {
  const { importResult } = await crossingOf(JSType.JSObject);
  const text = ((): string => String(importResult({})))();
  importResult(null);
  const kept: unknown[] = [];
  await until(() => {
    const next = importResult({});
    kept.push(next);
    return String(next) === text;
  });
});
