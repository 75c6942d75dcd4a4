/**
 * `suppliedParameter()`: a field that a service supplies, such as a value of the address. It takes the way of cascading
 * parameters: the value comes with every set of parameters, and a change is a set of its own (reference section 10).
 *
 * In: what supplies one field of one instance. Out: a marker, as of `cascadingParameter`.
 */
import type { CascadingSupplyLike } from './cascading-supplier.ts';
import { createConsumer } from './cascading-parameter.ts';
import type { CascadingMarker } from './class-metadata.ts';
import type { ComponentState } from './component-state.ts';
import { mark } from './field-markers.ts';
import type { Token } from './services.ts';

/** What a supply is made for. */
export interface SuppliedField {
  readonly name: string;
  readonly component: string;
  getService<T>(token: Token<T>): T;
}

/** Supplies one field of one instance. */
export interface ParameterSupply {
  /** Asked for with every set of parameters; what it throws is the component's error. */
  readonly value: unknown;
  /** What tells of changes: fields of one component with the same source are told once. */
  readonly source: object;
  /** Calls `changed` whenever the value may be another one, until the result is disposed. */
  subscribe(changed: () => void): Disposable;
}

/**
 * Declares a parameter whose value comes from a service. Made for packages that know such a source;
 * `supplyParameterFromQuery` of `@strop/web` is one.
 *
 * @param supply makes the source for an instance, before its first method runs.
 * @param options what the field holds until then, and whether a tag may supply it too.
 * @example
 * ```ts
 * const online = () => suppliedParameter<boolean>(({ getService }) => getService(Network).supply(), { defaultValue: true });
 * ```
 */
export function suppliedParameter<T>(
  supply: (field: SuppliedField) => ParameterSupply,
  options: { readonly defaultValue: T; readonly isParameter?: boolean },
): T {
  const direct = options.isParameter ?? false;
  const marker: CascadingMarker = {
    request: { type: null, name: null, supply: (state, field) => supplyOf(state, field, supply, direct) },
    defaultValue: options.defaultValue,
    direct,
    createConsumer,
  };
  return mark('cascading', marker) as T;
}

function supplyOf(
  state: ComponentState,
  name: string,
  make: (field: SuppliedField) => ParameterSupply,
  givesWay: boolean,
): CascadingSupplyLike {
  const { services, scheduler } = state.root;
  const supply = make({ name, component: state.name, getService: (token) => services.get(token) });
  let subscription: Disposable | null = null;
  return {
    isFixed: false,
    source: supply.source,
    givesWay,
    get value() {
      return supply.value;
    },
    canSupply: () => false,
    subscribe: (receiver) => {
      subscription = supply.subscribe(() => scheduler.batch(() => receiver.receive()));
    },
    unsubscribe: () => subscription?.[Symbol.dispose](),
  };
}
