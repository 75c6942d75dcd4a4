/**
 * Calls from JavaScript: the managed end of a wire.
 *
 * In: text and byte arrays, as JavaScript's side sends them. Out: text and byte arrays in answer. Strict mode puts it
 * behind JavaScript's side in the same thread; a worker's or server's host puts a connection between.
 */
import { byteArrayNotFound, byteArrayOutOfOrder, invalidJson } from '../../dev/errors.generated.ts';
import { encodeArguments } from '../../wire/encode.ts';
import type { DotNetStreamDescription } from '../../wire/markers.ts';
import type { Owner } from '../owner.ts';
import { readText } from '../read-text.ts';
import type { JSTransport } from '../transport.ts';
import { answered } from './after-answer.ts';
import { describeManagedFailure, describeWithoutDetails } from './failure.ts';
import { invokeManaged, type DotNetCall } from './invoke.ts';
import { invokeManagedAsync } from './invoke-async.ts';
import { trackedObjectsOf, type TrackedObjects } from './tracked-objects.ts';

/** What the endpoint needs of its host. */
export interface WireEndpointOptions {
  /** Carries calls to the JavaScript that calls come from. */
  readonly transport: JSTransport;
  /** Ids of byte arrays towards JavaScript, one series for all that is sent there. */
  nextByteArrayId(): number;
  /** Sends a byte array, before the text that mentions it. */
  sendByteArray(id: number, bytes: Uint8Array): void;
  /** Says which element references the text mentions that comes next. */
  sendElements(elements: ReadonlyMap<string, object>): void;
  /** Offers a stream under the id that the text mentions which comes next. */
  offerStream?(id: number, stream: DotNetStreamDescription): void;
  /** Answers a call: the text of a result, or of an error. */
  endInvoke(callId: string, succeeded: boolean, text: string): void;
  /** Whether JavaScript learns what went wrong. Default: true; a host that faces a network says false. */
  readonly detailedErrors?: boolean;
}

export class WireEndpoint {
  readonly #options: WireEndpointOptions;
  readonly #objects: TrackedObjects;
  /** Byte arrays of the message that is on its way. */
  #received: Uint8Array[] = [];

  constructor(options: WireEndpointOptions) {
    this.#options = options;
    this.#objects = trackedObjectsOf(options.transport.table);
  }

  /** Lets go of byte arrays that came with no message. */
  forgetByteArrays(): void {
    this.#received = [];
  }

  /** Takes a byte array of the next message. Id 0 begins a message. */
  receiveByteArray(id: number, bytes: Uint8Array): void {
    if (id === 0) this.#received = [];
    if (id !== this.#received.length) {
      throw Object.assign(byteArrayOutOfOrder(id, this.#received.length), {
        name: 'ArgumentOutOfRangeException',
      });
    }
    this.#received.push(bytes);
  }

  /** Runs a call and returns the text of its result, or null. Throws what the method throws. */
  invoke(call: DotNetCall, argsJson: string | null): string | null {
    try {
      const owner = this.#objects.ownerOf(call.objectId);
      const result = invokeManaged(this.#objects, call, () => this.#read(argsJson, this.#received, owner));
      // JavaScript reads the text as soon as this has returned.
      queueMicrotask(() => answered(result));
      return result === null || result === undefined ? null : this.#write(result, owner);
    } finally {
      this.#received = [];
    }
  }

  /** Runs a call and answers it, where `callId` asks for an answer. Throws nothing. */
  beginInvoke(callId: string | null, call: DotNetCall, argsJson: string | null): void {
    const received = this.#received;
    this.#received = [];
    const owner = this.#objects.ownerOf(call.objectId);
    void this.#run(callId, call, owner, () => this.#read(argsJson, received, owner));
  }

  async #run(
    callId: string | null,
    call: DotNetCall,
    owner: Owner | undefined,
    readArguments: () => readonly unknown[],
  ): Promise<void> {
    let text: string;
    let succeeded = false;
    let result: unknown;
    try {
      result = await invokeManagedAsync(this.#objects, call, readArguments);
      text = callId === null ? '' : this.#write(result ?? null, owner);
      succeeded = true;
    } catch (error) {
      const { detailedErrors = true } = this.#options;
      text = detailedErrors ? describeManagedFailure(error) : describeWithoutDetails(call);
    }
    // As in .NET: who wants no answer gets no error.
    if (callId !== null) this.#options.endInvoke(callId, succeeded, text);
    answered(result);
  }

  #read(
    argsJson: string | null,
    received: readonly Uint8Array[],
    owner: Owner | undefined,
  ): readonly unknown[] {
    if (argsJson === null) return [];
    const bytesAt = (index: number): Uint8Array => {
      const bytes = received[index];
      if (bytes === undefined) throw jsonError(byteArrayNotFound(String(index)));
      return bytes;
    };
    const args = readText(argsJson, this.#options.transport, bytesAt, owner);
    if (args === null) return [];
    if (!Array.isArray(args)) throw jsonError(invalidJson());
    return args as unknown[];
  }

  #write(result: unknown, owner: Owner | undefined): string {
    const { transport } = this.#options;
    const { json, bytes, elements, dotNetObjects } = encodeArguments([result], {
      table: transport.table,
      owner,
      nextByteArrayId: () => this.#options.nextByteArrayId(),
    });
    if (elements.size > 0) this.#options.sendElements(elements);
    for (const [id, { stream }] of dotNetObjects) {
      if (stream !== undefined) this.#options.offerStream?.(id, stream);
    }
    for (const [id, array] of bytes) this.#options.sendByteArray(id, array);
    return json.slice('['.length, -']'.length);
  }
}

function jsonError(error: Error): Error {
  return Object.assign(error, { name: 'JsonException' });
}
