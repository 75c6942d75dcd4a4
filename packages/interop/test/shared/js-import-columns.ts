/** The columns of the mapping table: each type as nullable, in a promise, in an array, and in a callback. */
import { JSObject, JSType } from '@strop/interop/js-import';
import { describe, expect, it } from 'vitest';
import { crossingOf, expectRefusedByManaged, thrownBy } from '../support/crossing.ts';
import { rejected } from '../support/js-import.ts';

interface Column {
  readonly marker: any;
  readonly managed: unknown;
  /** What JavaScript holds for it; the same where it is left out. */
  readonly js?: unknown;
  /** What JavaScript may not give, with the text. */
  readonly wrong: unknown;
  readonly text: string;
  /** .NET's table has it in the column. */
  readonly array?: true;
}

const integer = 'Assert failed: Value is not an integer: a (string)';
const number = 'Assert failed: Value is not a Number: a (string)';
const moment = new Date(Date.UTC(1968, 11, 21, 12, 51));

const columns: Record<string, Column> = {
  Boolean: {
    marker: JSType.Boolean,
    managed: true,
    wrong: 'a',
    text: 'Assert failed: Value is not a Boolean: a (string)',
  },
  Byte: { marker: JSType.Byte, managed: 255, wrong: 'a', text: integer, array: true },
  Char: { marker: JSType.Char, managed: 'C', js: 67, wrong: 'a', text: integer },
  Int16: { marker: JSType.Int16, managed: -32768, wrong: 'a', text: integer },
  Int32: { marker: JSType.Int32, managed: 7, wrong: 'a', text: integer, array: true },
  Int52: { marker: JSType.Int52, managed: Number.MAX_SAFE_INTEGER, wrong: 'a', text: integer },
  BigInt: {
    marker: JSType.BigInt,
    managed: 5n,
    wrong: 'a',
    text: 'Assert failed: Value is not an bigint: a (string)',
  },
  Single: { marker: JSType.Single, managed: 1.5, wrong: 'a', text: number },
  Double: { marker: JSType.Double, managed: -0.1, wrong: 'a', text: number, array: true },
  IntPtr: { marker: JSType.IntPtr, managed: 4096, wrong: 'a', text: integer },
  Date: { marker: JSType.Date, managed: moment, wrong: 'a', text: 'Assert failed: Value is not a Date' },
  Error: {
    marker: JSType.Error,
    managed: null,
    wrong: 5,
    text: 'Assert failed: Value is not an Error number',
  },
  JSObject: {
    marker: JSType.JSObject,
    managed: null,
    wrong: 5,
    text: 'Assert failed: JSObject proxy of number is not supported',
    array: true,
  },
  String: {
    marker: JSType.String,
    managed: 'text',
    wrong: 5,
    text: 'Assert failed: Value is not a String',
    array: true,
  },
  Any: {
    marker: JSType.Any,
    managed: [1, 'a'],
    wrong: 5n,
    text: 'NotImplementedException: bigint',
    array: true,
  },
};

export function describeColumns(): void {
  describe.each(Object.entries(columns))('%s', (name, column) => {
    const { marker, managed, wrong, text } = column;
    const js = 'js' in column ? column.js : managed;

    it('may be null in both directions, and is still checked', async () => {
      const crossing = await crossingOf(JSType.Nullable(marker));
      for (const [mine, theirs] of [
        [managed, js],
        [null, null],
      ]) {
        expect(crossing.importParam(mine)).toEqual(theirs);
        expect(crossing.exportResult(mine)).toEqual(theirs);
        expect(crossing.importResult(theirs)).toEqual(mine);
        expect(crossing.exportParam(theirs)).toEqual(mine);
      }
      expect(crossing.importResult(undefined)).toBe(null);
      expectRefusedByManaged(crossing, wrong, text, expect);
    });

    it('may be promised in both directions; what does not fit rejects', async () => {
      const crossing = await crossingOf(JSType.Promise(marker));
      expect(await crossing.importParam(Promise.resolve(managed))).toEqual(js);
      expect(await crossing.exportResult(Promise.resolve(managed))).toEqual(js);
      expect(await crossing.importResult(Promise.resolve(js))).toEqual(managed);
      expect(await crossing.exportParam(Promise.resolve(js))).toEqual(managed);
      for (const refused of [crossing.importResult, crossing.exportParam]) {
        const error = await rejected(refused(Promise.resolve(wrong)) as Promise<unknown>);
        expect(error).toMatchObject({ name: 'JSException', message: `Error: ${text}` });
      }
    });

    it('stands in an array where .NET has arrays of it, and else is refused there', async () => {
      if (!column.array) {
        expect(thrownBy(() => JSType.Array(marker))).toMatchObject({
          code: 'STROP3099',
          message: expect.stringContaining(`${name} cannot stand there`),
        });
        return;
      }
      const crossing = await crossingOf(JSType.Array(marker));
      expect([...(crossing.importParam([managed]) as unknown[])]).toEqual([js]);
      expect([...(crossing.exportResult([managed]) as unknown[])]).toEqual([js]);
      expect([...(crossing.importResult([js]) as unknown[])]).toEqual([managed]);
      expect([...(crossing.exportParam([js]) as unknown[])]).toEqual([managed]);
      // Numbers are coerced, as typed arrays do it.
      if (!['Byte', 'Int32', 'Double'].includes(name)) {
        expectRefusedByManaged(crossing, [wrong], text, expect);
      }
    });

    it('goes into a callback and comes out of it, up to three times', async () => {
      for (const count of [1, 2, 3]) {
        const parameters = Array.from({ length: count }, () => marker) as any;
        const crossing = await crossingOf(JSType.Function(parameters, marker));
        const args = (value: unknown): unknown[] => Array.from({ length: count }, () => value);

        const heard: unknown[][] = [];
        const byJs = crossing.importParam((...values: unknown[]) => {
          heard.push(values);
          return managed;
        }) as (...values: unknown[]) => unknown;
        expect(byJs(...args(js))).toEqual(js);

        const byManaged = crossing.importResult((...values: unknown[]) => {
          heard.push(values);
          return js;
        }) as (...values: unknown[]) => unknown;
        expect(byManaged(...args(managed))).toEqual(managed);
        expect(heard).toEqual([args(managed), args(js)]);

        expect(thrownBy(() => byJs(...args(wrong))).message).toBe(text);
        const wrongResult = crossing.importResult(() => wrong) as (...values: unknown[]) => unknown;
        expect(thrownBy(() => wrongResult(...args(managed)))).toMatchObject({
          name: 'JSException',
          message: `Error: ${text}`,
        });
      }
    });
  });

  it('objects keep their identity in every column', async () => {
    const object = { here: true };
    const nullable = (await crossingOf(JSType.Nullable(JSType.JSObject))).importResult(object) as JSObject;
    expect(nullable).toBeInstanceOf(JSObject);
    const promise = await crossingOf(JSType.Promise(JSType.JSObject));
    expect(await promise.importResult(Promise.resolve(object))).toBe(nullable);
    expect(await promise.importParam(Promise.resolve(nullable))).toBe(object);
    const array = await crossingOf(JSType.Array(JSType.JSObject));
    expect(array.importResult([object, null])).toEqual([nullable, null]);
    const callback = await crossingOf(JSType.Function([JSType.JSObject], JSType.JSObject));
    const same = callback.importResult((value: unknown) => value) as (value: JSObject) => JSObject;
    expect(same(nullable)).toBe(nullable);
  });

  it('exceptions keep their identity in a promise and a callback', async () => {
    const exception = new RangeError('too far');
    const promise = await crossingOf(JSType.Promise(JSType.Error));
    const error = await promise.importParam(Promise.resolve(exception));
    expect(error).toMatchObject({ name: 'Error', message: 'too far', isDisposed: false });
    expect(await promise.importResult(Promise.resolve(error))).toBe(exception);
    const callback = await crossingOf(JSType.Function([JSType.Error], JSType.Error));
    const same = callback.importResult((value: unknown) => value) as (value: Error) => Error;
    expect(same(exception)).toBe(exception);
  });
}
