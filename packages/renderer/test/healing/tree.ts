/**
 * A random tree that frameworks can all render: texts, attributes, conditions, lists, components. The renderer's harness and
 * that of the peers (`bench/healing`) show the same models, so what they tell can be compared.
 *
 * In: a source of chance. Out: a model whose values change one step at a time, each under an id of its own: an element with
 * `data-h` shows `text`, and `title` as its attribute.
 */

/** One element of the model. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly id: string;
  text: string;
  title: string;
  /**
   * How its text stands: alone, between static texts, beside an element, beside its title (` and ${title}`) which is a hole too,
   * or in raw markup, which has no events and no title.
   */
  readonly frame: 'sole' | 'between' | 'beside' | 'pair' | 'markup';
  /** Whether its element has a reference, where the framework has such a thing. */
  readonly referred: boolean;
}
/** An element with `data-island` that the template leaves empty, for others to fill. */
export interface Island {
  readonly kind: 'island';
  readonly id: string;
}
/** Shows its item while it is on. */
export interface Condition {
  readonly kind: 'condition';
  readonly id: string;
  on: boolean;
  readonly item: Leaf;
}
/** Keyed rows. */
export interface Rows {
  readonly kind: 'rows';
  readonly id: string;
  items: Leaf[];
}
/** An element, or a component of its own, around others. */
export interface Group {
  readonly kind: 'group';
  readonly id: string;
  readonly component: boolean;
  readonly items: readonly Node[];
}
export type Node = Leaf | Condition | Rows | Group | Island;

/** A leaf that must show the model: which of its holes changed. */
export interface Change {
  readonly leaf: Leaf;
  readonly text: boolean;
  readonly title: boolean;
}

/** Numbers from 0 to below 1, the same for the same seed. */
export type Chance = () => number;

/** Mulberry32: a small generator of numbers, good enough to choose by. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<T>(from: readonly T[], random: Chance): T {
  return from[Math.floor(random() * from.length)]!;
}

let last = 0;
const nextId = (): string => `n${++last}`;

/** The model of one tree; its ids, whose length chance depends on, start anew, so that a tree can be played alone. */
export function randomModel(random: Chance): Group {
  last = 0;
  return randomGroup(random);
}

function randomLeaf(random: Chance): Leaf {
  const frame = pick(
    ['sole', 'sole', 'between', 'between', 'beside', 'beside', 'pair', 'markup'] as const,
    random,
  );
  const id = nextId();
  return { kind: 'leaf', id, text: `${id} one`, title: 'a', frame, referred: random() < 0.3 };
}

function randomGroup(random: Chance, depth = 0): Group {
  const items: Node[] = [];
  for (let count = 2 + Math.floor(random() * 3); count > 0; count--) items.push(randomNode(random, depth));
  return { kind: 'group', id: nextId(), component: depth > 0 && random() < 0.5, items };
}

function randomNode(random: Chance, depth: number): Node {
  const kind = random();
  if (kind < 0.05) return { kind: 'island', id: nextId() };
  if (kind < 0.35) return randomLeaf(random);
  if (kind < 0.5) return { kind: 'condition', id: nextId(), on: random() < 0.7, item: randomLeaf(random) };
  if (kind < 0.75 || depth > 2) {
    const items = Array.from({ length: 2 + Math.floor(random() * 4) }, () => randomLeaf(random));
    return { kind: 'rows', id: nextId(), items };
  }
  return randomGroup(random, depth + 1);
}

/** Every node below, the group itself not. */
function nodesOf(group: Group): Node[] {
  return group.items.flatMap((node) => (node.kind === 'group' ? [node, ...nodesOf(node)] : [node]));
}

/** The leaves that are shown. */
function leavesOf(group: Group): Leaf[] {
  return nodesOf(group).flatMap((node) => {
    if (node.kind === 'leaf') return [node];
    if (node.kind === 'rows') return node.items;
    return node.kind === 'condition' && node.on ? [node.item] : [];
  });
}

/** The ids of the leaves that are shown. */
export function idsIn(group: Group): string[] {
  return leavesOf(group).map(({ id }) => id);
}

/** Changes one to four things; returns the leaves that must show the model after it, by id: changed or new. */
export function changeModel(group: Group, random: Chance): Map<string, Change> {
  const before = new Map(leavesOf(group).map((leaf) => [leaf, { ...leaf }]));
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--)
    changeNode(pick(nodesOf(group), random), random);
  const changes = new Map<string, Change>();
  for (const leaf of leavesOf(group)) {
    const text = before.get(leaf)?.text !== leaf.text;
    const title = leaf.frame !== 'markup' && before.get(leaf)?.title !== leaf.title;
    if (text || title) changes.set(leaf.id, { leaf, text, title });
  }
  return changes;
}

function changeNode(node: Node, random: Chance): void {
  const how = random();
  if (node.kind === 'leaf') return write(node, random);
  if (node.kind === 'condition') {
    if (how < 0.5 && node.on) write(node.item, random);
    else node.on = !node.on;
  }
  if (node.kind !== 'rows') return;
  const { items } = node;
  if (how < 0.4) write(pick(items, random), random);
  else if (how < 0.6) node.items = shuffled(items, random);
  else if (how < 0.75)
    node.items = items.toSpliced(Math.floor(random() * (items.length + 1)), 0, randomLeaf(random));
  else if (items.length > 1) node.items = items.toSpliced(Math.floor(random() * items.length), 1);
}

function write(leaf: Leaf, random: Chance): void {
  const both = random();
  if (both < 0.8) leaf.text = `${leaf.id} ${Math.floor(random() * 1e6)}`;
  if (both > 0.6) leaf.title = `t${letters(Math.floor(random() * 1e6))}`;
}

/** Texts end in digits and titles in letters, so that a rest of one is not taken for the end of the other beside it. */
function letters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
}

function shuffled<T>(items: readonly T[], random: Chance): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(Math.floor(random() * rest.length), 1)[0]!);
}
