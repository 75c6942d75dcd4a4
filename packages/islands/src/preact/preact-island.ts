/**
 * A Preact component as an island.
 *
 * In: a component and its props, anew with every render of the tag. Out: a Preact tree in the element, updated through
 * Preact's own `render`, unmounted when the island is disposed.
 */
import type { EventCallback, Island, View } from '@strop/renderer';
import {
  type ComponentChild,
  type ComponentChildren,
  Component,
  type ComponentType,
  type Context,
  h,
  render,
  type VNode,
} from 'preact';
import type { IslandHost } from '../adapter.ts';
import { isView } from '../content.ts';
import { defineIsland, type IslandFunction } from '../define-island.ts';
import { StropContent } from './strop-content.ts';
import { type StropHost, StropHostContext } from './strop-host.ts';

/** What a prop may be given beside what Preact takes: an EventCallback for a handler, a view for content. */
export type PreactIslandProps<Props> = { readonly [Name in keyof Props]: Bridged<Props[Name]> } & {
  readonly children?: Bridged<ComponentChildren>;
};
type Bridged<Value> = Value | CallbackFor<NonNullable<Value>> | (VNode extends Value ? View : never);
type CallbackFor<Value> = Value extends (...given: infer Given) => unknown ? EventCallback<Given[0]> : never;

/** A value for a Preact context, made by `provide`. */
export interface ProvidedContext {
  readonly context: Context<unknown>;
  readonly value: unknown;
}

/**
 * Pairs a Preact context with the value that an island provides.
 *
 * @example
 * ```ts
 * preactIsland(Rating, { stars: 3 }, [provide(ThemeContext, this.theme)])
 * ```
 */
export function provide<T>(context: Context<T>, value: T): ProvidedContext {
  return { context: context as Context<unknown>, value };
}

/**
 * Shows a Preact component in the element.
 *
 * Every render of the tag hands Preact the props as a parent's render would; Preact decides what that changes. Handlers
 * (`on…`, and every EventCallback) keep their identity, call those of the last render and render the component that
 * wrote the tag. A view of `html` among the props, `children` above all, is shown where Preact puts that prop: its
 * events, cascading values and error boundaries are those of the place where it was written.
 *
 * @param type the Preact component.
 * @param props its props.
 * @param contexts what its Preact contexts hold.
 * @example
 * ```ts
 * html`<div @island=${preactIsland(Rating, { stars: this.stars, onRated: (stars) => this.rate(stars) })}></div>`
 * ```
 */
export function preactIsland<Props>(
  type: ComponentType<Props>,
  props: PreactIslandProps<NoInfer<Props>>,
  contexts: readonly ProvidedContext[] = [],
): Island {
  const content = { type: type as ComponentType<unknown>, props: props as Content['props'], contexts };
  return tree({ content, onCall });
}

interface Content {
  readonly type: ComponentType<unknown>;
  readonly props: Readonly<Record<string, unknown>>;
  readonly contexts: readonly ProvidedContext[];
}

interface Given {
  /** One object, since a function among the options would reach Preact wrapped: a component must stay what it is. */
  readonly content: Content;
  /** Calls go through one handler of the island, and so run as handlers of the tag do. */
  readonly onCall: (work: () => unknown) => unknown;
}

const onCall = (work: () => unknown): unknown => work();

interface Tree {
  readonly element: Element;
  readonly handlers: Map<string, (...given: unknown[]) => unknown>;
}

const tree: IslandFunction<Given, Tree> = defineIsland<Given, Tree>({
  name: 'preact',
  // New objects with every render: Preact compares, as it does below any parent.
  byIdentity: ['content'],
  mount(element, options, host) {
    const made: Tree = { element, handlers: new Map() };
    try {
      show(made, options, host);
    } catch (error) {
      render(null, element);
      throw error;
    }
    return made;
  },
  update: (made, _patch, options, host) => show(made, options, host),
  dispose: ({ element }) => render(null, element),
});

function show(made: Tree, { content: { type, props, contexts } }: Given, host: IslandHost<Given>): void {
  let shown: ComponentChild = h(type, bridgeProps(made, props, host));
  for (const { context, value } of contexts) shown = h(context, { value }, shown);
  const report = (error: unknown): void => host.reportError(error);
  render(
    h(StropHostContext, { value: host as StropHost }, h(Errors, { report, given: props }, shown)),
    made.element,
  );
}

function bridgeProps(made: Tree, props: Content['props'], host: IslandHost<Given>): Record<string, unknown> {
  const bridged: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(props)) {
    if (isView(value)) bridged[name] = h(StropContent, { content: value, as: 'div' });
    else if (isCallback(value) || (typeof value === 'function' && /^on[A-Z]/.test(name)))
      bridged[name] = handlerFor(made, name, host);
    else bridged[name] = value;
  }
  return bridged;
}

/** One function for each name: what is memoised by it stays so. */
function handlerFor(made: Tree, name: string, host: IslandHost<Given>): (...given: unknown[]) => unknown {
  let handler = made.handlers.get(name);
  if (handler === undefined) {
    handler = (...given) => {
      let result: unknown;
      host.emit('onCall', () => {
        const latest = host.options.content.props[name];
        result = isCallback(latest)
          ? latest.invokeAsync(given[0])
          : (latest as ((...given: unknown[]) => unknown) | undefined)?.(...given);
        return result;
      });
      return result;
    };
    made.handlers.set(name, handler);
  }
  return handler;
}

function isCallback(value: unknown): value is EventCallback<unknown> {
  return typeof value === 'object' && value !== null && 'invokeAsync' in value;
}

interface ErrorsProps {
  readonly report: (error: unknown) => void;
  /** Other props are another attempt. */
  readonly given: object;
  readonly children?: ComponentChildren;
}

/** What fails in the tree, whenever it does, goes to Strop's boundaries; the tree is empty until it is given props again. */
class Errors extends Component<ErrorsProps, { failed: object | null }> {
  override state: { failed: object | null } = { failed: null };

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: this.props.given });
    this.props.report(error);
  }

  override render({ given, children }: ErrorsProps): ComponentChildren {
    return this.state.failed === given ? null : children;
  }
}
