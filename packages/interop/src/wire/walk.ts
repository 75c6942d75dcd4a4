/**
 * Flow C, marshalling: finds managed things inside arguments and puts something else in their place.
 *
 * Plain objects and arrays are searched at any depth and copied only where something in them was replaced, so that
 * an argument without references arrives as the very object that was passed. Both ways of marshalling use it: by
 * reference (page/live-arguments.ts) and as JSON (wire/encode.ts).
 *
 * In: the arguments of a call. Out: the same list, or a copy. Errors name the place: `args[0].rows[2].host`.
 */
import { argumentTooDeep, circularArgument } from '../dev/errors.generated.ts';

/** Containers may be nested this deep, the list of arguments being the first; .NET's own limit. */
export const maxDepth = 32;

/** How a walk treats what it meets. `place` gives the path of the value, for errors. */
export interface ArgumentVisitor {
  /**
   * What takes the value's place; the value itself to leave it. Called for objects, functions, symbols and bigints.
   * `walk` searches a value that came into being on the way, such as the result of `toJSON`.
   */
  replace(value: unknown, place: () => string, walk: (value: unknown) => unknown): unknown;
  /** Whether to search the properties of an object that was left. */
  enters(value: object): boolean;
  /** Leaves circular and deep containers as they are instead of failing. For values that stay in process. */
  readonly lenient?: boolean;
}

/** Walks the arguments of one call. Returns `args` itself where nothing was replaced. */
export function walkArguments(args: readonly unknown[], visitor: ArgumentVisitor): readonly unknown[] {
  for (const value of args) {
    if (isPlainValue(value)) continue;
    return new Walk(visitor).container(args) as readonly unknown[];
  }
  return args;
}

/** An array, or an object made by `{}` or with a null prototype, of any realm. */
export function isPlainContainer(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value) as object | null;
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return false;
  // Module namespaces have no prototype either. They carry a tag, and reading them can throw.
  return !(Symbol.toStringTag in value);
}

function isPlainValue(value: unknown): boolean {
  switch (typeof value) {
    case 'object':
      return value === null;
    case 'function':
    case 'symbol':
    case 'bigint':
      return false;
    default:
      return true;
  }
}

/** Path as a person would write it: `args[0].rows[2]["data-id"]`. */
function formatPath(keys: readonly (string | number)[]): string {
  let text = 'args';
  for (const key of keys) {
    if (typeof key === 'number') text += `[${key}]`;
    else text += /^[a-z$_][\w$]*$/i.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
  }
  return text;
}

class Walk {
  readonly #visitor: ArgumentVisitor;
  /** Keys from the list of arguments down to the value at hand. */
  readonly #keys: (string | number)[] = [];
  /** Containers on the way down; `#ancestors[i]` is what the first `i` keys lead to. */
  readonly #ancestors: object[] = [];
  /** Results of containers that were left: what is shared stays shared, and is searched once. */
  readonly #done = new Map<object, unknown>();

  constructor(visitor: ArgumentVisitor) {
    this.#visitor = visitor;
  }

  /** An array or a plain object, or a copy of it. */
  container(source: object): object {
    if (!this.#enter(source)) return source;
    let copy: object | undefined;
    for (const key of Array.isArray(source) ? source.keys() : Object.keys(source)) {
      const before = (source as Record<string | number, unknown>)[key];
      if (isPlainValue(before)) continue;
      this.#keys.push(key);
      const after = this.#value(before);
      this.#keys.pop();
      if (after === before) continue;
      copy ??= copyOf(source);
      // Defined, not assigned: a key named `__proto__` must stay a key.
      Object.defineProperty(copy, key, {
        value: after,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    this.#ancestors.pop();
    const result = copy ?? source;
    this.#done.set(source, result);
    return result;
  }

  #value(value: unknown): unknown {
    if (isPlainValue(value)) return value;
    const replaced = this.#visitor.replace(
      value,
      () => formatPath(this.#keys),
      (other) => this.#value(other),
    );
    if (replaced !== value) return replaced;
    if (typeof value !== 'object' || value === null) return value;
    if (this.#done.has(value)) return this.#done.get(value);
    if (!this.#visitor.enters(value)) return value;
    return this.container(value);
  }

  /** False where the container is not to be searched. */
  #enter(container: object): boolean {
    const at = this.#ancestors.indexOf(container);
    const deep = this.#ancestors.length === maxDepth;
    if (this.#visitor.lenient === true && (at >= 0 || deep)) return false;
    if (at >= 0) throw circularArgument(formatPath(this.#keys), formatPath(this.#keys.slice(0, at)));
    if (deep) throw argumentTooDeep(formatPath(this.#keys), maxDepth);
    this.#ancestors.push(container);
    return true;
  }
}

function copyOf(source: object): object {
  if (Array.isArray(source)) return Array.prototype.slice.call(source);
  const copy = { ...source };
  return Object.getPrototypeOf(source) === null ? (Object.setPrototypeOf(copy, null) as object) : copy;
}
