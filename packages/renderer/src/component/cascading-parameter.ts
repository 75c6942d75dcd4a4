/**
 * `cascadingParameter()`: a field that holds what an ancestor supplies. Suppliers are found once, when the instance is
 * made, nearest first; the values come with every set of parameters, after the direct ones (reference section 10).
 *
 * In: the markers of a class. Out: its CascadingConsumer, which the core calls at the three points it needs.
 */
import { cascadingRequestEmpty } from '../dev/errors.generated.ts';
import {
  type CascadingConsumer,
  type CascadingReceiver,
  type CascadingRequest,
  type CascadingSupplier,
  type CascadingSupplyLike,
  type ClassToken,
} from './cascading-supplier.ts';
import type { CascadingMarker } from './class-metadata.ts';
import type { ComponentState } from './component-state.ts';
import { mark } from './field-markers.ts';
import { ParameterView } from './parameter-view.ts';
import { supplyParameters } from './supply-parameters.ts';
import { assignAtOnce } from './supply-plain.ts';

/** What a class says of its values: a string for `String`, an instance for any other class. */
export type ValueOf<C> = C extends StringConstructor
  ? string
  : C extends NumberConstructor
    ? number
    : C extends BooleanConstructor
      ? boolean
      : C extends ClassToken<infer T>
        ? T
        : never;

/**
 * Declares a parameter that the nearest `CascadingValue` above, or else the app, supplies. Where nobody does, it keeps
 * its default.
 *
 * @param type the class the value is declared with, or one it derives from; `String`, `Number` or `Boolean` for
 *   primitives. Left out, the name alone decides.
 * @param options the name the value is supplied under, and what the field holds until one is supplied. A value with a
 *   name fits only where the same name is asked for, whatever its case; one without a name only where none is.
 * @throws a coded error where neither a class nor a name is given.
 * @example
 * ```ts
 * class ThemedButton extends Component {
 *   readonly theme = cascadingParameter(Theme);
 *   readonly accent = cascadingParameter<string>({ name: 'accent' });
 * }
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/cascading-values-and-parameters
 */
export function cascadingParameter<C extends ClassToken>(
  type: C,
  options: { readonly name?: string; readonly defaultValue: ValueOf<C> },
): ValueOf<C>;
export function cascadingParameter<C extends ClassToken>(
  type: C,
  options?: { readonly name?: string },
): ValueOf<C> | undefined;
export function cascadingParameter<T>(options: { readonly name: string; readonly defaultValue: T }): T;
export function cascadingParameter<T>(options: { readonly name: string }): T | undefined;
export function cascadingParameter(
  first: ClassToken | { name?: string; defaultValue?: unknown },
  second: { name?: string; defaultValue?: unknown } = {},
): unknown {
  const type = typeof first === 'function' ? first : null;
  const { name, defaultValue } = type === null ? ((first ?? {}) as typeof second) : second;
  if (type === null && !name) throw cascadingRequestEmpty();
  const marker: CascadingMarker = { request: { type, name: name ?? null }, defaultValue, createConsumer };
  return mark('cascading', marker);
}

type Fields = Parameters<CascadingMarker['createConsumer']>[0];

/** What one instance receives. */
class Connection implements CascadingReceiver {
  readonly names: string[] = [];
  readonly supplies: CascadingSupplyLike[] = [];
  /** What its tag supplied last: replayed when a cascading value changes. */
  direct: ParameterView = ParameterView.empty;
  readonly state: ComponentState;

  constructor(state: ComponentState) {
    this.state = state;
  }

  receive(): void {
    const { state } = this;
    if (state.disposed) return;
    // Without a view of them all, where the class takes parameters as the base class does.
    if (!state.initialised || !assignAtOnce(state, assignAll, this, null))
      supplyParameters(state, this.direct);
  }
}

const connections = new WeakMap<ComponentState, Connection>();

export function createConsumer(fields: Fields): CascadingConsumer {
  return {
    names: new Set(fields.map(([name]) => name.toLowerCase())),
    connect: (state) => connect(state, fields),
    append,
    disconnect,
  };
}

function connect(state: ComponentState, fields: Fields): void {
  const connection = new Connection(state);
  const { names, supplies } = connection;
  for (const [name, request] of fields) {
    const supply = request.supply?.(state, name) ?? findSupply(state, request);
    if (supply === null) continue;
    const { source } = supply;
    const known = source !== undefined && supplies.some((other) => other.source === source);
    names.push(name);
    supplies.push(supply);
    if (!supply.isFixed && !known) supply.subscribe(connection);
  }
  if (names.length > 0) connections.set(state, connection);
}

/** The nearest ancestor that fits, then the app's own suppliers in the order they were added. */
function findSupply(state: ComponentState, request: CascadingRequest): CascadingSupplyLike | null {
  for (let at = state.parent; at !== null; at = at.parent) {
    const supply = (at.component as Partial<CascadingSupplier>).cascadingSupply;
    if (supply?.canSupply(request)) return supply;
  }
  for (const supplier of state.root.cascadingValues) {
    const supply = supplier.cascadingSupply;
    if (supply.canSupply(request)) return supply;
  }
  return null;
}

function append(state: ComponentState, direct: ParameterView): ParameterView {
  const connection = connections.get(state);
  if (connection === undefined) return direct;
  connection.direct = direct;
  const { names, supplies } = connection;
  // What a tag supplies counts before what is supplied otherwise.
  const open = names
    .map((name, i) => [name, supplies[i]!] as const)
    .filter(([name, { givesWay }]) => givesWay !== true || !direct.has(name));
  return new ParameterView(
    [...direct.names, ...open.map(([name]) => name)],
    [...direct.values, ...open.map(([, supply]) => supply.value)],
    direct.owner,
    direct.names.length,
  );
}

function disconnect(state: ComponentState): void {
  const connection = connections.get(state);
  if (connection === undefined) return;
  for (const supply of connection.supplies) supply.unsubscribe(connection);
  connections.delete(state);
}

/** Hot: called for each consumer of a value that has changed. */
function assignAll(component: object, { state, names, supplies, direct }: Connection): void {
  const fields = component as Record<string, unknown>;
  if (direct.names.length > 0) state.metadata.assign(component, direct, false);
  for (let i = 0; i < names.length; i++) {
    const supply = supplies[i]!;
    if (supply.givesWay !== true || !direct.has(names[i]!)) fields[names[i]!] = supply.value;
  }
}
