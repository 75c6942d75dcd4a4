/**
 * Flow C: a component's way to JavaScript, whatever carries the calls.
 *
 * In: a transport. Out: the calls of `js-callable.ts`, made on the global object.
 * The class that applications name is `../js-runtime.ts`, which knows how to make itself in a page.
 */
import { globalObjectId } from '../wire/call-types.ts';
import type { CallOptions } from './call-options.ts';
import { JSCallable } from './js-callable.ts';
import { Owner } from './owner.ts';
import type { JSTransport } from './transport.ts';

/** Name of the method that makes a service a component's own; the renderer knows the same. */
const forComponent: unique symbol = Symbol.for('strop.forComponent');

/** What the renderer says about the component. */
interface ComponentContext {
  readonly name: string;
  readonly component?: object;
  onGone(callback: () => void): void;
}

/** Calls on the global object. */
export class ManagedRuntime extends JSCallable {
  static {
    // What the renderer calls for each component that injects the class: the same runtime, with an owner.
    Object.defineProperty(this.prototype, forComponent, {
      value(this: ManagedRuntime, component: ComponentContext) {
        const owner = new Owner(component.name, undefined, component.component);
        component.onGone(() => owner.release());
        return this.withOwner(owner);
      },
    });
  }

  protected override targetId(): number {
    return globalObjectId;
  }

  protected override withOptions(transport: JSTransport, options: CallOptions): this {
    const Same = this.constructor as new (transport: JSTransport, options: CallOptions) => ManagedRuntime;
    return new Same(transport, options) as this;
  }
}
