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
  /** Supplies the value instead of a component above or the app (`supplied-parameter.ts`). */
  readonly supply?: SupplyMaker;
}

/** Makes what supplies one field of one instance. */
export type SupplyMaker = (state: ComponentState, field: string) => CascadingSupplyLike;

/** A component or a source that offers a value to everything below it. */
export interface CascadingSupplier {
  readonly cascadingSupply: CascadingSupplyLike;
}

/** The value, and who it fits; told by its members, so that a supplier of another copy of this package counts too. */
export interface CascadingSupplyLike {
  readonly isFixed: boolean;
  readonly value: unknown;
  /** Whose changes concern several fields at once: a component subscribes to it once. */
  readonly source?: object;
  /** True where a tag may supply the field too, and counts. */
  readonly givesWay?: boolean;
  canSupply(request: CascadingRequest): boolean;
  subscribe(receiver: CascadingReceiver): void;
  unsubscribe(receiver: CascadingReceiver): void;
}

/** An instance that is told of changes; by its members too. */
export interface CascadingReceiver {
  readonly state: ComponentState;
  /** A value has changed: the component gets its last direct parameters and all current values. */
  receive(): void;
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
