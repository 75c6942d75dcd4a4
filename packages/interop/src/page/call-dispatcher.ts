/**
 * JavaScript's side: executes one call on live arguments.
 *
 * In: identifier, arguments, target and kind of call. Out: what the member returned, not awaited and not converted.
 * Both transports of the page end here; one that receives text decodes it first. What was found for an identifier is
 * kept for as long as its target is in the table, as in Blazor: assigning another function to the same name later has
 * no effect on calls that were made before.
 */
import { nativeImport } from '#native-import';
import { invalidCallResultType, objectDoesNotExist } from '../dev/errors.generated.ts';
import type { JSObjectReference } from '../managed/js-object-reference.ts';
import type { Owner } from '../managed/owner.ts';
import type { JSTransport } from '../managed/transport.ts';
import {
  functionCall,
  globalObjectId,
  type JSCallType,
  typedResult,
  type JSCallResultType,
} from '../wire/call-types.ts';
import type { JsonReviver } from '../wire/decode.ts';
import type { TypedDescription } from '../wire/reserved-keys.ts';
import { resolveModuleAddress } from './import-module.ts';
import { ObjectTable } from './object-table.ts';
import { resolveMember, type ResolvedMember } from './resolve-member.ts';

/** What a dispatcher is made of. */
export interface DispatcherOptions {
  /** Object 0: where paths start that belong to no reference. */
  readonly globalObject: object;
  /** Base address of modules, asked anew for each import since a page may change it. */
  readonly baseAddress: () => string;
}

/** Makes a reference to binary data of the page. */
export type StreamFactory = (
  transport: JSTransport,
  id: number,
  length: number,
  owner: Owner | undefined,
) => JSObjectReference;

/** Values of typed remotes, on JavaScript's side. */
export interface TypedValues {
  /** Plain data, in which everything that is none became an object that stands for it. */
  toPlain(value: unknown, createReference: (value: unknown) => number): unknown;
  /** The same for what a call on `target` returned. */
  answer(value: unknown, target: object | undefined, createReference?: (value: unknown) => number): unknown;
  /** What an object with the reserved key stands for. */
  revive(description: TypedDescription): unknown;
}

export class CallDispatcher {
  readonly objects: ObjectTable;
  /** Whether a runtime of this window is in strict mode: static calls from JavaScript, which name no runtime, are, too. */
  strict = false;
  /** What applications attached by `DotNet.attachReviver`; everything JavaScript receives as text passes them. */
  readonly revivers: JsonReviver[];
  /** Makes references to binary data; brought by what makes such data known to this window. */
  createStream: StreamFactory | undefined;
  /** What typed remotes need of JavaScript's side; there once one was made. Its references are this dispatcher's. */
  typed: TypedValues | undefined = undefined;
  readonly #options: DispatcherOptions;

  /** @param sharedWith a dispatcher of the same window, whose objects and revivers are used */
  constructor(options: DispatcherOptions, sharedWith?: CallDispatcher) {
    this.#options = options;
    this.objects = sharedWith?.objects ?? new ObjectTable(options.globalObject);
    this.revivers = sharedWith?.revivers ?? [];
  }

  /**
   * What a result becomes when it is a reference: its id.
   * The other kinds of result depend on how they travel and are converted by the transport.
   */
  createReference(value: unknown): number {
    return this.objects.create(value);
  }

  /** Converts a result of a kind that is none of .NET's, of a call on `targetId`. Throws where nobody brought it. */
  convertOther(
    value: unknown,
    resultType: JSCallResultType,
    targetId: number,
    createReference?: (value: unknown) => number,
  ): unknown {
    if (resultType !== typedResult || this.typed === undefined) return refuseResultType(resultType);
    const target = targetId === globalObjectId ? undefined : this.objects.get(targetId)?.object;
    return this.typed.answer(value, target, createReference);
  }

  /** Finds what an identifier names, and remembers it. Failed look-ups are not remembered. */
  findMember(identifier: string, targetId: number, callType: JSCallType = functionCall): ResolvedMember {
    const entry = this.objects.get(targetId);
    if (entry === undefined) throw objectDoesNotExist(targetId);
    const isFunction = callType === functionCall;
    if (isFunction && entry.lastIdentifier === identifier) return entry.lastFunction as ResolvedMember;
    // A map for each call type: a key of both would be a new text in every call.
    const members = (entry.members[callType] ??= new Map());
    let member = members.get(identifier);
    if (member === undefined) {
      member =
        isFunction && identifier === 'import' && targetId === globalObjectId
          ? this.#import
          : resolveMember(entry.object, identifier, callType);
      members.set(identifier, member);
    }
    if (isFunction) {
      entry.lastIdentifier = identifier;
      entry.lastFunction = member;
    }
    return member;
  }

  readonly #import = (address: unknown): unknown =>
    nativeImport(resolveModuleAddress(address, this.#options.baseAddress()));
}

/** For a kind of result that is not known where it was asked for. */
export function refuseResultType(resultType: number): never {
  throw invalidCallResultType(resultType);
}
