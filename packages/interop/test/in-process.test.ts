/** Synchronous calls: results, references, properties, exceptions, and where they are not possible. */
import {
  DotNetObjectReference,
  JSInProcessObjectReference,
  JSInProcessRuntime,
  JSObjectReference,
  JSRuntime,
  type JSTransport,
} from '@strop/interop';
import { describe, expect, it } from 'vitest';
import { createFakePage } from './support/fake-page.ts';

/** What `action` threw; fails where it did not throw. */
function thrownBy(action: () => unknown): Error & { code?: string } {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

describe.each([false, true])('synchronous calls, strict: %s', (strict) => {
  const page = (members: Record<string, unknown>) => {
    const { js, ...rest } = createFakePage(members, { strict });
    return { js: JSInProcessRuntime.of(js), ...rest };
  };

  it('return what the function returns', () => {
    const { js } = page({
      add: (a: number, b: number) => a + b,
      nothing: () => {},
      text: () => 'hello',
      when: () => '2026-11-21',
      point: () => ({ x: 1 }),
    });
    expect(js.invoke('add', 1, 2)).toBe(3);
    expect(js.invoke(Number, 'add', 1, 2)).toBe(3);
    expect(js.invoke('nothing')).toBe(null);
    expect(js.invoke(String, 'text').length).toBe(5);
    expect(js.invoke(Date, 'when')).toEqual(new Date('2026-11-21'));
    expect(js.invoke<{ x: number }>('point').x).toBe(1);
    expect(js.invokeVoid('text')).toBe(undefined);
    expect(thrownBy(() => js.invoke(Number, 'text')).message).toMatch(
      /^An exception occurred executing JS interop/,
    );
  });

  it('are also there on references, which are released at once', () => {
    const { js, globalObject } = page({
      count: 0,
      counter: { step: 2, next: (by: number) => by + 1 },
      Point: class {
        x: number;
        constructor(x: number) {
          this.x = x;
        }
      },
      get: () => globalObject['counter'],
      none: () => null,
      same: (value: unknown) => value === globalObject['counter'],
    });
    using counter = js.invoke(JSInProcessObjectReference, 'get');
    expect(counter.invoke('next', 5)).toBe(6);
    expect(counter.getValue(Number, 'step')).toBe(2);
    counter.setValue('step', 3);
    expect(counter.getValue('step')).toBe(3);
    expect(js.invoke('same', counter)).toBe(true);
    expect(js.invoke(JSInProcessObjectReference, 'none')).toBe(null);
    using point = js.invokeConstructor('Point', 7);
    expect(point.getValue('x')).toBe(7);
    point.dispose();
    expect(thrownBy(() => point.getValue('x')).name).toBe('ObjectDisposedException');
    point.dispose();
    js.setValue('count', 9);
    expect(globalObject['count']).toBe(9);
  });

  it('come to references that were received asynchronously', async () => {
    const { js } = page({ get: () => ({ answer: () => 42 }) });
    const reference = await js.invokeAsync(JSObjectReference, 'get');
    const now = JSInProcessObjectReference.of(reference);
    expect(now.invoke('answer')).toBe(42);
    await reference.disposeAsync();
    expect(thrownBy(() => now.invoke('answer')).name).toBe('ObjectDisposedException');
    const other = await js.invokeAsync(JSInProcessObjectReference, 'get');
    expect(other.invoke('answer')).toBe(42);
    expect(other.with({ timeout: 5 }).invoke('answer')).toBe(42);
  });

  it('throw what JavaScript throws as a JSException, and mistakes as coded errors', () => {
    const { js } = page({
      fail: () => {
        throw new TypeError('no');
      },
    });
    const error = thrownBy(() => js.invoke('fail'));
    expect([error.name, error.message]).toEqual(['JSException', 'no']);
    expect(thrownBy(() => js.invoke('missing')).message).toBe("The value 'missing' is not a function.");
    expect(thrownBy(() => js.invoke(5 as never)).code).toBe('STROP3031');
    expect(thrownBy(() => js.getValue('missing')).message).toMatch(/not defined or is not readable/);
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    expect(thrownBy(() => js.invoke('fail', circular)).code).toBe('STROP3035');
  });

  it('do not wait for promises', () => {
    const { js } = page({ later: async () => 5 });
    const result = js.invoke('later');
    if (strict) expect(result).toEqual({});
    else expect(result).toBeInstanceOf(Promise);
    expect(() => js.invokeVoid('later')).not.toThrow();
  });

  it('pass references to components', () => {
    const { js } = page({ take: (reference: { serializeAsArg(): object }) => reference.serializeAsArg() });
    using reference = DotNetObjectReference.create({});
    expect(js.invoke('take', reference)).toEqual(strict ? reference : { __dotNetObject: 1 });
  });

  it('keep a function after the first call, like the asynchronous ones', async () => {
    const { js, globalObject } = page({ f: () => 1 });
    expect(js.invoke('f')).toBe(1);
    globalObject['f'] = () => 2;
    expect(js.invoke('f')).toBe(1);
    expect(await js.invokeAsync('f')).toBe(1);
  });
});

describe('unmarshalled calls', () => {
  it('pass objects by reference', () => {
    const { js } = createFakePage({ same: (value: unknown) => value });
    const fields = { name: 'Brigadier Alistair Gordon Lethbridge-Stewart', year: 1968 };
    expect(JSInProcessRuntime.of(js).invokeUnmarshalled('same', fields)).toBe(fields);
  });

  it('are refused in strict mode', () => {
    const { js } = createFakePage({ same: (value: unknown) => value }, { strict: true });
    expect(thrownBy(() => JSInProcessRuntime.of(js).invokeUnmarshalled('same', {})).code).toBe('STROP3114');
  });
});

describe('where JavaScript is a connection away', () => {
  const remote: JSTransport = {
    table: {},
    defaultTimeout: 60_000,
    invoke: async () => null,
    releaseObject: () => {},
  };

  it('synchronous calls are refused by name', () => {
    expect(thrownBy(() => JSInProcessRuntime.of(new JSRuntime(remote))).code).toBe('STROP3113');
    const reference = new JSObjectReference(remote, 1);
    expect(thrownBy(() => JSInProcessObjectReference.of(reference)).code).toBe('STROP3113');
  });

  it('a service asks for the runtime that the application has', () => {
    const create = (JSInProcessRuntime as unknown as Record<symbol, (context: object) => unknown>)[
      Symbol.for('strop.createService')
    ];
    expect(thrownBy(() => create?.({ getService: () => new JSRuntime(remote) })).code).toBe('STROP3113');
    const { js } = createFakePage({ f: () => 1 });
    const made = create?.({ getService: () => js }) as JSInProcessRuntime;
    expect(made.invoke('f')).toBe(1);
  });
});
