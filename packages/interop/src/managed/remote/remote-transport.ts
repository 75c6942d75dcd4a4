/**
 * Flow C across a wire, the components' end: calls become messages, answers end calls.
 *
 * In: one call. Out: a promise of its result, decoded from text. Calls the other way end in the same object, since
 * both directions share the tables and the byte arrays: `../dotnet/wire-endpoint.ts` runs them.
 * Next: `../../wire/connection.ts`, at the other end `../../page/remote/remote-page.ts`.
 */
import { disconnected, jsonNotConvertible, unknownHandle, wrongResult } from '../../dev/errors.generated.ts';
import { JSCallResultType } from '../../wire/call-types.ts';
import type { WireChannel } from '../../wire/channel.ts';
import {
  Connection,
  describeEnd,
  type ConnectionEnd,
  type ConnectionOptions,
  type PayloadMessage,
} from '../../wire/connection.ts';
import { encodeArguments } from '../../wire/encode.ts';
import { byteReader } from '../../wire/byte-source.ts';
import { isStreamMessage, streamsOver } from '../../wire/connection-streams.ts';
import type { StreamConnection } from '../../wire/stream-connection.ts';
import { shortFailure } from '../../wire/failure.ts';
import { kindOf } from '../../wire/kind.ts';
import { describeObjectReference, type DotNetStreamDescription } from '../../wire/markers.ts';
import { noBytes, type BytesById } from '../../wire/messages.ts';
import { WireEndpoint } from '../dotnet/wire-endpoint.ts';
import { JSException } from '../js-exception.ts';
import type { JSObjectReference } from '../js-object-reference.ts';
import type { Owner } from '../owner.ts';
import { readResult } from '../read-text.ts';
import { ManagedStreamReference, ReferencedData } from '../streams/managed-stream-reference.ts';
import type { JSCall, JSTransport } from '../transport.ts';

/** Options of the components' end. */
export interface RemoteTransportOptions extends ConnectionOptions {
  /** Milliseconds a call may take when neither signal nor timeout was given for it. Default: the channel's. */
  readonly timeout?: number | undefined;
  /** Whether JavaScript learns what went wrong in a method. Default: not over a network. */
  readonly detailedErrors?: boolean | undefined;
}

interface Pending {
  readonly resultType: JSCallResultType;
  readonly owner: Owner | undefined;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class RemoteTransport implements JSTransport {
  /** Ids of this connection mean nothing anywhere else. */
  readonly table: object = {};
  readonly defaultTimeout: number;
  readonly #connection: Connection;
  readonly #streams: StreamConnection;
  readonly #endpoint: WireEndpoint;
  readonly #pending = new Map<number, Pending>();
  readonly #onEnd: (end: ConnectionEnd) => void;
  #end: ConnectionEnd | undefined;
  // .NET's first handle is 2; 0 would say that nobody waits.
  #lastHandle = 1;
  #lastByteArrayId = 0;
  /** Byte arrays and streams of the answer that is being made. */
  #outgoing = new Map<number, Uint8Array>();
  #offered: number[] = [];

  constructor(channel: WireChannel, options: RemoteTransportOptions, onEnd: (end: ConnectionEnd) => void) {
    this.defaultTimeout = options.timeout ?? channel.defaultTimeout;
    this.#onEnd = onEnd;
    let connection: Connection | undefined;
    this.#streams = streamsOver(channel, () => connection);
    this.#endpoint = new WireEndpoint({
      transport: this,
      detailedErrors: options.detailedErrors ?? !channel.isNetwork,
      nextByteArrayId: () => ++this.#lastByteArrayId,
      sendByteArray: (id, bytes) => void this.#outgoing.set(id, bytes),
      // The page finds elements by the ids in the text.
      sendElements: () => undefined,
      offerStream: (id, stream) => {
        this.#offered.push(id);
        this.#offer(id, stream);
      },
      endInvoke: (callId, succeeded, text) => this.#answer(Number(callId), succeeded, text),
    });
    const handlers = {
      message: (message: PayloadMessage) => this.#receive(message),
      end: (end: ConnectionEnd) => this.#finish(end),
    };
    this.#connection = connection = new Connection(channel, 'components', handlers, options);
  }

  invoke({ identifier, args, resultType, callType, targetId, owner }: JSCall): unknown {
    this.#refuseEnded();
    const { json, bytes, dotNetObjects } = encodeArguments(args, {
      table: this.table,
      owner,
      nextByteArrayId: () => ++this.#lastByteArrayId,
    });
    for (const [id, { stream }] of dotNetObjects) if (stream !== undefined) this.#offer(id, stream);
    const handle = ++this.#lastHandle;
    return new Promise((resolve, reject: (error: Error) => void) => {
      this.#pending.set(handle, { resultType, owner, resolve, reject });
      this.#connection.send(
        { kind: 'callJS', handle, identifier, resultType, targetId, callType, text: json, bytes },
        (error) => {
          this.#pending.delete(handle);
          for (const id of dotNetObjects.keys()) this.#streams.withdraw(id, error.message);
          reject(error);
        },
      );
    });
  }

  /** Objects of a page that is gone are gone, too. */
  releaseObject(id: number): void {
    this.#connection.send({ kind: 'release', id });
  }

  /** Sends what is queued and closes. */
  close(): void {
    this.#connection.close();
  }

  /** A reference to binary data of the page. */
  createStream(id: number, length: number, owner: Owner | undefined): JSObjectReference {
    const data = new ReferencedData({ id, length, transport: this, owner }, (_transport, object, size) =>
      byteReader(this.#streams.openObject(object, size)),
    );
    return new ManagedStreamReference(this, data, { owner });
  }

  #receive(message: PayloadMessage): void {
    if (isStreamMessage(message)) return this.#streams.receive(message);
    switch (message.kind) {
      case 'callDotNet': {
        const { callId, assembly, identifier, objectId, text, bytes } = message;
        // Ids count from 0 in each message; the endpoint refuses others.
        this.#endpoint.forgetByteArrays();
        for (const [id, array] of bytes) this.#endpoint.receiveByteArray(id, array);
        this.#endpoint.beginInvoke(String(callId), { assembly, identifier, objectId }, text);
        return;
      }
      case 'endJS':
        return this.#resolve(message.kind, message.handle, message.text, message.bytes);
      case 'failJS': {
        const { handle, message: text, stack } = message;
        this.#take(message.kind, handle).reject(new JSException(text, { jsStack: stack ?? undefined }));
        return;
      }
      case 'callJS':
      case 'release':
      case 'endDotNet':
      case 'failDotNet':
        return; // Not for this end; the frame was refused.
      default:
        return message satisfies never;
    }
  }

  #resolve(kind: string, handle: number, text: string, bytes: BytesById): void {
    const { resultType, owner, resolve, reject } = this.#take(kind, handle);
    if (resultType === JSCallResultType.JSVoidResult) return resolve(undefined);
    try {
      const result = readResult(text, this, bytes, owner);
      if (resultType === JSCallResultType.JSObjectReference) refuseOthers(result);
      resolve(result);
    } catch (error) {
      const cause = error as Error;
      reject(new JSException(wrongResult(cause.message, cause).message, { cause }));
    }
  }

  #take(kind: string, handle: number): Pending {
    const call = this.#pending.get(handle);
    if (call === undefined) throw unknownHandle(kind, handle);
    this.#pending.delete(handle);
    return call;
  }

  #answer(callId: number, succeeded: boolean, text: string): void {
    const bytes = this.#outgoing.size > 0 ? this.#outgoing : noBytes;
    const offered = this.#offered;
    this.#outgoing = new Map();
    this.#offered = [];
    const fail = (message: string): void =>
      this.#connection.send({ kind: 'failDotNet', callId, message }, () =>
        this.#connection.send({ kind: 'failDotNet', callId, message: shortFailure(message) }),
      );
    if (!succeeded) return fail(text);
    this.#connection.send({ kind: 'endDotNet', callId, text, bytes }, (error) => {
      for (const id of offered) this.#streams.withdraw(id, error.message);
      fail(String(error));
    });
  }

  #offer(id: number, stream: DotNetStreamDescription): void {
    this.#streams.offer(
      id,
      stream.open((error) => this.#streams.withdraw(id, error.message)),
    );
  }

  #finish(end: ConnectionEnd): void {
    this.#end = end;
    this.#streams.close(disconnectedBy(end));
    for (const { reject } of this.#pending.values()) reject(disconnectedBy(end));
    this.#pending.clear();
    this.#onEnd(end);
  }

  #refuseEnded(): void {
    if (this.#end !== undefined) throw disconnectedBy(this.#end);
  }
}

/** Where a reference was asked for, nothing else may come, or it would be taken for one. */
function refuseOthers(result: unknown): void {
  if (result === null || (typeof result === 'object' && describeObjectReference(result) !== undefined))
    return;
  throw Object.assign(jsonNotConvertible('JSObjectReference', kindOf(result)), { name: 'JsonException' });
}

function disconnectedBy(end: ConnectionEnd): Error {
  return Object.assign(disconnected(), { name: 'JSDisconnectedException', cause: describeEnd(end) });
}
