/**
 * Flow A, second stage: a Shape becomes a Stamp, once per call site, document and namespace.
 *
 * In: a Shape and the values of its first render (they decide which content holes start as text).
 * Out: a prototype that is filled and cloned for every block, and the parts that say where values go.
 * Next: `diff/mount.ts` stamps blocks from it.
 *
 * The prototype is built with `createElement`, never by a parser, and styles are written through CSSOM, so the
 * strictest content policy holds.
 *
 * How a node is found again
 *   1. `paths[n]` leads from the root to node n by child indices; it is valid while no slot before it has content.
 *   2. Nodes that stand beside a slot, and those that need a listener, a reference or a slot, are *early*: found right
 *      after cloning and kept in `block.nodes`.
 *   3. All others are found on their first write, so that a row's clone gets no wrapper for nodes never written again.
 */
import type { Namespace } from '@strop/template';
import { planTag, type ComponentPlan } from './component-plan.ts';
import type { DomElement, DomNode } from './contract.ts';
import { aroundEach, follow } from './find.ts';
import { inertDocument, type Host } from './host.ts';
import { type EventPart, type Part, PartKind } from './part.ts';
import type { Growing } from './draft.ts';
import { draftNodes, hasCustomElement } from './stamp-nodes.ts';
import type { Template } from './template.ts';

export interface Stamp {
  /** Identity of the call site: its strings, the function it became, or child content. */
  readonly template: object;
  readonly shape: Template;
  readonly namespace: Namespace;
  /** An element where there is one root, else a fragment; null where the only root is a component or nothing. */
  readonly prototype: DomNode | null;
  /** True where the prototype is the only root element. */
  readonly single: boolean;
  /** True where clones must come from `importNode`. */
  readonly inert: boolean;
  /** Written into the prototype before it is cloned, with the prototype's node and what it shows now. */
  readonly fill: readonly Part[];
  readonly fillNodes: readonly DomNode[];
  readonly filled: unknown[];
  /** Applied to the clone, in order. */
  readonly live: readonly Part[];
  /** Parts of one hole that cannot have changed while its value is identical, and their holes: the update's inner loop. */
  readonly plain: readonly Part[];
  readonly plainHoles: readonly number[];
  /** The others, looked at in every update: mixed attributes, slots, components, splats. */
  readonly special: readonly Part[];
  readonly events: readonly EventPart[];
  readonly paths: readonly (readonly number[])[];
  /** The nearest node around each that has an index too, or -1; and the names of elements. */
  readonly around: readonly number[];
  readonly names: readonly (string | undefined)[];
  readonly early: readonly number[];
  /** Several roots, in order: a node index, or `~slot` for what a slot holds. */
  readonly roots: readonly number[];
  readonly stateCount: number;
  readonly keyHole: number;
  /** Where the only root is a component. */
  readonly component: ComponentPlan | null;
  /** False where taking a block away is DOM work alone. */
  readonly owns: boolean;
  /** Namespace that content of each slot is stamped in. */
  readonly slotNamespaces: readonly Namespace[];
  /** The root whose listeners are known to cover this stamp's events. */
  listening: object | null;
}

/** Builds the stamp of a shape for blocks that stand in `namespace`; `values` are those of its first render. */
export function buildStamp(
  host: Host,
  template: object,
  shape: Template,
  namespace: Namespace,
  values: readonly unknown[],
): Stamp {
  const { roots, keyHole } = shape;
  const only = roots.length === 1 ? roots[0]! : null;
  const component = only !== null && only.kind === 'component' ? planTag(only, shape) : null;
  const inert = hasCustomElement(roots);
  const stamp: Growing<Stamp> = {
    template,
    shape,
    namespace,
    prototype: null,
    single: only !== null && only.kind === 'element',
    inert,
    fill: [],
    fillNodes: [],
    filled: [],
    live: [],
    plain: [],
    plainHoles: [],
    special: [],
    events: [],
    paths: [],
    around: [],
    names: [],
    early: [],
    roots: [],
    slotNamespaces: [],
    stateCount: 0,
    keyHole,
    component,
    owns: component !== null,
    listening: null,
  };
  if (component !== null) return stamp;
  const { slots, updates } = draftNodes(stamp, shape, inert ? inertDocument(host) : host.document, values);
  // Slots come after what fills the element itself, since a select's value needs its options.
  stamp.live = fieldsLast([...slots, ...stamp.live]);
  stamp.owns = stamp.live.some(isOwner);
  for (const part of fieldsLast(updates)) {
    if (isPlain(part)) stamp.plainHoles.push(part.hole);
    (isPlain(part) ? stamp.plain : stamp.special).push(part);
  }
  stamp.around = aroundEach(stamp.paths);
  stamp.names = stamp.paths.map((path) => (follow(stamp.prototype!, path) as DomElement).localName);
  return stamp;
}

function isPlain({ holes, kind }: Part): boolean {
  return holes === null && kind < PartKind.bind && kind !== PartKind.style;
}

function isOwner({ kind }: Part): boolean {
  return kind === PartKind.ref || kind === PartKind.bind || kind >= PartKind.content;
}

/** What an element is like decides how its value is read: a range takes one only within its `max` (reference 6.5). */
function fieldsLast(parts: readonly Part[]): Part[] {
  const isLast = ({ kind }: Part): boolean => kind === PartKind.field || kind === PartKind.bind;
  return [...parts.filter((one) => !isLast(one)), ...parts.filter(isLast)];
}
