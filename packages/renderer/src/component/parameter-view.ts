/**
 * The parameters supplied to a component in one go, as Blazor's `ParameterView`.
 *
 * In: `parameter-source.ts` collects them from a component's tag. Out: `setParametersAsync` assigns them.
 */
import { parameterViewExpired } from '../dev/errors.generated.ts';
import type { ViewOwner } from '../view/owner.ts';

/**
 * Parameters by name, direct ones first, cascading ones after them. It is read while `setParametersAsync` runs
 * synchronously and expires then: who kept one would assign old values over newer ones. `snapshot` makes one to keep.
 *
 * @example
 * override setParametersAsync(parameters: ParameterView) {
 *   this.city = parameters.getValueOrDefault('city', 'Tokyo');
 *   return super.setParametersAsync(ParameterView.empty);
 * }
 * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.parameterview
 */
export class ParameterView {
  static readonly empty: ParameterView = new ParameterView([], [], null);

  /** Names as written at the tag; parallel to `values`. */
  readonly names: readonly string[];
  readonly values: readonly unknown[];
  /** The component that supplied them: handlers and fragments among them belong to it. */
  readonly owner: ViewOwner | null;
  /** Index of the first cascading value; the length where there is none. */
  readonly directCount: number;

  constructor(
    names: readonly string[],
    values: readonly unknown[],
    owner: ViewOwner | null,
    directCount: number = names.length,
  ) {
    this.names = names;
    this.values = values;
    this.owner = owner;
    this.directCount = directCount;
  }

  /** A view of the entries of a record. */
  static fromRecord(record: Readonly<Record<string, unknown>>): ParameterView {
    return new ParameterView(Object.keys(record), Object.values(record), null);
  }

  /** True where a value was supplied under the name, whatever its case. */
  has(name: string): boolean {
    return this.#indexOf(name) >= 0;
  }

  /** The value supplied under the name, or `defaultValue`. */
  getValueOrDefault<T>(name: string, defaultValue?: T): T | undefined {
    const index = this.#indexOf(name);
    return index < 0 ? defaultValue : (this.values[index] as T);
  }

  toRecord(): Record<string, unknown> {
    return Object.fromEntries(this.names.map((name, i) => [name, this.values[i]]));
  }

  /** The same parameters in a view that does not expire, for a component that has to wait before it assigns them. */
  snapshot(): ParameterView {
    return new ParameterView(this.names, this.values, this.owner, this.directCount);
  }

  *[Symbol.iterator](): IterableIterator<[name: string, value: unknown, isCascading: boolean]> {
    for (let i = 0; i < this.names.length; i++) yield [this.names[i]!, this.values[i], i >= this.directCount];
  }

  #indexOf(name: string): number {
    // The last one of a name wins, as with a splat.
    return this.names.findLastIndex((one) => one.toLowerCase() === name.toLowerCase());
  }
}

/** Development only: the synchronous part of `setParametersAsync` is over. */
export function expire(view: ParameterView): void {
  const refused = {
    get: () => {
      throw parameterViewExpired();
    },
  };
  if (view !== ParameterView.empty) Object.defineProperties(view, { names: refused, values: refused });
}
