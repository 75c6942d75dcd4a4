/**
 * Values of the query: `?page=2&tag=a&tag=b` as typed values. In: an address, a name and a type. Out: the value.
 *
 * What each type accepts is what .NET's invariant culture accepts, as for route constraints. Names match in any case.
 */
import { cannotParseQueryValue } from '../dev/errors.generated.ts';
import {
  convertRouteValue,
  type RouteConstraintName,
  type RouteConstraintTypes,
} from '../routing/route-constraints.ts';

/** A type by JavaScript's own function, or by the name of a route constraint where that says more. */
export type QueryType =
  | StringConstructor
  | NumberConstructor
  | BooleanConstructor
  | BigIntConstructor
  | DateConstructor
  | keyof RouteConstraintTypes;

/** What a field of a type of the query holds. */
export type QueryValue<Type> = Type extends keyof RouteConstraintTypes
  ? RouteConstraintTypes[Type]
  : Type extends StringConstructor
    ? string
    : Type extends NumberConstructor
      ? number
      : Type extends BooleanConstructor
        ? boolean
        : Type extends BigIntConstructor
          ? bigint
          : Type extends DateConstructor
            ? Date
            : never;

const constraints = new Map<QueryType, RouteConstraintName>([
  [Number, 'double'],
  [Boolean, 'bool'],
  [BigInt, 'long'],
  [Date, 'datetime'],
]);

/**
 * The value of a name in the query of `uri`; undefined where there is none. Of several the last one counts.
 *
 * @throws STROP4024 for text that is no value of the type
 */
export function queryValue(uri: string, name: string, type: QueryType): unknown {
  const text = queryTexts(uri, name).at(-1);
  // As for nullable types in Blazor: `?page=` is no page, while an empty text is a text.
  return text === undefined || (text === '' && type !== String) ? undefined : convert(text, name, type);
}

/** All values of a name in the query. */
export function queryValues(uri: string, name: string, type: QueryType): readonly unknown[] {
  return queryTexts(uri, name).map((text) => convert(text, name, type));
}

function queryTexts(uri: string, name: string): string[] {
  const wanted = name.toLowerCase();
  const found: string[] = [];
  for (const [key, text] of new URL(uri).searchParams) if (key.toLowerCase() === wanted) found.push(text);
  return found;
}

function convert(text: string, name: string, type: QueryType): unknown {
  if (type === String) return text;
  const constraint = typeof type === 'string' ? type : constraints.get(type)!;
  const value = convertRouteValue(constraint, text);
  if (value === undefined) throw cannotParseQueryValue(text, constraint, name);
  return value;
}
