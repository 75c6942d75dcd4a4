/**
 * JavaScript's side: calls to the managed side as text, by way of a host's dispatcher.
 *
 * In: names and arguments. Out: the result, or a promise of it. Messages, order and texts are those of .NET 10's
 * JavaScript, so that any host written for it can be attached. The other direction is `attached-dispatcher.ts`.
 */
import { assemblyWithInstance, noPendingCall, noSynchronousCalls } from '../../dev/errors.generated.ts';
import { decode } from '../../wire/decode.ts';
import { stringify } from '../../wire/encode.ts';
import type { CallDispatcher } from '../call-dispatcher.ts';
import { findReferenced } from '../live-arguments.ts';
import { DotNetObject } from './dotnet-object.ts';
import { DotNetStream, PendingStreams } from './dotnet-stream.ts';
import type { DotNetCallDispatcher, DotNetCalls } from './types.ts';

/** The half of a host's dispatcher that calls to the managed side use. */
export type DotNetHost = Omit<DotNetCallDispatcher, 'endInvokeJSFromDotNet'>;

interface PendingCall {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** What a host of Strop's knows besides. */
export interface WireCallsOptions {
  /** The runtime's table, where the other end is in the same thread. */
  readonly table?: object;
  /** The element that text of the other end names. */
  readonly resolveElement?: (id: string) => Element;
  /** Begins to read a stream of the other end. Default: the host supplies them. */
  readonly openStream?: (id: number) => ReadableStream;
  /** How deep text may be nested; for text that could come from anywhere. */
  readonly maxDepth?: number;
}

export class WireCalls implements DotNetCalls {
  readonly table: object | undefined;
  protected readonly dispatcher: CallDispatcher;
  readonly #host: DotNetHost;
  readonly #streams = new PendingStreams();
  /** Byte arrays that arrived and were not mentioned yet. */
  readonly #bytes = new Map<number, Uint8Array>();
  readonly #pending = new Map<number, PendingCall>();
  #lastCallId = 0;

  readonly #options: WireCallsOptions;

  constructor(dispatcher: CallDispatcher, host: DotNetHost, options: WireCallsOptions = {}) {
    this.dispatcher = dispatcher;
    this.#host = host;
    this.table = options.table;
    this.#options = options;
  }

  invokeDotNetMethod(
    assemblyName: string | null,
    methodIdentifier: string,
    dotNetObjectId: number | null,
    args: readonly unknown[] | null,
  ): unknown {
    if (!this.#host.invokeDotNetFromJS) throw noSynchronousCalls();
    const argsJson = this.stringify(args) as string;
    const json = this.#host.invokeDotNetFromJS(assemblyName, methodIdentifier, dotNetObjectId, argsJson);
    return json ? this.parse(json) : null;
  }

  /** Throws only where an assembly and an object are named; every other failure rejects. */
  invokeDotNetMethodAsync(
    assemblyName: string | null,
    methodIdentifier: string,
    dotNetObjectId: number | null,
    args: readonly unknown[] | null,
  ): Promise<unknown> {
    if (assemblyName && dotNetObjectId) throw assemblyWithInstance(assemblyName);
    const id = ++this.#lastCallId;
    const answer = new Promise((resolve, reject) => this.#pending.set(id, { resolve, reject }));
    try {
      const argsJson = this.stringify(args) as string;
      this.#host.beginInvokeDotNetFromJS(id, assemblyName, methodIdentifier, dotNetObjectId, argsJson);
    } catch (error) {
      this.#take(id).reject(error);
    }
    return answer;
  }

  endInvokeDotNetFromJS(asyncCallId: string, success: boolean, resultJsonOrExceptionMessage: string): void {
    const id = parseInt(asyncCallId, 10);
    // The text is read before the call is looked for: where it cannot be read, the call stays open, as in .NET.
    if (success) {
      const result = this.parse(resultJsonOrExceptionMessage);
      this.#take(id).resolve(result);
    } else {
      this.#take(id).reject(new Error(resultJsonOrExceptionMessage));
    }
  }

  receiveByteArray(id: number, data: Uint8Array): void {
    this.#bytes.set(id, data);
  }

  supplyDotNetStream(streamId: number, stream: ReadableStream): void {
    this.#streams.supply(streamId, stream);
  }

  /** Null for empty text. */
  protected parse(json: string | null): unknown {
    if (!json) return null;
    const { resolveElement, openStream, maxDepth } = this.#options;
    return decode(json, {
      dotNetObject: (id) => new DotNetObject(id, this),
      object: (id) => findReferenced(this.dispatcher.objects, id),
      bytes: (id) => this.#takeBytes(id),
      dotNetStream: (id) =>
        openStream === undefined ? this.#streams.take(id) : new DotNetStream(Promise.resolve(openStream(id))),
      ...(resolveElement !== undefined && { element: resolveElement }),
      ...(maxDepth !== undefined && { maxDepth }),
      typed: this.dispatcher.typed,
      more: this.dispatcher.revivers,
    });
  }

  protected stringify(value: unknown): string | undefined {
    return stringify(value, (id, bytes) => this.#host.sendByteArray(id, bytes));
  }

  /** Lets go of byte arrays that no text mentioned. */
  protected forgetByteArrays(): void {
    this.#bytes.clear();
  }

  /** Ends all calls whose answers will not come. */
  protected rejectPending(error: Error): void {
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }

  #takeBytes(id: number): Uint8Array | null {
    const bytes = this.#bytes.get(id);
    this.#bytes.delete(id);
    return bytes ?? null;
  }

  #take(id: number): PendingCall {
    const call = this.#pending.get(id);
    if (call === undefined) throw noPendingCall(String(id));
    this.#pending.delete(id);
    return call;
  }
}
