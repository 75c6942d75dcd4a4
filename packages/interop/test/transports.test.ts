/** Calls across a wire, both directions, over every transport: results, failures, references, bytes, the end. */
import {
  DotNetObjectReference,
  DotNetStreamReference,
  jsInvokable,
  JSObjectReference,
  JSStreamReference,
} from '@strop/interop';
import type { DotNet } from '@strop/interop/dotnet';
import { afterEach, describe, expect, it } from 'vitest';
import { dispatcherOfWindow } from '../src/page/window-dispatcher.ts';
import { connect, ways, type ConnectedPage, type ConnectOptions } from './support/connected-page.ts';
import { FakeReference, rejection } from './support/fake-page.ts';

const opened: ConnectedPage[] = [];
const declared: Disposable[] = [];

afterEach(async () => {
  for (const one of declared.splice(0)) one[Symbol.dispose]();
  for (const one of opened.splice(0)) await one[Symbol.asyncDispose]();
});

class Counter {
  count = 0;
  kept: unknown[] = [];
  static {
    jsInvokable(this, {
      typeName: 'Counter',
      instance: {
        Add: (self, by: number) => (self.count += by),
        AddLater: async (self, by: number) => {
          await Promise.resolve();
          return (self.count += by);
        },
        Keep: (self, value: unknown) => void self.kept.push(value),
        Echo: (_self, value: unknown) => value,
        Fail: () => {
          throw new RangeError('too far');
        },
      },
    });
  }
}

describe.each(ways)('over %s', (way) => {
  async function open(
    members: Record<string, unknown>,
    options: Omit<ConnectOptions, 'way'> = {},
  ): Promise<ConnectedPage> {
    const page = await connect(members, { way, ...options });
    opened.push(page);
    return page;
  }
  const tableSize = ({ globalObject }: ConnectedPage) => dispatcherOfWindow(globalObject).objects.size;

  describe('components call JavaScript', () => {
    it('and get what functions return, now or later', async () => {
      const { js } = await open({
        add: (a: number, b: number) => a + b,
        later: async (text: string) => `${text}!`,
        nothing: () => undefined,
        obj: { value: 3 },
        Box: class {
          n: number;
          constructor(n: number) {
            this.n = n;
          }
        },
      });
      expect(await js.invokeAsync('add', 2, 3)).toBe(5);
      expect(await js.invokeAsync(String, 'later', 'now')).toBe('now!');
      expect(await js.invokeAsync('nothing')).toBeNull();
      expect(await js.invokeVoidAsync('add', 1, 2)).toBeUndefined();
      expect(await js.getValueAsync(Number, 'obj.value')).toBe(3);
      await js.setValueAsync('obj.value', [4]);
      expect(await js.getValueAsync('obj.value')).toEqual([4]);
      const box = await js.invokeConstructorAsync('Box', 7);
      expect(await box.getValueAsync(Number, 'n')).toBe(7);
    });

    it('and hear of failures by the same texts as in the page, with the stack apart', async () => {
      const circular: Record<string, unknown> = {};
      circular['self'] = circular;
      const { js } = await open({
        fail: () => {
          throw new TypeError('wrong\nin two lines');
        },
        rejects: () => Promise.reject(new Error('later')),
        text: () => {
          // eslint-disable-next-line typescript/only-throw-error -- Scripts do.
          throw 'only text';
        },
        circular: () => circular,
      });
      const failed = (await rejection(js.invokeAsync('fail'))) as Error & { jsStack: string };
      expect(failed).toMatchObject({ name: 'JSException', message: 'wrong\nin two lines' });
      expect(failed.jsStack).toContain('TypeError: wrong');
      expect('cause' in failed).toBe(false);
      expect((await rejection(js.invokeAsync('rejects'))).message).toBe('later');
      expect(await rejection(js.invokeAsync('text'))).toMatchObject({
        message: 'only text',
        jsStack: undefined,
      });
      expect((await rejection(js.invokeAsync('circular'))).message).toMatch(/^Converting circular structure/);
      expect((await rejection(js.invokeAsync('missing.f'))).message).toContain(
        "Could not find 'missing.f' ('missing' was undefined).",
      );
      expect(await rejection(js.invokeAsync(Number, 'circular.self.self.x'))).toMatchObject({
        name: 'JSException',
      });
      expect(await rejection(js.invokeAsync('f', () => 1))).toMatchObject({ code: 'STROP3037' });
    });

    it('and hold on to objects until they dispose them', async () => {
      const page = await open({
        make: (n: number) => ({ n, read: () => n }),
        sum: (a: { n: number }, { list }: { list: { n: number }[] }) =>
          a.n + list.reduce((sum, { n }) => sum + n, 0),
        none: () => null,
        primitive: () => 1,
      });
      const { js } = page;
      const one = await js.invokeAsync(JSObjectReference, 'make', 1);
      const two = await js.invokeAsync(JSObjectReference, 'make', 2);
      expect(await two.invokeAsync('read')).toBe(2);
      expect(await js.invokeAsync('sum', one, { list: [two, one] })).toBe(4);
      expect(await js.invokeAsync(JSObjectReference, 'none')).toBeNull();
      expect((await rejection(js.invokeAsync(JSObjectReference, 'primitive'))).message).toContain(
        "Cannot create a JSObjectReference from the value '1'.",
      );
      expect(tableSize(page)).toBe(2);
      const useAndDispose = [one.invokeAsync('read'), one.disposeAsync()];
      expect(await useAndDispose[0]).toBe(1);
      expect(await rejection(one.invokeAsync('read'))).toMatchObject({ name: 'ObjectDisposedException' });
      // Messages keep their order: what is answered after it has seen it.
      await two.invokeAsync('read');
      expect(tableSize(page)).toBe(1);
      const other = await open({});
      expect(await rejection(other.js.invokeAsync('f', two))).toMatchObject({ code: 'STROP3042' });
    });

    it('with elements by id', async () => {
      const page = await open({ tag: (element: { tag: string } | null) => element?.tag ?? 'none' });
      const { js } = page;
      expect(await js.invokeAsync('tag', page.attach('e1', { tag: 'canvas' }))).toBe('canvas');
      expect(await js.invokeAsync('tag', new FakeReference('e2', 'pending'))).toBe('none');
      expect(await rejection(js.invokeAsync('tag', new FakeReference('e3', 'detached')))).toMatchObject({
        code: 'STROP3040',
      });
      expect((await rejection(js.invokeAsync('tag', new FakeReference('e4', 'attached')))).message).toContain(
        'e4',
      );
    });

    it('with bytes beside the text, both ways', async () => {
      const seen: unknown[] = [];
      const { js, frames } = await open({
        flip(a: Uint8Array, { deep }: { deep: Uint8Array[] }) {
          seen.push(a, ...deep);
          return {
            all: [a, ...deep].map((bytes) => bytes.map((byte) => 255 - byte)),
            empty: new Uint8Array(),
          };
        },
      });
      const memory = Uint8Array.of(9, 0, 1, 2, 9);
      const part = memory.subarray(1, 4);
      const result = await js.invokeAsync('flip', part, { deep: [part, Uint8Array.of(7)] });
      expect(seen).toEqual([Uint8Array.of(0, 1, 2), Uint8Array.of(0, 1, 2), Uint8Array.of(7)]);
      expect(result).toEqual({
        all: [Uint8Array.of(255, 254, 253), Uint8Array.of(255, 254, 253), Uint8Array.of(248)],
        empty: new Uint8Array(),
      });
      expect(memory.length).toBe(5);
      expect(frames.components.at(-1)?.attachments).toHaveLength(3);
      expect(frames.components.at(-1)?.text).not.toMatch(/255|AAEC/);
      expect(
        await js.invokeAsync(Uint8Array, 'flip.call', null, memory, { deep: [] }).catch(String),
      ).toContain('Uint8Array');
    });

    it('by names that lead to no class', async () => {
      const { js } = await open({ obj: {} });
      expect((await rejection(js.invokeAsync('obj.constructor.constructor', 'return 1'))).message).toMatch(
        /'constructor'/,
      );
      expect((await rejection(js.setValueAsync('obj.__proto__.polluted', 1))).message).toMatch(/__proto__/);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    });
  });

  describe('JavaScript calls components', () => {
    async function withCounter(options?: Omit<ConnectOptions, 'way'>) {
      let proxy: unknown;
      const page = await open({ keep: (value: unknown) => void (proxy = value) }, options);
      const counter = new Counter();
      const reference = DotNetObjectReference.create(counter);
      await page.js.invokeVoidAsync('keep', reference);
      return { page, counter, reference, proxy: proxy as DotNet.DotNetObject };
    }

    it('by static methods', async () => {
      declared.push(
        jsInvokable('Remote', {
          Join: (a: string, b: string) => `${a}-${b}`,
          Later: async () => ({ list: [1] }),
          Nothing: () => undefined,
        }),
      );
      const { dotNet } = await open({});
      expect(await dotNet.invokeMethodAsync('Remote', 'Join', 'a', 'b')).toBe('a-b');
      expect(await dotNet.invokeMethodAsync('Remote', 'Later')).toEqual({ list: [1] });
      expect(await dotNet.invokeMethodAsync('Remote', 'Nothing')).toBeNull();
      expect((await rejection(dotNet.invokeMethodAsync('Remote', 'toString'))).message).toContain(
        'The assembly \'Remote\' does not contain a public invokable method with [JSInvokableAttribute("toString")].',
      );
      expect((await rejection(dotNet.invokeMethodAsync('Nowhere', 'X'))).message).toContain(
        "There is no loaded assembly with the name 'Nowhere'.",
      );
      expect(() => dotNet.invokeMethod('Remote', 'Join', 'a', 'b')).toThrow(
        'The current dispatcher does not support synchronous calls',
      );
    });

    it('by methods of objects, until either side disposes them', async () => {
      const { page, counter, proxy, reference } = await withCounter();
      expect(await proxy.invokeMethodAsync('Add', 2)).toBe(2);
      expect(await proxy.invokeMethodAsync('AddLater', 3)).toBe(5);
      expect((await rejection(proxy.invokeMethodAsync('Fail'))).message).toBe('RangeError: too far');
      expect((await rejection(proxy.invokeMethodAsync('missing'))).message).toContain(
        'The type \'Counter\' does not contain a public invokable method with [JSInvokableAttribute("missing")].',
      );
      // Not awaited, and disposed at once: calls are done in their order.
      void proxy.invokeMethodAsync('Add', 10);
      proxy.dispose();
      expect((await rejection(proxy.invokeMethodAsync('Add', 1))).message).toContain(
        'There is no tracked object with id',
      );
      expect(counter.count).toBe(15);
      expect(await rejection(page.js.invokeVoidAsync('keep', reference))).toMatchObject({
        name: 'ObjectDisposedException',
      });
    });

    it('with proxies, objects and bytes anywhere', async () => {
      const { page, counter, proxy, reference } = await withCounter();
      const thing = { live: true };
      const json = page.dotNet.createJSObjectReference(thing);
      const echoed = await proxy.invokeMethodAsync('Echo', { deep: [proxy, json, Uint8Array.of(1, 2)] });
      const { deep } = echoed as { deep: [DotNet.DotNetObject, unknown, Uint8Array] };
      expect(await deep[0].invokeMethodAsync('Add', 1)).toBe(1);
      expect(deep[1]).toBe(thing);
      expect(deep[2]).toEqual(Uint8Array.of(1, 2));
      await proxy.invokeMethodAsync('Keep', [proxy, json, Uint8Array.of(3)]);
      const [kept] = counter.kept as [[unknown, JSObjectReference, Uint8Array]];
      expect(kept[0]).toBe(reference);
      expect(await kept[1].getValueAsync(Boolean, 'live')).toBe(true);
      expect(kept[2]).toEqual(Uint8Array.of(3));
    });

    it('and learns no details where the host keeps them', async () => {
      const { proxy, page } = await withCounter({ components: { detailedErrors: false } });
      expect((await rejection(proxy.invokeMethodAsync('Fail'))).message).toBe(
        "There was an exception invoking 'Fail'. For more details turn on detailed exceptions in 'CircuitOptions.DetailedErrors'",
      );
      expect((await rejection(page.dotNet.invokeMethodAsync('Nowhere', 'X'))).message).toContain(
        "There was an exception invoking 'X' on assembly 'Nowhere'.",
      );
    });

    it('and is refused data that is too deep', async () => {
      const { proxy } = await withCounter();
      const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
      expect(await proxy.invokeMethodAsync('Echo', nested(30))).toEqual(nested(30));
      expect((await rejection(proxy.invokeMethodAsync('Echo', nested(32)))).message).toContain(
        'JsonException',
      );
    });
  });

  describe('streams', () => {
    const data = (count: number) => Uint8Array.from({ length: count }, (_, i) => i % 251);
    const same = (actual: ArrayBuffer | Uint8Array, count: number) =>
      expect(Buffer.compare(new Uint8Array(actual as ArrayBuffer), data(count))).toBe(0);

    it('bring data of JavaScript in pieces that both sides take, asked for or passed', async () => {
      const received: JSStreamReference[] = [];
      declared.push(
        jsInvokable('Streams', { Take: (value: JSStreamReference) => void received.push(value) }),
      );
      const page = await open({ get: () => new Blob([data(200_000)]) });
      const reference = await page.js.invokeAsync(JSStreamReference, 'get');
      expect(reference.length).toBe(200_000);
      same(await new Response(await reference.openReadStreamAsync()).arrayBuffer(), 200_000);
      await reference.disposeAsync();
      await page.dotNet.invokeMethodAsync(
        'Streams',
        'Take',
        page.dotNet.createJSStreamReference(data(70_000)),
      );
      const [passed] = received as [JSStreamReference];
      same(await new Response(await passed.openReadStreamAsync()).arrayBuffer(), 70_000);
      const chunks = page.frames.page.flatMap(({ attachments }) => attachments.map(({ length }) => length));
      expect(Math.max(...chunks)).toBe(way === 'socket' ? 32_256 : 32_768);
    });

    it('bring data of components, as fast as it is read', async () => {
      let given = 0;
      async function* source() {
        for (let i = 0; i < 100; i++) {
          given++;
          yield data(10_000);
        }
      }
      type Received = { stream(): Promise<ReadableStream<Uint8Array>>; arrayBuffer(): Promise<ArrayBuffer> };
      let slow!: ReadableStreamDefaultReader<Uint8Array>;
      const page = await open({
        all: async (stream: Received) => (await stream.arrayBuffer()).byteLength,
        slow: async (stream: Received) => {
          slow = (await stream.stream()).getReader();
          return (await slow.read()).value?.length;
        },
      });
      expect(await page.js.invokeAsync('all', new DotNetStreamReference(new Blob([data(150_000)])))).toBe(
        150_000,
      );
      expect(await page.js.invokeAsync('slow', new DotNetStreamReference(source()))).toBe(10_000);
      await page.js.invokeAsync('all', new DotNetStreamReference(data(10)));
      // A window of 96 KiB, and what one reads ahead.
      expect(given).toBeLessThan(20);
      await slow.cancel();
    });

    it('fail with the wire', async () => {
      const page = await open({ get: () => new Blob([data(400_000)]) });
      const reference = await page.js.invokeAsync(JSStreamReference, 'get');
      const reader = (await reference.openReadStreamAsync()).getReader();
      await reader.read();
      page.cut();
      await page.components.closed;
      const failed = await rejection(
        (async () => {
          while (!(await reader.read()).done);
        })(),
      );
      expect(failed).toBeInstanceOf(Error);
    });
  });

  describe('one turn', () => {
    it('is one message in each direction, answers and calls together', async () => {
      const { js, frames } = await open({ f: (n: number) => n * 2, g: async (n: number) => n * 3 });
      await js.invokeAsync('f', 0);
      const before = [frames.components.length, frames.page.length];
      const calls = Array.from({ length: 100 }, (_, n) => js.invokeAsync(n % 2 === 0 ? 'f' : 'g', n));
      expect(frames.components).toHaveLength(before[0] as number);
      expect(await Promise.all(calls)).toEqual(calls.map((_, n) => n * (n % 2 === 0 ? 2 : 3)));
      expect([frames.components.length, frames.page.length]).toEqual(before.map((count) => count + 1));
    });
  });

  describe('the end', () => {
    const never = { hang: () => new Promise(() => undefined), f: () => 1, make: () => ({}) };

    it.each(['components', 'page'] as const)('by close() of %s is told to both', async (who) => {
      const page = await open({ ...never });
      await page.js.invokeAsync(JSObjectReference, 'make');
      expect(tableSize(page)).toBe(1);
      const waiting = rejection(page.js.invokeAsync('hang'));
      await page.js.invokeAsync('f');
      page[who].close();
      page[who].close();
      expect(await page.components.closed).toMatchObject({ code: 'closed' });
      expect(await page.page.closed).toMatchObject({ code: 'closed' });
      const text =
        'JavaScript interop calls cannot be issued at this time. This is because the circuit has disconnected and is being disposed.';
      for (const error of [await waiting, await rejection(page.js.invokeAsync('f'))]) {
        expect(error).toMatchObject({ name: 'JSDisconnectedException', message: text });
      }
      expect(tableSize(page)).toBe(0);
    });

    it('by a wire that is cut ends every call and throws nothing at who disposes', async () => {
      let proxy!: DotNet.DotNetObject;
      const page = await open({ ...never, keep: (value: DotNet.DotNetObject) => void (proxy = value) });
      await page.js.invokeVoidAsync('keep', DotNetObjectReference.create(new Counter()));
      const made = (await page.js.invokeAsync(JSObjectReference, 'make')) as JSObjectReference;
      const waiting = [rejection(page.js.invokeAsync('hang'))];
      page.cut();
      await Promise.all([page.components.closed, page.page.closed]);
      waiting.push(rejection(made.invokeAsync('x')));
      for (const error of await Promise.all(waiting)) expect(error.name).toBe('JSDisconnectedException');
      await made.disposeAsync();
      proxy.dispose();
      expect(await rejection(proxy.invokeMethodAsync('Add', 1))).toMatchObject({ code: 'STROP3151' });
      expect(() => page.dotNet.invokeMethodAsync('Remote', 'X')).toThrow('No call dispatcher has been set.');
      expect(tableSize(page)).toBe(0);
    });

    it('sends what was called before', async () => {
      const seen: unknown[] = [];
      const page = await open({ see: (value: unknown) => void seen.push(value), f: () => 1 });
      await page.js.invokeAsync('f');
      const call = page.js.invokeVoidAsync('see', 'last').catch(() => undefined);
      page.components.close();
      await page.page.closed;
      await call;
      expect(seen).toEqual(['last']);
    });

    it('lets a page connect again', async () => {
      declared.push(jsInvokable('Again', { F: () => 'again' }));
      const members = {};
      const first = await open(members);
      await first.dotNet.invokeMethodAsync('Again', 'F');
      first.page.close();
      await first.components.closed;
      const second = await open(members);
      expect(await second.dotNet.invokeMethodAsync('Again', 'F')).toBe('again');
    });
  });
});
