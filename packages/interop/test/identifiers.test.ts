/** Identifiers: .NET 10's rules, texts and cache. */
import { JSObjectReference } from '@strop/interop';
import { describe, expect, it } from 'vitest';
import { CallDispatcher } from '../src/page/call-dispatcher.ts';
import { resolveModuleAddress } from '../src/page/import-module.ts';
import { GuardedDispatcher } from '../src/page/remote/guarded-dispatcher.ts';
import { ObjectTable } from '../src/page/object-table.ts';
import { JSCallType } from '../src/wire/call-types.ts';
import { createFakePage, rejection } from './support/fake-page.ts';

const neither: object = { get: undefined, set: undefined };

function target(): Record<string, unknown> {
  class Box {
    static inner = { run: () => 'inner' };
    static run = (): string => 'static';
  }
  const withoutPrototype = Object.assign(Object.create(null) as Record<string, unknown>, {
    run: () => 'bare',
  });
  return {
    f: () => 'f',
    Box,
    withoutPrototype,
    number: 42,
    missing: undefined,
    nothing: null,
    a: { b: { c: () => 'c', n: 1, undef: undefined } },
    inherits: Object.create({ run: () => 'inherited', value: 'inherited' }) as object,
    getterOnly: Object.defineProperty({}, 'x', { get: () => 7 }),
    setterOnly: Object.defineProperty({}, 'x', { set: () => {} }),
    neither: Object.defineProperty({}, 'x', neither),
    readOnly: Object.defineProperty({}, 'x', { value: 1, writable: false }),
    frozen: Object.freeze({ x: 1 }),
    sealed: Object.preventExtensions({ x: 1 } as Record<string, unknown>),
    inheritedReadOnly: Object.create(Object.defineProperty({}, 'x', { value: 1, writable: false })) as object,
    'with space': () => 'space',
    '': () => 'empty',
  };
}

const message = async (promise: Promise<unknown>): Promise<string> => {
  const error = await rejection(promise);
  expect(error.name).toBe('JSException');
  return error.message;
};

describe('calling a function', () => {
  it.each([
    ['f', 'f'],
    ['a.b.c', 'c'],
    ['Box.run', 'static'],
    ['withoutPrototype.run', 'bare'],
    ['inherits.run', 'inherited'],
    ['with space', 'space'],
    ['', 'empty'],
  ])('finds %o', async (identifier, result) => {
    expect(await createFakePage(target()).js.invokeAsync(identifier)).toBe(result);
  });

  it.each([
    ['nonFunction', "The value 'nonFunction' is not a function."],
    ['a.b.nonFunction', "The value 'a.b.nonFunction' is not a function."],
    ['a.b.n', "The value 'a.b.n' is not a function."],
    ['number', "The value 'number' is not a function."],
    ['number.f', "The value 'number.f' is not a function."],
    ['nothing.f', "The value 'nothing.f' is not a function."],
    ['missing.f', "The value 'missing.f' is not a function."],
    ['absent.f', "Could not find 'absent.f' ('absent' was undefined)."],
    ['a.absent.c', "Could not find 'a.absent.c' ('absent' was undefined)."],
    ['nothing.b.c', "Could not find 'nothing.b.c' ('b' was undefined)."],
    ['number.b.c', "Could not find 'number.b.c' ('b' was undefined)."],
    ['Box.inner.run', "Could not find 'Box.inner.run' ('inner' was undefined)."],
    ['a..c', "Could not find 'a..c' ('' was undefined)."],
  ])('says what is wrong with %o', async (identifier, text) => {
    expect(await message(createFakePage(target()).js.invokeAsync(identifier))).toBe(text);
  });

  it('takes the empty identifier for a name', async () => {
    expect(await message(createFakePage({}).js.invokeAsync(''))).toBe("The value '' is not a function.");
  });
});

describe('constructing', () => {
  it.each([
    ['absent', "The value 'absent' is not a function."],
    ['number', "The value 'number' is not a function."],
    ['a.absent.C', "Could not find 'a.absent.C' ('absent' was undefined)."],
  ])('says what is wrong with %o', async (identifier, text) => {
    expect(await message(createFakePage(target()).js.invokeConstructorAsync(identifier))).toBe(text);
  });

  it('passes arguments and makes an instance of the class itself', async () => {
    class Point {
      readonly self: unknown;
      readonly list: unknown[];
      constructor(...list: unknown[]) {
        this.self = new.target; // Undefined in a field's initialiser.
        this.list = list;
      }
    }
    const { js } = createFakePage({
      shapes: { Point },
      isPoint: (value: Point) => value instanceof Point && value.self === Point,
    });
    const point = await js.invokeConstructorAsync('shapes.Point', 1, 'two');
    expect(await point.getValueAsync('list')).toEqual([1, 'two']);
    expect(await js.invokeAsync('isPoint', point)).toBe(true);
  });
});

describe('reading a property', () => {
  it.each([
    ['number', 42],
    ['a.b.n', 1],
    ['missing', null],
    ['a.b.undef', null],
    ['inherits.value', 'inherited'],
    ['getterOnly.x', 7],
    ['readOnly.x', 1],
    ['Box.inner', { run: expect.any(Function) as unknown }],
  ])('reads %o', async (identifier, value) => {
    expect(await createFakePage(target()).js.getValueAsync(identifier)).toEqual(value);
  });

  it.each([
    ['absent', "The property 'absent' is not defined or is not readable."],
    ['a.b.absent', "The property 'a.b.absent' is not defined or is not readable."],
    ['setterOnly.x', "The property 'setterOnly.x' is not defined or is not readable."],
    ['neither.x', "The property 'neither.x' is not defined or is not readable."],
    ['absent.x', "Could not find 'absent.x' ('absent' was undefined)."],
  ])('says what is wrong with %o', async (identifier, text) => {
    expect(await message(createFakePage(target()).js.getValueAsync(identifier))).toBe(text);
  });

  it('leaves a primitive on the way to the engine’s own error', async () => {
    expect(await message(createFakePage(target()).js.getValueAsync('number.x'))).toMatch(/'in' operator/);
  });

  it('takes `import` for an ordinary name', async () => {
    const { js } = createFakePage({ import: 'mine' });
    expect(await js.getValueAsync('import')).toBe('mine');
  });
});

describe('writing a property', () => {
  it.each(['number', 'fresh', 'a.b.n', 'a.b.fresh', 'inherits.value', 'setterOnly.x', 'sealed.x'])(
    'writes %o',
    async (identifier) => {
      await createFakePage(target()).js.setValueAsync(identifier, 5);
    },
  );

  it.each([
    ['getterOnly.x', "The property 'getterOnly.x' is not writable."],
    ['neither.x', "The property 'neither.x' is not writable."],
    ['readOnly.x', "The property 'readOnly.x' is not writable."],
    ['inheritedReadOnly.x', "The property 'inheritedReadOnly.x' is not writable."],
    ['frozen.x', "The property 'frozen.x' is not writable."],
    ['frozen.fresh', "The property 'frozen.fresh' is not writable."],
    ['sealed.fresh', "The property 'sealed.fresh' is not writable."],
    ['absent.x', "Could not find 'absent.x' ('absent' was undefined)."],
  ])('says what is wrong with %o', async (identifier, text) => {
    expect(await message(createFakePage(target()).js.setValueAsync(identifier, 5))).toBe(text);
  });

  it('writes undefined as null only on the wire', async () => {
    const page = createFakePage({ x: 1 });
    await page.js.setValueAsync('x', undefined);
    expect(page.globalObject).toEqual({ x: undefined });
  });
});

describe('what is remembered', () => {
  it('goes on calling the first function after another was assigned', async () => {
    const page = createFakePage({ f: () => 'first' });
    expect(await page.js.invokeAsync('f')).toBe('first');
    page.globalObject['f'] = () => 'second';
    expect(await page.js.invokeAsync('f')).toBe('first');
  });

  it('remembers only what was found', async () => {
    const page = createFakePage({});
    await rejection(page.js.invokeAsync('f'));
    page.globalObject['f'] = () => 'now';
    expect(await page.js.invokeAsync('f')).toBe('now');
  });

  it('keeps calls, constructions and properties of one name apart', async () => {
    const page = createFakePage({
      f: function (this: unknown) {
        return new.target === undefined ? 'called' : undefined;
      },
    });
    expect(await page.js.invokeAsync('f')).toBe('called');
    expect(await page.js.invokeConstructorAsync('f')).toBeInstanceOf(JSObjectReference);
    expect(await page.js.getValueAsync('f')).toBe(page.globalObject['f']);
    await page.js.setValueAsync('f', 1);
    expect(page.globalObject['f']).toBe(1);
  });

  it('reads and writes the property anew each time, on the first holder', async () => {
    const first = { x: 1 };
    const page = createFakePage({ holder: first });
    expect(await page.js.getValueAsync('holder.x')).toBe(1);
    first.x = 2;
    expect(await page.js.getValueAsync('holder.x')).toBe(2);
    page.globalObject['holder'] = { x: 3 };
    expect(await page.js.getValueAsync('holder.x')).toBe(2);
    await page.js.setValueAsync('holder.x', 4);
    await page.js.setValueAsync('holder.x', 5);
    expect(page.globalObject['holder']).toEqual({ x: 5 });
  });

  it('is kept for each target', async () => {
    const { js } = createFakePage({ make: (n: number) => ({ read: () => n }) });
    const one = await js.invokeAsync(JSObjectReference, 'make', 1);
    const two = await js.invokeAsync(JSObjectReference, 'make', 2);
    expect(await one.invokeAsync('read')).toBe(1);
    expect(await two.invokeAsync('read')).toBe(2);
  });
});

describe('a host that faces a network', () => {
  const options = () => ({ globalObject: target(), baseAddress: () => 'https://example.test/' });
  const dispatcher = (guarded: boolean) =>
    guarded ? new GuardedDispatcher(options()) : new CallDispatcher(options());

  it.each(['__proto__.f', 'f.constructor', 'a.constructor.assign', 'Box.prototype'])(
    'refuses %o',
    (identifier) => {
      expect(() => dispatcher(true).findMember(identifier, 0, JSCallType.FunctionCall)).toThrow(/STROP3033/);
    },
  );

  it('refuses what the page itself has found before', () => {
    const page = dispatcher(false);
    const call = (on: CallDispatcher) => on.findMember('a.constructor', 0, JSCallType.GetValue)();
    expect(call(page)).toBe(Object);
    expect(() => call(new GuardedDispatcher(options(), page))).toThrow(/STROP3033/);
  });

  it('refuses nothing else, and nothing in a page', () => {
    expect(dispatcher(true).findMember('a.b.c', 0, JSCallType.FunctionCall)()).toBe('c');
    expect(dispatcher(false).findMember('a.constructor', 0, JSCallType.GetValue)()).toBe(Object);
  });
});

describe('importing modules', () => {
  it.each([
    ['./a.js', 'https://example.test/app/a.js'],
    ['./sub/../a.js?v=1#x', 'https://example.test/app/a.js?v=1#x'],
    ['../a.js', '../a.js'],
    ['/a.js', 'https://example.test/a.js'],
    ['//cdn.test/a.js', 'https://cdn.test/a.js'],
    ['a', 'a'],
    ['https://cdn.test/a.js', 'https://cdn.test/a.js'],
    [undefined, undefined],
  ])('resolves %o to %o', (address, resolved) => {
    expect(resolveModuleAddress(address, 'https://example.test/app/page.html')).toBe(resolved);
  });

  it('is special on the global object only', async () => {
    const dispatcher = new CallDispatcher({
      globalObject: { import: () => 'not this one' },
      baseAddress: () => 'https://example.test/app/page.html',
    });
    const module = dispatcher.findMember('import', 0)('data:text/javascript,export const answer = 42');
    expect(await module).toMatchObject({ answer: 42 });
    const id = dispatcher.objects.create({ import: () => 'a member' });
    expect(dispatcher.findMember('import', id)()).toBe('a member');
  });

  it('gives a module to call, and a JSException where there is none', async () => {
    const { js } = createFakePage({});
    const source = `export const add = (a, b) => a + b; export class C { static #n = 1; static n() { return this.#n; } }`;
    const module = await js.invokeAsync(
      JSObjectReference,
      'import',
      `data:text/javascript,${encodeURIComponent(source)}`,
    );
    expect(await module.invokeAsync(Number, 'add', 1, 2)).toBe(3);
    expect(await module.invokeAsync(Number, 'C.n')).toBe(1);
    expect(await message(module.invokeAsync('subtract'))).toBe("The value 'subtract' is not a function.");
    const broken = js.invokeAsync(
      JSObjectReference,
      'import',
      'data:text/javascript,throw new Error("at load")',
    );
    expect(await message(broken)).toBe('at load');
  });
});

describe('the object table', () => {
  it('gives ids from 1, a new one each time, and never again', () => {
    const table = new ObjectTable({});
    const object = {};
    expect([table.create(object), table.create(object), table.create(() => {})]).toEqual([1, 2, 3]);
    table.release(3);
    table.release(3);
    table.release(-1);
    expect(table.create({})).toBe(4);
    expect(table.size).toBe(3);
    expect(table.get(1)?.object).toBe(object);
    expect(table.get(3)).toBeUndefined();
  });

  it('has the global object under 0 and nothing for null', () => {
    const globalObject = {};
    const table = new ObjectTable(globalObject);
    expect(table.get(0)?.object).toBe(globalObject);
    expect([table.create(null), table.create(undefined)]).toEqual([-1, -1]);
    expect(table.size).toBe(0);
  });
});
