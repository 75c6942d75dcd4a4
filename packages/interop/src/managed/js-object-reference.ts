/**
 * Flow C: a JavaScript object that a component holds on to.
 *
 * In: an id in JavaScript's table. Out: the calls of `js-callable.ts`, made on that object.
 * The object stays alive until the reference is disposed: by whoever received it, or with the component that did.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import { DEV } from '#dev';
import { objectDisposed } from '../dev/errors.generated.ts';
import { referenceBack, type JSCallResultType } from '../wire/call-types.ts';
import { jsObjectReferenceMarker, type ObjectReferenceDescription } from '../wire/markers.ts';
import type { CallOptions } from './call-options.ts';
import { JSCallable } from './js-callable.ts';
import { ledger } from './ledger.ts';
import { ownerIsGone } from './owner-gone.ts';
import type { Owned, Owner } from './owner.ts';
import type { JSTransport } from './transport.ts';

/** What a reference and those made from it by `with()` share. */
export class ReferencedObject implements Owned {
  readonly id: number;
  readonly transport: JSTransport;
  owner: Owner | undefined;
  disposed = false;

  constructor(id: number, transport: JSTransport, owner: Owner | undefined) {
    this.id = id;
    this.transport = transport;
    this.owner = owner;
    if (DEV) ledger.add('objectReference', this, owner?.name);
    owner?.add(this);
  }

  release(): void | Promise<void> {
    this.disposed = true;
    if (DEV) ledger.remove(this);
    return this.transport.releaseObject(this.id);
  }
}

/**
 * A reference to a JavaScript object, function or module. Source: `IJSObjectReference` of .NET 10.
 *
 * Pass it as an argument, at any depth, and JavaScript receives the object itself.
 *
 * @example
 * const module = await js.invokeAsync(JSObjectReference, 'import', './city-map.js');
 * await module.invokeVoidAsync('addMapToElement', this.host);
 * await module.disposeAsync();
 */
export class JSObjectReference extends JSCallable {
  /** Makes the class itself a result type. */
  static readonly jsCallResultType: JSCallResultType = referenceBack;

  static {
    // How marshalling recognises a reference and finds its object.
    Object.defineProperty(this.prototype, jsObjectReferenceMarker, {
      get(this: JSObjectReference): ObjectReferenceDescription {
        return { id: this.#object.id, table: this.#object.transport.table };
      },
    });
  }

  readonly #object: ReferencedObject;

  /** @internal Made by a transport from an id in its table. */
  constructor(transport: JSTransport, object: number | ReferencedObject, options?: CallOptions) {
    super(transport, options);
    this.#object =
      typeof object === 'number' ? new ReferencedObject(object, transport, options?.owner) : object;
  }

  /**
   * Lets go of the object. Other references to it stay valid. Disposing again does nothing; every other call
   * afterwards rejects with an error named ObjectDisposedException.
   */
  async disposeAsync(): Promise<void> {
    const object = this.#object;
    if (object.disposed) return;
    object.owner?.remove(object);
    await object.release();
  }

  /** The same as `disposeAsync()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.disposeAsync();
  }

  /** @internal Gives the reference to another owner, or to none. */
  static transfer(reference: JSObjectReference, owner: Owner | undefined): void {
    const object = reference.#object;
    object.owner?.remove(object);
    object.owner = owner;
    if (DEV) ledger.rename(object, owner?.name);
    if (!object.disposed) owner?.add(object);
  }

  /** @internal What references to the same object share: who releases it, and what carries its calls. */
  static objectOf(reference: JSObjectReference): ReferencedObject {
    return reference.#object;
  }

  protected override targetId(): number {
    const { disposed, owner, id } = this.#object;
    if (disposed) {
      if (owner?.gone === true) throw ownerIsGone(owner);
      throw Object.assign(objectDisposed('JSObjectReference'), { name: 'ObjectDisposedException' });
    }
    return id;
  }

  protected override withOptions(transport: JSTransport, options: CallOptions): this {
    const Same = this.constructor as new (
      transport: JSTransport,
      object: ReferencedObject,
      options: CallOptions,
    ) => JSObjectReference;
    return new Same(transport, this.#object, options) as this;
  }
}
