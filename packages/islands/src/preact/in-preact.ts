/**
 * A Strop component as a Preact component.
 *
 * In: a component class. Out: a Preact component whose element holds a root of it; props are its parameters.
 */
import {
  CascadingValue,
  type ClassToken,
  type Component as StropComponent,
  type EventCallback,
  html,
  type Renderable,
  type RenderFragment,
} from '@strop/renderer';
import {
  Component,
  type ComponentChild,
  type ComponentChildren,
  type Context,
  createPortal,
  Fragment,
  type FunctionComponent,
  h,
  isValidElement,
  type VNode,
} from 'preact';
import { defineIsland, type IslandFunction } from '../define-island.ts';
import { StropContent } from './strop-content.ts';

/** How a Strop component stands in Preact's tree. */
export interface InPreactOptions {
  /** Preact contexts that the component, and what is in it, receives as cascading values. */
  readonly cascade?: readonly CascadedContext[];
  /** The element around the component; a `div` that takes no part in the layout where it is left out. */
  readonly as?: string;
}

/** A Preact context as a cascading value: by name, by class, or both. */
export interface CascadedContext {
  readonly context: Context<unknown>;
  readonly name?: string;
  readonly type?: ClassToken;
}

/** Props of a Strop component in Preact: parameters, with functions for its EventCallbacks and vnodes for its fragments. */
export type InPreactProps<Instance> = {
  readonly [Name in Exclude<keyof Instance, keyof StropComponent>]?: PropFor<Instance[Name]>;
} & {
  readonly children?: ComponentChildren;
  /** Is given the instance, and null when it is gone. */
  readonly ref?: InstanceRef<Instance>;
};
type PropFor<Value> =
  | Value
  | (NonNullable<Value> extends EventCallback<infer Argument> ? (argument: Argument) => unknown : never)
  | (NonNullable<Value> extends RenderFragment ? VNode : never);
type InstanceRef<Instance> = ((instance: Instance | null) => void) | { current: Instance | null };

/**
 * Makes a Preact component of a Strop component. Functions among the props become its EventCallbacks, `children` its
 * child content, and any prop that is a vnode a fragment; what Preact shows in there keeps its Preact contexts.
 *
 * It stands inside `preactIsland`, or inside `StropApp`, which names the app.
 *
 * @example
 * ```ts
 * const Map = inPreact(CityMap, { cascade: [{ context: ThemeContext, name: 'theme' }] });
 * preact`<${Map} city=${city} onMoved=${setCity}><b>${city}</b><//>`
 * ```
 */
export function inPreact<Instance extends StropComponent>(
  type: new () => Instance,
  options: InPreactOptions = {},
): FunctionComponent<InPreactProps<Instance>> {
  // A function: Preact hands a class its `ref` in place of the props.
  return (given) => h(Bridge, { type, options, given: given as Given });
}

type Given = Readonly<Record<string, unknown>> & {
  readonly children?: ComponentChildren;
  readonly ref?: InstanceRef<StropComponent>;
};

interface BridgeProps {
  readonly type: new () => StropComponent;
  readonly options: InPreactOptions;
  readonly given: Given;
}

class Bridge extends Component<BridgeProps> {
  /** Elements in the component's content that show a vnode each, by parameter. */
  readonly #slots = new Map<string, Slot>();
  #gone = false;

  override render({ type, options, given }: BridgeProps): ComponentChild {
    const { children, ref, ...rest } = given;
    const parameters: Record<string, unknown> = {};
    const portals: ComponentChildren[] = [];
    for (const [name, value] of Object.entries(rest)) {
      parameters[name] = isValidElement(value) ? this.#slot(name, value, portals) : value;
    }
    if (hasContent(children)) parameters['childContent'] = this.#slot('childContent', children, portals);
    const capture = (instance: StropComponent): void => tell(ref, instance);
    const content = html`<${type} @ref=${capture} ...${parameters} />`;
    return h(Fragment, null, cascaded(content, options.cascade ?? [], options.as ?? 'div'), portals);
  }

  override componentWillUnmount(): void {
    this.#gone = true;
    tell(this.props.given.ref, null);
  }

  /** Strop makes an element where the fragment stands; Preact shows the vnode in it, as a portal of this component. */
  #slot(name: string, content: ComponentChildren, portals: ComponentChildren[]): Renderable {
    let slot = this.#slots.get(name);
    if (slot === undefined) {
      slot = {
        element: null,
        show: (element) => {
          this.#slots.get(name)!.element = element;
          if (!this.#gone) this.forceUpdate();
        },
      };
      this.#slots.set(name, slot);
    }
    const { element, show } = slot;
    if (element !== null) portals.push(createPortal(content, element));
    return html`<div style="display:contents" @island=${slotIsland({ show })}></div>`;
  }
}

interface Slot {
  element: Element | null;
  readonly show: (element: Element | null) => void;
}

/** The values are read by consumers of Preact's, so that each change comes here. */
function cascaded(content: Renderable, contexts: readonly CascadedContext[], as: string): ComponentChild {
  const [first, ...rest] = contexts;
  if (first === undefined) return h(StropContent, { content, as });
  const { context, name, type } = first;
  const request = { ...(name === undefined ? {} : { name }), ...(type === undefined ? {} : { type }) };
  const show = (value: unknown): ComponentChild =>
    cascaded(html`<${CascadingValue} value=${value} ...${request}>${content}<//>`, rest, as);
  return h(context.Consumer, { children: show });
}

/** An element that is the place of a portal. */
const slotIsland: IslandFunction<Pick<Slot, 'show'>, Slot['show']> = defineIsland({
  name: 'preact-slot',
  mount(element, { show }: Pick<Slot, 'show'>) {
    show(element);
    return show;
  },
  dispose: (show) => show(null),
});

function hasContent(children: ComponentChildren): boolean {
  return children !== undefined && children !== null && !(Array.isArray(children) && children.length === 0);
}

function tell(ref: Given['ref'], instance: StropComponent | null): void {
  if (typeof ref === 'function') ref(instance);
  else if (typeof ref === 'object' && ref !== null) ref.current = instance;
}
