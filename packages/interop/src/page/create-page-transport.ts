/**
 * JavaScript's side: joins a document to the managed side.
 *
 * In: the document a root renders into and the root's way to resolve element references. Out: a transport for
 * `JSRuntime`. Everything in the same window shares one dispatcher, hence one object table.
 */
import type { JSTransport } from '../managed/transport.ts';
import { mergeOptions } from '../managed/call-options.ts';
import { dispatcherOf } from './window-dispatcher.ts';
import type { ElementResolver } from './live-arguments.ts';
import { LiveTransport, type PageTransportOptions } from './live-transport.ts';
import type { StrictMode } from './strict-mode.ts';

/** How JavaScript of a page is reached. */
export interface PageHost {
  /** Its window is the global object of calls, its base address that of modules. */
  readonly document: Document;
  /** The element a reference stands for. Default: knows none. */
  readonly resolveElement?: ElementResolver | undefined;
  /** `strictMode` sends every call through the wire codec. Default: undefined, values pass by reference. */
  readonly strict?: StrictMode | undefined;
  /** Default timeout in milliseconds. Default: Infinity. */
  readonly timeout?: number | undefined;
}

export function createPageTransport(host: PageHost): JSTransport {
  const { timeout: defaultTimeout = Infinity } = mergeOptions({}, { timeout: host.timeout });
  const options: PageTransportOptions = {
    dispatcher: dispatcherOf(host.document),
    resolveElement: host.resolveElement ?? (() => null),
    defaultTimeout,
  };
  return host.strict?.(options) ?? new LiveTransport(options);
}
