/**
 * JavaScript's side: joins a document to the managed side.
 *
 * In: the document a root renders into and the root's way to resolve element references. Out: a transport for
 * `JSRuntime`. Everything in the same window shares one dispatcher, hence one object table.
 */
import type { JSTransport } from '../managed/transport.ts';
import { mergeOptions } from '../managed/call-options.ts';
import { CallDispatcher } from './call-dispatcher.ts';
import type { ElementResolver } from './live-arguments.ts';
import { LiveTransport, type PageTransportOptions } from './live-transport.ts';
import { StrictTransport } from './strict-transport.ts';

/** How JavaScript of a page is reached. */
export interface PageHost {
  /** Its window is the global object of calls, its base address that of modules. */
  readonly document: Document;
  /** The element a reference stands for. Default: knows none. */
  readonly resolveElement?: ElementResolver | undefined;
  /** Sends every call through the wire codec. Default: false. */
  readonly strict?: boolean | undefined;
  /** Default timeout in milliseconds. Default: Infinity. */
  readonly timeout?: number | undefined;
}

/** Kept by window, so that two roots of one page may exchange references, and a frame has a table of its own. */
const dispatchers = new WeakMap<object, CallDispatcher>();

export function createPageTransport(host: PageHost): JSTransport {
  const { timeout: defaultTimeout = Infinity } = mergeOptions({}, { timeout: host.timeout });
  const options: PageTransportOptions = {
    dispatcher: dispatcherOf(host.document),
    resolveElement: host.resolveElement ?? (() => null),
    defaultTimeout,
  };
  return host.strict === true ? new StrictTransport(options) : new LiveTransport(options);
}

function dispatcherOf(document: Document): CallDispatcher {
  const globalObject = document.defaultView ?? globalThis;
  let dispatcher = dispatchers.get(globalObject);
  if (dispatcher === undefined) {
    dispatcher = new CallDispatcher({ globalObject, baseAddress: () => document.baseURI });
    dispatchers.set(globalObject, dispatcher);
  }
  return dispatcher;
}
