/**
 * Flow A, second stage: a Template becomes a Stamp, once per call site, document and namespace.
 *
 * In: a template and the values of its first render (they decide which content holes start as text).
 * Out: a prototype that is filled and cloned for every block, and the parts that say where values go.
 * Next: `diff/mount.ts` stamps blocks from it.
 *
 * The prototype is built with `createElement`, never by a parser, and styles are written through CSSOM, so the
 * strictest content policy holds.
 *
 * How a node is found again
 *   1. `paths[n]` leads from the root to node n by child indices; it is valid while no slot before it has content.
 *   2. Nodes that stand beside a slot, and those that need a listener, a reference or a slot, are *early*: found right
 *      after cloning and kept in the block.
 *   3. All others are found on their first write, so that a row's clone gets no wrapper for nodes never written again.
 */
import type { Namespace } from '@strop/template';
import type { ComponentPlan } from './component-plan.ts';
import type { DomNode } from './contract.ts';
import { inertDocument, type Host } from './host.ts';
import { type EventPart, type Part, PartKind } from './part.ts';
import type { Growing } from './draft.ts';
import { draftNodes } from './stamp-nodes.ts';
import type { Slotted, Template } from './template.ts';

export interface Stamp {
  /** Identity of the call site: its strings, the function it became, or child content. */
  readonly template: object;
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
  /** Where a block keeps states, after its slots, and nodes, after its states. */
  readonly statesAt: number;
  readonly nodesAt: number;
  /** As many nulls as a block has slots, states and nodes. */
  readonly blank: readonly null[];
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

/**
 * Builds the stamp of a template for blocks that stand in `namespace`; `values` are those of its first render, `key` the identity of
 * the call site.
 */
export function buildStamp(
  host: Host,
  key: object,
  { roots, keyHole, isInert }: Template,
  namespace: Namespace,
  values: readonly unknown[],
): Stamp {
  const only = roots.length === 1 ? roots[0] : null;
  const component =
    (only as Slotted | null)?.kind === PartKind.component
      ? ((only as Slotted).detail as ComponentPlan)
      : null;
  const stamp: Growing<Stamp> = {
    template: key,
    namespace,
    prototype: null,
    single: Array.isArray(only),
    inert: isInert,
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
    statesAt: 0,
    nodesAt: 0,
    blank: [],
    keyHole,
    component,
    owns: component !== null,
    listening: null,
  };
  if (component !== null) return stamp;
  const document = isInert ? inertDocument(host) : host.document;
  draftNodes({ stamp, document, values }, roots);
  stamp.statesAt = stamp.slotNamespaces.length;
  stamp.nodesAt = stamp.statesAt + stamp.stateCount;
  for (let i = stamp.nodesAt + stamp.paths.length; i > 0; i--) stamp.blank.push(null);
  stamp.live.sort(inOrder);
  stamp.owns = stamp.live.some(({ kind }) => kind & PartKind.owner);
  for (const part of [...stamp.fill, ...stamp.live]) {
    if (part.holes === null && !(part.kind & PartKind.special)) {
      stamp.plain.push(part);
      stamp.plainHoles.push(part.hole);
    } else stamp.special.push(part);
  }
  return stamp;
}

/** Slots come before what fills the element itself, since a select's value needs its options. */
function inOrder({ kind: a }: Part, { kind: b }: Part): number {
  return (a & PartKind.last) - (a & PartKind.slot) - (b & PartKind.last) + (b & PartKind.slot);
}
