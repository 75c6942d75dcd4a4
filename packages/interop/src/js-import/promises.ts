/**
 * JSImport and JSExport: promises, `Task` in .NET.
 *
 * In: anything with a `then`, and the marker of what it resolves to. Out: a promise of the converted value, or one
 * that is rejected with what the other side understands. A value of the wrong type rejects.
 */
import { valueNotOfType } from '../dev/errors.generated.ts';
import { toJsException, toManagedException } from './exceptions.ts';
import {
  requireKind,
  voidType,
  type Given,
  type JSMarker,
  type Received,
  type ResolvedMarker,
} from './marker.ts';

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return (
    (typeof value === 'object' || typeof value === 'function') &&
    value !== null &&
    typeof (value as { then?: unknown }).then === 'function'
  );
}

/** A promise of JavaScript, for managed code. */
export function promiseToManaged<T>(
  promise: PromiseLike<unknown>,
  convert: (value: unknown) => T,
): Promise<T> {
  return Promise.resolve(promise).then(
    (value) => {
      try {
        return convert(value);
      } catch (thrown) {
        throw toManagedException(thrown);
      }
    },
    (reason: unknown) => {
      throw toManagedException(reason);
    },
  );
}

/** A promise of managed code, for JavaScript. */
export function promiseToJs(
  promise: PromiseLike<unknown>,
  convert: (value: unknown) => unknown,
): Promise<unknown> {
  return Promise.resolve(promise)
    .then(convert)
    .catch((reason: unknown) => {
      throw toJsException(reason);
    });
}

/**
 * A promise. null passes, as for every reference.
 *
 * @example
 * const load = jsImport('load', 'Shop', { returns: JSType.Promise(JSType.String) }); // () => Promise<string>
 */
export function promiseType(): JSMarker<Promise<void>, PromiseLike<unknown>, 'Promise'>;
export function promiseType<E extends ResolvedMarker>(
  element: E,
): JSMarker<Promise<Received<E>>, PromiseLike<Given<E>>, 'Promise'>;
export function promiseType(
  element: ResolvedMarker = voidType,
): JSMarker<Promise<unknown>, PromiseLike<unknown>, 'Promise'> {
  requireKind('Promise', element, (kind) => !['Promise', 'Function', 'Span', 'ArraySegment'].includes(kind));
  const toJs = element.toJs as (value: unknown) => unknown;
  const check = (value: unknown): PromiseLike<unknown> => {
    if (!isThenable(value)) throw valueNotOfType('a Promise');
    return value;
  };
  return {
    kind: 'Promise',
    name: `Promise<${element.name}>`,
    toJs: (value: unknown) =>
      value === null || value === undefined ? null : promiseToJs(check(value), toJs),
    toManaged: (value) =>
      (value === null || value === undefined
        ? null
        : promiseToManaged(check(value), (result) => element.toManaged(result))) as Promise<unknown>,
  };
}
