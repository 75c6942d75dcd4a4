/** Arguments: references at any depth, and what cannot be passed. */
import { describe, expect, it, vi } from 'vitest';
import { walkArguments, isPlainContainer } from '../src/wire/walk.ts';
import { createFakePage, FakeReference, rejection, type FakePage } from './support/fake-page.ts';

/** A page whose function `take` keeps what it was given. */
function recorder(strict: boolean): FakePage & { take(...args: unknown[]): Promise<unknown[]> } {
  let taken: unknown[] = [];
  const page = createFakePage(
    {
      take: (...args: unknown[]) => {
        taken = args;
      },
    },
    { strict },
  );
  return {
    ...page,
    async take(...args) {
      await page.js.invokeVoidAsync('take', ...args);
      return taken;
    },
  };
}

describe.each([false, true])('element references, strict: %s', (strict) => {
  it('arrive as the element, at any depth', async () => {
    const page = recorder(strict);
    const element = { nodeName: 'DIV' };
    const reference = page.attach('e1', element);
    const [top, nested] = await page.take(reference, { list: [1, { host: reference }] });
    expect(top).toBe(element);
    expect((nested as { list: [number, { host: unknown }] }).list[1].host).toBe(element);
  });

  it('arrive as null while they are pending', async () => {
    const pending = new FakeReference('e2', 'pending');
    expect(await recorder(strict).take(pending, [pending])).toEqual([null, [null]]);
  });

  it('are refused when they are detached, by name and place', async () => {
    const detached = new FakeReference('e3', 'detached');
    const error = await rejection(recorder(strict).take(1, { host: detached }));
    expect(error.code).toBe('STROP3040');
    expect(error.name).toBe('StropError');
    expect(error.message).toContain("'e3' in 'args[1].host'");
  });

  it('are refused when this root does not know them', async () => {
    const error = await rejection(recorder(strict).take(new FakeReference('e4', 'attached')));
    expect(error.code).toBe('STROP3041');
  });
});

describe.each([false, true])('the shape of arguments, strict: %s', (strict) => {
  it.each([
    ['itself', (o: Record<string, unknown>) => (o['self'] = o), "'args[0].self' leads back to 'args[0]'"],
    [
      'an ancestor',
      (o: Record<string, unknown>) => (o['a'] = { b: [o] }),
      "'args[0].a.b[0]' leads back to 'args[0]'",
    ],
    [
      'something below',
      (o: Record<string, unknown>) => {
        const child: Record<string, unknown> = {};
        child['odd key'] = child;
        o['child'] = child;
      },
      `'args[0].child["odd key"]' leads back to 'args[0].child'`,
    ],
  ])('must not lead back to %s', async (_, close, text) => {
    const argument = {};
    close(argument);
    const error = await rejection(recorder(strict).take(argument));
    expect(error.code).toBe('STROP3035');
    expect(error.message).toContain(text);
  });

  it('must not lead back to the list of arguments', async () => {
    const list: unknown[] = [];
    list.push(list);
    expect((await rejection(recorder(strict).take(list))).message).toContain(
      "'args[0][0]' leads back to 'args[0]'",
    );
  });

  it('may hold the same object twice', async () => {
    const shared = { n: 1 };
    expect(await recorder(strict).take(shared, { shared })).toEqual([{ n: 1 }, { shared: { n: 1 } }]);
  });

  it('searches what is shared once, however often it is reached', async () => {
    let value: unknown = { leaf: true };
    for (let i = 0; i < 20; i++) value = { left: value, right: value };
    const reference = new FakeReference('p', 'pending');
    const seen: unknown[] = [];
    walkArguments([value, reference], {
      replace: (each) => (seen.push(each), each),
      enters: isPlainContainer,
    });
    expect(seen.length).toBeLessThan(50);
  });

  it('may be 31 levels deep below the list, and no deeper', async () => {
    const nest = (levels: number): unknown => {
      let value: unknown = 1;
      for (let i = 0; i < levels; i++) value = [value];
      return value;
    };
    await recorder(strict).take(nest(31));
    const error = await rejection(recorder(strict).take(nest(32)));
    expect(error.code).toBe('STROP3036');
    expect(error.message).toContain('32 levels');
  });

  it('never changes what the caller passed', async () => {
    const page = recorder(strict);
    const reference = page.attach('e', { nodeName: 'DIV' });
    const argument = { list: Object.freeze([reference]), other: { n: 1 } };
    await page.take(argument);
    expect(argument.list[0]).toBe(reference);
  });

  it('keeps a key named __proto__ a key', async () => {
    const page = recorder(strict);
    const element = { nodeName: 'DIV' };
    const argument = JSON.parse('{ "__proto__": { "host": null }, "n": 1 }') as Record<
      string,
      Record<string, unknown>
    >;
    Object.getOwnPropertyDescriptor(argument, '__proto__')!.value.host = page.attach('e', element);
    const [taken] = await page.take(argument);
    expect(Object.getPrototypeOf(taken)).toBe(Object.prototype);
    expect((Object.getOwnPropertyDescriptor(taken, '__proto__')!.value as { host: unknown }).host).toBe(
      element,
    );
  });
});

describe('arguments in the page', () => {
  it('copy only the way to what was replaced', async () => {
    const page = recorder(false);
    const untouched = { n: 1 };
    const argument = { untouched, host: page.attach('e', {}) };
    const [taken] = await page.take(argument);
    expect(taken).not.toBe(argument);
    expect((taken as typeof argument).untouched).toBe(untouched);
  });

  it('keep shared what was shared and copied', async () => {
    const page = recorder(false);
    const shared = { host: page.attach('e', {}) };
    const [a, b] = await page.take(shared, [shared]);
    expect((b as unknown[])[0]).toBe(a);
  });

  it('keep a null prototype and symbol keys in a copy', async () => {
    const page = recorder(false);
    const key = Symbol('key');
    const argument = Object.assign(Object.create(null) as object, { host: page.attach('e', {}), [key]: 1 });
    const [taken] = await page.take(argument);
    expect(Object.getPrototypeOf(taken)).toBeNull();
    expect((taken as Record<symbol, unknown>)[key]).toBe(1);
  });

  it('are not looked into when they are no plain data', async () => {
    const page = recorder(false);
    const pending = new FakeReference('p', 'pending');
    class Model {
      host = pending;
    }
    const module = (await import('./support/fake-page.ts')) as object;
    const values = [
      new Model(),
      new Map([['host', pending]]),
      Object.assign(() => {}, { pending }),
      new Date(0),
      module,
    ];
    const taken = await page.take(...values);
    for (const [i, value] of values.entries()) expect(taken[i]).toBe(value);
  });

  it('are not read when they look like a module, whose exports may not be ready', async () => {
    const read = vi.fn();
    const module = Object.create(null, {
      [Symbol.toStringTag]: { value: 'Module' },
      early: { enumerable: true, get: read },
    }) as object;
    const [taken] = await recorder(false).take(module);
    expect(taken).toBe(module);
    expect(read).not.toHaveBeenCalled();
  });

  it('may refuse to be read', async () => {
    const walled = new Proxy(
      {},
      {
        get: () => {
          throw new Error('blocked');
        },
        has: () => {
          throw new Error('blocked');
        },
        getPrototypeOf: () => Promise.prototype as object,
      },
    );
    const [taken] = await recorder(false).take(walled);
    expect(taken).toBe(walled);
    const revocable = Proxy.revocable({}, {});
    revocable.revoke();
    expect((await rejection(recorder(false).take(revocable.proxy))).message).toMatch(/revoked/);
  });

  it('pass undefined, holes and odd numbers as they are', async () => {
    const page = recorder(false);
    const sparse = [1, , page.attach('e', { nodeName: 'A' })]; // oxlint-disable-line no-sparse-arrays -- the point
    const [a, b, list] = await page.take(undefined, NaN, sparse);
    expect([a, b]).toEqual([undefined, NaN]);
    expect(1 in (list as unknown[])).toBe(false);
  });
});
