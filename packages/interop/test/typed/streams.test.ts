/** Streams in typed remotes: a component's data as libraries know data, and theirs as a component reads it. */
import {
  DotNetStreamReference,
  interopLedger,
  JSObjectReference,
  type JSRuntime,
  type StreamSource,
} from '@strop/interop';
import { remote, streamReference, type Remote } from '@strop/interop/typed';
import { afterEach, describe, expect, it } from 'vitest';
import { dispatcherOf } from '../../src/page/window-dispatcher.ts';
import { connect, type ConnectedPage } from '../support/connected-page.ts';
import { createFakePage, rejection } from '../support/fake-page.ts';

const text = (data: ArrayBuffer): string => new TextDecoder().decode(data);

/** JavaScript's side; runs there, and its types are what the component sees. */
const library = {
  readStream: async (body: ReadableStream<Uint8Array>, times = Infinity) => {
    const kind = Object.prototype.toString.call(body);
    const reader = body.getReader();
    let length = 0;
    for (let i = 0; i < times; i++) {
      const { done, value } = await reader.read();
      if (done) return `${kind} ${length}`;
      length += value.length;
    }
    await reader.cancel();
    return `${kind} cancelled`;
  },
  readBlob: async (photo: Blob) => `${photo instanceof Blob} ${photo.type} ${await photo.text()}`,
  readBuffer: (data: ArrayBuffer) => `${data instanceof ArrayBuffer} ${text(data)}`,
  readBoth: async (pair: { title: string; parts: (Blob | ArrayBuffer | string)[] }) =>
    `${pair.title}: ${await new Blob(pair.parts).text()}`,
  readBlazor: async (data: { stream(): Promise<ReadableStream>; arrayBuffer(): Promise<ArrayBuffer> }) =>
    text(await data.arrayBuffer()),
  kept: { blob: undefined as Blob | undefined },
  load: async (loader: () => Promise<{ data: ReadableStream }>) => new Response((await loader()).data).text(),
  paint: async (painter: (image: Blob) => Promise<number>) => await painter(new Blob(['painted'])),
  photo: () => new Blob(['a photo'], { type: 'image/png' }),
  samples: () => new Uint8Array([1, 2, 3]).buffer,
  camera: () => new Blob(['a film']).stream(),
  broken: () =>
    new ReadableStream({
      pull: () => {
        throw new RangeError('no film');
      },
    }),
  noData: (): object => ({ method: () => 1 }),
};

type Kind = 'in process' | 'strict' | 'wire';

const open: ConnectedPage[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each[Symbol.asyncDispose]();
});

/** A component's view of the library, how many objects JavaScript keeps for it, and how the component goes. */
async function scene(kind: Kind) {
  const globalObject: Record<string, unknown> = { library, Response };
  let runtime: JSRuntime;
  if (kind === 'wire') {
    const connected = await connect(globalObject);
    open.push(connected);
    runtime = connected.js;
  } else {
    runtime = createFakePage(globalObject, { strict: kind === 'strict' }).js;
  }
  const { objects } = dispatcherOf({ defaultView: globalObject } as unknown as Document);
  const callbacks: (() => void)[] = [];
  const context = { name: 'Sample', onGone: (callback: () => void) => void callbacks.push(callback) };
  const js = (runtime as unknown as Record<symbol, (context: object) => JSRuntime>)[
    Symbol.for('strop.forComponent')
  ]!(context);
  const lib: Remote<typeof library> = remote(await js.getValueAsync(JSObjectReference, 'library'));
  return { lib, objects, leave: () => callbacks.forEach((callback) => callback()) };
}

/** Long enough for a message each way. */
async function turns(): Promise<void> {
  for (let i = 0; i < 4; i++) await new Promise((resolve) => setTimeout(resolve));
}

const streamOf = (source: StreamSource) => new DotNetStreamReference(source, { as: 'stream' });

describe.each<Kind>(['in process', 'strict', 'wire'])('streams of a typed remote, %s', (kind) => {
  it('arrive as what the library asks for', async () => {
    const { lib, objects } = await scene(kind);
    expect(await lib.readStream(streamOf(new Uint8Array(100_000)))).toBe('[object ReadableStream] 100000');
    const photo = new DotNetStreamReference(new Blob(['a photo']), { as: 'blob', type: 'image/png' });
    expect(await lib.readBlob(photo)).toBe('true image/png a photo');
    const bytes = new TextEncoder().encode('data');
    expect(await lib.readBuffer(new DotNetStreamReference(bytes, { as: 'arrayBuffer' }))).toBe('true data');
    expect(await lib.readBlazor(new DotNetStreamReference(bytes))).toBe('data');
    await turns();
    expect(objects.size).toBe(1);
    expect(interopLedger.count('stream')).toBe(0);
  });

  it('arrive at any depth, and in properties; the library may keep what it got', async () => {
    const { lib, objects } = await scene(kind);
    const parts = [
      new DotNetStreamReference(new Blob(['a']), { as: 'blob' }),
      new DotNetStreamReference(new Blob(['b']), { as: 'arrayBuffer' }),
      'c',
    ] as const;
    expect(await lib.readBoth({ title: 'both', parts })).toBe('both: abc');
    await lib.kept.setValueAsync('blob', new DotNetStreamReference(new Blob(['kept']), { as: 'blob' }));
    await turns();
    expect(objects.size).toBe(1);
    expect(await library.kept.blob?.text()).toBe('kept');
  });

  it('are read on demand, and cancelled by who reads', async () => {
    const { lib } = await scene(kind);
    let given = 0;
    let closed = false;
    async function* forever() {
      try {
        for (;;) {
          given++;
          yield new Uint8Array(10_000);
        }
      } finally {
        closed = true;
      }
    }
    expect(await lib.readStream(streamOf(forever()), 3)).toBe('[object ReadableStream] cancelled');
    await turns();
    expect(closed).toBe(true);
    expect(given).toBeLessThan(30);
  });

  it('fail with what their source fails with, before the call where all has to be read', async () => {
    const { lib, objects } = await scene(kind);
    const failing = () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull: () => {
          throw new RangeError('source failed');
        },
      });
    expect((await rejection(lib.readStream(streamOf(failing())))).message).toContain('source failed');
    const blob = new DotNetStreamReference(failing(), { as: 'blob' });
    expect((await rejection(lib.readBlob(blob))).message).toContain('source failed');
    await turns();
    expect(objects.size).toBe(1);
  });

  it('end with the component', async () => {
    const { lib, leave, objects } = await scene(kind);
    let closed = false;
    const source = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        start: (controller) => controller.enqueue(new Uint8Array(10)), // And no more.
        cancel: () => void (closed = true),
      },
      { highWaterMark: 0 },
    );
    const answer = rejection(lib.readStream(streamOf(source)));
    await turns();
    expect(interopLedger.list().filter((entry) => entry.kind === 'stream')).toMatchObject([
      { owner: 'Sample' },
    ]);
    leave();
    expect((await answer).message).toContain("'Sample' is gone");
    await turns();
    expect(closed).toBe(true);
    expect([objects.size, interopLedger.count('stream')]).toEqual([0, 0]);
  });

  it('are answers of callbacks', async () => {
    const { lib } = await scene(kind);
    expect(await lib.load(async () => ({ data: streamOf(new Blob(['loaded'])) }))).toBe('loaded');
    const wrong = new DotNetStreamReference(new Blob(['late']), { as: 'blob' }) as never;
    expect((await rejection(lib.load(async () => ({ data: wrong })))).message).toContain('STROP3193');
  });
});

describe.each<Kind>(['in process', 'strict', 'wire'])('data of a library, %s', (kind) => {
  async function read(data: Parameters<typeof streamReference>[0]): Promise<string> {
    await using reference = await streamReference(data);
    await using stream = await reference.openReadStreamAsync();
    return `${reference.length} ${await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).text()}`;
  }

  it('is read as a stream, whatever holds it', async () => {
    const { lib, objects } = await scene(kind);
    const photo = await lib.photo();
    expect(await read(photo)).toBe('7 a photo');
    expect(await photo.getValueAsync('type')).toBe('image/png');
    expect(await read(await lib.samples())).toBe('3 \x01\x02\x03');
    expect(await read(await lib.camera())).toBe('6 a film');
    await turns();
    expect(objects.size).toBe(4);
  });

  it('is read in a callback', async () => {
    const { lib } = await scene(kind);
    let seen = '';
    await lib.paint(async (image) => {
      seen = await read(image);
      return seen.length;
    });
    expect(seen).toBe('7 painted');
  });

  it('fails where there is none, and with what the library’s stream fails with', async () => {
    const { lib, objects } = await scene(kind);
    const object = (await lib.noData()) as JSObjectReference;
    expect((await rejection(streamReference(object))).message).toContain('typed array or blob');
    const broken = await lib.broken();
    expect((await rejection(streamReference(broken))).message).toContain('no film');
    await turns();
    expect(objects.size).toBe(3);
  });

  it('goes with the component', async () => {
    const { lib, leave, objects } = await scene(kind);
    const reference = await streamReference(await lib.photo());
    const reader = (await reference.openReadStreamAsync()).getReader();
    expect(interopLedger.count('stream')).toBe(1);
    leave();
    await rejection(reader.read());
    await turns();
    expect([objects.size, interopLedger.count('stream')]).toEqual([0, 0]);
  });
});
