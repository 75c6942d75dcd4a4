/** What a component received goes with it: references, also those that come late, and what its calls meet then. */
import { dispatcherOf } from '../src/page/window-dispatcher.ts';
import { JSObjectReference, type JSRuntime } from '@strop/interop';
import { describe, expect, it } from 'vitest';
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
