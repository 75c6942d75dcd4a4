/**
 * JavaScript's side: the object that JavaScript written for Blazor knows as `DotNet`.
 *
 * In: the dispatcher of a window. Out: the whole surface of `@microsoft/dotnet-js-interop` 10 over it. The objects it
 * makes references to, and the members it finds, are those of the window's runtimes.
 */
import { multipleCallDispatchers, noCallDispatcher } from '../../dev/errors.generated.ts';
import { JSCallResultType, JSCallType, nullObjectId } from '../../wire/call-types.ts';
import type { JsonReviver } from '../../wire/decode.ts';
import type { CallDispatcher } from '../call-dispatcher.ts';
import { findObjectMember, type ResolvedMember } from '../resolve-member.ts';
import { AttachedDispatcher } from './attached-dispatcher.ts';
import { DotNetObject } from './dotnet-object.ts';
import { createPageStream } from '../page-streams.ts';
import { createObjectReference, createStreamReference } from './reference-json.ts';
import type {
  DotNetCallDispatcher,
  DotNetCalls,
  ICallDispatcher,
  JSObjectReferenceJson,
  JSStreamReferenceJson,
} from './types.ts';

/** The global `DotNet`. Source: `@microsoft/dotnet-js-interop` 10. */
export interface DotNetApi {
  /** Attaches the way to a managed side. The only one is the default; beside another there is none. Nothing takes it away again. */
  attachDispatcher(dotNetCallDispatcher: DotNetCallDispatcher): ICallDispatcher;
  /** Adds a function that changes values of received text, after those attached before. */
  attachReviver(reviver: JsonReviver): void;
  /** Calls a static method and returns its result, null where it returns nothing. */
  invokeMethod<T = unknown>(assemblyName: string, methodIdentifier: string, ...args: unknown[]): T | null;
  /** Calls a static method and waits for its result. Throws where no dispatcher is the default. */
  invokeMethodAsync<T = unknown>(
    assemblyName: string,
    methodIdentifier: string,
    ...args: unknown[]
  ): Promise<T>;
  /** Stores an object or function, and returns what to pass for it; null and undefined are stored nowhere. */
  createJSObjectReference(jsObject: unknown): JSObjectReferenceJson;
  /** Stores an ArrayBuffer, a view of one or a Blob, and returns what to pass for it. */
  createJSStreamReference(streamReference: unknown): JSStreamReferenceJson;
  /** Removes what one of the two above stored. Anything else is ignored. */
  disposeJSObjectReference(jsObjectReference: unknown): void;
  /** Removes an object by its id. */
  disposeJSObjectReferenceById(id: number): void;
  /** The function an identifier names, bound to its parent; the same one each time. */
  findJSFunction(identifier: string, targetInstanceId: number, callType?: JSCallType): ResolvedMember;
  /** The object that holds the last name of a path, and that name. */
  findObjectMember(obj: object, identifier: string): [parent: object, name: string];
  readonly JSCallResultType: typeof JSCallResultType & Readonly<Record<number, string>>;
  readonly JSCallType: typeof JSCallType & Readonly<Record<number, string>>;
  readonly DotNetObject: typeof DotNetObject;
}

/** A `DotNet` and what its window may do with it. */
export interface DotNetOfWindow {
  readonly api: DotNetApi;
  /** Makes a runtime a dispatcher, like one that is attached. */
  attachCalls(calls: DotNetCalls): void;
  /** Takes it away again, as when a connection ends. What is left alone then is the default. */
  detachCalls(calls: DotNetCalls): void;
}

export function createDotNet(dispatcher: CallDispatcher): DotNetOfWindow {
  const { objects, revivers } = dispatcher;
  const attached = new Set<DotNetCalls>();

  const attachCalls = (calls: DotNetCalls): void => void attached.add(calls);
  const detachCalls = (calls: DotNetCalls): void => void attached.delete(calls);
  const theDefault = (): DotNetCalls => {
    const [calls] = attached;
    if (calls === undefined) throw noCallDispatcher();
    if (attached.size > 1) throw multipleCallDispatchers();
    return calls;
  };

  const api: DotNetApi = {
    attachDispatcher(host) {
      const calls = new AttachedDispatcher(dispatcher, host);
      attachCalls(calls);
      return calls;
    },
    attachReviver: (reviver) => void revivers.push(reviver),
    invokeMethod: <T>(assembly: string, identifier: string, ...args: unknown[]) =>
      theDefault().invokeDotNetMethod(assembly, identifier, null, args) as T | null,
    invokeMethodAsync: <T>(assembly: string, identifier: string, ...args: unknown[]) =>
      theDefault().invokeDotNetMethodAsync(assembly, identifier, null, args) as Promise<T>,
    createJSObjectReference: (value) => createObjectReference(objects, value),
    createJSStreamReference(value) {
      dispatcher.createStream = createPageStream;
      return createStreamReference(objects, value);
    },
    disposeJSObjectReference(reference) {
      const id = reference ? (reference as Partial<JSObjectReferenceJson>).__jsObjectId : undefined;
      if (typeof id === 'number' && id !== nullObjectId) objects.release(id);
    },
    disposeJSObjectReferenceById: (id) => objects.release(id),
    findJSFunction: (identifier, targetId, callType) => dispatcher.findMember(identifier, targetId, callType),
    findObjectMember,
    JSCallResultType: withNames(JSCallResultType),
    JSCallType: withNames(JSCallType),
    DotNetObject,
  };
  return { api, attachCalls, detachCalls };
}

/** Numbers lead back to names, as in an enum of TypeScript. */
function withNames<T extends Readonly<Record<string, number>>>(
  numbers: T,
): T & Readonly<Record<number, string>> {
  const names = Object.entries(numbers).map(([name, number]) => [number, name] as const);
  return { ...numbers, ...Object.fromEntries(names) } as T & Readonly<Record<number, string>>;
}
