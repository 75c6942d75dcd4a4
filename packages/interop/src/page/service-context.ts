/**
 * How a class provides itself as a service: the interface at which the renderer and interop meet.
 *
 * The renderer calls the static method named `Symbol.for('strop.createService')` when a component injects a class that
 * nobody registered. Neither package imports the other; both know this shape.
 */

/**
 * Name of the static method that makes a service for one root. Classes define it in a static block, since declarations
 * that are emitted file by file cannot hold a computed name.
 */
export const createService: unique symbol = Symbol.for('strop.createService');

/** What a root offers to the services it makes. */
export interface ServiceContext {
  /** The document the root renders into. */
  readonly document: Document;
  /** The element a reference of this root stands for, or null. */
  resolveElement(reference: object): Element | null;
  /** Another service of the same root. */
  getService<T>(token: abstract new (...args: never[]) => T): T;
  /** Calls back when the root is disposed. */
  onDispose(callback: () => void): void;
}
