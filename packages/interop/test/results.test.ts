/** Results that were asked for by type. */
import { JSException, JSObjectReference } from '@strop/interop';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { createFakePage, rejection } from './support/fake-page.ts';

const tokens: Record<string, unknown> = { String, Number, Boolean, Array, Object, Uint8Array, Date };
const text = (expected: string, found: string): string =>
  `An exception occurred executing JS interop: The JSON value could not be converted to ${expected} ` +
  `(${found} was found). See InnerException for more details.`;

describe.each([false, true])('typed results, strict: %s', (strict) => {
  const get = (token: string, value: unknown): Promise<unknown> => {
    const { js } = createFakePage({ get: () => value, value }, { strict });
    return js.invokeAsync(tokens[token] as StringConstructor, 'get');
  };

  it.each([
    ['String', 'text'],
    ['String', ''],
    ['String', null],
    ['Number', 1.5],
    ['Boolean', false],
    ['Array', [1, [2]]],
    ['Array', null],
    ['Object', { a: 1 }],
    ['Object', [1]],
    ['Object', null],
    ['Uint8Array', Uint8Array.of(1, 2, 255)],
    ['Uint8Array', null],
    ['Date', new Date('2026-11-21T06:00:00.123Z')],
    ['Date', null],
  ])('%s accepts %o', async (token, value) => {
    expect(await get(token, value)).toEqual(value);
  });

  it('accepts undefined where null is accepted', async () => {
    expect(await get('String', undefined)).toBeNull();
  });

  it.each([
    ['String', 1, 'a number'],
    ['String', ['x'], 'an array'],
    ['String', {}, 'an object'],
    ['Number', '1', 'a string'],
    ['Number', null, 'null'],
    ['Number', undefined, 'null'],
    ['Boolean', 1, 'a number'],
    ['Boolean', null, 'null'],
    ['Array', { length: 1 }, 'an object'],
    ['Object', 'text', 'a string'],
    ['Object', 1, 'a number'],
    ['Uint8Array', [1, 2], 'an array'],
    ['Date', 'tomorrow', 'a string'],
    ['Date', '2026-13-45', 'a string'],
    ['Date', 5, 'a number'],
  ])('%s refuses %o', async (token, value, found) => {
    const error = await rejection(get(token, value));
    expect(error).toBeInstanceOf(JSException);
    expect(error.message).toBe(text(token, found));
    expect((error.cause as { code: string }).code).toBe('STROP3013');
  });

  it('reads dates from text in ISO form', async () => {
    for (const iso of [
      '2026-11-21',
      '2026-11-21T06:00Z',
      '2026-11-21T06:00:00+01:00',
      '2026-11-21T06:00:00.1234567Z',
    ]) {
      expect(await get('Date', iso)).toEqual(new Date(iso));
    }
  });

  it('refuses a kind of result that is not known', async () => {
    class OtherReference {
      static readonly jsCallResultType = 9;
    }
    const { js } = createFakePage({ get: () => new Uint8Array() }, { strict });
    const error = await rejection(js.invokeAsync(OtherReference as never, 'get'));
    expect(error.name).toBe('JSException');
    expect(error.message).toBe("Invalid JS call result type '9'.");
  });

  it('types properties as it types results', async () => {
    const { js } = createFakePage({ title: 'home' }, { strict });
    expect(await js.getValueAsync(String, 'title')).toBe('home');
    expect((await rejection(js.getValueAsync(Number, 'title'))).message).toBe(text('Number', 'a string'));
    expect((await rejection(js.getValueAsync(Map as never, 'title'))).message).toMatch(/STROP3031.*Map/);
  });
});

it('says what JavaScript gave by its class, in the page', async () => {
  const { js } = createFakePage({ get: () => new Map() });
  expect((await rejection(js.invokeAsync(Array, 'get'))).message).toBe(text('Array', 'a Map'));
});

it('has the types that were named', () => {
  const { js } = createFakePage({});
  const types = () => ({
    plain: js.invokeAsync('f', 1, 'two'),
    given: js.invokeAsync<{ x: number }>('f'),
    text: js.invokeAsync(String, 'f'),
    orNull: js.invokeAsync<string | null>(String, 'f'),
    number: js.invokeAsync(Number, 'f'),
    boolean: js.invokeAsync(Boolean, 'f'),
    list: js.invokeAsync(Array, 'f'),
    rows: js.invokeAsync<{ x: number }[]>(Array, 'f'),
    object: js.invokeAsync(Object, 'f'),
    point: js.invokeAsync<{ x: number }>(Object, 'f'),
    bytes: js.invokeAsync(Uint8Array, 'f'),
    date: js.invokeAsync(Date, 'f'),
    module: js.invokeAsync(JSObjectReference, 'import', './a.js'),
    nothing: js.invokeVoidAsync('f'),
    value: js.getValueAsync(Number, 'f'),
    made: js.invokeConstructorAsync('C'),
  });
  type Types = ReturnType<typeof types>;
  expectTypeOf<Types['plain']>().toEqualTypeOf<Promise<unknown>>();
  expectTypeOf<Types['given']>().toEqualTypeOf<Promise<{ x: number }>>();
  expectTypeOf<Types['text']>().toEqualTypeOf<Promise<string>>();
  expectTypeOf<Types['orNull']>().toEqualTypeOf<Promise<string | null>>();
  expectTypeOf<Types['number']>().toEqualTypeOf<Promise<number>>();
  expectTypeOf<Types['boolean']>().toEqualTypeOf<Promise<boolean>>();
  expectTypeOf<Types['list']>().toEqualTypeOf<Promise<unknown[]>>();
  expectTypeOf<Types['rows']>().toEqualTypeOf<Promise<{ x: number }[]>>();
  expectTypeOf<Types['object']>().toEqualTypeOf<Promise<Record<string, unknown>>>();
  expectTypeOf<Types['point']>().toEqualTypeOf<Promise<{ x: number }>>();
  expectTypeOf<Types['bytes']>().toEqualTypeOf<Promise<Uint8Array>>();
  expectTypeOf<Types['date']>().toEqualTypeOf<Promise<Date>>();
  expectTypeOf<Types['module']>().toEqualTypeOf<Promise<JSObjectReference>>();
  expectTypeOf<Types['nothing']>().toEqualTypeOf<Promise<void>>();
  expectTypeOf<Types['value']>().toEqualTypeOf<Promise<number>>();
  expectTypeOf<Types['made']>().toEqualTypeOf<Promise<JSObjectReference>>();
});
