/**
 * Types from a library: what its declarations become when it is called from a component, wherever that runs.
 *
 * In: a type of the library, usually `typeof import('./module.js')`. Out: `Remote<T>`, the object as a component sees it.
 * Types only; `create-remote.ts` is what stands behind them. The run-time rule that tells data from live objects is in
 * `page/typed/to-plain.ts`, and says the same as `Received` below.
 *
 * Two directions, and everything follows from them:
 *   Sent<T>      what a component may pass where the library asks for T
 *   Received<T>  what a component gets where the library gives T
 */
import type { CallOptions } from '../managed/call-options.ts';
import type { ManagedReference } from '../managed/dotnet/managed-reference.ts';
import type { JSObjectReference } from '../managed/js-object-reference.ts';
import type { AnyClass, AnyFunction, CallSignatures, Equal, NewSignatures, Signature } from './overloads.ts';
import type {
  BlobLike,
  BuiltIn,
  DataHandle,
  DataLeaf,
  ElementHandle,
  ElementLike,
  FunctionObject,
  HasMethod,
  InvokableByJS,
  IsAny,
  IsNominal,
  IsOfObject,
  NodeLike,
  ReadableStreamLike,
  StreamByJS,
  StreamHandle,
} from './shapes.ts';

/** Where a remote's type remembers what it stands for. No such property exists. */
declare const remoteOf: unique symbol;

/**
 * A live object of JavaScript's side: a module, an instance, a function, an element.
 *
 * - Its functions are methods that return promises; those with several signatures keep them (the last twelve).
 * - Its classes are called with `new`, and `await` gives the instance: `await new charts.Chart(this.canvas, config)`.
 * - Objects among its properties are entered by their names: `map.scrollZoom.disable()`.
 * - Other properties are read by `getValueAsync('name')` and written by `setValueAsync('name', value)`.
 * - It can be passed wherever the library asks for the object.
 *
 * What comes back is **data** or **live**. Live is every function and every object that has a method, of its own or of
 * its class; it arrives as another `Remote`, and nothing of it is copied. Data is everything else: primitives, dates,
 * byte arrays, lists, and objects without methods; it arrives as itself, with live objects inside as remotes. Where
 * only optional members are functions, it may be either, and {@link isRemote} tells.
 *
 * @typeParam T the object's own type, as the library declares it
 */
export type Remote<T> = RemoteMembers<T> & RemoteSignatures<T> & RemoteHandle<T>;

/** What all objects have. Without it, TypeScript would add the methods that return at once. */
export interface RemoteObject {
  toString(): Promise<string>;
  toLocaleString(): Promise<string>;
  valueOf(): Promise<unknown>;
  hasOwnProperty(name: string): Promise<boolean>;
  propertyIsEnumerable(name: string): Promise<boolean>;
  isPrototypeOf(object: object): Promise<boolean>;
}

/** What every remote can do, whatever it stands for. */
export interface RemoteHandle<T> extends RemoteValues<T>, RemoteObject {
  /** @internal */
  readonly [remoteOf]: T;
  /** The same object, with options for the calls made through what is returned. */
  with(options: CallOptions): Remote<T>;
  /** Takes the object out of the hands of the callback that received it: it lives as long as the component. */
  keep(): Remote<T>;
  /** Lets go of the object. Otherwise it goes with the component that received it. */
  disposeAsync(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Properties, by name. */
export interface RemoteValues<T> {
  /** Reads a property; a promise that it holds is awaited. */
  getValueAsync<K extends ValueKey<T>>(name: K): Promise<Received<Awaited<T[K]>>>;
  /** Writes a property. Those that the library calls readonly are refused by the compiler. */
  setValueAsync<K extends WritableKey<T>>(name: K, value: Sent<T[K]>): Promise<void>;
}

/** Members that are called or entered. Readonly: they are looked up on the other side with each call. */
export type RemoteMembers<T> = {
  readonly [K in keyof T as MemberName<K, T[K]>]-?: RemoteMember<NonNullable<T[K]>>;
};

type MemberName<K, V> = K extends string
  ? K extends OwnName
    ? never
    : IsOfObject<K, V> extends true
      ? never
      : IsAny<V> extends true
        ? never
        : [NonNullable<V>] extends [never]
          ? never
          : [NonNullable<V>] extends [DataLeaf | readonly unknown[]]
            ? never
            : [NonNullable<V>] extends [object]
              ? K
              : never
  : never;

/** Names that a remote has itself; a member of the library with one of them is called through `getValueAsync`. */
type OwnName =
  'with' | 'keep' | 'disposeAsync' | 'getValueAsync' | 'setValueAsync' | 'then' | 'prototype' | 'constructor';

type RemoteMember<V> = [V] extends [AnyFunction | AnyClass]
  ? RemoteSignatures<V> & RemoteMembers<V> & RemoteValues<V> & RemoteObject
  : RemoteMembers<V> & RemoteValues<V> & RemoteObject;

type RemoteSignatures<F> = (F extends AnyFunction ? AsyncCalls<CallSignatures<F>> & NotOfFunction : unknown) &
  (F extends AnyClass ? AsyncNews<NewSignatures<F>> & NotOfFunction : unknown);

/** What TypeScript gives to everything that can be called, of type any. */
interface NotOfFunction {
  readonly prototype: never;
  readonly arguments: never;
  readonly caller: never;
}

type AsyncCalls<S extends readonly Signature[]> = S extends readonly [
  readonly [infer A extends readonly unknown[], infer R],
  ...infer Rest extends readonly Signature[],
]
  ? ((...args: SentArguments<A>) => Promise<Received<Awaited<R>>>) & AsyncCalls<Rest>
  : unknown;

type AsyncNews<S extends readonly Signature[]> = S extends readonly [
  readonly [infer A extends readonly unknown[], infer R],
  ...infer Rest extends readonly Signature[],
]
  ? (new (...args: SentArguments<A>) => Promise<Remote<R>>) & AsyncNews<Rest>
  : unknown;

/** Names of the properties that can be read: all that are no methods of this object. */
export type ValueKey<T> = {
  [K in keyof T]-?: K extends 'prototype'
    ? never
    : K extends string | number
      ? IsMethod<T[K]> extends true
        ? never
        : K
      : never;
}[keyof T];

type IsMethod<V> =
  IsAny<V> extends true
    ? false
    : [V] extends [AnyClass]
      ? false // A class is also had as an object, to be passed on.
      : [V] extends [AnyFunction]
        ? true
        : false;

/** Names of the properties that can be written. */
export type WritableKey<T> = {
  [K in ValueKey<T>]-?: IsReadonly<T, K> extends true ? never : K;
}[ValueKey<T>];

type IsReadonly<T, K extends keyof T> = Equal<Pick<T, K>, Readonly<Pick<T, K>>>;

/** What a component passes for a list of parameters; names and optional ones stay as they are. */
export type SentArguments<A extends readonly unknown[]> = { [I in keyof A]: Sent<A[I]> };

/** What a callback gets for a list of parameters. */
export type ReceivedArguments<A extends readonly unknown[]> = { [I in keyof A]: Received<A[I]> };

/**
 * What a component may pass where the library asks for T.
 *
 * | T | Sent |
 * |---|---|
 * | an element, a node, an event target | ElementReference, or a remote of one |
 * | a function | a function, which becomes a callback that the component owns |
 * | a class, an instance of one with private members, a Map, a Blob, … | a remote of it, or a JSObjectReference |
 * | a ReadableStream, a Blob, an ArrayBuffer | a DotNetStreamReference that says `as` which, or a remote of one |
 * | an object with `invokeMethodAsync` | a DotNetObjectReference |
 * | an object with Blazor's `stream()` and `arrayBuffer()` | a DotNetStreamReference |
 * | other objects | an object of the same shape with every member mapped, or a remote of one |
 * | lists, primitives, Date, Uint8Array | themselves |
 * | `any`, `unknown` | `unknown` |
 */
export type Sent<T> = IsAny<T> extends true ? unknown : unknown extends T ? unknown : SentEach<T>;

type SentEach<T> = T extends DataLeaf
  ? T
  : T extends symbol
    ? never
    : T extends readonly (infer U)[]
      ? U[] extends T
        ? readonly Sent<U>[] // Not the mapped type: it would be worked out at once, and lists may hold lists of themselves.
        : { readonly [I in keyof T]: Sent<T[I]> }
      : T extends AnyClass
        ? Passed<T>
        : T extends AnyFunction
          ? Callback<T> | Passed<T>
          : T extends FunctionObject
            ? (...args: unknown[]) => unknown
            : SentObject<T> | SentData<T> | Passed<T>;

/** Data that the component streams, where the library asks for an object that holds some. */
type SentData<T> = T extends ReadableStreamLike
  ? DataHandle<'stream'>
  : T extends BlobLike
    ? T extends { readonly name: string } // A File has a name, and no stream does.
      ? never
      : DataHandle<'blob'>
    : T extends ArrayBuffer
      ? T extends ArrayBufferView
        ? never
        : DataHandle<'arrayBuffer'>
      : never;

/** A live object. Not `Remote<T>`: its signatures would hide those that a callback is read by. */
type Passed<T> = RemoteHandle<T> | JSObjectReference;

type SentObject<T> = T extends ElementLike | NodeLike
  ? ElementHandle
  : T extends InvokableByJS
    ? ManagedReference<object>
    : T extends StreamByJS
      ? StreamHandle
      : T extends BuiltIn
        ? never
        : IsNominal<T> extends true
          ? never
          : { [K in keyof T]: Sent<T[K]> };

/**
 * The function that a component passes for a function of the library. A promise is a legal result only where the library
 * expects one or none at all: nothing can wait for an answer from another thread.
 *
 * A method's type, so that parameters may be written narrower than the library says, as for the DOM's own listeners:
 * where it picks the event's type by the event's name, the callback says `(event: Remote<MapMouseEvent>) => …`.
 */
export type Callback<F> = F extends (...args: infer A) => infer R
  ? { bivariant(...args: ReceivedArguments<A>): CallbackResult<R> }['bivariant']
  : never;

type CallbackResult<R> =
  IsAny<R> extends true
    ? unknown
    : [R] extends [void]
      ? unknown
      : R extends PromiseLike<infer X>
        ? CallbackData<Sent<X>> | Promise<CallbackData<Sent<X>>>
        : CallbackData<Sent<R>>;

/** What has to be read first comes too late for an answer. */
type CallbackData<S> = Exclude<S, DataHandle<'blob'> | DataHandle<'arrayBuffer'>>;

/**
 * What a component gets where the library gives T.
 *
 * | T | Received |
 * |---|---|
 * | primitives, Date, Uint8Array | themselves |
 * | lists, and objects no member of which can be a function | themselves, each member mapped |
 * | functions, and objects that have a method | `Remote<T>` |
 * | objects whose only functions are optional members | either, told by `isRemote` |
 * | `any`, `unknown`, `object` | `unknown` |
 */
export type Received<T> = IsAny<T> extends true ? unknown : unknown extends T ? unknown : ReceivedEach<T>;

type ReceivedEach<T> = T extends DataLeaf
  ? T
  : T extends symbol
    ? never
    : T extends readonly (infer U)[]
      ? U[] extends T
        ? T extends unknown[]
          ? Received<U>[]
          : readonly Received<U>[]
        : { [I in keyof T]: Received<T[I]> }
      : T extends AnyFunction | AnyClass | FunctionObject
        ? Remote<T>
        : [keyof T] extends [never]
          ? unknown
          : true extends HasMethod<T>[keyof T]
            ? Remote<T>
            : 'maybe' extends HasMethod<T>[keyof T]
              ? Remote<T> | ReceivedData<T>
              : ReceivedData<T>;

type ReceivedData<T> = { [K in keyof T]: Received<T[K]> };
