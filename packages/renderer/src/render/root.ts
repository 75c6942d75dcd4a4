/**
 * One container and all it owns: the root component, its references, its listeners.
 *
 * In: a container, a component class and its parameters. Out: a handle to set parameters and to dispose.
 */
import { isIntegrationPoint, type Namespace } from '@strop/template';
import type { CascadingSupplier } from '../component/cascading-supplier.ts';
import { ComponentState } from '../component/component-state.ts';
import type { Component, ComponentType } from '../component/component-base.ts';
import { ParameterView } from '../component/parameter-view.ts';
import type { RootContext } from '../component/root-context.ts';
import type { Services } from '../component/services.ts';
import { supplyParameters } from '../component/supply-parameters.ts';
import { type DomElement, mathNamespace, svgNamespace } from '../dom/contract.ts';
import type { Host } from '../dom/host.ts';
import { noteScrolls } from '../dom/stateful.ts';
import { RootEvents } from '../events/root-events.ts';
import type { FieldBinding } from '../parts/binding.ts';
import type { PendingSelects } from '../parts/field.ts';
import type { ReferenceTable } from '../references/reference-table.ts';
import type { RenderQueue } from '../schedule/queue.ts';
import type { EventCalls } from './event-calls.ts';

export interface RootServices {
  readonly host: Host;
  readonly services: Services;
  readonly queue: RenderQueue;
  readonly calls: EventCalls;
  readonly selects: PendingSelects;
  readonly fieldBinding: FieldBinding | null;
  readonly cascadingValues: Iterable<CascadingSupplier>;
  readonly addInside: RootContext['addInside'];
  reportError(error: unknown, component: ComponentState | null): void;
}

export class Root implements RootContext {
  readonly container: DomElement;
  readonly host: Host;
  readonly services: Services;
  readonly references: ReferenceTable;
  readonly events: RootEvents;
  readonly selects: PendingSelects;
  readonly fieldBinding: FieldBinding | null;
  readonly scheduler: RenderQueue;
  readonly cascadingValues: Iterable<CascadingSupplier>;
  readonly reportError: RootContext['reportError'];
  readonly addInside: RootContext['addInside'];
  readonly scrolled: Set<DomElement> = new Set();
  readonly #stopNoting: () => void;
  #state: ComponentState | null = null;

  constructor(container: DomElement, id: number, given: RootServices) {
    this.container = container;
    this.host = given.host;
    this.services = given.services;
    this.selects = given.selects;
    this.fieldBinding = given.fieldBinding;
    this.scheduler = given.queue;
    this.cascadingValues = given.cascadingValues;
    this.addInside = given.addInside;
    this.reportError = (error, component) => given.reportError(error, component);
    this.references = { prefix: `${id}:`, next: 1, elements: new Map() };
    this.events = new RootEvents(container, given.calls);
    this.#stopNoting = noteScrolls(container, this.scrolled);
  }

  get component(): Component | null {
    return this.#state?.component ?? null;
  }

  /** Clears the container and renders the component into it. */
  mount(
    type: ComponentType,
    parameters: Readonly<Record<string, unknown>>,
    parent: ComponentState | null,
  ): void {
    this.container.textContent = '';
    const namespace = contentNamespace(this.container);
    const place = { parent: this.container, before: null, namespace };
    const tag = { template: null, keyHole: -1, plan: null, values: [] };
    this.#state = new ComponentState(type, parent, this, place, tag);
    this.setParameters(parameters);
  }

  /** Supplies parameters; those left out keep their values. */
  setParameters(parameters: Readonly<Record<string, unknown>>): void {
    const state = this.#state;
    if (state === null) return;
    this.scheduler.batch(() => supplyParameters(state, ParameterView.fromRecord(parameters)));
  }

  /** Stops listening; what it showed is the caller's to take away. */
  release(): ComponentState | null {
    const state = this.#state;
    this.#state = null;
    this.events.dispose();
    this.#stopNoting();
    return state;
  }
}

function contentNamespace({ namespaceURI, localName }: DomElement): Namespace {
  if (isIntegrationPoint(localName)) return 0;
  return namespaceURI === svgNamespace ? 1 : namespaceURI === mathNamespace ? 2 : 0;
}
