/**
 * The app: services, root components, and the one place where a global document may be reached for.
 *
 * In: `createApp()`. Out: root components rendered into their containers by `start()`.
 */
import type { CascadingSupplier } from '../component/cascading-supplier.ts';
import { type ComponentState, componentsAround } from '../component/component-state.ts';
import { describeError } from '../component/describe-error.ts';
import { type Component, type ComponentType, isComponentType } from '../component/component-base.ts';
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
import type { EventSink, EventTiming } from '../events/root-events.ts';
import { createHost } from '../dom/host.ts';
import type { FieldBinding } from '../parts/binding.ts';
import type { PendingSelects } from '../parts/field.ts';
import { elementReferenceTag } from '../references/reference-table.ts';
import { RenderQueue } from '../schedule/queue.ts';
import { EventCalls } from './event-calls.ts';
import { Root, type RootServices } from './root.ts';

/** Where an error came from. */
export interface ErrorInfo {
  /** Names of the components around the failure, innermost first. */
  readonly components: readonly string[];
}

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
export function createApp(options: AppOptions = {}): App {
  return new StropApp(options);
}

class StropApp implements App {
  readonly cascadingValues: CascadingValues;
  readonly rootComponents: RootComponents;
  readonly services: Services;
  readonly events: EventCalls;
  readonly #document: DomDocument;
  readonly #onError: AppOptions['onError'];
  readonly #rootServices: RootServices;
  readonly #queue: RenderQueue;
  readonly #roots = new Set<Root>();
  readonly #waiting: (() => void)[] = [];
  #nextRoot = 1;
  #started = false;

  constructor(options: AppOptions) {
    // The only use of a global: everything below works on the document it is given.
    const document = (options.document ?? (globalThis as { document?: unknown }).document) as
      DomDocument | undefined;
    if (document === undefined) throw noDocument();
    this.#document = document;
    this.#onError = options.onError;
    const selects: PendingSelects = new Map();
    const reportError = (error: unknown, component: ComponentState | null): void =>
      this.#report(error, component);
    const { eventTiming = null } = options;
    const remove: typeof takeAway = (contents) => {
      takeAway(contents);
      eventTiming?.settle();
    };
    this.#queue = new RenderQueue(
      { render: renderComponent, wipe: wipeComponent, takeAway: remove, check: checkWritten },
      selects,
    );
    this.services = new Services(document, (reference) => this.#resolve(reference));
    this.events = new EventCalls(this.#queue, reportError, eventTiming);
    const cascadingValues: CascadingSupplier[] = [];
    this.cascadingValues = {
      add: (supplier) => {
        cascadingValues.push(supplier);
      },
    };
    this.#rootServices = {
      host: createHost(document),
      services: this.services,
      queue: this.#queue,
      calls: this.events,
      cascadingValues,
      selects,
      fieldBinding: options.fieldBinding ?? null,
      reportError,
      addInside: (type, container, parameters, parent) => this.#add(type, container, parameters, parent),
    };
    this.rootComponents = {
      add: (type, container, parameters = {}) => this.#add(type, container, parameters),
    };
  }

  async start(): Promise<void> {
    if (this.#started) throw alreadyStarted();
    this.#started = true;
    for (const mount of this.#waiting.splice(0)) mount();
    await this.#queue.quiescence();
  }

  async dispose(): Promise<void> {
    this.#remove([...this.#roots]);
    await this.services.dispose();
  }

  #add(
    type: ComponentType,
    container: string | object,
    parameters: Readonly<Record<string, unknown>>,
    parent: ComponentState | null = null,
  ): RootComponent {
    if (!isComponentType(type)) throw rootNotAComponent(String((type as { name?: string })?.name ?? type));
    let root: Root | null = null;
    let pending = parameters;
    let disposed = false;
    const mount = (): void => {
      if (disposed) return;
      root = this.#createRoot(container);
      try {
        root.mount(type, pending, parent);
      } catch (error) {
        // A component that could not be made leaves its container to another one.
        this.#remove([root]);
        throw error;
      }
    };
    if (this.#started) mount();
    else this.#waiting.push(mount);
    return {
      get component() {
        return root?.component ?? null;
      },
      setParameters: (next) => {
        if (root === null) pending = { ...pending, ...next };
        else root.setParameters(next);
      },
      dispose: () => {
        disposed = true;
        if (root !== null) this.#remove([root]);
      },
    };
  }

  #createRoot(container: string | object): Root {
    const element =
      typeof container === 'string' ? this.#document.querySelector(container) : (container as DomElement);
    if (element === null) throw containerNotFound(String(container));
    if (containers.has(element)) throw containerTaken(element.localName);
    containers.add(element);
    const root = new Root(element, this.#nextRoot++, this.#rootServices);
    this.#roots.add(root);
    return root;
  }

  /** All at once: what goes wrong in several is one error. */
  #remove(roots: readonly Root[]): void {
    const own = roots.filter((root) => this.#roots.delete(root));
    takeAway(own.map((root) => root.release()).filter((state) => state !== null));
    for (const root of own) containers.delete(root.container);
  }

  /** The element of a reference, or of the id one had when it crossed a wire. */
  #resolve(reference: unknown): DomElement | null {
    const tagged = (reference as { [elementReferenceTag]?: { id: string } })[elementReferenceTag];
    const id = tagged?.id ?? (reference as { id?: string }).id ?? '';
    for (const root of this.#roots) {
      if (id.startsWith(root.references.prefix)) return root.references.elements.get(id) ?? null;
    }
    return null;
  }

  #report(error: unknown, component: ComponentState | null): void {
    const components = componentsAround(component);
    describeError(error, components);
    if (this.#onError !== undefined) this.#onError(error, { components });
    else reportGlobally(this.#document, error);
  }
}

/** As an uncaught exception, without stopping what runs: consoles and error trackers hear of it. */
function reportGlobally(document: DomDocument, error: unknown): void {
  const view = document.defaultView;
  if (view?.reportError !== undefined) view.reportError(error);
  else void Promise.reject(error);
}
