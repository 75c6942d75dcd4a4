/**
 * A stamp while it is made: what `stamp-nodes.ts` and `stamp-attributes.ts` add to, and `stamp.ts` takes over.
 */
import type { Namespace } from '@strop/template';
import type { DomDocument, DomElement, DomNode } from './contract.ts';
import type { Part } from './part.ts';
import type { Stamp } from './stamp.ts';
import type { Template } from './template.ts';

/** A record before it is handed out. */
export type Growing<Record> = {
  -readonly [Field in keyof Record]: Record[Field] extends readonly (infer Item)[] ? Item[] : Record[Field];
};

export interface Draft {
  readonly stamp: Growing<Stamp>;
  readonly template: Template;
  readonly document: DomDocument;
  /** Those of the first render. */
  readonly values: readonly unknown[];
  /** Live parts with content. */
  readonly slots: Part[];
  /** What updates look at. */
  readonly updates: Part[];
  readonly indices: Map<DomNode, number>;
}

/** An element of the prototype, and how it is found again. */
export interface ElementPlace {
  readonly element: DomElement;
  readonly path: readonly number[];
  readonly namespace: Namespace;
  /** True beside a slot, where child indices no longer lead anywhere once it has content. */
  readonly late: boolean;
}

/**
 * The index of a node, given once; `early` where it must be found right after cloning, as all are where a template has
 * several roots.
 */
export function addressOf(draft: Draft, node: DomNode, path: readonly number[], early: boolean): number {
  const { indices, stamp } = draft;
  let index = indices.get(node);
  if (index === undefined) {
    index = stamp.paths.push(path) - 1;
    indices.set(node, index);
  }
  if ((early || !stamp.single) && !stamp.early.includes(index)) stamp.early.push(index);
  return index;
}

/** What an attribute or a slot of a shape says of its part. */
interface Said {
  readonly name?: string;
  readonly hole?: number;
  readonly holes?: readonly number[];
  readonly strings?: readonly string[];
}

/** Made in one place, so that every part has one hidden class. */
export function createPart(
  { template }: Draft,
  kind: Part['kind'],
  { hole, holes, strings, name }: Said,
  node: number,
  { index = -1, sole = false, detail = null }: Partial<Part> = {},
): Part {
  return {
    kind,
    hole: hole ?? holes?.[0] ?? -1,
    holes: holes ?? null,
    strings: strings ?? null,
    node,
    name: name ?? '',
    index,
    sole,
    detail,
    code: template.kinds.find((one) => one.kind === kind) ?? null,
  };
}

/** A part that is written into the prototype. */
export function addFill({ stamp, updates }: Draft, part: Part, node: DomNode): Part {
  stamp.fill.push(part);
  stamp.fillNodes.push(node);
  stamp.filled.push(undefined);
  updates.push(part);
  return part;
}

/** A part that is applied to clones, on an element found right after cloning; updates look at it. */
export function addLive(
  draft: Draft,
  kind: Part['kind'],
  said: Said,
  { element, path }: ElementPlace,
  more?: Partial<Part>,
): Part {
  const part = createPart(draft, kind, said, addressOf(draft, element, path, true), more);
  draft.stamp.live.push(part);
  draft.updates.push(part);
  return part;
}
