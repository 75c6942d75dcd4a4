/**
 * `CascadingValueSource`: a cascading value that the app supplies to all its components, and that says by itself when
 * it has changed (reference section 10).
 */
import { cascadingSourceFixed, cascadingTypeUnknown } from '../dev/errors.generated.ts';
import type { CascadingSupplier, ClassToken } from './cascading-supplier.ts';
import { CascadingSupply, classOf } from './cascading-supply.ts';

/** How a cascading value is asked for, and whether it changes. */
export interface CascadingValueSourceOptions {
  /** The name it is asked for by. */
  readonly name?: string;
  /** The class it is asked for by; that of the first value where it is left out. */
  readonly type?: ClassToken;
  /** True promises that the value will not change: nobody subscribes. */
  readonly isFixed?: boolean;
}

/**
 * A root-level supplier of a cascading value.
 *
 * @example
 * ```ts
 * const theme = new CascadingValueSource(new Theme('light'));
 * app.cascadingValues.add(theme);
 * // later
 * await theme.notifyChangedAsync(new Theme('dark'));
 * ```
 * @see https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.components.cascadingvaluesource-1
 */
export class CascadingValueSource<T> implements CascadingSupplier {
  /** @internal */
  readonly cascadingSupply: CascadingSupply<T>;

  /** @throws a coded error where it has neither a name nor a class to be asked for by. */
  constructor(value: T, options: CascadingValueSourceOptions = {}) {
    const { name = null, type = classOf(value), isFixed = false } = options;
    if (name === null && type === null) throw cascadingTypeUnknown();
    this.cascadingSupply = new CascadingSupply(value, type, name, isFixed);
  }

  /**
   * A source whose value is made when a component first asks for it, and never where none does.
   *
   * @param options says what it is asked for by: there is no value yet to tell.
   * @example
   * ```ts
   * app.cascadingValues.add(CascadingValueSource.lazy(() => loadTheme(), { type: Theme }));
   * ```
   */
  static lazy<T>(
    factory: () => T,
    options: CascadingValueSourceOptions & ({ readonly type: ClassToken } | { readonly name: string }),
  ): CascadingValueSource<T> {
    const source = new CascadingValueSource<T>(undefined as T, options);
    source.cascadingSupply.factory = factory;
    return source;
  }

  get currentValue(): T {
    return this.cascadingSupply.value;
  }

  /**
   * Tells every consumer, which then renders.
   *
   * @param value the new value; left out, the current one was changed in place.
   * @throws a coded error where the source is fixed.
   */
  async notifyChangedAsync(...value: [] | [value: T]): Promise<void> {
    const supply = this.cascadingSupply;
    if (supply.isFixed) throw cascadingSourceFixed('CascadingValueSource');
    if (value.length > 0) supply.value = value[0] as T;
    supply.notify();
  }
}
