/** Look-up, modules and objects: what the table of typed imports does not say. */
import { JSHost, jsImport, JSObject, JSType } from '@strop/interop/js-import';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { crossingOf, thrownBy } from '../support/crossing.ts';
import { address, moduleOf, rejected, runtime, page } from '../support/js-import.ts';

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

    it('takes an empty name of a module for none', () => {
      const parse = jsImport('globalThis.parseInt', '', { params: [JSType.String], returns: JSType.Int32 });
      expect(parse('8')).toBe(8);
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
}
