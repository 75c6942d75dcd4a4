/**
 * Calls from JavaScript: the class by which components hand their objects to JavaScript.
 *
 * It stands above both folders for the reason `js-runtime.ts` does: its life belongs to the managed side, and in a page
 * JavaScript receives a proxy of the page's. Programs that never use it load none of that.
 */
import { ManagedReference } from './managed/dotnet/managed-reference.ts';
import { installDotNetByItself } from './page/dotnet/install.ts';
import { createProxy } from './page/dotnet/page-calls.ts';
import { liveResultHook } from './page/live-result-hook.ts';
import { reviveProxies } from './page/live-results.ts';
import { dotNetReferenceMarker, type DotNetReferenceDescription } from './wire/markers.ts';

/**
 * An object that JavaScript may call, by the methods its class declares with `jsInvokable`.
 *
 * Pass it at any depth of arguments and results; JavaScript gets an object with `invokeMethodAsync` and `dispose`. It is
 * kept alive from the first time it is passed until either side disposes it: who creates it disposes it.
 * Source: `DotNetObjectReference<T>` of .NET 10.
 *
 * @example
 * this.#self = DotNetObjectReference.create(this);
 * await this.js.invokeVoidAsync('sayHello', this.#self);
 * // and in the component's [Symbol.dispose](): this.#self.dispose()
 */
export class DotNetObjectReference<T extends object> extends ManagedReference<T> {
  /** Makes the class itself a type of parameters. */
  static readonly isDotNetReference: true = true;

  static {
    // How marshalling recognises a reference and finds its object.
    Object.defineProperty(this.prototype, dotNetReferenceMarker, {
      get(this: DotNetObjectReference<object>): DotNetReferenceDescription {
        return {
          track: (table, owner) => this.trackIn(table, owner),
          createProxy: (transport, _id, owner) => {
            liveResultHook.revive = reviveProxies; // From now on results may hold it.
            return createProxy(transport, this.trackIn((transport as { table: object }).table, owner));
          },
        };
      },
    });
  }

  /**
   * Makes a reference. Each has an id of its own, also two to the same object.
   *
   * @throws a coded error for what is no object
   */
  static create<T extends object>(value: T): DotNetObjectReference<T> {
    installDotNetByItself();
    return new DotNetObjectReference(value);
  }
}
