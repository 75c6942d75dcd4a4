/**
 * Development only: `bind(this, 'nmae')`. TypeScript tells it, JavaScript does not, and the field would show nothing.
 *
 * In: what `bind` was given. Out: a coded error, or a warning where what was found may do all the same. A model may get its
 * fields later, so of models only names are told that differ in case.
 */
import { bindNeedsName, boundNameMissing } from '../dev/errors.generated.ts';

declare const console: { warn(message: string): void };

const told = new WeakMap<object, Set<PropertyKey>>();

export function checkBound(target: unknown, name: unknown): void {
  if (typeof target !== 'object' || target === null) {
    if (name === undefined) throw bindNeedsName(target === null ? 'null' : typeof target);
    return;
  }
  if (typeof name !== 'string') {
    const { get, set } = target as { get?: unknown; set?: unknown };
    if (
      typeof name !== 'symbol' &&
      typeof name !== 'number' &&
      (typeof get !== 'function' || typeof set !== 'function')
    )
      throw bindNeedsName(`an object without ${typeof get === 'function' ? 'set' : 'get'}`);
    return;
  }
  if (name in target) return;
  const names = namesOf(target);
  const lower = name.toLowerCase();
  const near = names.find((one) => one.toLowerCase() === lower);
  if (near === undefined && !isComponent(target)) return;
  const type = target.constructor as { readonly name: string; readonly prototype: object } | undefined;
  const place = type === undefined || (type as unknown) === Object ? target : type;
  const known = told.get(place) ?? new Set();
  if (known.has(name)) return;
  told.set(place, known.add(name));
  console.warn(
    boundNameMissing(name, type?.name ?? 'Object', near === undefined ? '' : `Did you mean '${near}'? `)
      .message,
  );
}

/** Told by the place of its handle: components of all copies of this package have it. */
function isComponent(target: object): boolean {
  return Symbol.for('strop.handle') in target;
}

/** Of fields and of what its classes define. */
function namesOf(target: object): string[] {
  const names: string[] = [];
  for (
    let from: object | null = target;
    from !== null && from !== Object.prototype;
    from = Object.getPrototypeOf(from) as object | null
  )
    names.push(...Object.getOwnPropertyNames(from));
  return names;
}
