/**
 * Settings of interop for one application.
 *
 * In: what the application registered, `app.services.add(JSInteropOptions, { strict: strictMode })`. Out: what the host reads
 * when it makes its JSRuntime.
 */
import { createService } from './service-context.ts';
import type { StrictMode } from './strict-mode.ts';

/**
 * Settings of interop. Register an object of this shape under the class before the root is rendered.
 *
 * @example
 * app.services.add(JSInteropOptions, { strict: strictMode, timeout: 80_000 });
 */
export class JSInteropOptions {
  /** `strictMode` sends every call through the wire codec, so that what works in the page works anywhere. */
  declare readonly strict?: StrictMode | undefined;
  /** Milliseconds a call may take when neither signal nor timeout was given for it. Default in a page: Infinity. */
  declare readonly timeout?: number;

  static {
    // What an application that registered nothing gets.
    Object.defineProperty(this, createService, { value: () => new JSInteropOptions() });
  }
}
