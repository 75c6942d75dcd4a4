/** `DotNet` as a host and JavaScript see it: what is not left to chance in the comparison with .NET 10's module. */
import { describe, expect, it, vi } from 'vitest';
import { DotNet, installDotNet } from '@strop/interop/dotnet';
import { CallDispatcher } from '../src/page/call-dispatcher.ts';
import { createDotNet, type DotNetApi, type DotNetOfWindow } from '../src/page/dotnet/create-dotnet.ts';
import { WireEndpoint, type WireEndpointOptions } from '../src/managed/dotnet/wire-endpoint.ts';
import { DotNetObjectReference } from '../src/dotnet-object-reference.ts';
import { jsInvokable } from '../src/js-invokable.ts';
import { rejection } from './support/fake-page.ts';

const asked: string[] = [];
vi.mock('#native-import', () => ({ nativeImport: async (address: string) => asked.push(address) }));

function makeForWindow(globalObject: object = {}): DotNetOfWindow {
  return createDotNet(new CallDispatcher({ globalObject, baseAddress: () => 'https://example.test/app/' }));
}

const make = (globalObject?: object): DotNetApi => makeForWindow(globalObject).api;

const host = (more: Partial<DotNet.DotNetCallDispatcher> = {}): DotNet.DotNetCallDispatcher => ({
  beginInvokeDotNetFromJS: () => {},
  endInvokeJSFromDotNet: () => {},
  sendByteArray: () => {},
  ...more,
});

describe('DotNet', () => {
  it('has the members of the package of .NET 10, and their values', async () => {
    const address = import.meta.resolve('@microsoft/dotnet-js-interop');
    Object.assign(globalThis, { window: {} });
    const reference = ((await import(/* @vite-ignore */ `${address}?members`)) as { DotNet: object }).DotNet;
    Reflect.deleteProperty(globalThis, 'window');
    expect(Object.keys(DotNet).sort()).toEqual(Object.keys(reference).sort());
    const { JSCallType, JSCallResultType } = reference as DotNetApi;
    expect(DotNet.JSCallType).toEqual(JSCallType);
    expect(DotNet.JSCallResultType).toEqual(JSCallResultType);
  });

  it('has no default before a dispatcher is attached, and none after the second', async () => {
    const dotNet = make();
    expect(() => dotNet.invokeMethod('A', 'b')).toThrow('No call dispatcher has been set.');
    expect(() => dotNet.invokeMethodAsync('A', 'b')).toThrow('No call dispatcher has been set.');
    dotNet.attachDispatcher(host({ invokeDotNetFromJS: () => '1' }));
    expect(dotNet.invokeMethod('A', 'b')).toBe(1);
    dotNet.attachDispatcher(host());
    dotNet.attachDispatcher(host());
    expect(() => dotNet.invokeMethod('A', 'b')).toThrow('There are multiple .NET runtimes present');
  });

  it('has a default again when the connections beside it have ended', () => {
    const { api, attachCalls, detachCalls } = makeForWindow();
    api.attachDispatcher(host({ invokeDotNetFromJS: () => '1' }));
    const connection = { invokeDotNetMethod: () => 2, invokeDotNetMethodAsync: () => Promise.resolve(2) };
    attachCalls(connection as unknown as Parameters<typeof attachCalls>[0]);
    expect(() => api.invokeMethod('A', 'b')).toThrow('There are multiple .NET runtimes present');
    detachCalls(connection as unknown as Parameters<typeof detachCalls>[0]);
    expect(api.invokeMethod('A', 'b')).toBe(1);
  });

  it('refuses synchronous calls where the host has none', () => {
    const dotNet = make();
    dotNet.attachDispatcher(host());
    expect(() => dotNet.invokeMethod('A', 'b')).toThrow(
      'The current dispatcher does not support synchronous calls from JS to .NET. Use invokeDotNetMethodAsync instead.',
    );
  });

  it('refuses an assembly together with an object', () => {
    const dotNet = make();
    const attached = dotNet.attachDispatcher(host()) as unknown as {
      invokeDotNetMethodAsync(...args: unknown[]): unknown;
    };
    expect(() => attached.invokeDotNetMethodAsync('A', 'b', 1, [])).toThrow(
      "For instance method calls, assemblyName should be null. Received 'A'.",
    );
  });

  it('loads modules relative to the base address only where the address begins with ./ or /', async () => {
    asked.length = 0;
    const dispatcher = new CallDispatcher({
      globalObject: {},
      baseAddress: () => 'https://example.test/app/',
    });
    const attached = createDotNet(dispatcher).api.attachDispatcher(host());
    for (const address of ['./a.js', '../b.js', '/c.js', 'd']) {
      await attached.beginInvokeJSFromDotNet(1, 'import', JSON.stringify([address]), 3, 0, 1);
    }
    expect(asked).toEqual(['https://example.test/app/a.js', '../b.js', 'https://example.test/c.js', 'd']);
  });

  it('sends bytes before the text that mentions them', async () => {
    const sent: unknown[] = [];
    const dotNet = make();
    dotNet.attachDispatcher(
      host({
        sendByteArray: (id, bytes) => void sent.push([id, [...bytes]]),
        beginInvokeDotNetFromJS: (...call) => void sent.push(call),
      }),
    );
    void dotNet.invokeMethodAsync('A', 'b', new Uint8Array([7]), [new Uint8Array([8])]);
    void dotNet.invokeMethodAsync('A', 'b', new Uint8Array([9]));
    expect(sent).toEqual([
      [0, [7]],
      [1, [8]],
      [1, 'A', 'b', null, '[{"__byte[]":0},[{"__byte[]":1}]]'],
      [0, [9]],
      [2, 'A', 'b', null, '[{"__byte[]":0}]'],
    ]);
  });

  it('joins streams and references in either order, once', async () => {
    const held: { stream(): Promise<ReadableStream>; arrayBuffer(): Promise<ArrayBuffer> }[] = [];
    const dotNet = make({ hold: (value: never) => held.push(value) });
    const attached = dotNet.attachDispatcher(host());
    const text = (n: number): ReadableStream => new Response(`stream ${n}`).body as ReadableStream;
    attached.supplyDotNetStream(1, text(1));
    attached.invokeJSFromDotNet('hold', '[{"__dotNetStream":1}]', 3, 0, 1);
    attached.invokeJSFromDotNet('hold', '[{"__dotNetStream":2}]', 3, 0, 1);
    attached.supplyDotNetStream(2, text(2));
    attached.supplyDotNetStream(2, text(3));
    attached.invokeJSFromDotNet('hold', '[{"__dotNetStream":2}]', 3, 0, 1);
    expect(await held[0]?.stream()).toBe(await held[0]?.stream());
    const read = await Promise.all(
      held.map(async (one) => new TextDecoder().decode(await one.arrayBuffer())),
    );
    expect(read).toEqual(['stream 1', 'stream 2', 'stream 3']);
  });

  it('is installed once, and never over another one', () => {
    const window = {};
    expect(installDotNet(window)).toBe(installDotNet(window));
    expect((window as { DotNet?: unknown }).DotNet).toBe(installDotNet(window));
    expect(() => installDotNet({ DotNet: {} })).toThrow(/STROP3077/);
  });

  it('is not made a global outside of a page', () => {
    jsInvokable('Outside', {})[Symbol.dispose]();
    expect('DotNet' in globalThis).toBe(false);
  });
});

describe('the managed end of a wire', () => {
  function endpoint(options: Partial<WireEndpointOptions> = {}): { end: WireEndpoint; answers: unknown[] } {
    const answers: unknown[] = [];
    let lastId = 0;
    const end = new WireEndpoint({
      transport: { table: {}, defaultTimeout: Infinity, invoke: () => null, releaseObject: () => {} },
      nextByteArrayId: () => ++lastId,
      sendByteArray: (id, bytes) => answers.push(['bytes', id, [...bytes]]),
      sendElements: () => {},
      endInvoke: (...answer) => answers.push(answer),
      ...options,
    });
    return { end, answers };
  }
  const call = (identifier: string) => ({ assembly: 'Wire', identifier, objectId: null });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  const declared = jsInvokable('Wire', {
    Echo: (value: unknown) => value,
    Void: () => undefined,
    Fail: () => {
      throw new Error('secret');
    },
  });
  expect(declared).toBeDefined();

  it('answers a call by its id, and sends bytes before the text', async () => {
    const { end, answers } = endpoint();
    end.receiveByteArray(0, new Uint8Array([5]));
    end.beginInvoke('7', call('Echo'), '[{"a":{"__byte[]":0}}]');
    end.beginInvoke('8', call('Void'), null);
    await settle();
    expect(answers).toEqual([
      ['bytes', 1, [5]],
      ['7', true, '{"a":{"__byte[]":1}}'],
      ['8', true, 'null'],
    ]);
  });

  it('says nothing where no answer is wanted', async () => {
    const { end, answers } = endpoint();
    end.beginInvoke(null, call('Echo'), '[1]');
    end.beginInvoke(null, call('Fail'), null);
    await settle();
    expect(answers).toEqual([]);
  });

  it('keeps details to itself where the host says so', async () => {
    const { end, answers } = endpoint({ detailedErrors: false });
    end.beginInvoke('1', call('Fail'), null);
    end.beginInvoke('2', { assembly: null, identifier: 'Any', objectId: 9 }, null);
    await settle();
    expect(answers).toEqual([
      [
        '1',
        false,
        "There was an exception invoking 'Fail' on assembly 'Wire'. For more details turn on detailed exceptions in 'CircuitOptions.DetailedErrors'",
      ],
      [
        '2',
        false,
        "There was an exception invoking 'Any'. For more details turn on detailed exceptions in 'CircuitOptions.DetailedErrors'",
      ],
    ]);
  });

  it('wants an array of arguments', () => {
    const { end } = endpoint();
    expect(() => end.invoke(call('Echo'), '{"a":1}')).toThrow(/^Invalid JSON$/);
    expect(() => end.invoke(call('Echo'), '{bad')).toThrow(
      expect.objectContaining({ name: 'JsonException', code: 'STROP3171' }),
    );
    expect(end.invoke(call('Echo'), '[{"a":1}]')).toBe('{"a":1}');
    expect(() => end.invoke(call('Echo'), null)).toThrow(
      "The call to 'Echo' expects '1' parameters, but received '0'.",
    );
  });

  it('takes byte arrays in order only, and forgets them after the call', () => {
    const { end } = endpoint();
    expect(() => end.receiveByteArray(1, new Uint8Array())).toThrow(
      "Element id '1' cannot be added to the byte arrays to be revived with length '0'.",
    );
    end.receiveByteArray(0, new Uint8Array([1]));
    end.receiveByteArray(0, new Uint8Array([2]));
    expect(end.invoke(call('Echo'), '[{"__byte[]":0}]')).toBe('{"__byte[]":1}');
    expect(() => end.invoke(call('Echo'), '[{"__byte[]":0}]')).toThrow('Byte array 0 not found.');
    expect(() => end.invoke(call('Echo'), '[{"__byte[]":-1}]')).toThrow('Byte array -1 not found.');
  });

  it('refuses an assembly together with an object', async () => {
    const { end } = endpoint();
    expect(() => end.invoke({ assembly: 'Wire', identifier: 'Echo', objectId: 3 }, '[]')).toThrow(
      "There is no tracked object with id '3'.",
    );
    expect(
      (await rejection(Promise.resolve().then(() => end.invoke({ ...call('Echo'), assembly: null }, '[]'))))
        .message,
    ).toBe("Value cannot be null. (Parameter 'assemblyKey.AssemblyName')");
  });
});

class Helper {
  value = 'initial';
  static {
    jsInvokable(this, {
      assembly: 'BehindWire',
      static: {
        Create: () => [DotNetObjectReference.create(new Helper())],
        Reverse: (bytes: Uint8Array) => ({ reversed: bytes.slice().reverse() }),
      },
      instance: {
        Get: (self) => self.value,
        Set: { parameters: [String], invoke: (self, value: string) => void (self.value = value) },
        IsSelf: (self, other: DotNetObjectReference<Helper>) => other.value === self,
        Fail: () => Promise.reject(new TypeError('refused')),
      },
    });
  }
}

describe.each(['Strop', '.NET 10'])(
  'a component behind a wire, called by the JavaScript side of %s',
  (side) => {
    async function connect(): Promise<DotNetApi> {
      let dotNet: DotNetApi;
      if (side === 'Strop') dotNet = make();
      else {
        Object.assign(globalThis, { window: {} });
        const address = import.meta.resolve('@microsoft/dotnet-js-interop');
        dotNet = (
          (await import(/* @vite-ignore */ `${address}?wire${Math.random()}`)) as { DotNet: DotNetApi }
        ).DotNet;
        Reflect.deleteProperty(globalThis, 'window');
      }
      let lastId = 0;
      const end = new WireEndpoint({
        transport: { table: {}, defaultTimeout: Infinity, invoke: () => null, releaseObject: () => {} },
        nextByteArrayId: () => ++lastId,
        sendByteArray: (id, bytes) => attached.receiveByteArray(id, bytes),
        sendElements: () => {},
        endInvoke: (...answer) => attached.endInvokeDotNetFromJS(...answer),
      });
      const attached = dotNet.attachDispatcher(
        host({
          invokeDotNetFromJS: (assembly, identifier, objectId, args) =>
            end.invoke({ assembly, identifier, objectId }, args),
          beginInvokeDotNetFromJS: (id, assembly, identifier, objectId, args) =>
            end.beginInvoke(String(id), { assembly, identifier, objectId }, args),
          sendByteArray: (id, bytes) => end.receiveByteArray(id, bytes),
        }),
      );
      return dotNet;
    }

    it('answers, gives objects and takes them back', async () => {
      const dotNet = await connect();
      const [helper] = (await dotNet.invokeMethodAsync('BehindWire', 'Create')) as [DotNet.DotNetObject];
      expect(await helper.invokeMethodAsync('Get')).toBe(new Helper().value);
      expect(helper.invokeMethod('Set', 'changed')).toBeNull();
      expect(helper.invokeMethod('Get')).toBe('changed');
      expect(await helper.invokeMethodAsync('IsSelf', helper)).toBe(true);
      expect(await dotNet.invokeMethodAsync('BehindWire', 'Reverse', new Uint8Array([1, 2, 3]))).toEqual({
        reversed: new Uint8Array([3, 2, 1]),
      });
      const last = helper.invokeMethodAsync('Set', 'last');
      helper.dispose();
      expect(await last).toBeNull();
      expect((await rejection(helper.invokeMethodAsync('Get'))).message).toContain(
        'There is no tracked object with id',
      );
    });

    it('fails with the same texts', async () => {
      const dotNet = await connect();
      const [helper] = dotNet.invokeMethod('BehindWire', 'Create') as [DotNet.DotNetObject];
      expect((await rejection(helper.invokeMethodAsync('Fail'))).message).toBe('TypeError: refused');
      expect((await rejection(helper.invokeMethodAsync('Set', 5))).message).toMatch(/^JsonException: /);
      expect((await rejection(dotNet.invokeMethodAsync('Nowhere', 'X'))).message).toContain(
        "There is no loaded assembly with the name 'Nowhere'.",
      );
      expect(() => helper.invokeMethod('Set')).toThrow(
        "The call to 'Set' expects '1' parameters, but received '0'.",
      );
    });
  },
);
