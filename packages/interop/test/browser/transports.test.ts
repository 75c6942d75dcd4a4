/** Components in a worker, behind another window's port, and in a Node process; the page is Chromium's. */
import { DotNet } from '@strop/interop/dotnet';
import {
  connectToComponents,
  portChannel,
  socketChannel,
  type PortLike,
  type RemoteConnection,
  type SocketLike,
} from '@strop/interop/remote';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { dispatcherOfWindow } from '../../src/page/window-dispatcher.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    startComponents(maxMessageBytes: number): Promise<number>;
    stopComponents(port: number): Promise<void>;
  }
}

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

beforeAll(() => {
  Object.assign(window, {
    wireTest: {
      setText: (element: Element, text: string) => (element.textContent = text),
      isNull: (value: unknown) => value === null,
      fail: () => {
        throw new TypeError('in the page');
      },
      callBack: async (counter: DotNet.DotNetObject, times: number) => {
        const answers = [];
        for (let i = 0; i < times; i++) answers.push(counter.invokeMethodAsync('Add', i));
        answers.push(counter.invokeMethodAsync('Fail').catch((error: Error) => error.message));
        return Promise.all(answers);
      },
      double: (n: number) => n * 2,
      reverse: (bytes: Uint8Array) => bytes.slice().reverse(),
      blob: () => new Blob([new Uint8Array(400_000).fill(3)]),
      size: async (stream: { arrayBuffer(): Promise<ArrayBuffer> }) =>
        (await stream.arrayBuffer()).byteLength,
      hang: () => new Promise(() => undefined),
    },
  });
});

const elements = new Map<string, Element>();
const options = { document, resolveElement: (id: string) => elements.get(id) ?? null };

interface Far {
  readonly connection: RemoteConnection;
  /** Ends the far side without a word, and gives the code by which the page knows. */
  cut(): Promise<string>;
}

const places: Record<string, () => Promise<Far>> = {
  async 'in a worker'() {
    const worker = new Worker(new URL('./remote-worker.ts', import.meta.url), { type: 'module' });
    undo.push(() => worker.terminate());
    const { port1, port2 } = new MessageChannel();
    worker.postMessage({ port: port2 }, [port2]);
    const connection = connectToComponents(portChannel(port1 as PortLike), options);
    return {
      connection,
      async cut() {
        worker.terminate();
        return 'lost';
      },
    };
  },
  async 'in a Node process'() {
    const port = await commands.startComponents(1_000_000);
    undo.push(() => commands.stopComponents(port));
    const socket = new WebSocket(`ws://127.0.0.1:${port}`);
    return {
      connection: connectToComponents(socketChannel(socket as SocketLike), options),
      async cut() {
        await commands.stopComponents(port);
        return 'lost';
      },
    };
  },
};

const run = (name: string, ...args: unknown[]): Promise<unknown> =>
  DotNet.invokeMethodAsync('Scenarios', 'Run', name, args);

describe.each(Object.keys(places))('components %s', (where) => {
  async function far(): Promise<Far> {
    const place = await (places[where] as () => Promise<Far>)();
    undo.push(() => place.connection.close());
    return place;
  }

  it('read and change the page', async () => {
    await far();
    document.title = 'the page';
    expect(await run('title')).toEqual({ title: 'the page', thread: 'elsewhere' });
    const element = document.createElement('p');
    elements.set('e7', element);
    expect(await run('changeElement', 'e7')).toBe(true);
    expect(element.textContent).toBe('written from elsewhere');
  });

  it('load modules, and let go of them', async () => {
    await far();
    const { objects } = dispatcherOfWindow(window);
    const before = objects.size;
    const address = new URL('./fixtures/functions.js', import.meta.url).href;
    expect(await run('module', address)).toBe('wire');
    expect(await run('failure')).toEqual({ name: 'JSException', message: 'in the page', hasStack: true });
    expect(objects.size).toBe(before);
  });

  it('are called back, while they wait', async () => {
    await far();
    expect(await run('callback', 5)).toEqual({ texts: [0, 1, 3, 6, 10, 'RangeError: too far'], count: 10 });
  });

  it('send many calls in one turn, bytes and streams', async () => {
    await far();
    expect(await run('turn', 500)).toBe(249_500);
    expect(await run('bytes', Uint8Array.of(1, 2, 3))).toEqual(Uint8Array.of(4, 3, 2));
    expect(await run('streamIn')).toEqual({ length: 400_000, sum: 1_200_000 });
    expect(await run('streamOut')).toBe(300_000);
  });

  it('say why they close, and the page sees them go without a word', async () => {
    const first = await far();
    const waiting = run('hang').catch((error: Error) => error.message);
    void DotNet.invokeMethodAsync('Scenarios', 'End').catch(() => undefined);
    expect(await first.connection.closed).toMatchObject({ code: 'closed' });
    expect(await waiting).toContain('not connected any more');
    const second = await far();
    await run('turn', 1);
    const cut = run('hang').catch((error: Error) => error.message);
    const code = await second.cut();
    expect(await second.connection.closed).toMatchObject({ code });
    expect(await cut).toContain('not connected any more');
    expect(() => DotNet.invokeMethodAsync('Scenarios', 'Run')).toThrow('No call dispatcher has been set.');
  });
});
