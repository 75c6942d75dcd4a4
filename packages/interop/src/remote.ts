/**
 * Components and page in different threads or machines: `import { connectToPage } from '@strop/interop/remote'`.
 *
 * In: a channel over a port or socket. Out, where components run: a JSRuntime whose calls reach the page; in the page:
 * a `DotNet` whose calls reach the components. It stands above the folders, since `JSRuntime` does.
 * The guide is `docs/guides/transports.md`.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import { JSRuntime } from './js-runtime.ts';
import { mergeOptions } from './managed/call-options.ts';
import { RemoteTransport, type RemoteTransportOptions } from './managed/remote/remote-transport.ts';
import { GuardedDispatcher } from './page/remote/guarded-dispatcher.ts';
import { RemotePage } from './page/remote/remote-page.ts';
import { installTypedValues } from './page/typed/typed-values.ts';
import { dispatcherOf } from './page/window-dispatcher.ts';
import type { WireChannel } from './wire/channel.ts';
import type { ConnectionEnd, ConnectionOptions } from './wire/connection.ts';

// Channels
export { portChannel, type PortLike } from './wire/port-channel.ts';
export {
  defaultSocketLimit,
  socketChannel,
  type SocketEvent,
  type SocketLike,
} from './wire/socket-channel.ts';
export type { ChannelReceiver, WireChannel } from './wire/channel.ts';
export type { ConnectionEnd, ConnectionOptions } from './wire/connection.ts';
export type { Frame } from './wire/frame.ts';

/** Options of `connectToPage`. */
export type ComponentsOptions = RemoteTransportOptions;

/** A connection, at either end. */
export interface RemoteConnection extends Disposable {
  /** Why the connection ended, once it has. Never rejects. */
  readonly closed: Promise<ConnectionEnd>;
  /** Sends what is queued and closes; the other side hears that it was meant. Calling again does nothing. */
  close(): void;
}

/** What `connectToPage` returns. */
export interface PageConnection extends RemoteConnection {
  /** Calls to the page's JavaScript. Register it as the application's `JSRuntime`. */
  readonly js: JSRuntime;
}

/** Options of `connectToComponents`. */
export interface PageOptions extends ConnectionOptions {
  /** Its window is the global object of calls, its base address that of modules. */
  readonly document: Document;
  /** The element of an element reference's id. Default: knows none. */
  readonly resolveElement?: ((id: string) => Element | null) | undefined;
}

/**
 * Connects components that run in a worker or on a server with the page at the other end of a channel.
 *
 * Calls may be made at once; they are sent when the page has introduced itself. All calls of one turn travel as one
 * message. After the end they reject with an error named JSDisconnectedException.
 *
 * @param options `timeout`: milliseconds a call may take by default; `maxMessageBytes`: the largest message accepted;
 *   `detailedErrors`: whether JavaScript learns why a method failed; `handshakeTimeout`: milliseconds to wait for the
 *   page. Throws a coded error for a timeout or limit that is none.
 * @example
 * addEventListener('message', ({ data }) => {
 *   const { js } = connectToPage(portChannel(data.port));
 *   void js.invokeVoidAsync('console.log', 'hello from a worker');
 * }, { once: true });
 */
export function connectToPage(channel: WireChannel, options: ComponentsOptions = {}): PageConnection {
  const { timeout, ...rest } = options;
  mergeOptions({}, { timeout });
  // Made outside of the promise's function, where what it throws would only reject.
  let end!: (end: ConnectionEnd) => void;
  const closed = new Promise<ConnectionEnd>((resolve) => (end = resolve));
  const transport = new RemoteTransport(channel, { timeout, ...rest }, end);
  const close = (): void => transport.close();
  return { js: new JSRuntime(transport), closed, close, [Symbol.dispose]: close };
}

/**
 * Connects a page with components that run in a worker or on a server.
 *
 * Their calls reach every function that the page's window has; of the components, scripts may call through `DotNet`
 * what was declared with `jsInvokable` there. When the connection ends, the objects it held are released, and calls to
 * components reject.
 *
 * @param options `document`; `resolveElement`: the element of an element reference's id; `maxMessageBytes` and
 *   `handshakeTimeout` as for components. Throws a coded error for a limit that is none.
 * @example
 * const { port1, port2 } = new MessageChannel();
 * worker.postMessage({ port: port2 }, [port2]);
 * const connection = connectToComponents(portChannel(port1), { document });
 * void connection.closed.then(({ code, reason }) => console.log(code, reason));
 */
export function connectToComponents(channel: WireChannel, options: PageOptions): RemoteConnection {
  const { document, resolveElement = () => null, ...rest } = options;
  const globalObject = document.defaultView ?? globalThis;
  const dispatcher = new GuardedDispatcher(
    { globalObject, baseAddress: () => document.baseURI },
    dispatcherOf(document),
  );
  installTypedValues(dispatcher);
  let end!: (end: ConnectionEnd) => void;
  const closed = new Promise<ConnectionEnd>((resolve) => (end = resolve));
  const page = new RemotePage(channel, { ...rest, globalObject, dispatcher, resolveElement }, end);
  const close = (): void => page.close();
  return { closed, close, [Symbol.dispose]: close };
}
