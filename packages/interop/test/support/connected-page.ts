/**
 * Components and a page without a DOM, at the two ends of a wire in one process.
 *
 * In: the members of the page's global object, and which wire. Out: both ends, and the frames that passed.
 */
import {
  connectToComponents,
  connectToPage,
  portChannel,
  socketChannel,
  type ComponentsOptions,
  type Frame,
  type PageConnection,
  type PageOptions,
  type RemoteConnection,
  type SocketLike,
  type WireChannel,
} from '@strop/interop/remote';
import type { DotNetApi } from '@strop/interop/dotnet';
import { WebSocket, WebSocketServer } from 'ws';
import { FakeReference } from './fake-page.ts';
import { memoryChannels } from './memory-channel.ts';

export type Way = 'memory' | 'port' | 'socket';
export const ways: readonly Way[] = ['memory', 'port', 'socket'];

export interface ConnectedPage {
  readonly js: PageConnection['js'];
  readonly components: PageConnection;
  readonly page: RemoteConnection;
  readonly globalObject: Record<string, unknown>;
  readonly dotNet: DotNetApi;
  /** Frames by who sent them. */
  readonly frames: Readonly<Record<'components' | 'page', Frame[]>>;
  /** A reference whose id stands for `element` in the page. */
  attach(id: string, element: object): FakeReference;
  /** Cuts the wire without a word. */
  cut(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface ConnectOptions {
  readonly way?: Way;
  readonly components?: ComponentsOptions;
  readonly page?: Partial<PageOptions>;
}

export async function connect(
  globalObject: Record<string, unknown>,
  { way = 'memory', components: componentsOptions, page: pageOptions }: ConnectOptions = {},
): Promise<ConnectedPage> {
  const wire = await wires[way]();
  const frames = { components: [] as Frame[], page: [] as Frame[] };
  const elements = new Map<string, Element>();
  const components = connectToPage(recording(wire.components, frames.components), {
    detailedErrors: true,
    ...componentsOptions,
  });
  const page = connectToComponents(recording(wire.page, frames.page), {
    document: { defaultView: globalObject, baseURI: 'https://example.test/app/' } as unknown as Document,
    resolveElement: (id) => elements.get(id) ?? null,
    ...pageOptions,
  });
  return {
    js: components.js,
    components,
    page,
    globalObject,
    dotNet: globalObject['DotNet'] as DotNetApi,
    frames,
    attach(id, element) {
      elements.set(id, element as Element);
      return new FakeReference(id, 'attached');
    },
    cut: wire.cut,
    async [Symbol.asyncDispose]() {
      components.close();
      page.close();
      await wire.dispose();
    },
  };
}

interface Wire {
  readonly components: WireChannel;
  readonly page: WireChannel;
  cut(): void;
  dispose(): Promise<void>;
}

const wires: Record<Way, () => Promise<Wire>> = {
  async memory() {
    const { components, page, cut } = memoryChannels();
    return { components, page, cut, dispose: async () => undefined };
  },
  async port() {
    const { port1, port2 } = new MessageChannel();
    return {
      components: portChannel(port1),
      page: portChannel(port2),
      cut: () => port1.close(),
      dispose: async () => undefined,
    };
  },
  async socket() {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    const accepted = new Promise<WebSocket>((resolve) => server.once('connection', resolve));
    const client = new WebSocket(`ws://127.0.0.1:${port}`);
    const socket = await accepted;
    return {
      components: socketChannel(socket as unknown as SocketLike),
      page: socketChannel(client as unknown as SocketLike),
      cut: () => socket.terminate(),
      dispose: () =>
        new Promise((resolve) => {
          client.terminate();
          server.close(() => resolve());
        }),
    };
  },
};

function recording(channel: WireChannel, sent: Frame[]): WireChannel {
  return {
    ...channel,
    send(frame) {
      // Memory of arrays moves away with the message.
      sent.push({ text: frame.text, attachments: frame.attachments.map((bytes) => bytes.slice()) });
      channel.send(frame);
    },
  };
}
