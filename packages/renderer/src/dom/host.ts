/**
 * The services of one document: its stamps, and a document for prototypes that must stay inert. One per app; nothing of
 * it is global.
 */
import type { DomDocument } from './contract.ts';
import type { Stamp } from './stamp.ts';

export interface Host {
  readonly document: DomDocument;
  /** Stamps by template, one map for each namespace of the place they are stamped in. */
  readonly stamps: readonly [Map<object, Stamp>, Map<object, Stamp>, Map<object, Stamp>];
  /** The last stamp found: rows of a list ask for the same one again and again (measured: a map look-up costs 7%). */
  last: Stamp | null;
  /** The one before it: a component's template and the tag in it take turns. */
  lastButOne: Stamp | null;
  /** Prototypes with custom elements are built here, so that no constructor runs for a prototype. */
  inert: DomDocument | null;
}

export function createHost(document: DomDocument): Host {
  return {
    document,
    stamps: [new Map(), new Map(), new Map()],
    last: null,
    lastButOne: null,
    inert: null,
  };
}

export function inertDocument(host: Host): DomDocument {
  return (host.inert ??= host.document.implementation.createHTMLDocument(''));
}
