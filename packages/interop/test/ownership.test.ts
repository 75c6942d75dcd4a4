/** What a component received goes with it: references, also those that come late, and what its calls meet then. */
import { dispatcherOf } from '../src/page/window-dispatcher.ts';
import { DotNetObjectReference, interopLedger, JSObjectReference, type JSRuntime } from '@strop/interop';
import { describe, expect, it, vi } from 'vitest';
import { createFakePage, rejection } from './support/fake-page.ts';

const forComponent = Symbol.for('strop.forComponent');

/** A runtime as a component gets it, and how the component goes. */
function componentOf(runtime: JSRuntime): { js: JSRuntime; leave(): void } {
  const callbacks: (() => void)[] = [];
  const context = { name: 'Sample', onGone: (callback: () => void) => void callbacks.push(callback) };
  const js = (runtime as unknown as Record<symbol, (context: object) => JSRuntime>)[forComponent]!(context);
  return { js, leave: () => callbacks.forEach((callback) => callback()) };
}

describe.each([false, true])('ownership, strict: %s', (strict) => {
  function page(members: Record<string, unknown> = {}) {
    const { js, globalObject } = createFakePage({ make: () => ({ name: 'made' }), ...members }, { strict });
    const document = { defaultView: globalObject } as unknown as Document;
    return { runtime: js, objects: dispatcherOf(document).objects };
  }

  it('releases every reference when the component goes, and leaves those of others', async () => {
    const { runtime, objects } = page();
    const first = componentOf(runtime);
    const second = componentOf(runtime);
    await first.js.invokeAsync(JSObjectReference, 'make');
    await first.js.with({ timeout: 100 }).invokeAsync(JSObjectReference, 'make');
    const kept = await second.js.invokeAsync(JSObjectReference, 'make');
    const unowned = await runtime.invokeAsync(JSObjectReference, 'make');
    expect(objects.size).toBe(4);
    first.leave();
    expect(objects.size).toBe(2);
    expect(await kept.getValueAsync('name')).toBe('made');
    second.leave();
    expect(await unowned.getValueAsync('name')).toBe('made');
  });

  it('owns what calls on an owned reference bring', async () => {
    const { runtime, objects } = page({ make: () => ({ inner: () => ({}), Class: class {} }) });
    const { js, leave } = componentOf(runtime);
    const outer = await js.invokeAsync(JSObjectReference, 'make');
    await outer.invokeAsync(JSObjectReference, 'inner');
    await outer.invokeConstructorAsync('Class');
    await outer.getValueAsync(JSObjectReference, 'inner');
    expect(objects.size).toBe(4);
    leave();
    expect(objects.size).toBe(0);
  });

  it('forgets a reference that was disposed by hand', async () => {
    const { runtime, objects } = page();
    const { js, leave } = componentOf(runtime);
    const reference = await js.invokeAsync(JSObjectReference, 'make');
    await reference.disposeAsync();
    expect(objects.size).toBe(0);
    leave();
    await reference.disposeAsync();

    expect((await rejection(reference.invokeVoidAsync('x'))).name).toBe('AbortError');
  });

  it('releases what comes late and ends the call as cancelled', async () => {
    let resolve!: (value: object) => void;
    const { runtime, objects } = page({ slow: () => new Promise<object>((done) => (resolve = done)) });
    const { js, leave } = componentOf(runtime);
    const late = rejection(js.invokeAsync(JSObjectReference, 'slow'));
    leave();
    resolve({});
    expect(await late).toMatchObject({ name: 'AbortError', code: 'STROP3150' });
    expect(objects.size).toBe(0);
  });

  it('ends calls on what went with the component as cancelled; others are made as ever', async () => {
    const { runtime } = page();
    const { js, leave } = componentOf(runtime);
    const reference = await js.invokeAsync(JSObjectReference, 'make');
    leave();
    expect((await rejection(reference.getValueAsync('name'))).message).toContain("'Sample' is gone");
    expect(await js.getValueAsync('make.name')).toBe('make');
  });
});

describe('the ledger', () => {
  it('names who owns what is alive, and where it was made', async () => {
    const { js: runtime } = createFakePage({ make: () => ({}) });
    const { js, leave } = componentOf(runtime);
    const before = interopLedger.count();
    const own = await js.invokeAsync(JSObjectReference, 'make');
    const unowned = await runtime.invokeAsync(JSObjectReference, 'make');
    const callable = DotNetObjectReference.create({});
    expect(interopLedger.count()).toBe(before + 3);
    expect(interopLedger.list().slice(-3)).toMatchObject([
      { kind: 'objectReference', owner: 'Sample' },
      { kind: 'objectReference', owner: undefined },
      { kind: 'dotNetReference', owner: undefined, madeAt: expect.stringContaining('ownership.test.ts') },
    ]);
    leave();
    callable.dispose();
    await unowned.disposeAsync();
    await own.disposeAsync();
    expect(interopLedger.count()).toBe(before);
    expect(interopLedger.count('callback')).toBe(0);
  });

  it('a reference left undisposed is named with its place, once, when the component that passed it is gone', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { js: runtime } = createFakePage({ take: () => {} });
    const { js, leave } = componentOf(runtime);
    const left = DotNetObjectReference.create({});
    const disposed = DotNetObjectReference.create({});
    await js.invokeVoidAsync('take', left, { inside: [disposed] });
    await js.invokeVoidAsync('take', left);
    disposed.dispose();
    expect(warn).not.toHaveBeenCalled();
    leave();
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]![0]).toMatch(
      /STROP3192: The component 'Sample' is gone [^]*ownership\.test\.ts/,
    );
    left.dispose();
  });

  it('a reference to another component is that one’s to dispose', async () => {
    class Parent {}
    Object.defineProperty(Parent, Symbol.for('strop.component'), { value: true });
    const { js: runtime } = createFakePage({ take: () => {} });
    const { js, leave } = componentOf(runtime);
    using reference = DotNetObjectReference.create(new Parent());
    await js.invokeVoidAsync('take', reference);
    leave();
  });
});
