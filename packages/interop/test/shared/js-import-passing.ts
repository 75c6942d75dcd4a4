/** Promises, callbacks, memory, failures and exports: what the table of typed imports does not say. */
import { jsExport, jsImport, JSObject, JSType, type MemoryView } from '@strop/interop/js-import';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { crossingOf, thrownBy } from '../support/crossing.ts';
import { exportsOf, moduleOf, rejected, page } from '../support/js-import.ts';

export function describePassing(): void {
  afterEach(() => {
    delete page.stropTest;
  });

  describe('promises', () => {
    it('resolve with the converted value, or reject for one of another type', async () => {
      const { importResult, exportParam } = await crossingOf(JSType.Promise(JSType.Int32));
      expect(await importResult(Promise.resolve(5))).toBe(5);
      expect(await exportParam(Promise.resolve(5))).toBe(5);
      // oxlint-disable-next-line unicorn/no-thenable -- a thenable that is no promise is the point
      const thenable = { then: (resolve: (value: number) => void) => resolve(6) };
      expect(await importResult(thenable)).toBe(6);
      const error = await rejected(importResult(Promise.resolve('x')) as Promise<unknown>);
      expect(error.name).toBe('JSException');
      expect(error.message).toBe('Error: Assert failed: Value is not an integer: x (string)');
    });

    it.each([
      ['Boolean', JSType.Boolean, true, true],
      ['Byte', JSType.Byte, 255, 255],
      ['Char', JSType.Char, 67, 'C'],
      ['Int16', JSType.Int16, -1, -1],
      ['Int32', JSType.Int32, 1, 1],
      ['Int52', JSType.Int52, 2 ** 40, 2 ** 40],
      ['BigInt', JSType.BigInt, 5n, 5n],
      ['Single', JSType.Single, 0.5, 0.5],
      ['Double', JSType.Double, 0.1, 0.1],
      ['String', JSType.String, 'a', 'a'],
      ['Date', JSType.Date, new Date(5), new Date(5)],
      ['Any', JSType.Any, [1, 'a'], [1, 'a']],
      ['Nullable', JSType.Nullable(JSType.Int32), undefined, null],
      ['Array of Int32', JSType.Array(JSType.Int32), [1, 2], new Int32Array([1, 2])],
      ['Void', JSType.Void, 'ignored', undefined],
    ])('of %s cross both ways', async (_name, marker, js, managed) => {
      const crossing = await crossingOf(JSType.Promise(marker));
      expect(await crossing.importResult(Promise.resolve(js))).toEqual(managed);
      const back = await crossing.exportResult(Promise.resolve(managed));
      expect(await crossing.importResult(Promise.resolve(back))).toEqual(managed);
    });

    it('of JSObject and Error cross both ways', async () => {
      const object = {};
      const objects = await crossingOf(JSType.Promise(JSType.JSObject));
      const proxy = await objects.importResult(Promise.resolve(object));
      expect(proxy).toBeInstanceOf(JSObject);
      expect(await objects.importParam(Promise.resolve(proxy))).toBe(object);
      const failure = new Error('as a value');
      const errors = await crossingOf(JSType.Promise(JSType.Error));
      const exception = (await errors.importResult(Promise.resolve(failure))) as Error;
      expect(exception.message).toBe('Error: as a value');
      expect(await errors.exportResult(Promise.resolve(exception))).toBe(failure);
    });

    it('reject with what the reason says', async () => {
      const { importResult } = await crossingOf(JSType.Promise());
      const of = (reason: unknown): Promise<Error> =>
        rejected(importResult(Promise.reject(reason as Error)) as Promise<unknown>);
      expect((await of('Reject: ShouldSucceed == false')).message).toBe('Reject: ShouldSucceed == false');
      expect((await of(new TypeError('t'))).message).toBe('TypeError: t');
      expect((await of({ toString: () => 'own text' })).message).toBe('own text');
      for (const falsy of [undefined, null, 0, '', false]) expect((await of(falsy)).message).toBe('Error');
      expect((await of(42)).message).toBe('Error: Assert failed: Value is not an Error number');
      expect((await of(true)).message).toBe('Error: Assert failed: Value is not an Error boolean');
    });

    it('of managed code reject with a ManagedError that comes back as the exception', async () => {
      const { exportResult, importResult } = await crossingOf(JSType.Promise(JSType.Int32));
      const failure = new RangeError('managed');
      const error = await rejected(exportResult(Promise.reject(failure)) as Promise<unknown>);
      expect(error).toMatchObject({ message: 'managed' });
      expect(String(error)).toBe('Error: managed');
      expect(await rejected(importResult(Promise.reject(error)) as Promise<unknown>)).toBe(failure);
      const wrong = await rejected(exportResult(Promise.resolve(1.5)) as Promise<unknown>);
      expect(wrong.message).toBe('Assert failed: Value is not an integer: 1.5 (number)');
    });
  });

  describe('callbacks', () => {
    it('of managed code are called by JavaScript, with converted arguments', async () => {
      const { importParam } = await crossingOf(JSType.Function([JSType.Char, JSType.Int32], JSType.String));
      const seen = vi.fn((char: string, n: number) => char + n);
      const callback = importParam(seen) as (...args: unknown[]) => unknown;
      expect(callback(67, 5, 'dropped')).toBe('C5');
      expect(seen).toHaveBeenCalledExactlyOnceWith('C', 5);
      expect(callback(68)).toBe('D0');
      expect(thrownBy(() => callback(67, 1.5)).message).toBe(
        'Assert failed: Value is not an integer: 1.5 (number)',
      );
    });

    it('of JavaScript are called by managed code', async () => {
      const { importResult } = await crossingOf(JSType.Function([JSType.Char], JSType.Int32));
      const callback = importResult((code: unknown) => (code === 67 ? 1 : 'wrong')) as (c: string) => number;
      expect(callback('C')).toBe(1);
      const error = thrownBy(() => callback('D'));
      expect(error.name).toBe('JSException');
      expect(error.message).toBe('Error: Assert failed: Value is not an integer: wrong (string)');
    });

    it.each([0, 1, 2, 3])('take %i arguments', async (count) => {
      const params = Array.from({ length: count }, () => JSType.Int32) as unknown as readonly [];
      const { importParam, importResult } = await crossingOf(JSType.Function(params, JSType.String));
      const args = [1, 2, 3].slice(0, count);
      const join = (...values: unknown[]): string => values.join();
      expect((importParam(join) as typeof join)(...args, 'dropped')).toBe(args.join());
      expect((importResult(join) as typeof join)(...args, 'dropped')).toBe(args.join());
    });

    it('are new functions at every crossing, in both directions', async () => {
      const { importParam, importResult } = await crossingOf(JSType.Function());
      const action = (): void => {};
      expect(importParam(action)).not.toBe(importParam(action));
      expect(importResult(action)).not.toBe(importResult(action));
    });

    it('can be let go by JavaScript', async () => {
      const { importParam } = await crossingOf(JSType.Function());
      const action = vi.fn();
      const callback = importParam(action) as { (): void; dispose(): void; isDisposed: boolean };
      callback();
      expect(callback.isDisposed).toBe(false);
      callback.dispose();
      expect(callback.isDisposed).toBe(true);
      expect(thrownBy(() => callback()).message).toBe('Assert failed: ObjectDisposedException');
      expect(action).toHaveBeenCalledOnce();
    });

    it('keep the identity of what they throw, in both directions', async () => {
      const { importParam, importResult } = await crossingOf(JSType.Function());
      const thrown = new Error('from managed code');
      const managed = importParam(() => {
        throw thrown;
      }) as () => void;
      // Through JavaScript and back.
      expect(thrownBy(importResult(managed) as () => void)).toBe(thrown);
      const js = new Error('from JavaScript');
      const foreign = importResult(() => {
        throw js;
      }) as () => void;
      expect(thrownBy(importParam(foreign) as () => void)).toBe(js);
    });

    it('take four arguments nowhere', () => {
      const four = [JSType.Int32, JSType.Int32, JSType.Int32, JSType.Int32] as unknown as readonly [];
      expect(thrownBy(() => JSType.Function(four))).toMatchObject({ code: 'STROP3099' });
    });
  });

  describe('memory', () => {
    const arrays = [
      ['Byte', JSType.Byte, Uint8Array, 1],
      ['Int32', JSType.Int32, Int32Array, 4],
      ['Double', JSType.Double, Float64Array, 8],
    ] as const;

    it.each(arrays)('of %s is shared, not copied', (name, marker, ArrayType, size) => {
      const memory = new ArrayType([1, 2, 3, 4]);
      const read = vi.fn();
      const use = (view: MemoryView<any>): void => {
        read(view.length, view.byteLength, view.slice(1, 3), view.isDisposed);
        view.set(new ArrayType([9, 8]), 2);
        const target = new ArrayType(3);
        view.copyTo(target, 1);
        read(target);
      };
      const module = moduleOf({ use });
      const useMemory = jsImport('use', module, { params: [JSType.Span(marker)] }) as (
        memory: unknown,
      ) => void;
      useMemory(memory);
      expect(memory).toEqual(new ArrayType([1, 2, 9, 8]));
      expect(read.mock.calls).toEqual([
        [4, 4 * size, new ArrayType([2, 3]), false],
        [new ArrayType([2, 9, 8])],
      ]);
      expect(name).toBe(marker.kind);
    });

    it('of a Span ends with the call, unless that threw', () => {
      const views: MemoryView[] = [];
      const module = moduleOf({
        keep: (view: MemoryView, fail: boolean) => {
          views.push(view);
          if (fail) throw new Error('while in use');
        },
      });
      const keep = jsImport('keep', module, { params: [JSType.Span(JSType.Byte), JSType.Boolean] });
      keep(new Uint8Array(1), false);
      expect(() => keep(new Uint8Array(1), true)).toThrow('Error: while in use');
      const [ended, left] = views as [MemoryView, MemoryView];
      expect([ended.isDisposed, left.isDisposed]).toEqual([true, false]);
      const text = 'Assert failed: ObjectDisposedException';
      for (const use of [
        () => ended.length,
        () => ended.byteLength,
        () => ended.slice(),
        () => ended.set(new Uint8Array(1)),
        () => ended.copyTo(new Uint8Array(1)),
      ]) {
        expect(thrownBy(use).message).toBe(text);
      }
      ended.dispose();
    });

    it('of an ArraySegment lasts until it is disposed', async () => {
      const crossing = await crossingOf(JSType.ArraySegment(JSType.Int32));
      const memory = new Int32Array([1, 2, 3, 4]).subarray(1, 3);
      const view = crossing.importParam(memory) as MemoryView<Int32Array>;
      expect(view.slice()).toEqual(new Int32Array([2, 3]));
      memory[0] = 7;
      expect(view.slice(0, 1)).toEqual(new Int32Array([7]));
      expect(crossing.importResult(view)).toBe(memory);
      expect(crossing.exportParam(view)).toBe(memory);
      const given = crossing.exportResult(memory) as MemoryView;
      expect(given.length).toBe(2);
      view.dispose();
      expect(view.isDisposed).toBe(true);
      expect(thrownBy(() => crossing.exportParam(view)).message).toBe(
        'Assert failed: ObjectDisposedException',
      );
    });

    it('comes back from a call as it went', () => {
      const module = moduleOf({ echo: (view: unknown) => view });
      const span = JSType.Span(JSType.Double);
      const memory = new Float64Array([1.5]);
      expect(jsImport('echo', module, { params: [span], returns: span })(memory)).toBe(memory);
    });

    it('can be passed on to a method while the call lasts', async () => {
      const sum = (bytes: Uint8Array): number => bytes.reduce((a, b) => a + b, 0);
      jsExport('Memory', 'Sum', { params: [JSType.Span(JSType.Byte)], returns: JSType.Int32 }, sum);
      const { Sum } = await exportsOf('Memory');
      const module = moduleOf({ pass: (view: unknown) => Sum(view) });
      const pass = jsImport('pass', module, {
        params: [JSType.Span(JSType.Byte)],
        returns: JSType.Int32,
      });
      expect(pass(new Uint8Array([1, 2, 3]))).toBe(6);
    });

    it('copies from and to the same kind of array only, within its bounds', async () => {
      const { importParam } = await crossingOf(JSType.ArraySegment(JSType.Byte));
      const view = importParam(new Uint8Array(2)) as MemoryView<any>;
      const text = `Assert failed: Expected ${String(Uint8Array)}`;
      expect(thrownBy(() => view.set(new Int32Array(1))).message).toBe(text);
      expect(thrownBy(() => view.set([1])).message).toBe(text);
      expect(thrownBy(() => view.set(null)).message).toBe(text);
      expect(thrownBy(() => view.copyTo(new Uint8ClampedArray(2))).message).toBe(text);
      expect(() => view.set(new Uint8Array(3))).toThrow(RangeError);
      expect(() => view.copyTo(new Uint8Array(1))).toThrow(RangeError);
    });

    it.each(arrays)('of %s is nothing that JavaScript can make', async (name, marker, ArrayType) => {
      const other = name === 'Byte' ? JSType.Int32 : JSType.Byte;
      const memory = name === 'Byte' ? new Int32Array(1) : new Uint8Array(1);
      const wrongView = (await crossingOf(JSType.ArraySegment(other))).importParam(memory);
      for (const type of [JSType.Span(marker), JSType.ArraySegment(marker)]) {
        const crossing = await crossingOf(type);
        const wrongKind = `Assert failed: Expected MemoryViewType.${name}`;
        const noView =
          type.kind === 'Span'
            ? wrongKind
            : 'Assert failed: Only roundtrip of ArraySegment instance created by C#';
        for (const value of [new ArrayType(1), [1], 5, {}]) {
          expect(thrownBy(() => crossing.exportParam(value)).message).toBe(noView);
        }
        expect(thrownBy(() => crossing.exportParam(wrongView)).message).toBe(wrongKind);
        expect(() => crossing.importParam([1])).toThrow(/^Assert failed: Value is not an? \w+Array$/);
      }
    });

    it('that was disposed is that, before it is of the wrong kind', async () => {
      const view = (await crossingOf(JSType.ArraySegment(JSType.Int32))).importParam(new Int32Array(1));
      (view as MemoryView).dispose();
      for (const type of [JSType.Span(JSType.Byte), JSType.ArraySegment(JSType.Byte)]) {
        const { exportParam } = await crossingOf(type);
        expect(thrownBy(() => exportParam(view)).message).toBe('Assert failed: ObjectDisposedException');
      }
    });

    it('of a Span is no ArraySegment, and neither is Any', () => {
      const texts: string[] = [];
      const segment = jsImport('give', moduleOf({ give: () => page.stropTest as unknown }), {
        returns: JSType.ArraySegment(JSType.Byte),
      });
      const any = jsImport('give', moduleOf({ give: () => page.stropTest as unknown }), {
        returns: JSType.Any,
      });
      const use = (view: unknown): void => {
        page.stropTest = view;
        texts.push(thrownBy(segment).message, thrownBy(any).message);
      };
      const module = moduleOf({ use });
      jsImport('use', module, { params: [JSType.Span(JSType.Byte)] })(new Uint8Array(1));
      jsImport('use', moduleOf({ use: (view: unknown) => (page.stropTest = view) }), {
        params: [JSType.ArraySegment(JSType.Byte)],
      })(new Uint8Array(1));
      texts.push(thrownBy(any).message);
      expect(texts).toEqual([
        'Error: Assert failed: Only roundtrip of ArraySegment instance created by C#',
        'Error: NotImplementedException: Span',
        'Error: NotImplementedException: ArraySegment. For more information see https://aka.ms/dotnet-wasm-jsinterop',
      ]);
    });
  });

  describe('what .NET has no array for', () => {
    it('is an object among Any where .NET does not know it', async () => {
      const { importResult, importParam } = await crossingOf(JSType.Any);
      for (const value of [new DataView(new ArrayBuffer(1)), new BigInt64Array(1), new ArrayBuffer(1)]) {
        const object = importResult(value);
        expect(object).toBeInstanceOf(JSObject);
        expect(importParam(object)).toBe(value);
      }
    });
  });

  describe('failures', () => {
    it('that are managed objects and no exceptions are told by their text', async () => {
      const { importParam } = await crossingOf(JSType.Any);
      const proxy = importParam(new (class Poco {})()) as Error; // What it is not; scripts throw what they like.
      const fail = jsImport(
        'fail',
        moduleOf({
          fail: () => {
            throw proxy;
          },
        }),
      );
      expect(thrownBy(fail)).toMatchObject({ name: 'JSException', message: String(proxy), cause: proxy });
    });

    it('of JavaScript are a JSException, and themselves again in JavaScript', async () => {
      const failure = new Error('throw-0-msg');
      const module = moduleOf({
        fail: () => {
          throw failure;
        },
      });
      const error = thrownBy(jsImport('fail', module));
      expect(error).toMatchObject({
        name: 'JSException',
        message: 'Error: throw-0-msg',
        cause: failure,
        jsStack: failure.stack,
      });
      const { importParam } = await crossingOf(JSType.Error);
      expect(importParam(error)).toBe(failure);
    });

    it.each([
      ['text', 'text'],
      [undefined, 'Error'],
      [0, 'Error'],
      [7, 'Error: Assert failed: Value is not an Error number'],
      [true, 'Error: Assert failed: Value is not an Error boolean'],
      [{ toString: () => 'own text' }, 'own text'],
    ])('that are no errors: %s', (thrown, message) => {
      const module = moduleOf({
        fail: () => {
          throw thrown as Error;
        },
      });
      const error = thrownBy(jsImport('fail', module));
      expect(error.name).toBe('JSException');
      expect(error.message).toBe(message);
    });

    it('of managed code are a ManagedError, one for each, and themselves again in managed code', async () => {
      const { importParam, importResult } = await crossingOf(JSType.Error);
      const failure = new RangeError('managed');
      const error = importParam(failure) as Error & { dispose(): void; isDisposed: boolean };
      expect(error).toBeInstanceOf(Error);
      expect(error).not.toBe(failure);
      expect(error.message).toBe('managed');
      expect(String(error)).toBe('Error: managed');
      expect(error.stack!.startsWith(failure.stack!)).toBe(true);
      expect(error.stack!.length).toBeGreaterThan(failure.stack!.length);
      expect(importParam(failure)).toBe(error);
      expect(importResult(error)).toBe(failure);
      error.dispose();
      expect(error.isDisposed).toBe(true);
      expect(() => importResult(error)).toThrow('Error: Assert failed: ObjectDisposedException');
    });

    it('that a method throws cross twice without a change', async () => {
      const failure: unknown = new Error('deep');
      jsExport('Failures', 'Fail', {}, () => {
        throw failure;
      });
      const { Fail } = await exportsOf('Failures');
      expect(thrownBy(Fail)).toMatchObject({ name: 'Error', message: 'deep', isDisposed: false });
      expect(thrownBy(jsImport('fail', moduleOf({ fail: () => Fail() })))).toBe(failure);
    });

    it('are values, too', async () => {
      const { importResult } = await crossingOf(JSType.Error);
      expect((importResult('only text') as Error).message).toBe('only text');
      const any = await crossingOf(JSType.Any);
      const js = new TypeError('t');
      expect(any.importParam(any.importResult(js))).toBe(js);
    });
  });

  describe('exports', () => {
    it('are a tree of namespaces, classes, nested classes and methods', async () => {
      const returns = JSType.Int32;
      jsExport('Tree', 'A.B.Class.One', { returns }, () => 1);
      jsExport('Tree', 'A.B.Class.Nested.Two', { returns }, () => 2);
      jsExport('Tree.dll', 'Rootless.Three', { returns }, () => 3);
      const tree = await exportsOf('Tree.dll');
      expect(await exportsOf('Tree')).toBe(tree);
      expect(tree.A.B.Class.One()).toBe(1);
      expect(tree.A.B.Class.Nested.Two()).toBe(2);
      expect(tree.Rootless.Three()).toBe(3);
      jsExport('Tree', 'A.Later.Four', { returns }, () => 4);
      expect(tree.A.Later.Four()).toBe(4);
    });

    it('say when there are none', async () => {
      expect((await rejected(exportsOf('Nowhere.dll'))).message).toBe('Could not find assembly: Nowhere.dll');
    });

    it('keep overloads apart', async () => {
      jsExport('Overloads', 'C.M', { params: [JSType.Int32], returns: JSType.String }, (n) => `int ${n}`);
      jsExport('Overloads', 'C.M', { params: [JSType.String], returns: JSType.String }, (s) => `text ${s}`);
      const { C } = await exportsOf('Overloads');
      const names = Object.keys(C as object).sort();
      expect(names).toEqual(['M', expect.stringMatching(/^M\.\d+$/), expect.stringMatching(/^M\.\d+$/)]);
      expect(C.M(1)).toBe('int 1');
      const overloads = names.slice(1).map((name): unknown => C[name](null));
      expect(new Set(overloads)).toEqual(new Set(['int 0', 'text null']));
      // The same signature again replaces, as after an edit in development.
      jsExport('Overloads', 'C.M', { params: [JSType.Int32], returns: JSType.String }, (n) => `new ${n}`);
      expect((await exportsOf('Overloads')).C.M(1)).toBe('new 1');
      expect(Object.keys(C as object)).toHaveLength(3);
    });

    it('take missing arguments for none and drop what is too much', async () => {
      const method = jsExport(
        'Arguments',
        'M',
        { params: [JSType.String, JSType.Int32], returns: JSType.Any },
        (s, n) => [s, n],
      );
      const { M } = await exportsOf('Arguments');
      expect(M()).toEqual([null, 0]);
      expect(M('a', 1, 'dropped')).toEqual(['a', 1]);
      expect(method('a', 1)).toEqual(['a', 1]);
    });

    it('refuse paths and signatures that cannot be', () => {
      jsExport('Paths', 'A.M', {}, () => {});
      const code = { code: 'STROP3099' };
      expect(thrownBy(() => jsExport('Paths', 'A.M.N', {}, () => {}))).toMatchObject(code);
      expect(thrownBy(() => jsExport('Paths', 'A', {}, () => {}))).toMatchObject(code);
      expect(thrownBy(() => jsExport('Paths', 'A..B', {}, () => {}))).toMatchObject(code);
      const wrong = (marker: unknown): never => marker as never;
      for (const build of [
        () =>
          jsExport(
            'Paths',
            'S',
            { returns: wrong(JSType.Span(JSType.Byte)) },
            wrong(() => {}),
          ),
        () => jsExport('Paths', 'S', { params: [wrong(JSType.Void)] }, () => {}),
        () => jsImport('f', { params: [wrong(JSType.Discard)] }),
        () => jsImport('f', { params: [wrong(undefined)] }),
        () => JSType.Array(wrong(JSType.Boolean)),
        () => JSType.Array(wrong(JSType.Array(JSType.Byte))),
        () => JSType.Promise(wrong(JSType.Promise())),
        () => JSType.Promise(wrong(JSType.Function())),
        () => JSType.Function([wrong(JSType.Function())]),
        () => JSType.Function([], wrong(JSType.Span(JSType.Byte))),
        () => JSType.Span(wrong(JSType.String)),
      ]) {
        expect(thrownBy(build)).toMatchObject(code);
      }
    });

    it('have no prototype that a name could reach', async () => {
      jsExport('Names', 'constructor.__proto__.M', { returns: JSType.Int32 }, () => 1);
      const tree = await exportsOf('Names');
      expect(tree.constructor.__proto__.M()).toBe(1);
      expect(({} as { M?: unknown }).M).toBe(undefined);
    });
  });
}
