/**
 * A stamp while it is made: what an outline and the functions in it add to, and `stamp.ts` takes over.
 */
import type { Namespace, Source } from '@strop/template';
import type { DomDocument, DomElement, DomNode } from './contract.ts';
import { type EventPart, type Part, PartKind } from './part.ts';
import type { Stamp } from './stamp.ts';

/** A record before it is handed out. */
export type Growing<Record> = {
  -readonly [Field in keyof Record]: Record[Field] extends readonly (infer Item)[] ? Item[] : Record[Field];
};

export interface Draft {
  readonly stamp: Growing<Stamp>;
  readonly document: DomDocument;
  /** Those of the first render. */
  readonly values: readonly unknown[];
}

/** A node of the prototype, and how it is found again. */
export interface Place {
  readonly node: DomNode;
  readonly path: readonly number[];
  readonly outer: Place | null;
  /** Of its children. */
  namespace: Namespace;
  /** True beside a slot, where child indices no longer lead anywhere once it has content. */
  readonly late: boolean;
  /** Among the stamp's paths; -1 until something has to find the node. */
  index: number;
}

/**
 * The index of a node, given once; `early` where it must be found right after cloning, as all are where a template has
 * several roots. Those around it have got theirs before.
 */
export function addressOf({ stamp }: Draft, place: Place, early: boolean = place.late): number {
  if (place.index < 0) {
    let { outer } = place;
    while (outer !== null && outer.index < 0) ({ outer } = outer);
    place.index = stamp.paths.push(place.path) - 1;
    stamp.around.push(outer === null ? -1 : outer.index);
    stamp.names.push((place.node as DomElement).localName);
  }
  const { index } = place;
  if ((early || !stamp.single) && !stamp.early.includes(index)) stamp.early.push(index);
  return index;
}

/**
 * Adds a part: to what is written into the prototype, or to what is applied to clones, on a node found right after cloning. All
 * are made here, so that they have one hidden class.
 */
export function addPart(
  draft: Draft,
  place: Place,
  kind: Part['kind'],
  source: Source,
  { name = '', index = -1, sole = false, detail = null, code = null }: Partial<Part>,
): Part {
  const { stamp } = draft;
  const isFill = (kind & PartKind.live) === 0;
  const [strings, holes] = typeof source === 'number' ? [null, null] : source;
  const part: Part = {
    kind,
    hole: typeof source === 'number' ? source : (source[1][0] ?? -1),
    holes,
    strings,
    node: addressOf(draft, place, !isFill || place.late),
    name,
    index: kind & PartKind.remembers ? stamp.stateCount++ : index,
    sole,
    detail,
    code,
  };
  if (isFill) {
    stamp.fill.push(part);
    stamp.fillNodes.push(place.node);
    stamp.filled.push(undefined);
  } else stamp.live.push(part);
  return part;
}

export function addEvent(
  { stamp }: Draft,
  event: string,
  node: number,
  hole: number,
  { option = null, code = null, traits = 0, part = null }: Partial<EventPart> = {},
): void {
  stamp.events.push({ event, node, hole, option, code, traits, part });
}
