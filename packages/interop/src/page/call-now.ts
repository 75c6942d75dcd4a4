/**
 * Flow C in the page, without a promise: a call whose result is there when it returns.
 *
 * In: a target, what to do, the type of the result. Out: the result; a promise that JavaScript returns is the result
 * itself, not awaited. Hot code: one call of a live transport makes no record and no closure,
 * and the last function of each target is kept: without that, a call cost ten times as much.
 */
import { identifierNotString, notByReference, notInProcess } from '../dev/errors.generated.ts';
import type { Owner } from '../managed/owner.ts';
import { anyResult, noResult, type ResultReader } from '../managed/result-types.ts';
import type { JSTransport } from '../managed/transport.ts';
import { anythingBack, functionCall, type JSCallType } from '../wire/call-types.ts';
import { kindOf } from '../wire/kind.ts';
import { liveFailure, type LiveTransport, type PageTransport } from './live-transport.ts';
import type { TableEntry } from './object-table.ts';
import type { ResolvedMember } from './resolve-member.ts';
import type { StrictTransport } from './strict-transport.ts';

/** Where a call is made: what every target keeps. */
export interface SyncTarget {
  readonly transport: PageTransport;
  readonly owner: Owner | undefined;
  /** Throws where the target is disposed. */
  readonly id: () => number;
  /** The function that was called last: looking it up costs more than calling it. */
  lastIdentifier: string | undefined;
  lastMember: ResolvedMember | undefined;
  /** The target's place in the table at that time. */
  lastEntry: TableEntry | undefined;
}

export function syncTarget(transport: JSTransport, owner: Owner | undefined, id: () => number): SyncTarget {
  return {
    transport: inProcess(transport),
    owner,
    id,
    lastIdentifier: undefined,
    lastMember: undefined,
    lastEntry: undefined,
  };
}

/** The transport, where it can answer at once. Throws a coded error for one that leads away. */
function inProcess(transport: JSTransport): PageTransport {
  if ((transport as Partial<PageTransport>).dispatcher === undefined) throw notInProcess();
  return transport as PageTransport;
}

/** Throws a coded error where arguments would be copied as text. */
export function requireByReference(transport: PageTransport): void {
  if (transport.strict) throw notByReference();
}

/** Makes the call. Throws a JSException for what JavaScript throws. */
export function callNow(
  target: SyncTarget,
  callType: JSCallType,
  reader: ResultReader,
  identifier: unknown,
  args: readonly unknown[],
): unknown {
  if (typeof identifier !== 'string') throw identifierNotString(kindOf(identifier));
  const { transport, owner } = target;
  const { resultType } = reader;
  if (transport.strict) {
    const call = { identifier, args, resultType, callType, targetId: target.id(), owner };
    return reader.read((transport as StrictTransport).invoke(call, proceedNow), transport, owner);
  }
  const live = transport as LiveTransport;
  const given = args.length === 0 ? args : live.toJavaScript(args, owner);
  const isKnown =
    callType === functionCall && target.lastIdentifier === identifier && target.lastEntry?.released === false; // Disposal on either side takes the object out of the table.
  const id = isKnown ? 0 : target.id();
  let result: unknown;
  try {
    const member = isKnown
      ? (target.lastMember as ResolvedMember)
      : findMember(target, id, identifier, callType);
    const value = given.length === 0 ? member() : member(...given);
    if (reader === noResult) return undefined;
    // What is no object has nothing in it to look for.
    result =
      resultType === anythingBack && typeof value !== 'object' && value !== undefined
        ? value
        : live.convert(value, resultType, owner);
  } catch (thrown) {
    throw liveFailure(thrown);
  }
  return reader === anyResult ? result : reader.read(result, transport, owner);
}

function findMember(
  target: SyncTarget,
  id: number,
  identifier: string,
  callType: JSCallType,
): ResolvedMember {
  const { dispatcher } = target.transport;
  if (callType !== functionCall) return dispatcher.findMember(identifier, id, callType);
  const entry = dispatcher.objects.get(id);
  // The same function for each component of a list: it is known, though this target has not called it.
  const member =
    entry?.lastIdentifier === identifier
      ? (entry.lastFunction as ResolvedMember)
      : dispatcher.findMember(identifier, id, callType);
  target.lastEntry = entry;
  target.lastIdentifier = identifier;
  target.lastMember = member;
  return member;
}

/** What `continueWith` does, but for waiting. */
function proceedNow(
  call: () => unknown,
  convert: (value: unknown) => unknown,
  fail: (thrown: unknown) => Error,
): unknown {
  try {
    return convert(call());
  } catch (thrown) {
    throw fail(thrown);
  }
}
