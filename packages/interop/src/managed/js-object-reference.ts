/**
 * Flow C: a JavaScript object that a component holds on to.
 *
 * In: an id in JavaScript's table. Out: the calls of `js-callable.ts`, made on that object.
 * The object stays alive until the reference is disposed: the component that received it owns it.
 */
import { objectDisposed } from '../dev/errors.generated.ts';
import { JSCallResultType } from '../wire/call-types.ts';
import { jsObjectReferenceMarker, type ObjectReferenceDescription } from '../wire/markers.ts';
import type { CallOptions } from './call-options.ts';
import { JSCallable } from './js-callable.ts';
import type { JSTransport } from './transport.ts';

/** What a reference and those made from it by `with()` share. */
interface ReferencedObject {
  readonly id: number;
  disposed: boolean;
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
  static readonly jsCallResultType: typeof JSCallResultType.JSObjectReference =
    JSCallResultType.JSObjectReference;

  static {
    // How marshalling recognises a reference and finds its object.
    Object.defineProperty(this.prototype, jsObjectReferenceMarker, {
      get(this: JSObjectReference): ObjectReferenceDescription {
        return { id: this.#object.id, table: this.#transport.table };
      },
    });
  }

  readonly #transport: JSTransport;
  readonly #object: ReferencedObject;

  /** @internal Made by a transport from an id in its table. */
  constructor(transport: JSTransport, object: number | ReferencedObject, options?: CallOptions) {
    super(transport, options);
    this.#transport = transport;
    this.#object = typeof object === 'number' ? { id: object, disposed: false } : object;
  }

  /**
   * Lets go of the object. Other references to it stay valid. Disposing again does nothing; every other call
   * afterwards rejects with an error named ObjectDisposedException.
   */
  async disposeAsync(): Promise<void> {
    if (this.#object.disposed) return;
    this.#object.disposed = true;
    await this.#transport.releaseObject(this.#object.id);
  }

  /** The same as `disposeAsync()`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.disposeAsync();
  }

  protected override targetId(): number {
    if (this.#object.disposed) {
      throw Object.assign(objectDisposed('JSObjectReference'), { name: 'ObjectDisposedException' });
    }
    return this.#object.id;
  }

  protected override withOptions(transport: JSTransport, options: CallOptions): this {
    return new JSObjectReference(transport, this.#object, options) as this;
  }
}
