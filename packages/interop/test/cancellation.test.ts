/** Signals and timeouts: what the caller sees, and that JavaScript is never touched by them. */
import { JSObjectReference } from '@strop/interop';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JSRuntime } from '../src/js-runtime.ts';
import type { CallOptions } from '../src/managed/call-options.ts';
import type { JSTransport } from '../src/managed/transport.ts';
import { createFakePage, rejection } from './support/fake-page.ts';

/** A page with a function that a test answers by hand. */
function slowPage(timeout?: number) {
  let settle: { resolve(value: unknown): void; reject(error: unknown): void } | undefined;
  const slow = vi.fn(() => new Promise((resolve, reject) => (settle = { resolve, reject })));
  const { js } = createFakePage(
    {
      slow,
      quick: () => 'quick',
      fail: () => {
        throw new Error('broken');
      },
    },
    { timeout },
  );
  return {
    js,
    slow,
    resolve: (value: unknown) => settle?.resolve(value),
    reject: (error: unknown) => settle?.reject(error),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  expect(vi.getTimerCount(), 'no timer is left').toBe(0);
  vi.useRealTimers();
});

describe('a signal', () => {
  it('that is aborted already keeps the call from being made', async () => {
    const { js, slow } = slowPage();
    const error = await rejection(js.with({ signal: AbortSignal.abort('why') }).invokeAsync('slow'));
    expect(error.name).toBe('AbortError');
    expect(error.code).toBe('STROP3011');
    expect(error.message).toBe('A task was canceled.');
    expect(error.cause).toBe('why');
    expect(slow).not.toHaveBeenCalled();
  });

  it('rejects at once, and the late answer is ignored', async () => {
    const { js, slow, resolve } = slowPage();
    const controller = new AbortController();
    const call = js.with({ signal: controller.signal }).invokeAsync('slow');
    controller.abort();
    expect((await rejection(call)).name).toBe('AbortError');
    expect(slow).toHaveBeenCalledOnce();
    resolve('late');
    await Promise.resolve();
  });

  it('lets a late failure pass in silence', async () => {
    const { js, reject } = slowPage();
    const controller = new AbortController();
    const call = js.with({ signal: controller.signal }).invokeVoidAsync('slow');
    controller.abort();
    await rejection(call);
    reject(new Error('late')); // Unhandled, it would fail the run.
    await Promise.resolve();
  });

  it('does nothing after the answer', async () => {
    const { js } = slowPage();
    const controller = new AbortController();
    const bound = js.with({ signal: controller.signal });
    expect(await bound.invokeAsync('quick')).toBe('quick');
    expect((await rejection(bound.invokeAsync('fail'))).message).toBe('broken');
    controller.abort();
    expect((await rejection(bound.invokeAsync('quick'))).name).toBe('AbortError');
  });

  it('keeps the answer that came first', async () => {
    const { js, resolve } = slowPage();
    const controller = new AbortController();
    const call = js.with({ signal: controller.signal }).invokeAsync('slow');
    resolve('in time');
    const answered = call.then((value) => (controller.abort(), value));
    expect(await answered).toBe('in time');
  });

  it('wins when JavaScript aborts it while it runs', async () => {
    const controller = new AbortController();
    const { js } = createFakePage({
      abort: () => controller.abort(),
      abortAndFail: () => {
        controller.abort();
        throw new Error('after');
      },
    });
    expect((await rejection(js.with({ signal: controller.signal }).invokeAsync('abort'))).name).toBe(
      'AbortError',
    );
    const other = new AbortController();
    const page = createFakePage({
      abortAndFail: () => {
        other.abort();
        throw new Error('after');
      },
    });
    expect((await rejection(page.js.with({ signal: other.signal }).invokeAsync('abortAndFail'))).name).toBe(
      'AbortError',
    );
  });

  it('keeps no listener once the call is over', async () => {
    const { js } = slowPage();
    const controller = new AbortController();
    const add = vi.spyOn(controller.signal, 'addEventListener');
    const remove = vi.spyOn(controller.signal, 'removeEventListener');
    await js.with({ signal: controller.signal }).invokeAsync('quick');
    expect(add).toHaveBeenCalledOnce();
    expect(remove.mock.calls[0]?.[1]).toBe(add.mock.calls[0]?.[1]);
  });

  it('applies to one call of a reference, not to the others', async () => {
    const { js } = createFakePage({ make: () => ({ read: () => 'read' }) });
    const object = await js.invokeAsync(JSObjectReference, 'make');
    const aborted = object.with({ signal: AbortSignal.abort() });
    expect((await rejection(aborted.invokeAsync('read'))).name).toBe('AbortError');
    expect(await object.invokeAsync('read')).toBe('read');
  });

  it('releases a reference that comes too late', async () => {
    const { js, resolve } = slowPage();
    const controller = new AbortController();
    const call = js.with({ signal: controller.signal }).invokeAsync(JSObjectReference, 'slow');
    controller.abort();
    await rejection(call);
    resolve({});
    await vi.advanceTimersByTimeAsync(0);
    const next = await js.invokeConstructorAsync('slow.constructor');
    const { table, id } = describeReference(next);
    expect(id).toBe(2);
    expect(table.size).toBe(1);
  });
});

describe('a timeout', () => {
  it('rejects after its milliseconds, and the late answer is ignored', async () => {
    const { js, resolve } = slowPage();
    const call = js.with({ timeout: 250 }).invokeAsync('slow');
    const seen = rejection(call);
    vi.advanceTimersByTime(249);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1);
    const error = await seen;
    expect(error.name).toBe('TimeoutError');
    expect(error.code).toBe('STROP3012');
    expect(error.message).toBe("The JS interop call 'slow' timed out after 250ms.");
    resolve('late');
    await Promise.resolve();
  });

  it('of zero keeps the call from being made, as in .NET', async () => {
    const { js, slow } = slowPage();
    expect((await rejection(js.with({ timeout: 0 }).invokeAsync('slow'))).name).toBe('TimeoutError');
    expect(slow).not.toHaveBeenCalled();
  });

  it('leaves the answer that came first', async () => {
    const { js, resolve } = slowPage();
    const call = js.with({ timeout: 250 }).invokeAsync('slow');
    resolve('in time');
    expect(await call).toBe('in time');
  });

  it('longer than timers can hold does not fire at once', async () => {
    const { js, resolve } = slowPage();
    const call = js.with({ timeout: 2 ** 40 }).invokeAsync('slow');
    vi.advanceTimersByTime(2 ** 31 - 2);
    resolve('still there');
    expect(await call).toBe('still there');
  });

  it.each([-1, NaN, '5', null])('of %o is refused', (timeout) => {
    const { js } = slowPage();
    expect(() => js.with({ timeout } as CallOptions)).toThrow(/STROP3034/);
    expect(() => slowPage(timeout as number)).toThrow(/STROP3034/);
  });

  it('is none by default in a page', async () => {
    const { js, resolve } = slowPage();
    const call = js.invokeAsync('slow');
    expect(vi.getTimerCount()).toBe(0);
    resolve(1);
    expect(await call).toBe(1);
  });
});

describe('a host’s default timeout', () => {
  it('applies to calls without options', async () => {
    const { js } = slowPage(100);
    const seen = rejection(js.invokeAsync('slow'));
    vi.advanceTimersByTime(100);
    expect((await seen).name).toBe('TimeoutError');
  });

  it.each([[{ timeout: Infinity }], [{ signal: new AbortController().signal }]])(
    'is disabled by %o',
    async (options) => {
      const { js, resolve } = slowPage(100);
      const call = js.with(options).invokeAsync('slow');
      vi.advanceTimersByTime(1000);
      resolve('long after');
      expect(await call).toBe('long after');
    },
  );

  it('comes back where an option is taken away', async () => {
    const { js } = slowPage(100);
    const seen = rejection(js.with({ timeout: Infinity }).with({ timeout: undefined }).invokeAsync('slow'));
    vi.advanceTimersByTime(100);
    expect((await seen).name).toBe('TimeoutError');
  });
});

describe('with()', () => {
  it('adds to what is bound, and leaves the runtime it was called on', async () => {
    const { js, resolve } = slowPage();
    const controller = new AbortController();
    const both = js.with({ signal: controller.signal }).with({ timeout: 50 });
    const byTime = rejection(both.invokeAsync('slow'));
    vi.advanceTimersByTime(50);
    expect((await byTime).name).toBe('TimeoutError');
    const bySignal = rejection(both.invokeAsync('slow'));
    controller.abort();
    expect((await bySignal).name).toBe('AbortError');
    const unbound = js.invokeAsync('slow');
    resolve('free');
    expect(await unbound).toBe('free');
  });

  it('works over any transport', async () => {
    const calls: unknown[] = [];
    const transport: JSTransport = {
      table: {},
      defaultTimeout: Infinity,
      invoke: (call) => calls.push(call),
      releaseObject: () => {},
    };
    expect(await new JSRuntime(transport).with({ timeout: 5 }).invokeAsync('f', 1)).toBe(1);
    expect(calls).toEqual([{ identifier: 'f', args: [1], resultType: 0, callType: 1, targetId: 0 }]);
  });
});

function describeReference(reference: JSObjectReference): { id: number; table: { size: number } } {
  return (reference as unknown as Record<symbol, { id: number; table: { size: number } }>)[
    Symbol.for('strop.jsObjectReference')
  ]!;
}
