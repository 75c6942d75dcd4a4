/** Two copies of the package in one page, and a page where .NET itself runs. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Entry = typeof import('@strop/interop/js-import');
const page = globalThis as { getDotnetRuntime?: (id: number) => any; stropCopies?: object };

beforeEach(() => {
  delete page.getDotnetRuntime;
});
afterEach(() => {
  delete page.stropCopies;
});

/** A copy that nobody else has. */
function load(): Promise<Entry> {
  vi.resetModules();
  return import('@strop/interop/js-import');
}

it('importing the package puts nothing on the global object', async () => {
  const { jsExport, JSType } = await load();
  expect(page.getDotnetRuntime).toBe(undefined);
  jsExport('App', 'C.M', { returns: JSType.Int32 }, () => 1);
  expect(Object.keys(await page.getDotnetRuntime!(0).getAssemblyExports('App'))).toEqual(['C']);
});

it('two copies share exports and modules', async () => {
  const one = await load();
  const other = await load();
  expect(other.jsExport).not.toBe(one.jsExport);
  one.jsExport('App', 'C.One', {}, () => {});
  other.jsExport('App', 'C.Other', {}, () => {});
  const exports = await page.getDotnetRuntime!(0).getAssemblyExports('App');
  expect(Object.keys(exports.C as object).filter((name) => !name.includes('.'))).toEqual(['One', 'Other']);
  await one.JSHost.importAsync('Shared', 'data:text/javascript,export const seven = () => 7');
  expect(other.jsImport('seven', 'Shared', { returns: other.JSType.Int32 })()).toBe(7);
});

it('two copies know the objects of each other', async () => {
  const one = await load();
  const other = await load();
  const object = {};
  page.stropCopies = { get: () => object, same: (value: unknown) => value === object };
  const proxy = one.jsImport('globalThis.stropCopies.get', { returns: one.JSType.JSObject })();
  const params = [other.JSType.JSObject] as const;
  const same = other.jsImport('globalThis.stropCopies.same', { params, returns: other.JSType.Boolean });
  expect(proxy).not.toBeInstanceOf(other.JSObject);
  expect(same(proxy as never)).toBe(true);
  proxy.dispose();
  expect(() => same(proxy as never)).toThrow(/^Cannot access a disposed object\./);

  // A managed object that went out through one comes back through the other.
  const managed = new Map();
  const received: unknown[] = [];
  page.stropCopies = { take: (value: unknown) => received.push(value), give: () => received[0] };
  one.jsImport('globalThis.stropCopies.take', { params: [one.JSType.Any] })(managed);
  expect(other.jsImport('globalThis.stropCopies.give', { returns: other.JSType.Any })()).toBe(managed);
});

it('a .NET runtime that answers already is left alone', async () => {
  const dotnet = { runtimeId: 0 };
  const getDotnetRuntime = (): object => dotnet;
  page.getDotnetRuntime = getDotnetRuntime;
  const { jsExport, jsImport, JSHost, JSType } = await load();
  jsExport('App', 'C.M', {}, () => {});
  expect(page.getDotnetRuntime).toBe(getDotnetRuntime);
  await JSHost.importAsync('Own', 'data:text/javascript,export const eight = () => 8');
  expect(jsImport('eight', 'Own', { returns: JSType.Int32 })()).toBe(8);
});
