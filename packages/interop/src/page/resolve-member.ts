/**
 * JavaScript's side: from an identifier to something that can be called, by .NET 10's rules and with its texts.
 *
 * In: the object the path starts at, the identifier, what the call does. Out: a function of the call's arguments.
 * Next: `call-dispatcher.ts` keeps what was found.
 *
 * What is odd here is .NET 10's: on the way only values of type 'object' are entered, so a class or function may stand
 * only directly before the last name; a missing last name is "not a function", not "could not find".
 */
import {
  memberNotFound,
  notAFunction,
  propertyNotReadable,
  propertyNotWritable,
} from '../dev/errors.generated.ts';
import {
  constructorCall,
  functionCall,
  propertyRead,
  propertyWrite,
  type JSCallType,
} from '../wire/call-types.ts';

export type ResolvedMember = (...args: unknown[]) => unknown;

type Constructor = new (...args: unknown[]) => unknown;

/** Walks to the object that holds the last name of the path. */
export function findObjectMember(root: object, identifier: string): [parent: object, name: string] {
  const names = identifier.split('.');
  const last = names.pop() as string;
  let current: unknown = root;
  for (const name of names) {
    if (typeof current !== 'object' || current === null || !(name in current))
      throw memberNotFound(identifier, name);
    current = (current as Record<string, unknown>)[name];
  }
  // Not always an object: a primitive is passed on, and the operation says what is wrong with it.
  return [current as object, last];
}

/** Finds what a call names. The function is bound to its parent; properties are read or written anew each time. */
export function resolveMember(root: object, identifier: string, callType: JSCallType): ResolvedMember {
  const [parent, name] = findObjectMember(root, identifier);
  const holder = parent as Record<string, unknown>;
  switch (callType) {
    case functionCall: {
      const member = memberOf(holder, name);
      if (typeof member !== 'function') throw notAFunction(identifier);
      return Function.prototype.bind.call(member, holder) as ResolvedMember;
    }
    case constructorCall: {
      const member = memberOf(holder, name);
      if (typeof member !== 'function') throw notAFunction(identifier);
      return (...args) => new (member as Constructor)(...args);
    }
    case propertyRead:
      if (!isReadable(holder, name)) throw propertyNotReadable(identifier);
      return () => holder[name];
    case propertyWrite:
      if (!isWritable(holder, name)) throw propertyNotWritable(identifier);
      return (value) => (holder[name] = value);
    default:
      return callType satisfies never;
  }
}

/** A path may lead through null, where the engine's own error would not name it. */
function memberOf(holder: Record<string, unknown> | null | undefined, name: string): unknown {
  return holder?.[name];
}

function isReadable(holder: object, name: string): boolean {
  if (!(name in holder)) return false;
  const descriptor = nearestDescriptor(holder, name);
  // A proxy may have a property without a descriptor; it is asked by reading.
  return descriptor === undefined || 'value' in descriptor || descriptor.get !== undefined;
}

function isWritable(holder: object, name: string): boolean {
  if (!(name in holder)) return Object.isExtensible(holder);
  const descriptor = nearestDescriptor(holder, name);
  if (descriptor === undefined) return true;
  return descriptor.writable === true || descriptor.set !== undefined;
}

function nearestDescriptor(holder: object, name: string): PropertyDescriptor | undefined {
  for (
    let object: object | null = holder;
    object !== null;
    object = Object.getPrototypeOf(object) as object | null
  ) {
    const descriptor = Object.getOwnPropertyDescriptor(object, name);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}
