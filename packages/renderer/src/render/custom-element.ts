/**
 * Components as custom elements (reference section 17): an element of the page whose content is a root component, its
 * attributes and properties the component's parameters.
 *
 * In: a tag name and a component class. Out: an element class, defined in the window of the app's document.
 */
import { DEV } from '#dev';
import type { Component, ComponentType } from '../component/component-base.ts';
import {
  describeParameters,
  type JSComponentParameter,
  type JSParameterType,
} from '../component/describe-parameters.ts';
import {
  customElementDisposed,
  elementAttributesChanged,
  invalidAttribute,
  noDocument,
  objectAttribute,
} from '../dev/errors.generated.ts';
import type { EventCallback } from '../component/event-callback.ts';
import type { App } from './app.ts';
import {
  appContext,
  type JSRootComponent,
  registerForJavaScript,
  rootComponents,
} from './js-root-components.ts';

/** What is needed of an element and its window; written out, since this package is compiled without the DOM's types. */
interface PageElement {
  readonly localName: string;
  hasAttribute(name: string): boolean;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  attachShadow(init: { mode: 'open' | 'closed' }): object;
  dispatchEvent(event: object): boolean;
}
interface PageWindow {
  readonly HTMLElement: new () => PageElement;
  readonly CustomEvent: new (type: string, init: object) => object;
  readonly customElements: { define(name: string, type: unknown): void };
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

/** How a component's parameters and callbacks become attributes, properties and events of an element. */
export interface CustomElementOptions {
  /** Types of parameters that have no default to tell them: `{ start: 'number?' }`. */
  readonly types?: Readonly<Record<string, JSParameterType>>;
  /** What an attribute's text means, for parameters that are no text, number or boolean; null where it was removed. */
  readonly parse?: Readonly<Record<string, (text: string | null) => unknown>>;
  /**
   * Events that the element dispatches when its component calls back: `{ onPicked: 'picked' }`. They bubble and leave shadow
   * roots; what the callback was given is their `detail`. A function set as the property is called as well, before.
   */
  readonly events?: Readonly<Record<string, string>>;
  /** Renders into a shadow root: what stands between the tags goes where the component has a `<slot>`. */
  readonly shadow?: 'open' | 'closed';
  /** Where the component is rendered: the element itself where it is left out; a shadow root, for instance. */
  readonly renderInto?: (element: object) => object;
}

/**
 * The element of a component, for code that is typed: its parameters are properties, and `Events` what its events carry.
 *
 * @example
 * ```ts
 * declare global {
 *   interface HTMLElementTagNameMap {
 *     'my-counter': ComponentElement<HTMLElement, Counter, { counted: number }>;
 *   }
 * }
 * ```
 */
export type ComponentElement<
  Element,
  Instance extends Component,
  Events extends Record<string, unknown> = Record<never, never>,
> = {
  // First: of two overloads that fit, the first counts.
  addEventListener<Name extends keyof Events & string>(
    type: Name,
    listener: (event: { readonly detail: Events[Name]; readonly type: string }) => void,
    options?: boolean | object,
  ): void;
} & Element & { -readonly [Name in Exclude<keyof Instance, keyof Component>]: PropertyOf<Instance[Name]> };
type PropertyOf<Value> =
  Value extends EventCallback<infer Argument> ? ((argument: Argument) => unknown) | null : Value;

/** How long an element may be out of the document before its component is disposed: moves and re-parenting pass. */
const disposalDelay = 1000;

/**
 * Defines a custom element that shows a component. Attributes are the parameters' names with dashes, `max-value`;
 * properties are the names themselves, and the way to pass an object or a function.
 *
 * @example
 * ```ts
 * registerCustomElement(app, 'my-counter', Counter, { events: { onCounted: 'counted' }, shadow: 'open' });
 * // <my-counter start="3"><b slot="unit">apples</b></my-counter>
 * ```
 * @see https://learn.microsoft.com/aspnet/core/blazor/components/js-spa-frameworks#blazor-custom-elements
 */
export function registerCustomElement(
  app: App,
  name: string,
  type: ComponentType,
  options: CustomElementOptions = {},
): void {
  const window = app.services.get(appContext).document.defaultView as unknown as PageWindow | null;
  if (!window?.customElements) throw noDocument();
  registerForJavaScript(app, type, name, () => {
    const definition: Definition = { parameters: describeParameters(type, options.types), options };
    if (DEV && redefine(window, name, definition)) return;
    window.customElements.define(name, createElementClass(window, name, definition));
    if (DEV) definitions.set(window, new Map(definitions.get(window)).set(name, definition));
  });
}

interface Definition {
  readonly parameters: readonly JSComponentParameter[];
  /** Replaced with the module that defines the element. */
  options: CustomElementOptions;
}

/** Development: what stands defined, and cannot be defined again. */
const definitions = new WeakMap<object, ReadonlyMap<string, Definition>>();

/**
 * Development: a module that is replaced defines its elements again, which no browser allows. The class stays, and finds the
 * new component by its name and what else was said in the new definition; only its attributes cannot become others.
 */
function redefine(window: PageWindow, name: string, definition: Definition): boolean {
  const before = definitions.get(window)?.get(name);
  if (before === undefined) return false;
  const text = ({ parameters }: Definition): string =>
    parameters
      .map((each) => `${each.name} ${each.type}`)
      .sort()
      .join();
  if (text(before) !== text(definition)) throw elementAttributesChanged(name);
  before.options = definition.options;
  return true;
}

function createElementClass(window: PageWindow, identifier: string, definition: Definition): unknown {
  const { parameters } = definition;
  const byAttribute = new Map(parameters.map((parameter) => [attributeName(parameter.name), parameter]));

  class ComponentElement extends window.HTMLElement {
    static readonly observedAttributes: readonly string[] = [...byAttribute.keys()];
    readonly #values: Record<string, unknown> = {};
    /** What the component calls, where the element tells of it by an event. */
    readonly #callbacks: Record<string, unknown> = {};
    readonly #root: Promise<JSRootComponent>;
    /** True while a task is on its way that will read the values. */
    #scheduled = true;
    #disposed = false;
    #timer: unknown = null;
    /** The attribute that a property is writing: the property's own value counts, not its text. */
    #writing: string | null = null;

    constructor() {
      super();
      // Properties that were set before the element was defined hide the accessors until they are taken over.
      for (const { name } of parameters) {
        const own = Object.getOwnPropertyDescriptor(this, name);
        if (own === undefined) continue;
        Reflect.deleteProperty(this, name);
        this.#values[name] = own.value;
      }
      const { events = {}, shadow, renderInto } = definition.options;
      for (const [name, event] of Object.entries(events)) {
        this.#callbacks[name] = (detail: unknown) => {
          const own = this.#values[name];
          const result: unknown =
            typeof own === 'function' ? (own as (detail: unknown) => unknown)(detail) : undefined;
          this.dispatchEvent(new window.CustomEvent(event, { detail, bubbles: true, composed: true }));
          return result;
        };
      }
      // Later in this turn, so that the attributes and properties it starts with are the first parameters.
      this.#root = Promise.resolve().then(() => {
        this.#scheduled = false;
        const container =
          renderInto?.(this) ?? (shadow === undefined ? this : this.attachShadow({ mode: shadow }));
        return rootComponents.add(container, identifier, { ...this.#values, ...this.#callbacks });
      });
    }

    connectedCallback(): void {
      if (this.#disposed) throw customElementDisposed(this.localName);
      window.clearTimeout(this.#timer);
    }

    disconnectedCallback(): void {
      this.#timer = window.setTimeout(() => {
        this.#disposed = true;
        void this.#root.then((root) => root.dispose());
      }, disposalDelay);
    }

    attributeChangedCallback(attribute: string, _before: string | null, text: string | null): void {
      if (attribute === this.#writing) return;
      const parameter = byAttribute.get(attribute)!;
      const parse = definition.options.parse?.[parameter.name] ?? parseAttribute;
      this.#values[parameter.name] = parse(text, parameter);
      this.#supply();
    }

    static read(element: ComponentElement, name: string): unknown {
      return element.#values[name];
    }

    static write(element: ComponentElement, name: string, value: unknown): void {
      const attribute = attributeName(name);
      if (element.hasAttribute(attribute)) {
        element.#writing = attribute;
        if (value === null || value === undefined) element.removeAttribute(attribute);
        else element.setAttribute(attribute, String(value));
        element.#writing = null;
      }
      element.#values[name] = value;
      element.#supply();
    }

    /** However many values change in one turn, the component is given parameters once. */
    #supply(): void {
      if (this.#scheduled) return;
      this.#scheduled = true;
      void this.#root.then((root) => {
        this.#scheduled = false;
        return this.#disposed ? undefined : root.setParameters({ ...this.#values, ...this.#callbacks });
      });
    }
  }

  for (const { name } of parameters) {
    Object.defineProperty(ComponentElement.prototype, name, {
      get(this: ComponentElement) {
        return ComponentElement.read(this, name);
      },
      set(this: ComponentElement, value: unknown) {
        ComponentElement.write(this, name, value);
      },
      configurable: true,
      enumerable: true,
    });
  }
  return ComponentElement;
}

function attributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function parseAttribute(text: string | null, { name, type }: JSComponentParameter): unknown {
  switch (type) {
    case 'string':
      return text;
    case 'boolean?':
      return text ? parseBoolean(text, name) : null;
    case 'boolean':
      return parseBoolean(text, name);
    case 'number?':
      return text ? parseNumber(text, name) : null;
    case 'number':
      return parseNumber(text, name);
    case 'object':
    case 'eventcallback':
      throw objectAttribute(name);
    default:
      return type satisfies never;
  }
}

function parseBoolean(text: string | null, name: string): boolean {
  if (text === 'true' || text === 'True') return true;
  if (text === 'false' || text === 'False') return false;
  throw invalidAttribute('boolean', String(text), name);
}

function parseNumber(text: string | null, name: string): number {
  const value = Number(text);
  // `Number` makes 0 of an absent or empty text.
  if (text === null || text.trim() === '' || Number.isNaN(value)) {
    throw invalidAttribute('number', String(text), name);
  }
  return value;
}
