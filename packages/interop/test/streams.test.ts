/** Streams both ways, in process and through the codec: contents, limits, progress, cancellation, disposal. */
import {
  DotNetStreamReference,
  JSStreamReference,
  jsInvokable,
  type JSObjectReference,
} from '@strop/interop';
import { installDotNet } from '@strop/interop/dotnet';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createFakePage, rejection } from './support/fake-page.ts';

/** `count` bytes, each of its position. */
const bytes = (count: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: count }, (_, i) => i % 251);

/** Compared as a whole: one by one, two hundred thousand bytes take seconds. */
function expectBytes(actual: Uint8Array, count: number): void {
  expect(actual.length).toBe(count);
  expect(Buffer.compare(actual, bytes(count))).toBe(0);
}

async function all(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

async function allOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

/** What JavaScript sees of a DotNetStreamReference. */
interface Received {
  stream(): Promise<ReadableStream<Uint8Array>>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

describe.each([false, true])('streams from JavaScript, strict: %s', (strict) => {
  const page = (data: unknown) => createFakePage({ get: () => data, later: async () => data }, { strict });

  it.each([
    ['a Uint8Array', bytes(200_000)],
    ['an ArrayBuffer', bytes(200_000).buffer],
    ['a view that begins in the middle', bytes(300_000).subarray(251, 200_251)],
    ['a DataView', new DataView(bytes(200_000).buffer)],
    ['a Blob', new Blob([bytes(200_000)])],
  ])('give the bytes of %s', async (_kind, data) => {
    const { js } = page(data);
    for (const name of ['get', 'later']) {
      await using reference = await js.invokeAsync(JSStreamReference, name);
      expect(reference.length).toBe(200_000);
      await using stream = await reference.openReadStreamAsync();
      expect(stream.length).toBe(200_000);
      expectBytes(await all(stream), 200_000);
      expect(stream.position).toBe(200_000);
    }
  });

  it('are ReadableStreams', async () => {
    const { js } = page(new Blob(['hello']));
    const reference = await js.invokeAsync(JSStreamReference, 'get');
    expect(await new Response(await reference.openReadStreamAsync()).text()).toBe('hello');
    // The data stays until the reference is disposed.
    expect(await new Response(await reference.openReadStreamAsync()).text()).toBe('hello');
  });

  it('may be empty', async () => {
    const { js } = page(new Uint8Array(0));
    const reference = await js.invokeAsync(JSStreamReference, 'get');
    expect(reference.length).toBe(0);
    expect(await all(await reference.openReadStreamAsync())).toEqual(new Uint8Array(0));
  });

  it('refuse more than is allowed, 512,000 bytes by default', async () => {
    const { js } = page(new Blob([bytes(512_001)]));
    const reference = await js.invokeAsync(JSStreamReference, 'get');
    const error = await rejection(reference.openReadStreamAsync());
    expect(error.name).toBe('ArgumentOutOfRangeException');
    expect(error.message).toBe(
      'The incoming data stream of length 512001 exceeds the maximum allowed length 512000.',
    );
    expectBytes(await allOf(await reference.openReadStreamAsync(512_001)), 512_001);
  });

  it('show how far they were read', async () => {
    const { js } = page(bytes(150_000));
    const stream = await (await js.invokeAsync(JSStreamReference, 'get')).openReadStreamAsync();
    const seen: number[] = [];
    let total = 0;
    for await (const piece of stream) {
      total += piece.length;
      seen.push(stream.position);
      expect(stream.position).toBe(total);
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(total).toBe(150_000);
  });

  it('end with an error named AbortError when the signal is aborted', async () => {
    const { js } = page(bytes(400_000));
    const reference = await js.invokeAsync(JSStreamReference, 'get');
    const controller = new AbortController();
    const reader = (await reference.openReadStreamAsync(512_000, controller.signal)).getReader();
    await reader.read();
    controller.abort(new Error('enough'));
    const error = await rejection(reader.read());
    expect(error.name).toBe('AbortError');
    expect((error.cause as Error).message).toBe('enough');
    expect((await rejection(reference.openReadStreamAsync(1e6, controller.signal))).name).toBe('AbortError');
  });

  it('let go when the loop over them is left, or they are disposed', async () => {
    const { js } = page(bytes(400_000));
    const reference = await js.invokeAsync(JSStreamReference, 'get');
    const first = await reference.openReadStreamAsync();
    for await (const piece of first) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    expect((await first.getReader().read()).done).toBe(true);

    const second = await reference.openReadStreamAsync();
    const reader = second.getReader();
    await reader.read();
    await second.disposeAsync();
    expect((await rejection(reader.read())).name).toBe('ObjectDisposedException');
    await second.disposeAsync();
  });

  it('end with their reference', async () => {
    const { js } = page(bytes(400_000));
    const reference = await js.invokeAsync(JSStreamReference, 'get');
    const reader = (await reference.with({ timeout: 1000 }).openReadStreamAsync()).getReader();
    await reader.read();
    await reference.disposeAsync();
    expect((await rejection(reader.read())).name).toBe('ObjectDisposedException');
    expect((await rejection(reference.openReadStreamAsync())).name).toBe('ObjectDisposedException');
  });

  it('fail where JavaScript has disposed the data', async () => {
    const { js, globalObject } = page(bytes(10));
    const reference = await js.invokeAsync(JSStreamReference, 'get');
    installDotNet(globalObject).disposeJSObjectReferenceById(1);
    const error = await rejection(all(await reference.openReadStreamAsync()));
    expect(error.name).toBe('InvalidOperationException');
    expect(error.message).toBe(
      "An error occurred while reading the remote stream: JS object instance with Id '1' does not exist. It may have been disposed.",
    );
  });

  it.each([
    ['text', 'hello', 'Supplied value is not a typed array or blob.'],
    ['a number', 5, 'Supplied value is not a typed array or blob.'],
    ['null', null, "Cannot read properties of null (reading 'buffer')"],
    [
      'shared memory',
      new Uint8Array(new SharedArrayBuffer(8)),
      'Supplied value is not a typed array or blob.',
    ],
  ])('are refused for %s', async (_kind, value, message) => {
    const { js } = page(value);
    const error = await rejection(js.invokeAsync(JSStreamReference, 'get'));
    expect(error.name).toBe('JSException');
    expect(error.message).toBe(message);
  });

  it('are references that JavaScript gets back as its own data', async () => {
    const data = new Blob(['hello']);
    let received: unknown;
    const { js } = createFakePage(
      { get: () => data, take: (value: unknown) => void (received = value) },
      { strict },
    );
    const reference = await js.invokeAsync(JSStreamReference, 'get');
    await js.invokeVoidAsync('take', reference);
    expect(received).toBe(data);
  });

  it('are what a parameter of that type takes, and nothing else', async () => {
    const { globalObject } = createFakePage({}, { strict });
    const dotNet = installDotNet(globalObject);
    using _declared = jsInvokable('StreamParameters', {
      Take: {
        parameters: [JSStreamReference],
        invoke: (file: JSStreamReference | null) => file?.length ?? null,
      },
    });
    const take = (value: unknown) => dotNet.invokeMethodAsync('StreamParameters', 'Take', value);
    expect(await take(dotNet.createJSStreamReference(bytes(5)))).toBe(5);
    expect(await take(null)).toBe(null);
    for (const wrong of [dotNet.createJSObjectReference({ length: 5 }), 'text', [1]]) {
      expect((await rejection(take(wrong))).message).toMatch(
        /^JsonException: The JSON value could not be converted to JSStreamReference/,
      );
    }
  });

  it('come with calls from JavaScript, at any depth', async () => {
    const { js, globalObject } = createFakePage({}, { strict });
    const dotNet = installDotNet(globalObject);
    const taken: unknown[] = [];
    using _declared = jsInvokable('Streams', {
      Take: (value: { file: unknown }) => void taken.push(value.file),
    });
    expect(js).toBeDefined();
    const file = dotNet.createJSStreamReference(new Blob([bytes(70_000)]));
    await dotNet.invokeMethodAsync('Streams', 'Take', { file });
    await dotNet.invokeMethodAsync('Streams', 'Take', { file: dotNet.createJSObjectReference({}) });
    const [stream, object] = taken as [JSStreamReference, JSObjectReference];
    expect(stream.length).toBe(70_000);
    expectBytes(await all(await stream.openReadStreamAsync()), 70_000);
    expect('length' in object).toBe(false);
  });
});

describe.each([false, true])('streams to JavaScript, strict: %s', (strict) => {
  const echo = () =>
    createFakePage(
      {
        read: async (received: Received) => new Uint8Array(await received.arrayBuffer()),
        nested: async ({ file }: { file: Received }) => allOf(await file.stream()),
        keep(received: Received) {
          kept = received;
        },
      },
      { strict },
    ).js;
  let kept: Received;

  async function* generated(count: number) {
    const data = bytes(count);
    for (let i = 0; i < count; i += 1000) yield data.subarray(i, Math.min(i + 1000, count));
  }

  it.each([
    ['a ReadableStream', () => new Blob([bytes(200_000)]).stream()],
    ['a generator', () => generated(200_000)],
    ['an array of pieces', () => [bytes(200_000).subarray(0, 5), bytes(200_000).subarray(5)]],
    ['a Blob', () => new Blob([bytes(200_000)])],
    ['bytes', () => bytes(200_000)],
    ['an ArrayBuffer', () => bytes(200_000).buffer],
  ])('carry %s', async (_kind, make) => {
    const js = echo();
    using reference = new DotNetStreamReference(make());
    expectBytes(await js.invokeAsync(Uint8Array, 'read', reference), 200_000);
    expect(reference.position).toBe(200_000);
    expectBytes(
      await js.invokeAsync(Uint8Array, 'nested', { file: new DotNetStreamReference(make()) }),
      200_000,
    );
  });

  it('are read no faster than JavaScript reads', async () => {
    let given = 0;
    async function* source() {
      for (;;) {
        given += 10_000;
        yield bytes(10_000);
      }
    }
    const js = echo();
    const reference = new DotNetStreamReference(source());
    await js.invokeVoidAsync('keep', reference);
    const reader = (await kept.stream()).getReader();
    await reader.read();
    for (let i = 0; i < 100; i++) await Promise.resolve();
    expect(given).toBeLessThanOrEqual(150_000);
    await reader.cancel();
    expect(reference.position).toBeLessThanOrEqual(given);
  });

  it('close their source when JavaScript cancels, unless it is left open', async () => {
    for (const leaveOpen of [false, true]) {
      let closed = false;
      const source = (async function* () {
        try {
          for (;;) yield bytes(100_000);
        } finally {
          closed = true;
        }
      })();
      const js = echo();
      await js.invokeVoidAsync('keep', new DotNetStreamReference(source, { leaveOpen }));
      const reader = (await kept.stream()).getReader();
      await reader.read();
      await reader.cancel();
      await settled();
      expect(closed).toBe(!leaveOpen);
      if (leaveOpen) expectBytes((await source.next()).value as Uint8Array, 100_000);
    }
  });

  it('leave the lock of a stream that is left open', async () => {
    const source = new Blob([bytes(10)]).stream();
    using reference = new DotNetStreamReference(source, { leaveOpen: true });
    expectBytes(await echo().invokeAsync(Uint8Array, 'read', reference), 10);
    expect(source.locked).toBe(false);
  });

  it('fail in JavaScript with the message of what the source fails with', async () => {
    const source = (async function* () {
      yield bytes(3);
      throw new Error('the disk is gone');
    })();
    const error = await rejection(echo().invokeAsync('read', new DotNetStreamReference(source)));
    expect(error.name).toBe('JSException');
    expect(error.message).toContain('the disk is gone');
  });

  it('fail in JavaScript when they are disposed before their end', async () => {
    const js = echo();
    const reference = new DotNetStreamReference(
      (async function* () {
        for (;;) yield bytes(40_000);
      })(),
    );
    await js.invokeVoidAsync('keep', reference);
    const reader = (await kept.stream()).getReader();
    await reader.read();
    reference.dispose();
    const error = await rejection(
      (async () => {
        for (;;) await reader.read();
      })(),
    );
    expect(error.message).toContain('DotNetStreamReference');
    expect((await rejection(js.invokeVoidAsync('keep', reference))).name).toBe('ObjectDisposedException');
  });

  it('close a source that was never passed when they are disposed', async () => {
    let canceled = false;
    using reference = new DotNetStreamReference(
      new ReadableStream({
        cancel() {
          canceled = true;
        },
      }),
    );
    reference.dispose();
    await settled();
    expect(canceled).toBe(true);
  });

  it('come back from methods that JavaScript calls', async () => {
    const { globalObject } = createFakePage({}, { strict });
    // In strict mode static calls take the way of the window's runtimes.
    const dotNet = installDotNet(globalObject);
    using _declared = jsInvokable('Streams', {
      Give: () => ({ data: new DotNetStreamReference(bytes(70_000)) }),
    });
    const { data } = await dotNet.invokeMethodAsync<{ data: Received }>('Streams', 'Give');
    expect(await data.stream()).toBe(await data.stream());
    expectBytes(await allOf(await data.stream()), 70_000);
  });

  it('name what is no source, and what is no piece', async () => {
    expect(() => new DotNetStreamReference('hello' as never)).toThrow(/^STROP3110: .*Found a string\.$/m);
    const wrong = new DotNetStreamReference({ data: 1 } as never);
    expect((await rejection(echo().invokeAsync('read', wrong))).message).toMatch(/Found an object\./);
    const error = await rejection(echo().invokeAsync('read', new DotNetStreamReference([5] as never)));
    expect(error.message).toMatch(/gave a number where bytes were expected/);
  });
});

describe('a strict page', () => {
  it('refuses a component’s stream that JavaScript sends back', async () => {
    const { globalObject } = createFakePage({}, { strict: true });
    const dotNet = installDotNet(globalObject);
    const declared = jsInvokable('Streams', { Take: (_value: unknown) => {} });
    onTestFinished(() => declared[Symbol.dispose]());
    const error = await rejection(dotNet.invokeMethodAsync('Streams', 'Take', { __dotNetStream: 1 }));
    expect(error.message).toBe(
      'NotSupportedException: DotNetStreamReference cannot be supplied from JavaScript to .NET because the stream contents have already been transferred.',
    );
  });
});

/** Turns of the event loop, for what is closed without anybody waiting. */
async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
}
