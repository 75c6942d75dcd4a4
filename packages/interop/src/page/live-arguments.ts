/**
 * Flow C, marshalling in the page: arguments go to JavaScript as they are.
 *
 * In: arguments that may hold references at any depth. Out: the same, with the live elements and objects in their
 * place. Nothing is encoded; functions, nodes, dates, maps, byte arrays and class instances pass by reference and are
 * not looked into.
 */
import {
  elementReferenceElsewhere,
  foreignObjectReference,
  referencedObjectDoesNotExist,
} from '../dev/errors.generated.ts';
import { JSException } from '../managed/js-exception.ts';
import type { JSTransport } from '../managed/transport.ts';
import { hasElement } from '../wire/element-argument.ts';
import { jsonConverterHook } from '../wire/json-converter-hook.ts';
import {
  describeDotNetReference,
  describeElementReference,
  describeObjectReference,
  type ManagedOwner,
} from '../wire/markers.ts';
import { isPlainContainer, walkArguments } from '../wire/walk.ts';
import type { ObjectTable } from './object-table.ts';

/** The element a reference stands for, or null where this root did not attach it. */
export type ElementResolver = (reference: object) => Element | null;

/** Where arguments go. */
export interface LiveTarget {
  readonly objects: ObjectTable;
  readonly resolveElement: ElementResolver;
  /** Carries the calls that JavaScript makes on objects among the arguments. */
  readonly transport: JSTransport;
  /** The component whose arguments they are, where one is known. */
  readonly owner: ManagedOwner | undefined;
}

/** Puts live elements, objects and proxies in the place of references. Returns `args` itself where there are none. */
export function resolveArguments(args: readonly unknown[], target: LiveTarget): readonly unknown[] {
  // Most are plain values and elements that stand, which takes the fewest steps (500 widgets of `npm run bench:trees`).
  let given: unknown[] | undefined;
  for (let i = 0; i < args.length; i++) {
    const value = args[i];
    if (typeof value !== 'object' || value === null) continue;
    if (describeElementReference(value)?.state !== 'attached') return resolveAny(args, target);
    const element = target.resolveElement(value);
    if (element === null) return resolveAny(args, target);
    (given ??= args.slice())[i] = element;
  }
  return given ?? args;
}

function resolveAny(args: readonly unknown[], target: LiveTarget): readonly unknown[] {
  for (const value of args) {
    if (typeof value === 'object' && value !== null && mayHold(value)) return searchArguments(args, target);
  }
  // None of them has to be searched: most arguments are references and plain values. Measured by bench/interop.
  let live: unknown[] | undefined;
  for (let i = 0; i < args.length; i++) {
    const before = args[i];
    const after = replaceOne(before, target, () => `args[${i}]`);
    if (after !== before) (live ??= args.slice())[i] = after;
  }
  return live ?? args;
}

/** Whether there may be references in a value, or it becomes another that holds some. */
function mayHold(value: object): boolean {
  return jsonConverterHook.find !== undefined || isPlainContainer(value);
}

function searchArguments(args: readonly unknown[], target: LiveTarget): readonly unknown[] {
  return walkArguments(args, {
    replace(value, place, walk) {
      const live = replaceOne(value, target, place);
      if (live !== value || typeof value !== 'object' || value === null) return live;
      const converter = jsonConverterHook.find?.(value);
      return converter === undefined ? value : walk(converter.write(value));
    },
    enters: isPlainContainer,
  });
}

/** What stands for a value in JavaScript; the value itself where nothing does. */
function replaceOne(value: unknown, target: LiveTarget, place: () => string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const element = describeElementReference(value);
  if (element !== undefined) {
    if (!hasElement(element, place)) return null;
    const live = target.resolveElement(value);
    if (live === null) throw elementReferenceElsewhere(element.id, place());
    return live;
  }
  const reference = describeObjectReference(value);
  if (reference !== undefined) {
    if (reference.table !== target.objects) throw foreignObjectReference(place());
    return findReferenced(target.objects, reference.id);
  }
  return describeDotNetReference(value)?.createProxy(target.transport, undefined, target.owner) ?? value;
}

/** The object a reference stands for. Fails as JavaScript's side of .NET 10 does. */
export function findReferenced(objects: ObjectTable, id: number): object {
  const entry = objects.get(id);
  if (entry !== undefined) return entry.object;
  const cause = referencedObjectDoesNotExist(id);
  throw new JSException(cause.message, { cause });
}
