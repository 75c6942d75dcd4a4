/**
 * The parameters supplied to a component in one go, as Blazor's `ParameterView`.
 *
 * In: `parameter-source.ts` collects them from a component's tag. Out: `setParametersAsync` assigns them.
 */
import type { ViewOwner } from '../view/owner.ts';

/** @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.parameterview */
export class ParameterView {
  static readonly empty: ParameterView = new ParameterView([], [], null);

  /** Parallel arrays: names as written at the tag. */
  readonly names: readonly string[];
  readonly values: readonly unknown[];
  /** The component that supplied them: handlers and fragments among them belong to it. */
  readonly owner: ViewOwner | null;

  constructor(names: readonly string[], values: readonly unknown[], owner: ViewOwner | null) {
    this.names = names;
    this.values = values;
    this.owner = owner;
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
    const record: Record<string, unknown> = {};
    for (let i = 0; i < this.names.length; i++) record[this.names[i]!] = this.values[i];
    return record;
  }

  *[Symbol.iterator](): IterableIterator<[name: string, value: unknown]> {
    for (let i = 0; i < this.names.length; i++) yield [this.names[i]!, this.values[i]];
  }

  #indexOf(name: string): number {
    // The last one of a name wins, as with a splat.
    for (let i = this.names.length - 1; i >= 0; i--) {
      if (this.names[i] === name || this.names[i]!.toLowerCase() === name.toLowerCase()) return i;
    }
    return -1;
  }
}
