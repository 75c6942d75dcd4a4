/**
 * Flow C: the seam between a component's calls and the place where JavaScript runs.
 *
 * Managed code above it never learns whether JavaScript is a function call, a worker or a connection away.
 * In: one call. Out: its result, in managed terms. Implementations: `page/live-transport.ts`,
 * `page/strict-transport.ts`.
 */
import type { JSCallResultType, JSCallType } from '../wire/call-types.ts';
import type { JSObjectReference } from './js-object-reference.ts';
import type { Owner } from './owner.ts';

/** One call, as the caller wrote it. */
export interface JSCall {
  /** Path of the member, from the target. */
  readonly identifier: string;
  /** Arguments before marshalling. */
  readonly args: readonly unknown[];
  /** What is wanted back. */
  readonly resultType: JSCallResultType;
  /** What to do with the member. */
  readonly callType: JSCallType;
  /** Id of the object the path starts at; 0 is the global object. */
  readonly targetId: number;
  /** Owns the references that the answer brings: `new JSObjectReference(transport, id, { owner })`. */
  readonly owner: Owner | undefined;
}

/** Carries calls to JavaScript. One per root or connection. */
export interface JSTransport {
  /** The table that object ids belong to, by identity. */
  readonly table: object;
  /** Milliseconds a call may take when neither signal nor timeout was given for it; Infinity for no limit. */
  readonly defaultTimeout: number;
  /** Whether JavaScript runs in this thread and can wait for an answer. Default: false. */
  readonly sameThread?: boolean;
  /** Whether arguments and results are the objects themselves. Default: false, they are copied as text. */
  readonly byReference?: boolean;
  /**
   * Begins a call before it returns: a handler that runs in a user's gesture reaches JavaScript within it.
   * Returns the result or a promise of it: a JSObjectReference or null where a reference was asked for, null for
   * undefined, undefined for a void call. What JavaScript throws arrives as JSException, mistakes in arguments as
   * coded errors.
   */
  invoke(call: JSCall): unknown;
  /** Makes a reference to binary data of JavaScript. Absent where nothing makes streams. */
  createStream?(id: number, length: number, owner: Owner | undefined): JSObjectReference | undefined;
  /** Removes an object from the table. Ids that are not there are ignored. */
  releaseObject(id: number): void | Promise<void>;
}
