/**
 * The shapes that JavaScript written for Blazor knows, by their names in `@microsoft/dotnet-js-interop` 10.
 *
 * In: nothing. Out: types.
 */
import type { JSCallResultType, JSCallType } from '../../wire/call-types.ts';

/** What a host gives to `DotNet.attachDispatcher`: the way to the managed side. */
export interface DotNetCallDispatcher {
  /** Runs a call and returns the text of its result. Absent where the host has no synchronous calls. */
  invokeDotNetFromJS?(
    assemblyName: string | null,
    methodIdentifier: string,
    dotNetObjectId: number | null,
    argsJson: string,
  ): string | null;
  /** Begins a call; its answer comes by `endInvokeDotNetFromJS`. */
  beginInvokeDotNetFromJS(
    callId: number,
    assemblyName: string | null,
    methodIdentifier: string,
    dotNetObjectId: number | null,
    argsJson: string,
  ): void;
  /** Answers a call of the managed side: the text of `[handle, succeeded, result or error text]`. */
  endInvokeJSFromDotNet(callId: number, succeeded: boolean, resultOrError: string): void;
  /** Sends a byte array, before the text that mentions it. Ids begin at 0 with each text. */
  sendByteArray(id: number, data: Uint8Array): void;
}

/** What `DotNet.attachDispatcher` returns: the way to JavaScript. */
export interface ICallDispatcher {
  invokeJSFromDotNet(
    identifier: string,
    argsJson: string | null,
    resultType: JSCallResultType,
    targetInstanceId: number,
    callType?: JSCallType,
  ): string | null | undefined;
  // eslint-disable-next-line max-params -- Blazor's own signature.
  beginInvokeJSFromDotNet(
    asyncHandle: number,
    identifier: string,
    argsJson: string | null,
    resultType: JSCallResultType,
    targetInstanceId: number,
    callType?: JSCallType,
  ): Promise<void>;
  endInvokeDotNetFromJS(asyncCallId: string, success: boolean, resultJsonOrExceptionMessage: string): void;
  invokeDotNetStaticMethod<T = unknown>(
    assemblyName: string,
    methodIdentifier: string,
    ...args: unknown[]
  ): T | null;
  invokeDotNetStaticMethodAsync<T = unknown>(
    assemblyName: string,
    methodIdentifier: string,
    ...args: unknown[]
  ): Promise<T>;
  receiveByteArray(id: number, data: Uint8Array): void;
  supplyDotNetStream(streamId: number, stream: ReadableStream): void;
}

/** How a proxy makes its calls; every dispatcher can, also the one that needs no wire. */
export interface DotNetCalls {
  /** The runtime that ids of proxies belong to; undefined where a host attached itself. */
  readonly table: object | undefined;
  invokeDotNetMethod(
    assemblyName: string | null,
    methodIdentifier: string,
    dotNetObjectId: number | null,
    args: readonly unknown[] | null,
  ): unknown;
  invokeDotNetMethodAsync(
    assemblyName: string | null,
    methodIdentifier: string,
    dotNetObjectId: number | null,
    args: readonly unknown[] | null,
  ): Promise<unknown>;
}

/** What `createJSObjectReference` returns. */
export interface JSObjectReferenceJson {
  readonly __jsObjectId: number;
}

/** What `createJSStreamReference` returns. */
export interface JSStreamReferenceJson extends JSObjectReferenceJson {
  readonly __jsStreamReferenceLength: number;
}
