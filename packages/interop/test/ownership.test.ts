/** What a component received goes with it: references, also those that come late, and what its calls meet then. */
import { Owner } from '../src/managed/owner.ts';
import { dispatcherOf } from '../src/page/window-dispatcher.ts';
import {
  DotNetObjectReference,
  DotNetStreamReference,
  interopLedger,
  jsInvokable,
  JSObjectReference,
  JSStreamReference,
  type JSRuntime,
} from '@strop/interop';
import { installDotNet } from '@strop/interop/dotnet';
import { describe, expect, it, vi } from 'vitest';
import { createFakePage, rejection } from './support/fake-page.ts';

const forComponent = Symbol.for('strop.forComponent');

class Sample {
  take: (...args: object[]) => unknown = () => undefined;
}
jsInvokable(Sample, { instance: { take: (sample, ...args: object[]) => sample.take(...args) } });

/** A runtime as a component gets it, and how the component goes. */
function componentOf(runtime: JSRuntime): { js: JSRuntime; component: Sample; leave(): void } {
  const callbacks: (() => void)[] = [];
  const component = new Sample();
  const context = {
    name: 'Sample',
    component,
    onGone: (callback: () => void) => void callbacks.push(callback),
  };
  const js = (runtime as unknown as Record<symbol, (context: object) => JSRuntime>)[forComponent]!(context);
  return { js, component, leave: () => callbacks.forEach((callback) => callback()) };
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

describe.each([false, true])('streams of components, strict: %s', (strict) => {
  const forever = (): ReadableStream<Uint8Array<ArrayBuffer>> & { cancelled?: boolean } => {
    const stream = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        pull: (controller) => controller.enqueue(new Uint8Array(8)),
        cancel: () => void (stream.cancelled = true),
      },
      { highWaterMark: 0 },
    ) as ReturnType<typeof forever>;
    return stream;
  };

  /** A component, and JavaScript that keeps a reader of each stream it is given. */
  function sample(members: Record<string, unknown> = {}) {
    const readers: ReadableStreamDefaultReader[] = [];
    const { js: runtime, globalObject } = createFakePage(
      {
        take: async (data: { stream(): Promise<ReadableStream> }) => {
          const reader = (await data.stream()).getReader();
          readers.push(reader);
          await reader.read();
        },
        blob: () => new Blob([new Uint8Array(200_000)]),
        ...members,
      },
      { strict },
    );
    const { objects } = dispatcherOf({ defaultView: globalObject } as unknown as Document);
    return { ...componentOf(runtime), readers, objects, globalObject };
  }

  it.each([false, true])(
    'what JavaScript reads ends with the component; left open: %s',
    async (leaveOpen) => {
      const { js, leave, readers } = sample();
      const before = interopLedger.count('stream');
      const source = forever();
      await js.invokeVoidAsync('take', new DotNetStreamReference(source, { leaveOpen }));
      expect(interopLedger.list().at(-1)).toMatchObject({ kind: 'stream', owner: 'Sample' });
      leave();
      expect(interopLedger.count('stream')).toBe(before);
      expect((await rejection(readers[0]!.read())).message).toContain("'Sample' is gone");
      expect([source.cancelled ?? false, source.locked]).toEqual([!leaveOpen, false]);
    },
  );

  it('what was read to its end, or disposed, is nobody’s any more', async () => {
    const { js, leave } = sample({
      all: async (data: { arrayBuffer(): Promise<ArrayBuffer> }) => (await data.arrayBuffer()).byteLength,
    });
    const before = interopLedger.count('stream');
    expect(await js.invokeAsync('all', new DotNetStreamReference(new Uint8Array(5)))).toBe(5);
    expect(interopLedger.count('stream')).toBe(before);
    const source = forever();
    const reference = new DotNetStreamReference(source);
    await js.invokeVoidAsync('take', reference);
    expect(interopLedger.count('stream')).toBe(before + 1);
    reference.dispose();
    expect(interopLedger.count('stream')).toBe(before);
    leave();
  });

  it('what a component that is gone passes cannot be read', async () => {
    const { js, leave } = sample();
    leave();
    const failed = await rejection(js.invokeVoidAsync('take', new DotNetStreamReference(forever())));
    expect(failed.message).toContain("'Sample' is gone");
  });

  it('a reference to data, and what is read of it, ends with the component that received it', async () => {
    const { js, leave, objects } = sample();
    const reference = await js.invokeAsync(JSStreamReference, 'blob');
    expect(interopLedger.list().at(-1)).toMatchObject({ kind: 'stream', owner: 'Sample' });
    const data = (await reference.openReadStreamAsync())[Symbol.asyncIterator]();
    await data.next();
    leave();
    await expect(data.next()).rejects.toThrow('JSDataStream');
    expect(objects.size).toBe(0);
  });

  it('what JavaScript passes to a component’s method, and what that returns, are the component’s', async () => {
    const { js, leave, component, objects, globalObject, readers } = sample();
    const { createJSStreamReference, createJSObjectReference } = installDotNet(globalObject);
    const source = forever();
    const received: object[] = [];
    const reference = DotNetObjectReference.create(component);
    component.take = (...args) => {
      received.push(...args);
      return new DotNetStreamReference(source);
    };
    globalObject['call'] = async (proxy: { invokeMethodAsync(...args: unknown[]): Promise<unknown> }) => {
      const data = (await proxy.invokeMethodAsync(
        'take',
        createJSStreamReference(new Uint8Array(9)),
        createJSObjectReference({}),
      )) as { stream(): Promise<ReadableStream> };
      readers.push((await data.stream()).getReader());
      await readers[0]!.read();
    };
    await js.invokeVoidAsync('call', reference);
    expect(received).toMatchObject([{ length: 9 }, {}]);
    expect(objects.size).toBe(2);
    reference.dispose();
    leave();
    expect(objects.size).toBe(0);
    expect((await rejection(readers[0]!.read())).message).toContain("'Sample' is gone");
    expect(source.cancelled).toBe(true);
  });
});

describe('an owner', () => {
  it('releases everything, whatever fails, and says what failed', async () => {
    const owner = new Owner('Sample');
    const released: number[] = [];
    const add = (n: number, failure?: Error) =>
      owner.add({
        release() {
          released.push(n);
          if (failure !== undefined) throw failure;
        },
      });
    const failure = new Error('the last but one');
    add(1);
    add(2, new Error('the second'));
    owner.add({ release: () => Promise.reject(new Error('later: the connection is lost')) });
    add(3, failure);
    add(4);
    expect(() => owner.release()).toThrow(AggregateError);
    expect(released).toEqual([4, 3, 2, 1]);
    expect(() => add(5, failure)).toThrow(failure);
    expect(() => owner.release()).not.toThrow();
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
