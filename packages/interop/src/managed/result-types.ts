/**
 * Flow C: the types a result can be asked for by, at run time, since generics are gone by then.
 *
 * In: the token a caller named and the value that came back. Out: the value, or why it is not of that type.
 *
 * | token | accepts | null or undefined |
 * |---|---|---|
 * | JSObjectReference | any object or function, as a reference | null |
 * | String | a string | null |
 * | Number, Boolean | a number, a boolean | refused |
 * | Array | an array | null |
 * | Object | any object but functions | null |
 * | Uint8Array | a Uint8Array | null |
 * | Date | a Date, or text in ISO form | null |
 *
 * Null follows .NET: a `string` may be null there, an `int` may not.
 */
import { jsonNotConvertible, unknownResultType, wrongResult } from '../dev/errors.generated.ts';
import { anythingBack, nothingBack, type JSCallResultType } from '../wire/call-types.ts';
import { kindOf, tagOf } from '../wire/kind.ts';
import { JSException } from './js-exception.ts';
import type { Owner } from './owner.ts';
import type { JSTransport } from './transport.ts';

/** A class whose instances are made from the answer itself; the transport makes them. */
export interface ReferenceType<T> {
  readonly prototype: T;
  readonly jsCallResultType: JSCallResultType;
  /** Makes an instance of what the transport gives, where that is not one already. */
  receive?(value: unknown, transport: JSTransport, owner: Owner | undefined): unknown;
}

/** How a call asks for its result and reads it. */
export interface ResultReader {
  readonly resultType: JSCallResultType;
  /** Returns the value to hand out. Throws a JSException where it is of another type. */
  read(value: unknown, transport?: JSTransport, owner?: Owner): unknown;
}

/** A result nobody named a type for. */
export const anyResult: ResultReader = { resultType: anythingBack, read: same };

/** A result nobody wants. */
export const noResult: ResultReader = { resultType: nothingBack, read: () => undefined };

const readers = new Map<unknown, ResultReader>([
  readerOf(String, 'string'),
  readerOf(Number, 'number'),
  readerOf(Boolean, 'boolean'),
  readerOf(Array, 'Array'),
  readerOf(Object, 'object'),
  readerOf(Uint8Array, 'Uint8Array'),
  [Date, { resultType: anythingBack, read: readDate }],
]);

/** The reader for a token. Throws a coded error for anything else. */
export function readerFor(type: unknown): ResultReader {
  const known = readers.get(type);
  if (known !== undefined) return known;
  // Tokens are classes, or stand for one.
  const { jsCallResultType: resultType, receive = same } = (type ?? {}) as Partial<ReferenceType<unknown>>;
  if (typeof resultType !== 'number') throw unknownResultType(describeToken(type));
  return { resultType, read: receive };
}

function same(value: unknown): unknown {
  return value;
}

function readerOf(type: { readonly name: string }, kind: string): [type: unknown, reader: ResultReader] {
  const read = (value: unknown): unknown => {
    // The two that cannot be null are also those that `typeof` tells; arrays of another window have a tag.
    const isNullable = type !== Number && type !== Boolean;
    if (typeof value === kind || tagOf(value) === kind || (value === null && isNullable)) return value;
    throw notConvertible(type.name, kindOf(value));
  };
  return [type, { resultType: anythingBack, read }];
}

function readDate(value: unknown): unknown {
  if (value === null || tagOf(value) === 'Date') return value;
  // Only what toJSON writes and its usual variants; Date.parse alone takes almost any text.
  const isIso =
    typeof value === 'string' &&
    /^\d{4}(-\d\d){2}(T\d\d(:\d\d){1,2}(\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.test(value);
  const time = isIso ? Date.parse(value as string) : NaN;
  if (Number.isNaN(time)) throw notConvertible('Date', kindOf(value));
  return new Date(time);
}

function notConvertible(expected: string, found: string): JSException {
  const inner = jsonNotConvertible(expected, found);
  return new JSException(wrongResult(inner.message, inner).message, { cause: inner });
}

function describeToken(type: unknown): string {
  return (typeof type === 'function' && type.name) || kindOf(type);
}
