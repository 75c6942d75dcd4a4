/**
 * Cycles of a directed graph, one for each knot of nodes that reach each other.
 *
 *   1. Walk from every node in depth; a node's order is when it was entered (Tarjan's components).
 *   2. A component of more than one node, or a node that points at itself, is a knot.
 *   3. Of each knot report the shortest way from its first node back to it: that is the one to read.
 *
 * @param {ReadonlyMap<string, readonly string[]>} graph
 * @returns {{ members: string[], way: string[] }[]} members sorted; the way begins with the first of them
 */
export function findCycles(graph) {
  /** @type {Map<string, number>} */
  const order = new Map();
  /** The earliest node still open that can be reached. @type {Map<string, number>} */
  const low = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {{ members: string[], way: string[] }[]} */
  const cycles = [];

  // 1.
  const visit = (/** @type {string} */ node) => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next);
      else if (!open.includes(next)) continue;
      low.set(node, Math.min(low.get(node) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(node) !== order.get(node)) return;
    // 2.
    const knot = open.splice(open.indexOf(node));
    const [first = ''] = knot.sort();
    if (knot.length === 1 && graph.get(first)?.includes(first) !== true) return;
    cycles.push({ members: knot, way: shortestWayBack(graph, first) });
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return cycles;
}

/** 3. By breadth, so that the first way found is the shortest. */
function shortestWayBack(
  /** @type {ReadonlyMap<string, readonly string[]>} */ graph,
  /** @type {string} */ start,
) {
  const ways = [[start]];
  const seen = new Set();
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return way;
      if (seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return [start];
}
