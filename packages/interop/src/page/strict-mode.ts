/**
 * Strict mode: calls within a page take the way they would take to another thread.
 *
 * In: what a transport of the page is made of. Out: a transport with the wire codec. It is a value of its own, so that
 * applications which do not name it do not load the codec.
 */
import type { PageTransport, PageTransportOptions } from './live-transport.ts';
import { StrictTransport } from './strict-transport.ts';

/** What makes an application's calls strict. */
export type StrictMode = (options: PageTransportOptions) => PageTransport;

/**
 * Sends every call through the wire codec, in the same thread: arguments and results are copies, and what would not
 * travel is an error that says where it stands.
 *
 * @example
 * app.services.add(JSInteropOptions, { strict: import.meta.env.MODE === 'test' ? strictMode : undefined });
 */
export const strictMode: StrictMode = (options) => {
  // Static calls from JavaScript name no runtime: they follow what the window's runtimes do.
  options.dispatcher.strict = true;
  return new StrictTransport(options);
};
