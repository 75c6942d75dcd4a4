/**
 * The app: services, root components, and the one place where a global document may be reached for.
 *
 * In: `createApp()`. Out: root components rendered into their containers by `start()`.
 */
import { DEV } from '#dev';
import type { CascadingSupplier } from '../component/cascading-supplier.ts';
import { type ComponentState, componentsAround } from '../component/component-state.ts';
import { describeError } from '../component/describe-error.ts';
import { type Component, type ComponentType, isComponentType } from '../component/component-base.ts';
import type { RootContext } from '../component/root-context.ts';
import { Services } from '../component/services.ts';
import {
  alreadyStarted,
  containerNotFound,
  containerTaken,
  noDocument,
  rootNotAComponent,
} from '../dev/errors.generated.ts';
import { checkWritten } from '../diff/heal.ts';
import { takeAway } from '../diff/unmount.ts';
import { renderComponent, wipeComponent } from '../diff/render-component.ts';
import type { DomDocument, DomElement } from '../dom/contract.ts';
import type { EventSink, EventTiming } from '../events/event-sink.ts';
import { createHost } from '../dom/host.ts';
import type { FieldBinding } from '../parts/binding.ts';
import type { PendingSelects } from '../parts/field.ts';
import { isElementReference, type ReferenceTable } from '../references/reference-table.ts';
import { createQueue } from '../schedule/queue.ts';
import { createEventCalls } from './event-calls.ts';
import { createRoot, type Root, type Shared } from './root.ts';

/** Where an error came from. */
export interface ErrorInfo {
  /** Names of the components around the failure, innermost first. */
  readonly components: readonly string[];
}

/** What an application is made with. Nothing is needed. */
export interface AppOptions {
  /** The document to render into; the page's own where it is left out. */
  readonly document?: object;
  /** Hears of errors no boundary took; `reportError` where it is left out. The page stays alive either way. */
  readonly onError?: (error: unknown, info: ErrorInfo) => void;
  /** Makes `:debounce` and `:throttle` work: `eventTiming: eventTiming()`. */
  readonly eventTiming?: EventTiming;
  /** Makes `@bind:get` and `@bind:set` work on fields: `createApp({ fieldBinding })`. Not needed for `bind`. */
  readonly fieldBinding?: FieldBinding;
}

/** A root component once it is added. */
export interface RootComponent {
  /** The instance; null before `start` and after `dispose`. */
  readonly component: Component | null;
  /** Supplies parameters; those left out keep their values. */
  setParameters(parameters: Readonly<Record<string, unknown>>): void;
  /** Disposes the component and empties its container. */
  dispose(): void;
}

/** What `rootComponents` offers. */
export interface RootComponents {
  /**
   * Adds a root component; it renders when the app starts, or at once where it has.
   *
   * @param type the component class.
   * @param container the element to render into, or a selector for it.
   * @param parameters the component's parameters.
   * @throws a coded error where no element matches, or it belongs to another root.
   * @example
   * ```ts
   * app.rootComponents.add(Counter, '#app', { start: 10 });
   * ```
   */
  add(
    type: ComponentType,
    container: string | object,
    parameters?: Readonly<Record<string, unknown>>,
  ): RootComponent;
}

/** Cascading values for every component of the app. */
export interface CascadingValues {
  /**
   * Supplies a value to every component that asks for it and has no nearer supplier. Add it before `start`.
   *
   * @example
   * ```ts
   * const theme = new CascadingValueSource(new Theme('dark'));
   * app.cascadingValues.add(theme);
   * ```
   */
  add(supplier: CascadingSupplier): void;
}

/** An application: its roots, services and cascading values. `createApp` makes it. */
export interface App {
  readonly cascadingValues: CascadingValues;
  readonly rootComponents: RootComponents;
  readonly services: Services;
  /** @internal Where the events of all roots meet; `registerCustomEventType` writes to it. */
  readonly events: EventSink;
  /**
   * Renders the root components.
   *
   * @returns settles when all asynchronous lifecycle stages that began are done.
   */
  start(): Promise<void>;
  /** Disposes all roots and services. */
  dispose(): Promise<void>;
}

const containers = new WeakSet<object>();

/**
 * Creates an app.
 *
 * @example
 * ```ts
 * const app = createApp();
 * app.rootComponents.add(Main, '#app');
 * await app.start();
 * ```
 */
export function createApp({
  document: given = (globalThis as { document?: object }).document,
  onError,
  eventTiming,
  fieldBinding,
}: AppOptions = {}): App {
  // The only use of a global: everything below works on the document it is given.
  const document = given as DomDocument | undefined;
  if (document === undefined) throw noDocument();
  const references: ReferenceTable = { next: 1, elements: new Map() };
  const selects: PendingSelects = new Map();
  const cascadingValues: CascadingSupplier[] = [];
  const roots = new Set<Root>();
  /** What mounts the root components that were added so far; null once they are. */
  let waiting: Set<() => void> | null = new Set();

  const reportError: RootContext['reportError'] = (error, component) => {
    const components = componentsAround(component);
    describeError(error, components);
    if (onError !== undefined) onError(error, { components });
    else reportGlobally(document, error);
  };
  const queue = createQueue(
    {
      render: renderComponent,
      wipe: wipeComponent,
      takeAway(contents) {
        takeAway(contents);
        eventTiming?.settle();
      },
      check: checkWritten,
    },
    selects,
  );
  const services = new Services(document, (reference) => elementIn(references, reference));
  const events = createEventCalls(queue, reportError, eventTiming ?? null);
  const shared: Shared = {
    host: createHost(document),
    services,
    references,
    selects,
    fieldBinding: fieldBinding ?? null,
    scheduler: queue,
    cascadingValues,
    addInside: add,
    reportError,
  };
  return {
    cascadingValues: {
      add(supplier) {
        cascadingValues.push(supplier);
      },
    },
    rootComponents: { add },
    services,
    events,
    async start() {
      if (DEV && waiting === null) throw alreadyStarted();
      // Production fails right here.
      const added = waiting!;
      waiting = null;
      for (const mount of added) mount();
      await queue.quiescence();
    },
    async dispose() {
      remove([...roots]);
      await services.dispose();
    },
  };

  function add(
    type: ComponentType,
    container: string | object,
    parameters: Readonly<Record<string, unknown>> = {},
    parent: ComponentState | null = null,
  ): RootComponent {
    if (!isComponentType(type)) throw rootNotAComponent(DEV ? describeRoot(type) : typeof type);
    let root: Root | null = null;
    let first = parameters;
    const mount = (): void => {
      root = createRoot(takeContainer(container), shared, events);
      roots.add(root);
      try {
        root.mount(type, parent);
        root.setParameters(first);
      } catch (error) {
        // A component that could not be made leaves its container to another one.
        remove([root]);
        throw error;
      }
    };
    if (waiting === null) mount();
    else waiting.add(mount);
    return {
      get component() {
        return root?.state?.component ?? null;
      },
      setParameters(next) {
        if (root === null) first = { ...first, ...next };
        else root.setParameters(next);
      },
      dispose() {
        waiting?.delete(mount);
        if (root !== null) remove([root]);
      },
    };
  }

  function takeContainer(container: string | object): DomElement {
    const element =
      typeof container === 'string' ? document!.querySelector(container) : (container as DomElement);
    if (element === null) throw containerNotFound(String(container));
    if (containers.has(element)) throw containerTaken(element.localName);
    containers.add(element);
    return element;
  }

  /** All at once: what goes wrong in several is one error. */
  function remove(given: readonly Root[]): void {
    const own = given.filter((root) => roots.delete(root));
    takeAway(own.map((root) => root.release()).filter((state) => state !== null));
    for (const root of own) containers.delete(root.container);
  }
}

/** What stood there in place of a class. */
function describeRoot(found: unknown): string {
  if (typeof found === 'function') return `the function '${found.name}', which extends nothing of Strop`;
  const name = typeof found === 'object' && found !== null ? found.constructor?.name : undefined;
  return name === undefined ? String(found) : `an instance of ${name}`;
}

/** Of a reference, or of what one became that crossed a wire. */
function elementIn(table: ReferenceTable, reference: unknown): DomElement | null {
  return isElementReference(reference)
    ? reference.elementIn(table)
    : (table.elements.get((reference as { readonly id: string }).id) ?? null);
}

/** As an uncaught exception, without stopping what runs: consoles and error trackers hear of it. */
function reportGlobally(document: DomDocument, error: unknown): void {
  const view = document.defaultView;
  if (view?.reportError !== undefined) view.reportError(error);
  else void Promise.reject(error);
}
