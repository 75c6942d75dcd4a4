/** Calls on the global object and on references: results, failures, kinds of call. */
import { JSException, JSObjectReference, JSRuntime } from '@strop/interop';
import { describe, expect, it } from 'vitest';
import { createFakePage, rejection } from './support/fake-page.ts';

class Account {
  static #opened = 0;
  static opened(): number {
    return this.#opened;
  }
  owner: string;
  constructor(owner: string) {
    Account.#opened++;
    this.owner = owner;
  }
  greet(word: string): string {
    return `${word} ${this.owner}`;
  }
}

const arrow = (): void => {};

describe.each([false, true])('calls, strict: %s', (strict) => {
  const page = (members: Record<string, unknown>) => createFakePage(members, { strict }).js;

  it('passes arguments and returns the result', async () => {
    const js = page({ add: (a: number, b: number) => a + b });
    expect(await js.invokeAsync<number>('add', 1, 2)).toBe(3);
  });

  it('reaches JavaScript before the method returns', async () => {
    const seen: string[] = [];
    const js = page({ note: (text: string) => seen.push(text) });
    const answer = js.invokeAsync('note', 'during');
    seen.push('after');
    await answer;
    expect(seen).toEqual(['during', 'after']);
  });

  it('calls a member of a path with its holder as this', async () => {
    const js = page({
      shop: {
        owner: 'Ann',
        name(this: { owner: string }) {
          return this.owner;
        },
      },
    });
    expect(await js.invokeAsync('shop.name')).toBe('Ann');
  });

  it('calls a static member that needs its own class', async () => {
    const js = page({ Account });
    expect(await js.invokeAsync('Account.opened')).toBeTypeOf('number');
  });

  it('waits for promises and thenables', async () => {
    const js = page({
      promise: async () => 'promise',
      // oxlint-disable-next-line unicorn/no-thenable -- a thenable that is no promise is the point
      thenable: () => ({ then: (resolve: (value: string) => void) => resolve('thenable') }),
    });
    expect(await js.invokeAsync('promise')).toBe('promise');
    expect(await js.invokeAsync('thenable')).toBe('thenable');
  });

  it('turns undefined and null into null', async () => {
    const js = page({ nothing: () => undefined, none: () => null, later: async () => undefined });
    expect(await js.invokeAsync('nothing')).toBeNull();
    expect(await js.invokeAsync('none')).toBeNull();
    expect(await js.invokeAsync('later')).toBeNull();
  });

  it('never looks at the result of a void call', async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    const js = page({ whole: () => circular, text: () => 'text' });
    expect(await js.invokeVoidAsync('whole')).toBeUndefined();
    expect(await js.invokeVoidAsync('text')).toBeUndefined();
  });

  it('waits for the promise of a void call', async () => {
    const js = page({ fail: async () => Promise.reject(new Error('late')) });
    expect((await rejection(js.invokeVoidAsync('fail'))).message).toBe('late');
  });

  it('rejects with a JSException for what is thrown and for what is rejected', async () => {
    const js = page({
      thrown: () => {
        throw new TypeError('no good');
      },
      rejected: () => Promise.reject(new TypeError('no good')),
    });
    for (const name of ['thrown', 'rejected']) {
      const error = await rejection(js.invokeAsync(name));
      expect(error).toBeInstanceOf(JSException);
      expect(error.name).toBe('JSException');
      expect(error.message).toBe('no good');
      expect((error as JSException).jsStack).toContain('no good');
    }
  });

  it.each([
    ['text', 'text'],
    [42, '42'],
    [{ toString: () => 'own text' }, 'own text'],
    [Object.create(null), '[object Object]'],
    [null, 'null'],
    [undefined, 'null'],
    [0, 'null'],
    ['', 'null'],
  ])('gives the text of a thrown %o', async (thrown, text) => {
    const js = page({
      fail: () => {
        throw thrown;
      },
    });
    const error = (await rejection(js.invokeAsync('fail'))) as JSException;
    expect(error.name).toBe('JSException');
    expect(error.message).toBe(text);
    expect(error.jsStack).toBeUndefined();
  });

  it('constructs, reads and writes', async () => {
    const page = createFakePage({ Account, settings: { theme: 'dark' } }, { strict });
    const account = await page.js.invokeConstructorAsync('Account', 'Ann');
    expect(account).toBeInstanceOf(JSObjectReference);
    expect(await account.invokeAsync(String, 'greet', 'hello')).toBe('hello Ann');
    await account.setValueAsync('owner', 'Bob');
    expect(await account.getValueAsync(String, 'owner')).toBe('Bob');
    expect(await page.js.getValueAsync('settings.theme')).toBe('dark');
    await page.js.setValueAsync('settings.size', 12);
    expect(page.globalObject['settings']).toEqual({ theme: 'dark', size: 12 });
    await account.disposeAsync();
  });

  it('says with the engine’s own words what cannot be constructed', async () => {
    const error = await rejection(page({ arrow }).invokeConstructorAsync('arrow'));
    expect(error.name).toBe('JSException');
    expect(error.message).toMatch(/is not a constructor$/);
  });

  it('refuses an identifier that is no string, and a result type that is none', async () => {
    const js = page({});
    const call = js.invokeAsync.bind(js) as (...args: unknown[]) => Promise<unknown>;
    expect((await rejection(call(undefined))).code).toBe('STROP3031');
    expect((await rejection(call(Map, 'x'))).code).toBe('STROP3031');
    expect((await rejection(call(String))).code).toBe('STROP3032');
    const callVoid = js.invokeVoidAsync.bind(js) as (...args: unknown[]) => Promise<unknown>;
    expect((await rejection(callVoid(arrow))).code).toBe('STROP3032');
  });
});

describe('calls in the page', () => {
  it('keeps what was thrown as the cause', async () => {
    const thrown = new RangeError('far');
    const { js } = createFakePage({
      fail: () => {
        throw thrown;
      },
    });
    expect((await rejection(js.invokeAsync('fail'))).cause).toBe(thrown);
  });

  it('returns what the function returned, by reference', async () => {
    const object = { when: new Date(0), map: new Map([[1, 2]]) };
    const { js } = createFakePage({ get: () => object });
    expect(await js.invokeAsync('get')).toBe(object);
  });

  it('passes arguments by reference where they hold no references', async () => {
    const argument = { list: [1, { deep: true }], when: new Date(0), run: arrow, bytes: new Uint8Array(2) };
    let received: unknown;
    const { js } = createFakePage({
      take: (value: unknown) => {
        received = value;
      },
    });
    await js.invokeVoidAsync('take', argument);
    expect(received).toBe(argument);
  });

  it('shares objects between the runtimes of one window, and only these', async () => {
    const globalObject = {
      make: () => ({ n: 1 }),
      isSame: (a: unknown, b: unknown) => a === b,
      read: (o: { n: number }) => o.n,
    };
    const first = createFakePage(globalObject).js;
    const second = createFakePage(globalObject).js;
    const other = createFakePage({ ...globalObject }).js;
    const object = await first.invokeAsync(JSObjectReference, 'make');
    expect(await second.invokeAsync('read', object)).toBe(1);
    expect((await rejection(other.invokeAsync('read', { in: [object] }))).code).toBe('STROP3042');
  });

  it('is what with() returns, too', () => {
    expect(createFakePage({}).js.with({ timeout: 5 })).toBeInstanceOf(JSRuntime);
  });
});
