/**
 * `supplyParameterFromQuery()`: a field that holds a value of the address's query, now and after every navigation.
 * Blazor's attribute `[SupplyParameterFromQuery]`.
 */
import { suppliedParameter } from '@strop/renderer';
import { NavigationManager } from './navigation-manager.ts';
import { type QueryType, type QueryValue, queryValue, queryValues } from './query-value.ts';

/** How a field is told by the query. */
export interface QueryParameterOptions<T> {
  /** Its name in the query; the field's where it is left out. Any case. */
  readonly name?: string;
  /** What the field holds where the query has no value. Default null; an empty list for a list. */
  readonly defaultValue?: T;
  /** True where a tag may supply it too; what the tag says counts. Default false. */
  readonly isParameter?: boolean;
}

/**
 * Declares a parameter that the query supplies, in any component. It is set again whenever the address changes.
 *
 * @param type `String` where it is left out, `Number`, `Boolean`, `BigInt` (64 bits), `Date` or the name of a route constraint such as
 *   `'int'` and `'guid'`; in an array for all values of the name, else the last one counts.
 * @throws STROP4024 as the component's error, where the text in the query is no value of the type.
 * @example
 * ```ts
 * class Search extends Component {
 *   readonly text = supplyParameterFromQuery(String, { name: 'q', defaultValue: '' });
 *   readonly page = supplyParameterFromQuery('int', { defaultValue: 1 });
 *   readonly tags = supplyParameterFromQuery([String], { name: 'tag' });
 * }
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/fundamentals/navigation#query-strings
 */
export function supplyParameterFromQuery<Type extends QueryType>(
  type: readonly [Type],
  options?: QueryParameterOptions<readonly QueryValue<Type>[]>,
): readonly QueryValue<Type>[];
export function supplyParameterFromQuery<Type extends QueryType>(
  type: Type,
  options: QueryParameterOptions<QueryValue<Type>> & { readonly defaultValue: QueryValue<Type> },
): QueryValue<Type>;
export function supplyParameterFromQuery<Type extends QueryType>(
  type: Type,
  options?: QueryParameterOptions<QueryValue<Type>>,
): QueryValue<Type> | null;
export function supplyParameterFromQuery(): string | null;
export function supplyParameterFromQuery(
  type: QueryType | readonly [QueryType] = String,
  options: QueryParameterOptions<unknown> = {},
): unknown {
  const many = Array.isArray(type) ? (type[0] as QueryType) : null;
  const { defaultValue = many === null ? null : [], isParameter = false } = options;
  return suppliedParameter<unknown>(
    (field) => {
      const navigation = field.getService(NavigationManager);
      const name = options.name ?? field.name;
      return {
        source: navigation,
        get value() {
          if (many === null) return queryValue(navigation.uri, name, type as QueryType) ?? defaultValue;
          const values = queryValues(navigation.uri, name, many);
          return values.length === 0 ? defaultValue : values;
        },
        subscribe: (changed) => navigation.locationChanged(changed),
      };
    },
    { defaultValue, isParameter },
  );
}
