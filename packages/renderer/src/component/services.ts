/**
 * Dependency injection: one instance of each service for an app.
 *
 * A service comes from `app.services.add(Token, instance)`, or provides itself: a static method under
 * `Symbol.for('strop.createService')` makes it from the context. So a package can offer a service without importing
 * this one, and nothing of it is loaded where it is not used.
 */
import { serviceNotProvided } from '../dev/errors.generated.ts';
import type { DomDocument, DomElement } from '../dom/contract.ts';

export const createServiceKey: unique symbol = Symbol.for('strop.createService');

/** What a service that provides itself is made from. */
export interface ServiceContext {
  readonly document: DomDocument;
  /** The live element of an attached reference, or of the id of one; else null. */
  resolveElement(reference: unknown): DomElement | null;
  getService<T>(token: Token<T>): T;
  /** Runs when the app is disposed, last service first. */
  onDispose(callback: () => void | Promise<void>): void;
}

/** What a service is asked for by: its class, abstract or not, or an object with a name. */
export type Token<T> =
  (abstract new (...args: never[]) => T) | { readonly tokenName: string; readonly type?: T };

/** Does what services asked for; `report` hears of what fails. */
export type WhenGone = (report: (error: unknown) => void) => void;

/** What a service learns of the component that injects it, under `forComponentKey`. */
export interface ServiceUser {
  /** Name of its class. */
  readonly name: string;
  /** Runs when the component is gone: its disposal, the asynchronous one included, is over. */
  onGone(callback: () => void): void;
}

/**
 * Name of a method by which a service gives each component that injects it an object of its own. Interop's runtime
 * keeps what a component received through it, and releases it with the component.
 */
export const forComponentKey: unique symbol = Symbol.for('strop.forComponent');

/**
 * What `inject` gives, by class or token: one instance for each application, made when it is first asked for.
 *
 * @example
 * app.services.add(Clock, new Clock());
 */
export class Services {
  readonly #instances = new Map<unknown, unknown>();
  readonly #making = new Set<unknown>();
  readonly #disposals: (() => void | Promise<void>)[] = [];
  readonly #context: ServiceContext;

  constructor(document: DomDocument, resolveElement: (reference: unknown) => DomElement | null) {
    this.#context = {
      document,
      resolveElement,
      getService: (token) => this.get(token),
      onDispose: (callback) => {
        this.#disposals.push(callback);
      },
    };
  }

  /**
   * Provides a service, in place of what the token would make by itself.
   *
   * @example
   * ```ts
   * app.services.add(Clock, new FixedClock());
   * ```
   */
  add<T>(token: Token<T>, instance: T): this {
    this.#instances.set(token, instance);
    return this;
  }

  /**
   * The service of a token.
   *
   * @throws a coded error where nothing provides it.
   */
  get<T>(token: Token<T>): T {
    if (this.#instances.has(token)) return this.#instances.get(token) as T;
    const create = (token as { [createServiceKey]?: (context: ServiceContext) => T })[createServiceKey];
    if (create === undefined || this.#making.has(token)) throw serviceNotProvided(tokenName(token));
    this.#making.add(token);
    try {
      const instance = create.call(token, this.#context);
      this.#instances.set(token, instance);
      return instance;
    } finally {
      this.#making.delete(token);
    }
  }

  async dispose(): Promise<void> {
    for (const callback of this.#disposals.splice(0).reverse()) await callback();
    this.#instances.clear();
  }
}

function tokenName(token: unknown): string {
  const { tokenName: named, name } = token as { tokenName?: string; name?: string };
  return named ?? name ?? String(token);
}
