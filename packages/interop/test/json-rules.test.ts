/** The table of docs/guides/json-rules.md: what arrives, in process, in strict mode and over a port. */
import {
  DotNetObjectReference,
  jsInvokable,
  jsonConverter,
  JSObjectReference,
  type JSRuntime,
} from '@strop/interop';
import { installDotNet, type DotNetApi } from '@strop/interop/dotnet';
import { describe, expect, it } from 'vitest';
import { connect } from './support/connected-page.ts';
import { createFakePage, rejection } from './support/fake-page.ts';

interface Place extends AsyncDisposable {
  readonly js: JSRuntime;
  readonly dotNet: DotNetApi;
}

type Members = Record<string, unknown>;

const places: Record<string, (members: Members) => Promise<Place>> = {
  'in process': async (members) => inThread(members, false),
  strict: async (members) => inThread(members, true),
  'over a port': (members) => connect(members, { way: 'port' }),
};
const textPlaces = Object.entries(places).filter(([name]) => name !== 'in process');

function inThread(members: Members, strict: boolean): Place {
  const { js, globalObject } = createFakePage(members, { strict });
  return { js, dotNet: installDotNet(globalObject), [Symbol.asyncDispose]: async () => {} };
}

/** What JavaScript receives for `value`, as JSON would show it. */
async function received(make: (members: Members) => Promise<Place>, value: unknown): Promise<unknown> {
  let seen: unknown;
  await using place = await make({ take: (argument: unknown) => void (seen = argument) });
  await place.js.invokeVoidAsync('take', value);
  return seen;
}

class Base {
  inherited = 1;
  get fromPrototype(): number {
    return 2;
  }
}

const tag: unique symbol = Symbol('tag');

class Shape extends Base {
  readonly name = 'square';
  #hidden = 3;
  missing = undefined;
  nothing = null;
  [tag] = 4;
  area(): number {
    return this.#hidden;
  }
}

describe.each(textPlaces)('what a component sends, %s', (_name, make) => {
  it.each<[string, unknown, unknown]>([
    [
      'own enumerable properties, fields and inherited fields',
      new Shape(),
      { inherited: 1, name: 'square', nothing: null },
    ],
    ['what toJSON returns', { toJSON: () => ({ is: 'this' }) }, { is: 'this' }],
    ['a Date as text', { when: new Date(0) }, { when: '1970-01-01T00:00:00.000Z' }],
    [
      'null for undefined items, NaN and infinities',
      [undefined, NaN, Infinity, -Infinity],
      [null, null, null, null],
    ],
    ['nothing for undefined properties', { a: undefined, b: 1 }, { b: 1 }],
    ['0 for -0', [-0], [0]],
    ['boxed primitives as primitives', [Object(5), Object('a'), Object(true)], [5, 'a', true]],
    ['byte arrays as they are', { data: Uint8Array.of(1, 2) }, { data: Uint8Array.of(1, 2) }],
    ['holes as null', [, 1], [null, 1]], // oxlint-disable-line no-sparse-arrays
  ])('%s', async (_what, value, expected) => {
    expect(await received(make, value)).toEqual(expected);
  });

  it.each<[string, unknown, RegExp]>([
    ['a BigInt', { id: 5n }, /args\[0\]\.id.*a bigint/],
    ['a Map', [new Map()], /args\[0\]\[0\].*a Map/],
    ['a Set', new Set(), /args\[0\].*a Set/],
    ['a typed array but Uint8Array', { v: new Float32Array(2) }, /args\[0\]\.v.*a Float32Array/],
    ['a function', { f: () => {} }, /args\[0\]\.f.*a function/],
    ['a symbol', [Symbol('s')], /args\[0\]\[0\].*a symbol/],
    ['an Error', new TypeError('x'), /args\[0\].*a TypeError/],
    ['a RegExp', /x/, /args\[0\].*a RegExp/],
  ])('refuses %s, and says where it stands', async (_what, value, text) => {
    const error = await rejection(received(make, value));
    expect(error.code).toBe('STROP3037');
    expect(error.message).toMatch(text);
  });

  it('leaves a Date that JavaScript returns as text, unless a Date is asked for', async () => {
    await using place = await make({ get: () => new Date(0) });
    expect(await place.js.invokeAsync('get')).toBe('1970-01-01T00:00:00.000Z');
    expect(await place.js.invokeAsync(Date, 'get')).toEqual(new Date(0));
  });

  it('follows JSON for what JavaScript returns', async () => {
    const circular: Members = {};
    circular['self'] = circular;
    await using place = await make({
      get: () => ({ map: new Map([[1, 2]]), f: () => {}, u: undefined, n: NaN, list: [undefined, () => {}] }),
      big: () => 5n,
      circular: () => circular,
    });
    expect(await place.js.invokeAsync('get')).toEqual({ map: {}, n: null, list: [null, null] });
    expect((await rejection(place.js.invokeAsync('big'))).message).toMatch(/BigInt/);
    expect((await rejection(place.js.invokeAsync('circular'))).message).toMatch(
      /^Converting circular structure/,
    );
  });
});

describe.each(Object.entries(places))('everywhere: %s', (_name, make) => {
  it('a circular argument is an error that names the place', async () => {
    const row: Members = {};
    row['table'] = { rows: [row] };
    const error = await rejection(received(make, row));
    expect(error.code).toBe('STROP3035');
    expect(error.message).toMatch(/args\[0\]\.table\.rows\[0\]/);
  });

  it('more than 32 levels are an error', async () => {
    let deep: unknown = 1;
    for (let i = 0; i < 33; i++) deep = [deep];
    expect((await rejection(received(make, deep))).code).toBe('STROP3036');
  });

  class Amount {
    readonly cents: number;
    constructor(cents: number) {
      this.cents = cents;
    }
  }
  class Discount extends Amount {}
  const Money = jsonConverter(Amount, {
    write: ({ cents }) => `${cents} ct`,
    read(json: string) {
      const [, cents] = /^(\d+) ct$/.exec(json) ?? [];
      if (cents === undefined) throw new Error('no amount');
      return new Amount(Number(cents));
    },
  });

  it('a converter says what JavaScript receives, at any depth and for subclasses', async () => {
    expect(await received(make, new Amount(250))).toBe('250 ct');
    expect(await received(make, { cart: [new Amount(1), new Discount(2)] })).toEqual({
      cart: ['1 ct', '2 ct'],
    });
  });

  it('a converter reads what is asked for by its token, and leaves null', async () => {
    await using place = await make({
      total: () => '250 ct',
      none: () => null,
      wrong: () => 5,
      total2: '7 ct',
    });
    const total = await place.js.invokeAsync(Money, 'total');
    expect(total).toBeInstanceOf(Amount);
    expect(total.cents).toBe(250);
    expect((await place.js.getValueAsync(Money, 'total2')).cents).toBe(7);
    expect(await place.js.invokeAsync(Money, 'none')).toBe(null);
    expect(await place.js.invokeAsync('total')).toBe('250 ct');
    const error = await rejection(place.js.invokeAsync(Money, 'wrong'));
    expect(error.name).toBe('JSException');
    expect(error.message).toBe(
      'An exception occurred executing JS interop: The JSON value could not be converted to Amount (a number was found). See InnerException for more details.',
    );
    expect(((error.cause as Error).cause as Error).message).toMatch(/no amount|exec/);
  });

  it('a converter reads parameters and writes results of methods', async () => {
    using _declared = jsInvokable('JsonRules', {
      Double: { parameters: [Money], invoke: (amount: Amount) => new Amount(amount.cents * 2) },
    });
    await using place = await make({});
    expect(await place.dotNet.invokeMethodAsync('JsonRules', 'Double', '4 ct')).toBe('8 ct');
    const error = await rejection(place.dotNet.invokeMethodAsync('JsonRules', 'Double', 'four'));
    expect(error.message).toMatch(/JsonException: The JSON value could not be converted to Amount/);
  });

  it('what a converter writes may hold references', async () => {
    class Handle {
      readonly self: DotNetObjectReference<object>;
      readonly element: JSObjectReference;
      constructor(self: DotNetObjectReference<object>, element: JSObjectReference) {
        this.self = self;
        this.element = element;
      }
    }
    jsonConverter(Handle, { write: ({ self, element }) => ({ self, element }), read: () => null as never });
    const target = { name: 'target' };
    let seen: { self: { invokeMethodAsync: unknown }; element: unknown } | undefined;
    await using place = await make({ get: () => target, take: (value: typeof seen) => void (seen = value) });
    using self = DotNetObjectReference.create({});
    const element = await place.js.invokeAsync(JSObjectReference, 'get');
    await place.js.invokeVoidAsync('take', new Handle(self, element));
    expect(seen?.element).toBe(target);
    expect(typeof seen?.self.invokeMethodAsync).toBe('function');
  });
});

describe('in process', () => {
  const make = places['in process'] as (members: Members) => Promise<Place>;

  it('values pass as they are: nothing is lost, and nothing is converted but by a converter', async () => {
    const value = {
      big: 5n,
      map: new Map([[1, 2]]),
      when: new Date(0),
      f: () => 1,
      shape: new Shape(),
      u: undefined,
    };
    expect(await received(make, value)).toBe(value);
    const json = { toJSON: () => 'never asked' };
    expect(await received(make, json)).toBe(json);
  });
});
