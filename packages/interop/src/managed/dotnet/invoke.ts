/**
 * Calls from JavaScript: runs one call on the managed side.
 *
 * In: names and arguments, references in them already brought to life. Out: what the method returned, not awaited.
 * Both ways into the managed side end here: by reference (`page/dotnet/live-calls.ts`) and as text
 * (`wire-endpoint.ts`). Source of order and texts: `DotNetDispatcher` of .NET 10.
 */
import {
  assemblyReceived,
  jsonNotConvertible,
  referenceNotExpected,
  tooFewArguments,
  tooManyArguments,
} from '../../dev/errors.generated.ts';
import { kindOf } from '../../wire/kind.ts';
import { describeDotNetReference, describeObjectReference } from '../../wire/markers.ts';
import { findInstance, findStatic, type Invokable, type Parameter } from './invokables.ts';
import type { TrackedObjects } from './tracked-objects.ts';

/** One call, as JavaScript made it. */
export interface DotNetCall {
  /** Null for a method of an object. */
  readonly assembly: string | null;
  readonly identifier: string;
  /** Null or 0 for a static method. */
  readonly objectId: number | null;
}

/** The name by which JavaScript disposes a reference. */
export const disposeIdentifier = '__Dispose';

/** Runs a call. `readArguments` is asked only by methods that take some: others ignore what they are given. */
export function invokeManaged(
  objects: TrackedObjects,
  call: DotNetCall,
  readArguments: () => readonly unknown[],
): unknown {
  const { assembly, identifier, objectId } = call;
  if (!objectId) return run(findStatic(assembly, identifier), identifier, readArguments, undefined);

  const reference = objects.get(objectId);
  if (assembly !== null) {
    throw Object.assign(assemblyReceived(assembly), { name: 'ArgumentException' });
  }
  if (identifier === disposeIdentifier) {
    reference.dispose();
    return undefined;
  }
  const { value } = reference;
  const method = findInstance(value, identifier);
  return run(method, identifier, readArguments, value);
}

function run(
  method: Invokable,
  identifier: string,
  readArguments: () => readonly unknown[],
  self: object | undefined,
): unknown {
  const { count, parameters } = method;
  // .NET ignores what a method without parameters is given. Here one that declares none by types may have defaults or
  // collect a rest, which its count does not tell: it gets what there is.
  const args =
    count > 0 ? bind(method, identifier, readArguments()) : parameters === undefined ? readArguments() : [];
  return self === undefined ? method.call(...args) : method.call(self, ...args);
}

function bind(method: Invokable, identifier: string, args: readonly unknown[]): readonly unknown[] {
  const { count, parameters } = method;
  if (args.length < count) {
    throw Object.assign(tooFewArguments(identifier, count, args.length), { name: 'ArgumentException' });
  }
  const bound = parameters?.map((parameter, i) => bindOne(parameter, args[i] ?? null, identifier, i)) ?? args;
  if (args.length > count) throw jsonError(tooManyArguments(tokenOf(args[count]), identifier, count));
  return bound;
}

function bindOne({ name, reader }: Parameter, value: unknown, identifier: string, index: number): unknown {
  if (reader === 'any') return value;
  if (reader !== 'reference' && described(value, describeDotNetReference)) {
    throw Object.assign(referenceNotExpected(identifier, name, index + 1), {
      name: 'InvalidOperationException',
    });
  }
  if (reader === 'reference' || reader === 'object' || reader === 'stream') {
    const describe = reader === 'reference' ? describeDotNetReference : describeObjectReference;
    const isOfKind = described(value, describe) && (reader !== 'stream' || hasLength(value));
    if (value === null || isOfKind) return value;
    throw jsonError(jsonNotConvertible(name, kindOf(value)));
  }
  try {
    return reader.read(value);
  } catch (error) {
    // The reader speaks of results of JavaScript; what it found is inside.
    throw jsonError((error as Error).cause as Error);
  }
}

/** What tells a reference to binary data from others. */
function hasLength(value: unknown): boolean {
  return typeof (value as { length?: unknown }).length === 'number';
}

function described(value: unknown, describe: (value: object) => unknown): boolean {
  return typeof value === 'object' && value !== null && describe(value) !== undefined;
}

function jsonError(error: Error): Error {
  return Object.assign(error, { name: 'JsonException' });
}

/** What .NET's reader calls the first token of a value. */
function tokenOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'number':
      return Number.isFinite(value) ? 'Number' : 'Null';
    case 'boolean':
      return value ? 'True' : 'False';
    case 'object':
      if (value === null) return 'Null';
      return Array.isArray(value) ? 'StartArray' : 'StartObject';
    default:
      return 'Null';
  }
}
