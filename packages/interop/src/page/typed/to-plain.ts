/**
 * JavaScript's side of typed remotes: tells data from live objects.
 *
 * In: what a function returned, or what JavaScript passes to a callback. Out: plain data, in which every live object
 * became a reference and every value without JSON text an object that stands for it. Next: `typed/create-remote.ts`.
 *
 * The rule, which the types in `typed/remote.ts` repeat: live is every function, and every object that has a method, of
 * its own or of its class, the methods of all objects (`toString`, …) not counted. The rest is data: of an instance
 * of a class that has no methods, its own properties and its getters. Errors are data: name, message and stack.
 */
import { isError } from '../../wire/failure.ts';
import { tagOf } from '../../wire/kind.ts';
import { describeDotNetProxy } from '../../wire/markers.ts';
import { jsObjectIdKey } from '../../wire/reserved-keys.ts';
import { describeBigInt, describeDate, describePrimitive } from '../../wire/typed-values.ts';
import { isPlainContainer, walkArguments, type ArgumentVisitor } from '../../wire/walk.ts';

/** What is known of the objects that share a prototype. */
interface Kind {
  readonly live: boolean;
  /** Names of the getters. */
  readonly getters: readonly string[];
}

const kinds = new WeakMap<object, Kind>();

/** @param createReference puts a live object into the table and returns its id */
export function toPlain(value: unknown, createReference: (value: unknown) => number): unknown {
  return allToPlain([value], createReference)[0];
}

/** Several values, or none: where one cannot be passed, the others leave nothing in the table. */
export function allToPlain(
  values: readonly unknown[],
  createReference: (value: unknown) => number,
): readonly unknown[] {
  const live: { place: { [jsObjectIdKey]: number }; object: unknown }[] = [];
  const visitor: ArgumentVisitor = {
    replace(item, _place, walk) {
      if (typeof item === 'bigint') return describeBigInt(item);
      if (typeof item === 'symbol') return null;
      if (typeof item !== 'function') {
        const object = item as object;
        if (describeDotNetProxy(object) !== undefined || tagOf(object) === 'Uint8Array') return item;
        if (tagOf(object) === 'Date') return describeDate(object as Date);
        if (Array.isArray(object)) return item;
        if (isError(object)) return walk(errorData(object));
        const { live, getters } = kindOfObject(object);
        if (!live) return isPlainContainer(object) ? item : walk(dataOf(object, getters));
      }
      const place = { [jsObjectIdKey]: 0 };
      live.push({ place, object: item });
      return place;
    },
    enters: (object) => tagOf(object) !== 'Uint8Array' && isPlainContainer(object),
  };
  const plain = values.map((value) => describePrimitive(value) ?? walkArguments([value], visitor)[0]);
  for (const { place, object } of live) place[jsObjectIdKey] = createReference(object);
  return plain;
}

function kindOfObject(object: object): Kind {
  const prototype = Object.getPrototypeOf(object) as object | null;
  const kind = kindOfPrototype(prototype);
  return kind.live || !hasMethod(object, []) ? kind : { live: true, getters: [] };
}

const plainKind: Kind = { live: false, getters: [] };

function kindOfPrototype(prototype: object | null): Kind {
  // The prototype of all objects, of whatever window: the only one without one of its own.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) {
    return prototype === null || Object.hasOwn(prototype, 'hasOwnProperty') ? plainKind : ownKind(prototype);
  }
  let kind = kinds.get(prototype);
  if (kind === undefined) {
    const inherited = kindOfPrototype(Object.getPrototypeOf(prototype) as object);
    const own = ownKind(prototype);
    kind = {
      live: inherited.live || own.live,
      getters: [...new Set([...inherited.getters, ...own.getters])],
    };
    kinds.set(prototype, kind);
  }
  return kind;
}

function ownKind(prototype: object): Kind {
  const getters: string[] = [];
  return { live: hasMethod(prototype, getters), getters };
}

/** Whether an object itself has a method; names of its getters are added to `getters`. Nothing is called. */
function hasMethod(object: object, getters: string[]): boolean {
  for (const key of Reflect.ownKeys(object)) {
    if (typeof key === 'string' && key in Object.prototype) continue;
    const descriptor = Object.getOwnPropertyDescriptor(object, key);
    if (typeof descriptor?.value === 'function') return true;
    if (descriptor?.get !== undefined && typeof key === 'string') getters.push(key);
  }
  return false;
}

function dataOf(object: object, getters: readonly string[]): object {
  const data: Record<string, unknown> = { ...object };
  for (const name of getters) {
    const value = (object as Record<string, unknown>)[name];
    Object.defineProperty(data, name, { value, writable: true, enumerable: true, configurable: true });
  }
  return data;
}

function errorData(error: Error): object {
  const { name, message, stack } = error;
  return { ...(error as object), name, message, ...(stack !== undefined && { stack }) };
}
