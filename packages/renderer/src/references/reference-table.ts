/**
 * What the renderer knows of element references: the table of an app, and the two methods that `ElementReference` brings
 * with it, so that an app without references ships neither.
 */
import type { DomElement } from '../dom/contract.ts';

/** `Symbol.for`, so that interop knows a reference without importing this package. */
export const elementReferenceTag: unique symbol = Symbol.for('strop.elementReference');

/** The elements of one app that have a reference whose id was asked for, by id. Ids are never used again. */
export interface ReferenceTable {
  next: number;
  readonly elements: Map<string, DomElement>;
}

/** What `@ref` on an element takes. */
export interface AttachableReference {
  /** Gives the reference its element; called when the batch that shows it is done. */
  attachTo(table: ReferenceTable, element: object): void;
  /** Its element, where it was attached with this table; else null. */
  elementIn(table: ReferenceTable): DomElement | null;
  /** Takes the element away again, unless another one has been attached since. */
  detachFrom(element: object): void;
}

/** Told by tag: one of another copy of this package counts too. */
export function isElementReference(value: unknown): value is AttachableReference {
  return typeof value === 'object' && value !== null && elementReferenceTag in value;
}
