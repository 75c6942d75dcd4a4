/**
 * JavaScript's side of a wire: the page's end.
 *
 * In: messages of components in a worker or on a server. Out: calls of the page's functions, and answers. Calls of
 * JavaScript to those components go the other way; their texts and order are those of `../dotnet/wire-calls.ts`.
 * What this connection put into the table of objects is taken out when it ends, or at once where the message that would have
 * told of it was not sent.
 */
import { componentsDisconnected, elementReferenceElsewhere } from '../../dev/errors.generated.ts';
import { disposeIdentifier } from '../../managed/dotnet/invoke.ts';
import { globalObjectId, JSCallResultType, type JSCallType } from '../../wire/call-types.ts';
import type { WireChannel } from '../../wire/channel.ts';
import {
  Connection,
  describeEnd,
  type ConnectionEnd,
  type ConnectionOptions,
  type PayloadMessage,
} from '../../wire/connection.ts';
import { isStreamMessage, streamsOver } from '../../wire/connection-streams.ts';
import type { StreamConnection } from '../../wire/stream-connection.ts';
import { findReferenced } from '../live-arguments.ts';
import { describeFailure, shortFailure } from '../../wire/failure.ts';
import { noBytes, type BytesById, type CallJSMessage } from '../../wire/messages.ts';
import { jsObjectIdKey } from '../../wire/reserved-keys.ts';
import { maxDepth } from '../../wire/walk.ts';
import type { GuardedDispatcher } from './guarded-dispatcher.ts';
import { isThenable } from '../continue-with.ts';
import { attachRemoteCalls } from '../dotnet/install.ts';
import { refuseNobody } from '../dotnet/live-calls.ts';
import { createStreamReference } from '../dotnet/reference-json.ts';
import { WireCalls } from '../dotnet/wire-calls.ts';

/** What the page's end is made of. */
export interface RemotePageOptions extends ConnectionOptions {
  /** The window whose functions may be called and whose `DotNet` reaches the components. */
  readonly globalObject: object;
  readonly dispatcher: GuardedDispatcher;
  /** The element of an id, or null. */
  readonly resolveElement: (id: string) => Element | null;
}

/** What calls of `DotNet` send through; there before the connection is. */
interface Link {
  connection: Connection | undefined;
  end: ConnectionEnd | undefined;
  readonly streams: StreamConnection;
  /** Byte arrays of the text that is being written. */
  outgoing: Map<number, Uint8Array>;
}

export class RemotePage extends WireCalls {
  readonly #link: Link;
  readonly #onEnd: (end: ConnectionEnd) => void;
  #detach: (() => void) | undefined;
  /** Knows which ids this connection made. */
  readonly #guarded: GuardedDispatcher;

  constructor(channel: WireChannel, options: RemotePageOptions, onEnd: (end: ConnectionEnd) => void) {
    const link: Link = {
      connection: undefined,
      end: undefined,
      outgoing: new Map(),
      streams: streamsOver(
        channel,
        () => link.connection,
        (object) => findReferenced(options.dispatcher.objects, object) as Blob | ArrayBufferView,
      ),
    };
    super(
      options.dispatcher,
      {
        beginInvokeDotNetFromJS: (callId, assembly, identifier, objectId, text) => {
          refuseNobody(assembly, objectId);
          if (link.end !== undefined) throw gone(link.end);
          const call = { kind: 'callDotNet', callId, assembly, identifier, objectId: objectId ?? 0 } as const;
          const made = options.dispatcher.takeMade();
          link.connection?.send({ ...call, text, bytes: takeBytes(link) }, (error) => {
            options.dispatcher.release(made);
            this.endInvokeDotNetFromJS(String(callId), false, String(error));
          });
        },
        // A copy: its memory goes away with the message.
        sendByteArray: (id, bytes) => void link.outgoing.set(id, bytes.slice()),
      },
      {
        maxDepth,
        openStream: (id) => link.streams.open(id),
        resolveElement: (id) => {
          const element = options.resolveElement(id);
          if (element === null) throw elementReferenceElsewhere(id, 'args');
          return element;
        },
      },
    );
    this.#link = link;
    this.#guarded = options.dispatcher;
    this.#onEnd = onEnd;
    const handlers = {
      message: (message: PayloadMessage) => this.#receive(message),
      end: (end: ConnectionEnd) => this.#finish(end),
    };
    link.connection = new Connection(channel, 'page', handlers, options);
    // The channel may be closed already, and options may be refused.
    if (link.end === undefined) this.#detach = attachRemoteCalls(options.globalObject, this);
  }

  close(): void {
    this.#link.connection?.close();
  }

  override invokeDotNetMethodAsync(
    assembly: string | null,
    identifier: string,
    objectId: number | null,
    args: readonly unknown[] | null,
  ): Promise<unknown> {
    const answer = super.invokeDotNetMethodAsync(assembly, identifier, objectId, args);
    if (identifier !== disposeIdentifier) return answer;
    return answer.catch((error: unknown) => {
      // What is to be disposed went with the connection.
      if (this.#link.end === undefined) throw error;
    });
  }

  protected override stringify(value: unknown): string | undefined {
    // Of text that could not be written, arrays may be left.
    this.#link.outgoing = new Map();
    try {
      return super.stringify(value);
    } catch (error) {
      this.#guarded.release(this.#guarded.takeMade());
      throw error;
    }
  }

  #receive(message: PayloadMessage): void {
    if (isStreamMessage(message)) return this.#link.streams.receive(message);
    switch (message.kind) {
      case 'callJS':
        return this.#call(message);
      case 'release':
        // Without the global object, nobody in the page could be called.
        if (message.id !== globalObjectId) this.#guarded.release([message.id]);
        return;
      case 'endDotNet':
        return this.#endCall(String(message.callId), message.text, message.bytes);
      case 'failDotNet':
        return this.endInvokeDotNetFromJS(String(message.callId), false, message.message);
      case 'endJS':
      case 'failJS':
      case 'callDotNet':
        return; // Not for this end; the frame was refused.
      default:
        return message satisfies never;
    }
  }

  /** A result that cannot be read fails its call: nobody else would hear of it. */
  #endCall(callId: string, text: string, bytes: BytesById): void {
    try {
      // Parsed here, and handed over as it is: an unknown call must not be taken for unreadable text.
      this.#withBytes(bytes, () => this.endInvokeDotNetFromJS(callId, true, text));
    } catch (error) {
      this.endInvokeDotNetFromJS(callId, false, String(error));
    }
  }

  #call({ handle, identifier, resultType, targetId, callType, text, bytes }: CallJSMessage): void {
    const end = (value: unknown): void =>
      this.#answer(handle, value, resultType as JSCallResultType, targetId);
    const fail = (thrown: unknown): void => this.#fail(handle, thrown);
    try {
      const args = (this.#withBytes(bytes, () => this.parse(text)) ?? []) as readonly unknown[];
      const member = this.dispatcher.findMember(identifier, targetId, callType as JSCallType);
      const value = member(...args);
      if (isThenable(value)) Promise.resolve(value).then(end).catch(fail);
      else end(value);
    } catch (error) {
      fail(error);
    }
  }

  #withBytes<T>(bytes: BytesById, action: () => T): T {
    for (const [id, array] of bytes) this.receiveByteArray(id, array);
    try {
      return action();
    } finally {
      this.forgetByteArrays();
    }
  }

  #answer(handle: number, value: unknown, resultType: JSCallResultType, targetId: number): void {
    // After the end, nothing may be put into the table.
    if (handle === 0 || this.#link.end !== undefined) return;
    const text = this.stringify(this.#convert(value, resultType, targetId)) ?? 'null';
    const bytes = takeBytes(this.#link);
    const made = this.#guarded.takeMade();
    this.#link.connection?.send({ kind: 'endJS', handle, text, bytes }, (error) => {
      this.#guarded.release(made);
      this.#fail(handle, error);
    });
  }

  #fail(handle: number, thrown: unknown): void {
    if (handle === 0) return;
    const { message, stack = null } = describeFailure(thrown);
    const { connection } = this.#link;
    connection?.send({ kind: 'failJS', handle, message, stack }, () =>
      connection.send({ kind: 'failJS', handle, message: shortFailure(message), stack: null }),
    );
  }

  #convert(value: unknown, resultType: JSCallResultType, targetId: number): unknown {
    switch (resultType) {
      case JSCallResultType.Default:
        return value;
      case JSCallResultType.JSObjectReference:
        return { [jsObjectIdKey]: this.dispatcher.createReference(value) };
      case JSCallResultType.JSStreamReference: {
        const reference = createStreamReference(this.dispatcher.objects, value);
        this.#guarded.own(reference[jsObjectIdKey]);
        return reference;
      }
      case JSCallResultType.JSVoidResult:
        return null;
      default:
        return this.dispatcher.convertOther(value, resultType, targetId, (object) =>
          this.dispatcher.createReference(object),
        );
    }
  }

  #finish(end: ConnectionEnd): void {
    this.#link.end = end;
    this.#detach?.();
    this.#guarded.end();
    this.#link.streams.close(gone(end));
    this.rejectPending(gone(end));
    this.#onEnd(end);
  }
}

function takeBytes(link: Link): BytesById {
  const { outgoing } = link;
  if (outgoing.size === 0) return noBytes;
  link.outgoing = new Map();
  return outgoing;
}

function gone(end: ConnectionEnd): Error {
  return componentsDisconnected(end.reason, describeEnd(end));
}
