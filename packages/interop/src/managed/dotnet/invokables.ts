/**
 * Calls from JavaScript: what may be called, and by which names.
 *
 * In: declarations, made when a class is defined. Out: the function for a name that came from JavaScript. Names are
 * keys of Maps that hold nothing but declarations: no name that comes from outside ever reads a property.
 */
import {
  argumentBlank,
  argumentNull,
  assemblyNotLoaded,
  duplicateInstance,
  duplicateStatic,
  instanceNotFound,
  staticNotFound,
} from '../../dev/errors.generated.ts';
import { JSCallResultType } from '../../wire/call-types.ts';
import { readerFor, type ResultReader } from '../result-types.ts';

/** One method that JavaScript may call. */
export interface Invokable {
  readonly call: (...args: unknown[]) => unknown;
  /** How many arguments JavaScript passes. */
  readonly count: number;
  /** How each of them is checked, with the name of its type; undefined where the declaration does not say. */
  readonly parameters: readonly Parameter[] | undefined;
}

export interface Parameter {
  readonly name: string;
  readonly reader: ResultReader | 'reference' | 'object' | 'stream' | 'any';
}

interface Methods {
  /** Several where an identifier was declared twice, which fails at the first call, as in .NET. */
  readonly byIdentifier: Map<string, Invokable[]>;
  /** The identifiers that were, so that no call has to look for them. */
  readonly repeated: Set<string>;
}

const noMethods = (): Methods => ({ byIdentifier: new Map(), repeated: new Set() });

interface DeclaredType {
  /** For messages only. */
  readonly name: string;
  readonly methods: Methods;
}

const assemblies = new Map<string, Methods>();
const types = new WeakMap<object, DeclaredType>();

/** Makes an invokable. `hidden` counts parameters that JavaScript does not pass: `self`. */
export function makeInvokable(
  call: (...args: never[]) => unknown,
  hidden: number,
  parameters: readonly unknown[] | undefined,
): Invokable {
  return {
    call: call as (...args: unknown[]) => unknown,
    count: parameters?.length ?? Math.max(0, call.length - hidden),
    parameters: parameters?.map(parameterOf),
  };
}

function parameterOf(type: unknown): Parameter {
  if (type === undefined) return { name: 'Object', reader: 'any' };
  const { name, isDotNetReference, jsCallResultType } = type as {
    name: string;
    isDotNetReference?: boolean;
    jsCallResultType?: number;
  };
  if (isDotNetReference === true) return { name, reader: 'reference' };
  // References arrive as such; everything else is read, by what the token says.
  if (jsCallResultType === JSCallResultType.JSStreamReference) return { name, reader: 'stream' };
  return { name, reader: jsCallResultType ? 'object' : readerFor(type) };
}

/** Adds static methods of an assembly. Returns what takes them away again. */
export function declareStatic(assembly: string, added: ReadonlyMap<string, Invokable>): () => void {
  refuseBlank(assembly, 'assemblyName');
  return declare(entryOf(assemblies, assembly, noMethods), added);
}

/** Adds methods of the instances of a class. Returns what takes them away again. */
export function declareInstance(
  prototype: object,
  name: string,
  added: ReadonlyMap<string, Invokable>,
): () => void {
  return declare(entryOf(types, prototype, () => ({ name, methods: noMethods() })).methods, added);
}

/** Whether an assembly of this name declares static methods. */
export function isDeclaredAssembly(name: string): boolean {
  return assemblies.has(name);
}

/** A static method of an assembly. Throws with .NET's texts. */
export function findStatic(assembly: string | null, identifier: string): Invokable {
  refuseBlank(assembly, 'assemblyKey.AssemblyName');
  refuseBlank(identifier, 'methodIdentifier');
  const methods = assemblies.get(assembly);
  if (methods === undefined) throw argumentError(assemblyNotLoaded(assembly));
  for (const name of methods.repeated) throw invalidOperation(duplicateStatic(assembly, name));
  const method = methods.byIdentifier.get(identifier)?.[0];
  if (method === undefined) throw argumentError(staticNotFound(assembly, identifier));
  return method;
}

/** A method of an object: of its class, or else of the nearest base class that declares it. */
export function findInstance(value: object, identifier: string): Invokable {
  refuseBlank(identifier, 'methodIdentifier');
  let name: string | undefined;
  for (let type: object | null = value; type !== null; type = Object.getPrototypeOf(type) as object | null) {
    const declared = types.get(type);
    if (declared === undefined) continue;
    name ??= declared.name;
    for (const other of declared.methods.repeated) {
      throw invalidOperation(duplicateInstance(declared.name, other));
    }
    const method = declared.methods.byIdentifier.get(identifier)?.[0];
    if (method !== undefined) return method;
  }
  throw argumentError(instanceNotFound(name ?? classNameOf(value), identifier));
}

function declare({ byIdentifier, repeated }: Methods, added: ReadonlyMap<string, Invokable>): () => void {
  for (const [identifier, method] of added) {
    refuseBlank(identifier, 'identifier');
    const methods = entryOf(byIdentifier, identifier, () => []);
    methods.push(method);
    if (methods.length > 1) repeated.add(identifier);
  }
  return () => {
    for (const [identifier, method] of added) {
      const left = (byIdentifier.get(identifier) ?? []).filter((other) => other !== method);
      if (left.length > 0) byIdentifier.set(identifier, left);
      else byIdentifier.delete(identifier);
      if (left.length < 2) repeated.delete(identifier);
    }
  };
}

function entryOf<K, V>(
  map: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  make: () => V,
): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function refuseBlank(text: string | null | undefined, parameter: string): asserts text is string {
  if (text === null || text === undefined)
    throw Object.assign(argumentNull(parameter), { name: 'ArgumentNullException' });
  if (text.trim() === '') throw argumentError(argumentBlank(parameter));
}

function classNameOf(value: object): string {
  const { constructor } = value as { constructor?: { name?: unknown } };
  return typeof constructor?.name === 'string' ? constructor.name : 'Object';
}

function argumentError(error: Error): Error {
  return Object.assign(error, { name: 'ArgumentException' });
}

function invalidOperation(error: Error): Error {
  return Object.assign(error, { name: 'InvalidOperationException' });
}
