/**
 * One value across, each of the four ways there are.
 *
 * In: a marker and a value. Out: what the other side received, or what was thrown.
 */
import { jsExport, jsImport } from '@strop/interop/js-import';

const page = globalThis as unknown as {
  stropCrossing: { received: unknown; given: unknown; take(value: unknown): void; give(): unknown };
  getDotnetRuntime(id: number): { getAssemblyExports(name: string): Promise<any> };
};
page.stropCrossing = {
  received: undefined,
  given: undefined,
  take(value) {
    this.received = value;
  },
  give() {
    return this.given;
  },
};

export interface Crossing {
  /** Managed code passes `value` to a function of JavaScript. */
  importParam(value: unknown): unknown;
  /** A function of JavaScript returns `value` to managed code. */
  importResult(value: unknown): unknown;
  /** JavaScript passes `value` to a method. */
  exportParam(value: unknown): unknown;
  /** A method returns `value` to JavaScript. */
  exportResult(value: unknown): unknown;
}

let count = 0;

export async function crossingOf(marker: any): Promise<Crossing> {
  const name = `Crossing${++count}`;
  let received: unknown;
  let given: unknown;
  jsExport('Crossing', `${name}.Take`, { params: [marker] }, (value: unknown) => {
    received = value;
  });
  if (marker.kind !== 'Span') jsExport('Crossing', `${name}.Give`, { returns: marker }, () => given as never);
  const take = jsImport('globalThis.stropCrossing.take', { params: [marker] }) as (value: unknown) => void;
  const give = jsImport('globalThis.stropCrossing.give', { returns: marker });
  const exports = (await page.getDotnetRuntime(0).getAssemblyExports('Crossing'))[name];
  return {
    importParam(value) {
      take(value);
      return page.stropCrossing.received;
    },
    importResult(value) {
      page.stropCrossing.given = value;
      return give();
    },
    exportParam(value) {
      exports.Take(value);
      return received;
    },
    exportResult(value) {
      given = value;
      return exports.Give();
    },
  };
}

/** What `action` threw; fails where it did not throw. */
export function thrownBy(action: () => unknown): Error & { code?: string } {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

/** The four ways of `value` fail with `text`, each with the error of its side. */
export function expectRefused(
  crossing: Crossing,
  value: unknown,
  text: string,
  expect: (actual: unknown, message?: string) => any,
): void {
  expectRefusedByManaged(crossing, value, text, expect);
  const param = thrownBy(() => crossing.importParam(value));
  expect(param.message, 'a parameter of an import').toBe(text);
  const result = thrownBy(() => crossing.exportResult(value));
  expect(result, 'the result of an export').toMatchObject({
    name: 'Error',
    message: text,
    isDisposed: false,
  });
}

/** The two ways from JavaScript fail with `text`. */
export function expectRefusedByManaged(
  crossing: Crossing,
  value: unknown,
  text: string,
  expect: (actual: unknown, message?: string) => any,
): void {
  const result = thrownBy(() => crossing.importResult(value));
  expect(result, 'the result of an import').toMatchObject({
    name: 'JSException',
    message: `Error: ${text}`,
    cause: { message: text },
  });
  const param = thrownBy(() => crossing.exportParam(value));
  expect(param.message, 'a parameter of an export').toBe(text);
  expect(String(param.code), 'its code').toMatch(/^STROP30[89]\d$/);
}
