/** Proxies that nobody holds are collected, with what they stand for. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { jsImport, JSType } from '@strop/interop/js-import';
import { expect, it, vi } from 'vitest';
import { crossingOf } from '../support/crossing.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Collects, and lets finalization callbacks run, until `done` says so. */
const until = (done: () => boolean): Promise<void> =>
  vi.waitFor(() => {
    collect();
    expect(done()).toBe(true);
  });

const page = globalThis as { stropMake?: () => object };

it('a JSObject and its object go together', async () => {
  page.stropMake = () => ({ big: new Uint8Array(1000) });
  const make = jsImport('globalThis.stropMake', { returns: JSType.JSObject });
  const { importParam } = await crossingOf(JSType.JSObject);
  const both = ((): WeakRef<object>[] => {
    const proxy = make();
    return [new WeakRef(proxy), new WeakRef(importParam(proxy) as object)];
  })();
  importParam(null); // What JavaScript received last.
  await until(() => both.every((one) => one.deref() === undefined));
});

it('the number of a collected JSObject is given again', async () => {
  page.stropMake = () => ({});
  const make = jsImport('globalThis.stropMake', { returns: JSType.JSObject });
  const text = ((): string => String(make()))();
  const kept: object[] = [];
  await until(() => {
    const next = make();
    kept.push(next);
    return String(next) === text;
  });
});

it('a managed object and its proxy go together', async () => {
  const { importParam } = await crossingOf(JSType.Any);
  const both = ((): WeakRef<object>[] => {
    const poco = new (class Poco {})();
    return [new WeakRef(poco), new WeakRef(importParam(poco) as object)];
  })();
  importParam(null);
  await until(() => both.every((one) => one.deref() === undefined));
});

it('a disposed JSObject holds nothing', async () => {
  page.stropMake = () => ({ big: new Uint8Array(1000) });
  const make = jsImport('globalThis.stropMake', { returns: JSType.JSObject });
  const { importParam } = await crossingOf(JSType.JSObject);
  const proxy = make();
  const object = ((): WeakRef<object> => new WeakRef(importParam(proxy) as object))();
  importParam(null);
  proxy.dispose();
  await until(() => object.deref() === undefined);
  expect(proxy.isDisposed).toBe(true);
});
