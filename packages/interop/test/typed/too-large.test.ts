/** What a message holds that was not sent for its size goes at once: nobody will ever say that it is not needed any more. */
import { DotNetObjectReference, DotNetStreamReference, jsInvokable, JSObjectReference } from '@strop/interop';
import type { DotNet } from '@strop/interop/dotnet';
import { remote } from '@strop/interop/typed';
import { expect, it } from 'vitest';
import { dispatcherOf } from '../../src/page/window-dispatcher.ts';
import { connect, ways, type ConnectedPage } from '../support/connected-page.ts';
import { rejection } from '../support/fake-page.ts';

class Live {
  method(): number {
    return 1;
  }
}

type Data = { live: Live[]; text: string };

let fire!: (listener: unknown) => unknown;
const library = {
  make: (length: number): Data => ({ live: [new Live(), new Live()], text: 'x'.repeat(length) }),
  on: (listener: (data: Data) => unknown) => void (fire = listener as typeof fire),
  unreadable: () => ({
    live: new Live(),
    deep: Array.from({ length: 40 }).reduce<unknown[]>((inner) => [inner], []),
  }),
};

async function open(page: Partial<Record<'components' | 'page', number>>) {
  const globalObject = { library } as unknown as Record<string, unknown>;
  const connected = await connect(globalObject, {
    way: 'memory',
    components: { maxMessageBytes: page.components },
    page: { maxMessageBytes: page.page },
  });
  const { objects } = dispatcherOf({ defaultView: globalObject } as unknown as Document);
  const lib = remote<typeof library>(await connected.js.getValueAsync(JSObjectReference, 'library'));
  return { connected, objects, lib };
}

it('an answer', async () => {
  const { connected, objects, lib } = await open({ components: 3000 });
  await using _page: ConnectedPage = connected;
  const before = objects.size;
  expect((await rejection(lib.make(5000))).message).toContain('STROP3');
  expect(objects.size).toBe(before);
  // One that is small enough keeps what it brings, also after the other.
  const { live } = await lib.make(1);
  expect(objects.size).toBe(before + 2);
  expect(await live[0]!.method()).toBe(1);
});

it('a call of a component’s function', async () => {
  const { connected, objects, lib } = await open({ components: 3000 });
  await using _page: ConnectedPage = connected;
  let heard = 0;
  await lib.on(() => void heard++);
  const before = objects.size;
  await expect(fire({ live: [new Live()], text: 'x'.repeat(5000) })).rejects.toThrow('STROP3');
  expect(objects.size).toBe(before);
  await fire({ live: [new Live()], text: 'x' });
  expect(heard).toBe(1);
});

it('an answer that cannot be written', async () => {
  const { connected, objects, lib } = await open({});
  await using _page: ConnectedPage = connected;
  const before = objects.size;
  expect((await rejection(lib.unreadable())).name).toBe('JSException');
  expect(objects.size).toBe(before);
});

it.each(ways)('a stream in what a method returned, over %s', async (way) => {
  const cancelled: unknown[] = [];
  class Server {
    answer(): unknown {
      const stream = new ReadableStream({ cancel: (reason) => void cancelled.push(reason) });
      return [new DotNetStreamReference(stream), 'x'.repeat(5000)];
    }
  }
  jsInvokable(Server, { instance: { answer: (server) => server.answer() } });
  let ask!: DotNet.DotNetObject;
  await using page = await connect(
    { take: (server: DotNet.DotNetObject) => void (ask = server) },
    { way, page: { maxMessageBytes: 3000 } },
  );
  using server = DotNetObjectReference.create(new Server());
  await page.js.invokeVoidAsync('take', server);
  await expect(ask.invokeMethodAsync('answer')).rejects.toThrow('STROP3');
  expect(cancelled).toHaveLength(1);
});
