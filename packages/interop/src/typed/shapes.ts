/**
 * Types from a library: the shapes by which its types are told apart, where declarations may come from another copy of the DOM's.
 *
 * Types only. In: a type of the library. Out: whether it is data, an element, a stream, …; `remote.ts` says what becomes of each.
 */
import type { StreamForm } from '../wire/markers.ts';
import type { AnyClass, AnyFunction, Equal } from './overloads.ts';

/** What passes as itself in both directions. */
export type DataLeaf = string | number | boolean | bigint | null | undefined | void | Date | Uint8Array;

/** The global type `Function`: whatever can be called. */
export interface FunctionObject {
  apply(this: never, thisArg: never, argArray?: never): unknown;
  readonly length: number;
  bind(this: never, thisArg: never): unknown;
}

/** Elements, told by their shape: declarations of a library may come from another copy of the DOM's. */
export interface ElementLike {
  readonly nodeType: number;
  readonly tagName: string;
}

/** Nodes and event targets, which an element is, too. */
export interface NodeLike {
  dispatchEvent(event: never): boolean;
  addEventListener(type: never, listener: never): void;
}

/** JavaScript's proxy of an object that it may call. */
export interface InvokableByJS {
  invokeMethodAsync(identifier: string, ...args: never[]): Promise<unknown>;
}

/** What Blazor's JavaScript receives for a stream. A Blob gives its stream at once. */
export interface StreamByJS {
  stream(): Promise<ReadableStreamLike>;
}

/** An ElementReference of the renderer, by its shape: this package does not know that one. */
export interface ElementHandle {
  readonly id: string;
  readonly state: 'pending' | 'attached' | 'detached';
  readonly attached: Promise<void>;
}

/** A DotNetStreamReference that says as what it arrives, by its shape: programs without streams load none of that class. */
export interface DataHandle<Form extends StreamForm> extends Disposable {
  readonly as: Form;
  readonly leaveOpen: boolean;
  readonly position: number;
}

/** A DotNetStreamReference that does not say as what it arrives. */
export interface StreamHandle extends Disposable {
  readonly as: undefined;
  readonly leaveOpen: boolean;
  readonly position: number;
}

export interface ReadableStreamLike {
  readonly locked: boolean;
  getReader(): unknown;
}

/** Objects that no object of the same shape can stand for. */
export type BuiltIn =
  | ArrayBuffer
  | ArrayBufferView
  | ReadonlyMap<never, unknown>
  | ReadonlySet<unknown>
  | WeakKeyed
  | RegExp
  | PromiseLike<unknown>
  | Iterator<unknown>
  | BlobLike
  | ReadableStreamLike;

interface WeakKeyed {
  readonly [Symbol.toStringTag]: 'WeakMap' | 'WeakSet' | 'WeakRef';
}

export interface BlobLike {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
  stream(): unknown;
}

/** Whether a class has private members, so that no object of the same shape is one of its instances. */
export type IsNominal<T> = Pick<T, keyof T> extends T ? false : true;

/** Whether a member is what every object has: `Event & Object` is no more than `Event`. */
export type IsOfObject<K, V> = K extends keyof EveryObject ? Equal<V, EveryObject[K]> : false;

type EveryObject = typeof Object.prototype;

export type IsAny<T> = 0 extends 1 & T ? true : false;

/** For each member: true for a function, 'maybe' for what can be one, false for data. */
export type HasMethod<T> = {
  [K in keyof T]-?: IsOfObject<K, T[K]> extends true
    ? false
    : IsAny<T[K]> extends true
      ? false
      : [Extract<NonNullable<T[K]>, AnyFunction | AnyClass | FunctionObject>] extends [never]
        ? false
        : [T[K]] extends [AnyFunction | AnyClass | FunctionObject]
          ? true
          : 'maybe';
};
