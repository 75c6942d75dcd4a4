/** Strict mode and the codec under it: the same answers as in the page where JSON can carry them, errors where not. */
import { JSObjectReference } from '@strop/interop';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/wire/decode.ts';
import { encodeArguments, encodeObjectReference, encodeResult } from '../src/wire/encode.ts';
import { createFakePage, FakeReference, rejection } from './support/fake-page.ts';

const strictPage = (members: Record<string, unknown>) => createFakePage(members, { strict: true });

describe('strict mode', () => {
  it('answers as the page does, for whatever JSON carries', async () => {
    const echo = (...args: unknown[]): unknown => args;
    const loose = createFakePage({ echo }).js;
    const strict = strictPage({ echo }).js;
    const json = fc.jsonValue({ maxDepth: 6 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);
    await fc.assert(
      fc.asyncProperty(fc.array(json, { maxLength: 4 }), async (args) => {
        fc.pre(
          !/"__(?:dotNetObject|jsObjectId|byte\[\]|dotNetStream|internalId)"/.test(JSON.stringify(args)),
        );
        const [a, b] = [await loose.invokeAsync('echo', ...args), await strict.invokeAsync('echo', ...args)];
        expect(b).toEqual(a);
        expect(b).toEqual(args);
      }),
    );
  });

  it('passes copies both ways', async () => {
    const argument = { list: [1] };
    let received: unknown;
    const { js } = strictPage({ take: (value: unknown) => (received = value) });
    const answer = await js.invokeAsync('take', argument);
    expect(received).toEqual(argument);
    expect(received).not.toBe(argument);
    expect(answer).not.toBe(received);
  });

  it('gives the engine’s error for a circular result', async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const { js } = strictPage({ get: () => circular, later: async () => circular });
    for (const name of ['get', 'later']) {
      const error = await rejection(js.invokeAsync(name));
      expect(error.name).toBe('JSException');
      expect(error.message).toMatch(/^Converting circular structure to JSON/);
    }
    expect(await js.invokeAsync(JSObjectReference, 'get')).toBeInstanceOf(JSObjectReference);
  });

  it('loses what JSON loses in a result', async () => {
    const { js } = strictPage({
      get: () => ({
        f: () => {},
        u: undefined,
        n: NaN,
        when: new Date(0),
        map: new Map([[1, 2]]),
        floats: Float32Array.of(1),
      }),
      getFunction: () => () => {},
    });
    expect(await js.invokeAsync('get')).toEqual({
      n: null,
      when: '1970-01-01T00:00:00.000Z',
      map: {},
      floats: { 0: 1 },
    });
    expect(await js.invokeAsync('getFunction')).toBeNull();
  });

  it('carries bytes beside the text, copied, at any depth', async () => {
    let received: Uint8Array | undefined;
    const { js } = strictPage({
      flip: (value: { bytes: Uint8Array }) => {
        received = value.bytes;
        return [value.bytes.map((byte) => 255 - byte), { again: value.bytes }];
      },
    });
    const bytes = Uint8Array.of(0, 1, 255);
    const [flipped, { again }] = await js.invokeAsync<[Uint8Array, { again: Uint8Array }]>('flip', { bytes });
    expect(received).toEqual(bytes);
    expect(received).not.toBe(bytes);
    expect(flipped).toEqual(Uint8Array.of(255, 254, 0));
    expect(again).toEqual(bytes);
  });

  it('makes references of the ones inside a result', async () => {
    const { js } = strictPage({
      make: () => ({ n: 1 }),
      give: (id: number) => ({ list: [{ __jsObjectId: id }, { __jsObjectId: -1 }] }),
      read: (object: { n: number }) => object.n,
    });
    await js.invokeAsync(JSObjectReference, 'make');
    const { list } = await js.invokeAsync<{ list: [JSObjectReference, null] }>('give', 1);
    expect(list[0]).toBeInstanceOf(JSObjectReference);
    expect(await js.invokeAsync('read', list[0])).toBe(1);
    expect(list[1]).toBeNull();
  });

  it('keeps the thrown value on its side', async () => {
    const { js } = strictPage({
      fail: () => {
        throw new Error('far');
      },
    });
    const error = await rejection(js.invokeAsync('fail'));
    expect(error.message).toBe('far');
    expect('cause' in error).toBe(false);
    expect((error as Error & { jsStack: string }).jsStack).toContain('far');
  });

  it('turns undefined arguments into null', async () => {
    const { js } = strictPage({
      type: (...args: unknown[]) => args.map((arg) => (arg === null ? 'null' : typeof arg)),
    });
    expect(await js.invokeAsync('type', undefined, { a: undefined })).toEqual(['null', 'object']);
  });

  it('sends class instances as their own properties or what toJSON gives, references included', async () => {
    const page = strictPage({ take: (...args: unknown[]) => args });
    class Model {
      name = 'model';
      host = new FakeReference('p', 'pending');
      #hidden = 1;
      get hidden(): number {
        return this.#hidden;
      }
    }
    class Wrapper {
      toJSON(): unknown {
        return { wrapped: [new FakeReference('q', 'pending')] };
      }
    }
    const boxed = [Object(1), Object('s'), Object(true)] as unknown[];
    expect(await page.js.invokeAsync('take', new Model(), new Wrapper(), new Date(0), boxed)).toEqual([
      { name: 'model', host: null },
      { wrapped: [null] },
      '1970-01-01T00:00:00.000Z',
      [1, 's', true],
    ]);
  });

  it.each([
    ['a function', () => {}],
    ['a symbol', Symbol('s')],
    ['a bigint', 1n],
    ['a Map', new Map()],
    ['a Set', new Set()],
    ['a Float64Array', new Float64Array(1)],
    ['an ArrayBuffer', new ArrayBuffer(1)],
    ['a Promise', Promise.resolve()],
    ['an Error', new Error('x')],
    ['a RegExp', /x/],
  ])('refuses %s in arguments, by place', async (kind, value) => {
    const error = await rejection(strictPage({}).js.invokeVoidAsync('f', { a: [value] }));
    expect(error.code).toBe('STROP3037');
    expect(error.message).toContain(`'args[0].a[0]' is ${kind}, `);
  });
});

describe('the codec', () => {
  const encoding = () => {
    let last = 0;
    return { table: {}, nextByteArrayId: () => ++last };
  };

  it('writes references as objects with Blazor’s keys', () => {
    const { table } = encoding();
    const object = { [Symbol.for('strop.jsObjectReference')]: { id: 7, table } };
    const element = new FakeReference('e5', 'attached');
    const { json, elements } = encodeArguments([object, { element }], { ...encoding(), table });
    expect(json).toBe('[{"__jsObjectId":7},{"element":{"__internalId":"e5"}}]');
    expect([...elements]).toEqual([['e5', element]]);
  });

  it('numbers byte arrays from 1 for the life of a connection, and from 0 in each result', () => {
    const connection = encoding();
    const first = encodeArguments([Uint8Array.of(1), Uint8Array.of(2)], connection);
    const second = encodeArguments([Uint8Array.of(3)], connection);
    expect(first.json).toBe('[{"__byte[]":1},{"__byte[]":2}]');
    expect(second.json).toBe('[{"__byte[]":3}]');
    expect(second.bytes.get(3)).toEqual(Uint8Array.of(3));
    expect(encodeResult([Uint8Array.of(4)]).json).toBe('[{"__byte[]":0}]');
    expect(encodeResult(Uint8Array.of(5)).json).toBe('{"__byte[]":0}');
  });

  it('writes the reference to null like any other', () => {
    expect(encodeObjectReference(-1).json).toBe('{"__jsObjectId":-1}');
  });

  it('reads references bottom-up, at any depth, with the key’s presence alone', () => {
    const seen: unknown[] = [];
    const json = '{"a":[{"__jsObjectId":1,"more":true}],"b":{"__internalId":"x"},"c":{"__internalId":null}}';
    const value = decode(json, {
      object: (id) => (seen.push(id), `object ${id}`),
      element: (id) => (seen.push(id), `element ${id}`),
    });
    expect(value).toEqual({ a: ['object 1'], b: 'element x', c: { __internalId: null } });
    expect(seen).toEqual([1, 'x']);
  });

  it('lets the object id decide where several keys meet', () => {
    const json = '{"__byte[]":0,"__jsObjectId":1,"__internalId":"x"}';
    expect(decode(json, { object: (id) => id, element: (id) => id, bytes: () => null })).toBe(1);
  });

  it('reads bytes that never arrived as null', () => {
    expect(decode('[{"__byte[]":9}]', { bytes: () => null })).toEqual([null]);
  });

  it('leaves what the receiver has no way to revive', () => {
    expect(decode('{"__internalId":"x"}', {})).toEqual({ __internalId: 'x' });
  });
});
