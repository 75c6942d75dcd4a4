/** Look-up, modules, objects, promises, callbacks, memory, failures, exports: what the table does not say. */
import { JSHost, jsExport, jsImport, JSObject, JSType, type MemoryView } from '@strop/interop/js-import';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { crossingOf, thrownBy } from '../support/crossing.ts';

interface Runtime {
  readonly runtimeId: number;
  getAssemblyExports(name: string): Promise<any>;
  setModuleImports(name: string, imports: object): void;
}
const page = globalThis as unknown as {
  getDotnetRuntime(id: number): Runtime | undefined;
  stropTest?: any;
};

let modules = 0;
/** Registers an object as a module and returns its name. */
function moduleOf(imports: object): string {
  const name = `Module${++modules}`;
  runtime().setModuleImports(name, imports);
  return name;
}

function runtime(): Runtime {
  void JSHost.dotnetInstance; // What puts it there.
  return page.getDotnetRuntime(0)!;
}

async function exportsOf(assembly: string): Promise<any> {
  return runtime().getAssemblyExports(assembly);
}

async function rejected(promise: Promise<unknown>): Promise<Error & { code?: string }> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('the promise was not rejected');
}

const address = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`;

export function describeBehaviour(): void {
  afterEach(() => {
    delete page.stropTest;
  });

  describe('looking a function up', () => {
    const refusal = (call: () => unknown): string => {
      const error = thrownBy(call);
      expect(error.name).toBe('JSException');
      return error.message;
    };

    it('says that the module is not there yet', () => {
      const message =
        'Error: Assert failed: ES6 module Nowhere was not imported yet, please call JSHost.ImportAsync() first.';
      const call = jsImport('f', 'Nowhere');
      expect(refusal(call)).toBe(message);
      runtime().setModuleImports('Nowhere', { f: () => {} });
      call(); // A failed look-up is not kept.
    });

    it('needs globalThis before names of the global object', () => {
      expect(refusal(jsImport('console.log'))).toBe(
        'Error: Assert failed: console not found while looking up console.log',
      );
      expect(refusal(jsImport('parseInt'))).toBe(
        'Error: Assert failed: parseInt must be a Function but was undefined',
      );
      expect(jsImport('globalThis.parseInt', { params: [JSType.String], returns: JSType.Int32 })('7')).toBe(
        7,
      );
    });

    it('does not reach what .NET keeps for itself', () => {
      expect(refusal(jsImport('INTERNAL.mono_wasm_get_func_id_to_name_mappings'))).toMatch(
        /^Error: Assert failed: INTERNAL not found while looking up INTERNAL\./,
      );
    });

    it('names the part of the path that is missing', () => {
      page.stropTest = { a: { zero: 0, n: 5 } };
      expect(refusal(jsImport('globalThis.stropTest.b.c'))).toBe(
        'Error: Assert failed: b not found while looking up globalThis.stropTest.b.c',
      );
      expect(refusal(jsImport('globalThis.stropTest.a.zero.c'))).toBe(
        'Error: Assert failed: zero not found while looking up globalThis.stropTest.a.zero.c',
      );
      expect(refusal(jsImport('globalThis.stropTest.a.n'))).toBe(
        'Error: Assert failed: globalThis.stropTest.a.n must be a Function but was number',
      );
      expect(refusal(jsImport('globalThis.stropTest.a'))).toBe(
        'Error: Assert failed: globalThis.stropTest.a must be a Function but was object',
      );
    });

    it('needs names that are text', () => {
      expect(refusal(jsImport('' as string))).toBe('Error: Assert failed: function_name must be string');
      expect(refusal(jsImport(5 as unknown as string))).toBe(
        'Error: Assert failed: function_name must be string',
      );
      expect(refusal(jsImport('f', 5 as unknown as string))).toBe(
        'Error: Assert failed: module_name must be string',
      );
    });

    it('binds to the holder, keeps what it found, and leaves bound functions bound', () => {
      const holder = {
        name: 'holder',
        who(this: { name: string }): string {
          return this.name;
        },
        bound: function (this: { name: string }): string {
          return this.name;
        }.bind({ name: 'other' }),
      };
      const name = moduleOf({ holder });
      const who = jsImport('holder.who', name, { returns: JSType.String });
      expect(who()).toBe('holder');
      holder.who = () => 'replaced';
      expect(who()).toBe('holder');
      expect(jsImport('holder.bound', name, { returns: JSType.String })()).toBe('other');
    });

    it('carries any number of arguments', () => {
      const name = moduleOf({ count: (...args: unknown[]) => args.join() });
      const { Int32, String } = JSType;
      const returns = String;
      expect(jsImport('count', name, { returns })()).toBe('');
      expect(jsImport('count', name, { params: [Int32], returns })(1)).toBe('1');
      expect(jsImport('count', name, { params: [Int32, Int32], returns })(1, 2)).toBe('1,2');
      expect(jsImport('count', name, { params: [Int32, Int32, Int32], returns })(1, 2, 3)).toBe('1,2,3');
      const five = jsImport('count', name, { params: [Int32, Int32, Int32, Int32, Int32], returns });
      expect(five(1, 2, 3, 4, 5)).toBe('1,2,3,4,5');
    });

    it('converts arguments before it calls', () => {
      const called = vi.fn();
      const f = jsImport('called', moduleOf({ called }), { params: [JSType.Int32, JSType.Int32] });
      expect(thrownBy(() => f(1, 1.5))).toMatchObject({
        code: 'STROP3081',
        message: 'Assert failed: Value is not an integer: 1.5 (number)',
      });
      expect(called).not.toHaveBeenCalled();
    });
  });

  describe('JSHost', () => {
    it('loads a module once for each name, and gives one JSObject for it', async () => {
      const first = await JSHost.importAsync('Once', address('export const n = 1, o = {};'));
      const second = await JSHost.importAsync('Once', address('export const n = 2;'));
      expect(second).toBe(first);
      expect(first.getPropertyAsInt32('n')).toBe(1);
      expect(first.getPropertyAsJSObject('o')).toBe(second.getPropertyAsJSObject('o'));
    });

    it('keeps a failed load', async () => {
      const failed = await rejected(JSHost.importAsync('Broken', address('throw new Error("no")')));
      expect(failed.name).toBe('JSException');
      expect(failed.message).toBe('Error: no');
      const again = await rejected(JSHost.importAsync('Broken', address('export const fine = 1')));
      expect(again.message).toBe('Error: no');
    });

    it('needs a name and an address', async () => {
      for (const blank of ['', ' ', undefined, null, 5] as string[]) {
        expect((await rejected(JSHost.importAsync(blank, 'x.js'))).message).toBe(
          'Error: Assert failed: module_name must be string',
        );
        expect((await rejected(JSHost.importAsync('Name', blank))).message).toBe(
          'Error: Assert failed: module_url must be string',
        );
      }
    });

    it('stops waiting when the signal is aborted, before or while it loads', async () => {
      const before = await rejected(
        JSHost.importAsync('Aborted', address('export const n = 1'), AbortSignal.abort()),
      );
      expect(before).toMatchObject({ name: 'AbortError', message: 'A task was canceled.' });
      const controller = new AbortController();
      const loading = JSHost.importAsync('Aborted', address('export const n = 1'), controller.signal);
      controller.abort('enough');
      expect(await rejected(loading)).toMatchObject({ name: 'AbortError', cause: 'enough' });
      // The load went on.
      expect((await JSHost.importAsync('Aborted', 'nowhere')).getPropertyAsInt32('n')).toBe(1);
      const finished = await JSHost.importAsync('Aborted', 'nowhere', new AbortController().signal);
      expect(finished.isDisposed).toBe(false);
    });

    it('gives the global object and the runtime, always the same', () => {
      expect(JSHost.globalThis).toBe(JSHost.globalThis);
      expect(JSHost.globalThis.getTypeOfProperty('parseInt')).toBe('function');
      expect(JSHost.globalThis.hasProperty('toString')).toBe(true);
      const { receive } = receiver();
      receive(JSHost.dotnetInstance);
      expect(page.stropTest).toBe(page.getDotnetRuntime(0));
      expect(page.getDotnetRuntime(1)).toBe(undefined);
    });
  });

  function receiver(): { receive(value: JSObject): void } {
    const name = moduleOf({
      receive: (value: unknown) => {
        page.stropTest = value;
      },
    });
    return { receive: jsImport('receive', name, { params: [JSType.JSObject] }) };
  }

  describe('JSObject', () => {
    it('is one for one object, and the object comes back itself', async () => {
      const { importResult, importParam, exportParam, exportResult } = await crossingOf(JSType.JSObject);
      for (const object of [{}, [], () => {}, new Date(), Object.freeze({}), Object.create(null) as object]) {
        const proxy = importResult(object) as JSObject;
        expect(proxy).toBeInstanceOf(JSObject);
        expect(importResult(object)).toBe(proxy);
        expect(exportParam(object)).toBe(proxy);
        expect(importParam(proxy)).toBe(object);
        expect(exportResult(proxy)).toBe(object);
        expect(proxy.toString()).toMatch(/^\(js-obj js '\d+'\)$/);
      }
    });

    it('reads properties by type, and null where there is none', async () => {
      const { importResult } = await crossingOf(JSType.JSObject);
      class Base {
        inherited = 'i';
        get derived(): string {
          return 'd';
        }
      }
      const child = {};
      const object = importResult(
        Object.assign(new Base(), {
          yes: true,
          n: 5,
          x: 1.5,
          s: 'text',
          child,
          bytes: new Uint8Array([1]),
          list: [1, 2],
          nothing: null,
        }),
      ) as JSObject;
      expect(object.hasProperty('derived')).toBe(true);
      expect(object.hasProperty('missing')).toBe(false);
      expect(object.getTypeOfProperty('nothing')).toBe('object');
      expect(object.getTypeOfProperty('missing')).toBe('undefined');
      expect(object.getPropertyAsBoolean('yes')).toBe(true);
      expect(object.getPropertyAsInt32('n')).toBe(5);
      expect(object.getPropertyAsDouble('x')).toBe(1.5);
      expect(object.getPropertyAsString('s')).toBe('text');
      expect(object.getPropertyAsString('derived')).toBe('d');
      expect(object.getPropertyAsJSObject('child')).toBe(importResult(child));
      expect(object.getPropertyAsByteArray('bytes')).toEqual(new Uint8Array([1]));
      expect(object.getPropertyAsByteArray('list')).toEqual(new Uint8Array([1, 2]));
      for (const name of ['nothing', 'missing']) {
        expect(object.getPropertyAsBoolean(name)).toBe(false);
        expect(object.getPropertyAsInt32(name)).toBe(0);
        expect(object.getPropertyAsDouble(name)).toBe(0);
        expect(object.getPropertyAsString(name)).toBe(null);
        expect(object.getPropertyAsJSObject(name)).toBe(null);
        expect(object.getPropertyAsByteArray(name)).toBe(null);
      }
    });

    it('refuses properties of another type', async () => {
      const { importResult } = await crossingOf(JSType.JSObject);
      const object = importResult({
        n: 1.5,
        s: 'x',
        get bad(): never {
          throw new RangeError('getter');
        },
      }) as JSObject;
      const message = (read: () => unknown): string => {
        const error = thrownBy(read);
        expect(error.name).toBe('JSException');
        return error.message;
      };
      const prefix = 'Error: Assert failed: ';
      expect(message(() => object.getPropertyAsBoolean('n'))).toBe(
        `${prefix}Value is not a Boolean: 1.5 (number)`,
      );
      expect(message(() => object.getPropertyAsInt32('n'))).toBe(
        `${prefix}Value is not an integer: 1.5 (number)`,
      );
      expect(message(() => object.getPropertyAsDouble('s'))).toBe(
        `${prefix}Value is not a Number: x (string)`,
      );
      expect(message(() => object.getPropertyAsString('n'))).toBe(`${prefix}Value is not a String`);
      expect(message(() => object.getPropertyAsJSObject('s'))).toBe(
        `${prefix}JSObject proxy of string is not supported`,
      );
      expect(message(() => object.getPropertyAsByteArray('n'))).toBe(
        `${prefix}Value is not an Array or Uint8Array`,
      );
      expect(message(() => object.getPropertyAsInt32('bad'))).toBe('RangeError: getter');
    });

    it('writes properties; bytes are copied', async () => {
      const { importResult } = await crossingOf(JSType.JSObject);
      const live: Record<string, unknown> = {};
      const other = {};
      const object = importResult(live) as JSObject;
      const bytes = new Uint8Array([1]);
      object.setProperty('b', true);
      object.setProperty('n', 1.5);
      object.setProperty('s', 'x');
      object.setProperty('o', importResult(other) as JSObject);
      object.setProperty('bytes', bytes);
      object.setProperty('none', null);
      expect(live).toEqual({ b: true, n: 1.5, s: 'x', o: other, bytes, none: null });
      expect(live['o']).toBe(other);
      expect(live['bytes']).not.toBe(bytes);
      expect(thrownBy(() => object.setProperty('bad', 1n as never))).toMatchObject({
        name: 'NotSupportedException',
        message: 'ToJS for a bigint is not implemented.',
      });
      expect(() => object.setProperty('bad', {} as never)).toThrow('ToJS for an object is not implemented.');
      const frozen = importResult(Object.freeze({ n: 1 })) as JSObject;
      expect(thrownBy(() => frozen.setProperty('n', 2)).name).toBe('JSException');
    });

    it('ends with its block', async () => {
      const { importResult, importParam } = await crossingOf(JSType.JSObject);
      const live = {};
      let kept: JSObject;
      {
        using object = importResult(live) as JSObject;
        kept = object;
        expect(kept.isDisposed).toBe(false);
      }
      expect(kept.isDisposed).toBe(true);
      kept.dispose(); // Again: nothing.
      const disposed = { name: 'ObjectDisposedException', code: 'STROP3010' };
      expect(thrownBy(() => kept.hasProperty('a'))).toMatchObject(disposed);
      expect(thrownBy(() => kept.setProperty('a', 1))).toMatchObject(disposed);
      expect(thrownBy(() => importParam(kept))).toMatchObject(disposed);
      expect(importResult(live)).not.toBe(kept);
    });

    it('gives its number back', async () => {
      const { importResult } = await crossingOf(JSType.JSObject);
      const first = importResult({}) as JSObject;
      const text = String(first);
      expect(String(first)).toBe(text);
      first.dispose();
      expect(String(importResult({}))).toBe(text);
    });

    it('refuses what is managed already', async () => {
      const objects = await crossingOf(JSType.JSObject);
      const any = await crossingOf(JSType.Any);
      const text =
        'JSObject proxy of ManagedObject proxy is not supported. For more information see https://aka.ms/dotnet-wasm-jsinterop';
      const proxy = any.importParam(new (class Poco {})());
      expect(thrownBy(() => objects.importResult(proxy)).message).toBe(`Error: Assert failed: ${text}`);
      expect(thrownBy(() => objects.importParam({} as never)).message).toBe(
        'Assert failed: JSObject proxy of an object is not supported',
      );
      const callback = (await crossingOf(JSType.Function())).importParam(() => {});
      expect(thrownBy(() => objects.exportParam(callback)).message).toBe(`Assert failed: ${text}`);
    });
  });

  describe('managed objects', () => {
    it('have one proxy each, and come back themselves', async () => {
      const { importParam, importResult, exportParam } = await crossingOf(JSType.Any);
      class Poco {
        answer = 42;
      }
      const poco = new Poco();
      const proxy = importParam(poco) as { dispose(): void; isDisposed: boolean; answer?: number };
      expect(proxy).not.toBe(poco);
      expect(proxy.answer).toBe(undefined);
      expect(importParam(poco)).toBe(proxy);
      expect(importResult(proxy)).toBe(poco);
      expect(exportParam([proxy])).toEqual([poco]);
      expect(String(proxy)).toMatch(/^CsObject\(gc_handle: \d+\)$/);
      expect(String(proxy)).not.toBe(String(importParam(new Poco())));
    });

    it('can be let go', async () => {
      const { importParam, importResult } = await crossingOf(JSType.Any);
      const map = new Map();
      const proxy = importParam(map) as { dispose(): void; isDisposed: boolean };
      proxy.dispose();
      proxy.dispose();
      expect(proxy.isDisposed).toBe(true);
      expect(String(proxy)).toBe('CsObject(gc_handle: 0)');
      expect(thrownBy(() => importResult(proxy)).message).toBe(
        'Error: Assert failed: ObjectDisposedException',
      );
      expect(importParam(map)).not.toBe(proxy);
    });
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
        for (const value of [new ArrayType(1), [1], 5, {}, wrongView]) {
          expect(thrownBy(() => crossing.exportParam(value)).message).toBe(
            `Assert failed: Expected MemoryViewType.${name}`,
          );
        }
        expect(() => crossing.importParam([1])).toThrow(/^Assert failed: Value is not an? \w+Array$/);
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

  describe('failures', () => {
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
