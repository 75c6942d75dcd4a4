/**
 * What a component class declares, as the core knows it. The code that injects services comes with `inject`
 * (`read-fields.ts`), the one that converts and assigns what is supplied with `parameter` (`declare-parameters.ts`): a class
 * without any has `noFields`.
 */
import { DEV } from '#dev';
import { notAParameter, undeclaredParameter } from '../dev/errors.generated.ts';
import type { ViewOwner } from '../view/owner.ts';
import type { ComponentState } from './component-state.ts';
import type { CascadingConsumer, CascadingRequest } from './cascading-supplier.ts';
import type { MarkerKind } from './markers.ts';
import type { ParameterView } from './parameter-view.ts';

export interface ParameterInfo {
  readonly name: string;
  readonly kind: Exclude<MarkerKind, 'service' | 'cascading'>;
}

export interface ClassMetadata {
  readonly parameters: readonly ParameterInfo[];
  /** Null where the class has no cascading parameters. */
  readonly cascading: CascadingConsumer | null;
  /** True for a parameter that is an EventCallback. */
  isCallback(name: string): boolean;
  /** Assigns what is supplied, the first time or later; throws a coded error for what the class does not declare. */
  assign(component: object, view: ParameterView, first: boolean): void;
  /** Assigns at once what a plain tag supplies, and goes on as `setParametersAsync`; false where it has to be collected. */
  supplyPlain(child: ComponentState, values: readonly unknown[], owner: ViewOwner | null): boolean;
  /** Puts defaults in the place of the markers of the first instance. */
  reset(fields: Record<string, unknown>): void;
  /** What fields of later instances, which have no markers, do not hold yet. */
  fill(fields: Record<string, unknown>): void;
}

/** The value of a `cascading` marker. */
export interface CascadingMarker {
  readonly request: CascadingRequest;
  readonly defaultValue: unknown;
  /** True where a tag may supply it too; what a tag says counts. */
  readonly direct?: boolean;
  /** Makes what serves all cascading parameters of a class: a hook, so that this file need not import it. */
  readonly createConsumer: (
    fields: readonly (readonly [name: string, request: CascadingRequest])[],
  ) => CascadingConsumer;
}

/** Of a class that declares nothing. */
export const noFields: ClassMetadata = {
  parameters: [],
  cascading: null,
  isCallback: () => false,
  assign(component, { names }) {
    if (names.length > 0) throw undeclared(component, names[0]!);
  },
  supplyPlain: () => false,
  reset() {},
  fill() {},
};

/** The error for a parameter that a class does not have; in development it tells those it has. */
export function undeclared(component: object, name: string, names: Iterable<string> = []): Error {
  const type = component.constructor.name;
  if (Object.hasOwn(component, name)) return notAParameter(type, name);
  if (!DEV) return undeclaredParameter(type, name);
  const declared = [...names].map((one) => `'${one}'`).join(', ');
  return undeclaredParameter(type, name, declared && `It has ${declared}. `);
}
