/**
 * JavaScript's side: what JavaScript receives for a DotNetObjectReference.
 *
 * In: an id and the dispatcher it arrived by. Out: calls of the object's methods. A new one is made at each receipt;
 * nothing disposes it but `dispose()` here or on the managed side.
 */
import { dotNetProxyMarker, type DotNetProxyDescription } from '../../wire/markers.ts';
import { dotNetObjectKey } from '../../wire/reserved-keys.ts';
import type { DotNetCalls } from './types.ts';

/** An object of a component. Source: `DotNet.DotNetObject` of .NET 10. */
export class DotNetObject {
  readonly #id: number;
  readonly #calls: DotNetCalls;

  static {
    // How marshalling recognises a proxy, whichever copy of this class made it.
    Object.defineProperty(this.prototype, dotNetProxyMarker, {
      get(this: DotNetObject): DotNetProxyDescription {
        return {
          id: this.#id,
          table: this.#calls.table,
          serializeAsArg: () => this.serializeAsArg(),
        };
      },
    });
  }

  constructor(id: number, calls: DotNetCalls) {
    this.#id = id;
    this.#calls = calls;
  }

  /** Calls a method and returns its result, null where it returns nothing. Only in process. */
  invokeMethod<T = unknown>(methodIdentifier: string, ...args: unknown[]): T | null {
    return this.#calls.invokeDotNetMethod(null, methodIdentifier, this.#id, args) as T | null;
  }

  /** Calls a method and waits for its result. */
  invokeMethodAsync<T = unknown>(methodIdentifier: string, ...args: unknown[]): Promise<T> {
    return this.#calls.invokeDotNetMethodAsync(null, methodIdentifier, this.#id, args) as Promise<T>;
  }

  /** Lets go of the object on both sides. Calls made before are done first. */
  dispose(): void {
    this.#calls
      .invokeDotNetMethodAsync(null, '__Dispose', this.#id, null)
      .catch((error: unknown) => console.error(error));
  }

  /** The object of the JSON text that stands for this one. */
  serializeAsArg(): { __dotNetObject: number } {
    return { [dotNetObjectKey]: this.#id };
  }
}
