/**
 * Typed remotes: what stands behind `Remote<T>`, a proxy over an object reference.
 *
 * In: a reference. Out: an object whose members are names on the other side: each access makes the path longer, and a call,
 * a construction or `getValueAsync` sends it. What goes over is prepared here (functions become callbacks, remotes
 * the references they hold); what comes back was made plain by `page/typed/to-plain.ts` and is brought to life here.
 */
import { dataInCallback, nestedRemotePassed, remoteAssigned } from '../dev/errors.generated.ts';
import type { CallOptions } from '../managed/call-options.ts';
import { JSCallable } from '../managed/js-callable.ts';
import { JSObjectReference } from '../managed/js-object-reference.ts';
import { ManagedRuntime } from '../managed/managed-runtime.ts';
import type { Owner } from '../managed/owner.ts';
import type { JSTransport } from '../managed/transport.ts';
import type { CallDispatcher } from '../page/call-dispatcher.ts';
import { installTypedValues } from '../page/typed/typed-values.ts';
import { nullObjectId, typedResult } from '../wire/call-types.ts';
import { tagOf } from '../wire/kind.ts';
import { describeObjectReference, jsObjectReferenceMarker, type StreamForm } from '../wire/markers.ts';
import { jsObjectIdKey, typedKey, type TypedDescription } from '../wire/reserved-keys.ts';
import { describeBigInt, describeDate, describePrimitive, reviveValue } from '../wire/typed-values.ts';
import { isPlainContainer, walkArguments } from '../wire/walk.ts';
import { callbackFor, type CallbackValues } from './callbacks.ts';
import { formOf, passStream, storeData } from './passed-data.ts';
import type { Remote } from './remote.ts';

/** Asks for a typed result, by the way that classes ask for their instances. */
class Typed {
  static readonly jsCallResultType: typeof typedResult = typedResult;
}

/** A remote, or a place inside one. */
interface Place {
  readonly reference: JSObjectReference;
  /** Names from the object on; empty for the object itself. */
  readonly path: string;
}

const places = new WeakMap<object, Place>();

/**
 * The typed view of an object that is held by a reference. Both stand for the same object and end together.
 *
 * @typeParam T the object's type, as its library declares it
 * @example
 * const module = await js.invokeAsync(JSObjectReference, 'import', './map-component.js');
 * const maps = remote<typeof import('./map-component.js')>(module);
 */
export function remote<T>(reference: JSObjectReference): Remote<T> {
  const { dispatcher } = JSObjectReference.objectOf(reference).transport as {
    dispatcher?: CallDispatcher;
  };
  // Only a transport of the page has one; elsewhere the page's end of the wire has been told by itself.
  if (dispatcher !== undefined) installTypedValues(dispatcher);
  return proxyOf({ reference, path: '' }) as Remote<T>;
}

/**
 * Whether a value is a remote; tells where a result may be data or live.
 *
 * @example
 * const found = await maps.find('Tokyo');
 * if (isRemote(found)) await found.open();
 */
export function isRemote(value: unknown): value is Remote<unknown> {
  return typeof value === 'function' && places.get(value)?.path === '';
}

/** The reference that a remote holds. */
export function referenceOf(value: object): JSObjectReference {
  return places.get(value)?.reference ?? (value as JSObjectReference);
}

function proxyOf(place: Place): object {
  const proxy = new Proxy(callable, new RemoteHandler(place));
  places.set(proxy, place);
  return proxy;
}

/** What a proxy can only be called and constructed over. Frozen by nobody, written by nobody. */
function callable(): void {}

class RemoteHandler implements ProxyHandler<typeof callable> {
  readonly #reference: JSObjectReference;
  readonly #path: string;

  constructor({ reference, path }: Place) {
    this.#reference = reference;
    this.#path = path;
  }

  get(_target: object, key: string | symbol): unknown {
    if (typeof key === 'symbol') return this.#path === '' ? this.#symbol(key) : undefined;
    switch (key) {
      case 'then':
        return undefined; // A remote is no promise: `await` hands it over as it is.
      case 'getValueAsync':
        return (name: string) => this.#getValue(name);
      case 'setValueAsync':
        return (name: string, value: unknown) => this.#setValue(name, value);
      case 'with':
      case 'keep':
      case 'disposeAsync':
        if (this.#path === '') return (options: CallOptions) => this.#own(key, options);
    }
    return proxyOf({ reference: this.#reference, path: this.#join(key) });
  }

  set(_target: object, key: string | symbol): never {
    throw remoteAssigned(String(key));
  }

  apply(_target: object, _self: unknown, args: unknown[]): Promise<unknown> {
    return this.#call(
      (sent) =>
        this.#path === ''
          ? this.#reference.invokeAsync(Typed, 'call', null, ...sent)
          : this.#reference.invokeAsync(Typed, this.#path, ...sent),
      args,
    );
  }

  construct(_target: object, args: unknown[]): object {
    return this.#call(async (sent) => {
      if (this.#path !== '') return await this.#reference.invokeConstructorAsync(this.#path, ...sent);
      // A reference to the class itself has no name for it.
      const { transport, owner } = JSObjectReference.objectOf(this.#reference);
      return await new ManagedRuntime(transport, { owner }).invokeAsync(
        JSObjectReference,
        'Reflect.construct',
        this.#reference,
        sent,
      );
    }, args);
  }

  #symbol(key: symbol): unknown {
    if (key === Symbol.asyncDispose) return () => this.#reference.disposeAsync();
    return key === jsObjectReferenceMarker ? describeObjectReference(this.#reference) : undefined;
  }

  #own(name: 'with' | 'keep' | 'disposeAsync', options: CallOptions): unknown {
    switch (name) {
      case 'with':
        return proxyOf({ reference: this.#reference.with(options), path: '' });
      case 'keep': {
        const parent = JSObjectReference.objectOf(this.#reference).owner?.parent;
        if (parent !== undefined) JSObjectReference.transfer(this.#reference, parent);
        return proxyOf({ reference: this.#reference.withOwner(parent), path: '' });
      }
      case 'disposeAsync':
        return this.#reference.disposeAsync();
      default:
        return name satisfies never;
    }
  }

  #getValue(name: string): Promise<unknown> {
    return this.#call(() => this.#reference.getValueAsync(Typed, this.#join(String(name))), []);
  }

  async #setValue(name: string, value: unknown): Promise<void> {
    await this.#call(([sent]) => this.#reference.setValueAsync(this.#join(String(name)), sent), [value]);
  }

  /** Not awaited before the call: a user's gesture must last until JavaScript runs. */
  #call(send: (args: readonly unknown[]) => Promise<unknown>, args: readonly unknown[]): Promise<unknown> {
    const { transport, owner } = JSObjectReference.objectOf(this.#reference);
    let answer: Promise<unknown>;
    try {
      const data = new Map<object, JSObjectReference | undefined>();
      const sent = prepare(args, transport, owner, data);
      answer = data.size === 0 ? send(sent) : this.#sendData(send, args, data);
    } catch (error) {
      return Promise.reject(error as Error);
    }
    return answer.then((value) =>
      isTarget(value) ? proxyOf({ reference: this.#reference, path: '' }) : revive(value, transport, owner),
    );
  }

  /** Makes the Blobs and ArrayBuffers that were found among the arguments, and calls with them. */
  async #sendData(
    send: (args: readonly unknown[]) => Promise<unknown>,
    args: readonly unknown[],
    data: Map<object, JSObjectReference | undefined>,
  ): Promise<unknown> {
    const { transport, owner } = JSObjectReference.objectOf(this.#reference);
    const options = { ...JSCallable.optionsOf(this.#reference), owner };
    try {
      // One after the other: what is waited for must not fail behind our back.
      for (const value of data.keys()) data.set(value, await storeData(value, transport, options));
      return await send(prepare(args, transport, owner, data));
    } finally {
      // The call has what it needs; its function may keep the data.
      for (const reference of data.values()) void reference?.disposeAsync();
    }
  }

  #join(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }
}

function isTarget(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && (value as Partial<TypedDescription>)[typedKey] === 'target'
  );
}

/**
 * Values of the component, as the transport takes them.
 *
 * @param data gets what has to be read before the call; where it has been, what takes its place
 */
function prepare(
  values: readonly unknown[],
  transport: JSTransport,
  owner: Owner | undefined,
  data?: Map<object, JSObjectReference | undefined>,
): readonly unknown[] {
  const asText = transport.byReference !== true;
  const callbackValues: CallbackValues = {
    transport,
    receive: (value, during) => revive(value, transport, during),
    send: (value) => prepare([value], transport, owner)[0],
  };
  const described = asText ? values.map((value) => describePrimitive(value) ?? value) : values;
  return walkArguments(described, {
    replace(value) {
      if (typeof value === 'function') {
        const place = places.get(value);
        if (place === undefined) return callbackFor(value as () => unknown, owner, callbackValues);
        if (place.path !== '') throw nestedRemotePassed(place.path);
        return place.reference;
      }
      if (typeof value === 'object' && value !== null && formOf(value) !== undefined) {
        return passData(value, transport, owner, data);
      }
      if (!asText) return value;
      if (typeof value === 'bigint') return describeBigInt(value);
      return typeof value === 'object' && value !== null && tagOf(value) === 'Date'
        ? describeDate(value as Date)
        : value;
    },
    enters: isPlainContainer,
    lenient: !asText,
  });
}

function passData(
  value: object,
  transport: JSTransport,
  owner: Owner | undefined,
  data: Map<object, JSObjectReference | undefined> | undefined,
): object {
  const form = formOf(value) as StreamForm;
  if (form === 'stream') return passStream(value, transport, owner);
  if (data === undefined) throw dataInCallback(form);
  const stored = data.get(value);
  data.set(value, stored);
  return stored ?? value;
}

/** Plain values of JavaScript's side, as a component gets them. */
function revive(value: unknown, transport: JSTransport, owner: Owner | undefined): unknown {
  const [revived] = walkArguments([value], {
    replace(item, _place, walk) {
      if (typeof item !== 'object' || item === null) return item;
      if (describeObjectReference(item) !== undefined) {
        return proxyOf({ reference: adopt(item as JSObjectReference, owner), path: '' });
      }
      if (!isPlainContainer(item) || Array.isArray(item)) return item;
      if (Object.hasOwn(item, typedKey)) return reviveValue(item as TypedDescription);
      if (!Object.hasOwn(item, jsObjectIdKey)) return item;
      const id = (item as { [jsObjectIdKey]: number })[jsObjectIdKey];
      return id === nullObjectId ? null : walk(new JSObjectReference(transport, id, { owner }));
    },
    enters: isPlainContainer,
    lenient: true,
  });
  return revived;
}

/** References that a transport made without knowing for whom; those of a result are owned already. */
function adopt(reference: JSObjectReference, owner: Owner | undefined): JSObjectReference {
  if (owner === undefined || JSObjectReference.objectOf(reference).owner !== undefined) return reference;
  JSObjectReference.transfer(reference, owner);
  return reference.withOwner(owner);
}
