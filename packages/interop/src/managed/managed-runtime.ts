/**
 * Flow C: a component's way to JavaScript, whatever carries the calls.
 *
 * In: a transport. Out: the calls of `js-callable.ts`, made on the global object.
 * The class that applications name is `../js-runtime.ts`, which knows how to make itself in a page.
 */
import { globalObjectId } from '../wire/call-types.ts';
import type { CallOptions } from './call-options.ts';
import { JSCallable } from './js-callable.ts';
import type { JSTransport } from './transport.ts';

/** Calls on the global object. */
export class ManagedRuntime extends JSCallable {
  protected override targetId(): number {
    return globalObjectId;
  }

  protected override withOptions(transport: JSTransport, options: CallOptions): this {
    const Same = this.constructor as new (transport: JSTransport, options: CallOptions) => ManagedRuntime;
    return new Same(transport, options) as this;
  }
}
