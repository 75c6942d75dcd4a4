/**
 * One container and all it owns: the root component, its listeners.
 *
 * In: what the app gives to all its roots, and a container. Out: what renders a component into it, hands it parameters and
 * lets go of it.
 */
import { isIntegrationPoint, type Namespace } from '@strop/template';
import { ComponentState, type Tag } from '../component/component-state.ts';
import type { ComponentType } from '../component/component-base.ts';
import { ParameterView } from '../component/parameter-view.ts';
import type { RootContext } from '../component/root-context.ts';
import { supplyParameters } from '../component/supply-parameters.ts';
import { type DomElement, mathNamespace, svgNamespace } from '../dom/contract.ts';
import { noteScrolls } from '../dom/stateful.ts';
import { createWatch } from '../dom/watch.ts';
import type { EventSink } from '../events/event-sink.ts';
import { RootEvents } from '../events/root-events.ts';

/** What is the same for all roots of an app. */
export type Shared = Omit<RootContext, 'container' | 'watch' | 'events' | 'scrolled'>;

export interface Root {
  readonly container: DomElement;
  /** The root component; null before it is made and from `release` on. */
  state: ComponentState | null;
  /** Clears the container and makes the component, which is yet without parameters. */
  mount(type: ComponentType, parent: ComponentState | null): void;
  /** Supplies parameters; those left out keep their values. */
  setParameters(parameters: Readonly<Record<string, unknown>>): void;
  /** Stops listening; what it showed is the caller's to take away. */
  release(): ComponentState | null;
}

export function createRoot(container: DomElement, shared: Shared, calls: EventSink): Root {
  const scrolled = new Set<DomElement>();
  const watch = createWatch(container);
  const events = new RootEvents(container, calls, watch);
  const stopNoting = noteScrolls(container, scrolled);
  const context: RootContext = { ...shared, container, watch, events, scrolled };
  const root: Root = {
    container,
    state: null,
    mount(type, parent) {
      container.textContent = '';
      const place = { parent: container, before: null, namespace: contentNamespace(container) };
      root.state = new ComponentState(type, parent, context, place, noTag);
    },
    setParameters(parameters) {
      const { state } = root;
      if (state !== null)
        shared.scheduler.batch(() => supplyParameters(state, ParameterView.fromRecord(parameters)));
    },
    release() {
      const { state } = root;
      root.state = null;
      watch.disturb();
      events.dispose();
      stopNoting();
      return state;
    },
  };
  return root;
}

const noTag: Tag = { template: null, keyHole: -1, plan: null, values: [] };

function contentNamespace({ namespaceURI, localName }: DomElement): Namespace {
  if (isIntegrationPoint(localName)) return 0;
  return namespaceURI === svgNamespace ? 1 : namespaceURI === mathNamespace ? 2 : 0;
}
