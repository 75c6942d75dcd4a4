/**
 * What supplies cascading values and what asks for them, as the core knows them. The code that resolves, subscribes
 * and notifies comes with `cascadingParameter`, so that an app without cascading values carries none of it.
 */
import type { ComponentState } from './component-state.ts';
import type { ParameterView } from './parameter-view.ts';

/** What a class is named by at run time; abstract classes count. */
export type ClassToken<T = unknown> = abstract new (...args: never[]) => T;

/** What a cascading parameter asks for: a class, a name or both. */
export interface CascadingRequest {
  readonly type: ClassToken | null;
  readonly name: string | null;
}

/** A component or a source that offers a value to everything below it. */
export interface CascadingSupplier {
  readonly cascadingSupply: CascadingSupplyLike;
}

/** The value, and who it fits; told by its members, so that a supplier of another copy of this package counts too. */
export interface CascadingSupplyLike {
  readonly isFixed: boolean;
  readonly value: unknown;
  canSupply(request: CascadingRequest): boolean;
  subscribe(consumer: ComponentState): void;
  unsubscribe(consumer: ComponentState): void;
}

/** The cascading parameters of one class; one object for all its instances. */
export interface CascadingConsumer {
  /** Lower-case names of the fields. */
  readonly names: ReadonlySet<string>;
  /** Finds the suppliers of a new instance and subscribes to those that may change. */
  connect(state: ComponentState): void;
  /** The parameters with the cascading values after them. */
  append(state: ComponentState, direct: ParameterView): ParameterView;
  /** The instance is disposed: nothing notifies it any more. */
  disconnect(state: ComponentState): void;
}
