/**
 * Stage: memory, in detail. In: a page's developer tools. Out: bytes of what its script keeps, without the code that
 * the engine compiled for it, and its nodes that stand in no document. Next: `measure-memory.mjs`. Compiled code grows with every cycle until the engine has
 * optimised what is hot, and would pass for a leak: in Strop's table it is all but 3 kB of what ten cycles add.
 */

/**
 * The parts of a heap snapshot that are read; nodes stand one after the other, each as many numbers as it has fields.
 * @typedef {object} HeapSnapshot
 * @property {{ meta: { node_fields: string[], node_types: (string | string[])[] } }} snapshot
 * @property {number[]} nodes
 */

/** Compiled code, and what belongs to the browser and not to the script. */
const notData = new Set(['code', 'native']);

/**
 * @param {HeapSnapshot} heap
 * @returns {number} bytes of objects, arrays, strings and closures
 */
export function dataBytes({ snapshot: { meta }, nodes }) {
  const width = meta.node_fields.length;
  const typeAt = meta.node_fields.indexOf('type');
  const sizeAt = meta.node_fields.indexOf('self_size');
  const types = meta.node_types[typeAt];
  if (!Array.isArray(types) || sizeAt < 0) throw new Error('The heap snapshot has no types or no sizes.');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += width) {
    const type = types[/** @type {number} */ (nodes[node + typeAt])];
    if (type !== undefined && !notData.has(type)) bytes += /** @type {number} */ (nodes[node + sizeAt]);
  }
  return bytes;
}

/** How V8 marks a node of the document that stands nowhere in it. */
const DETACHED = 2;

/**
 * @param {HeapSnapshot} heap
 * @returns {number} nodes of documents that stand in none, those that only other nodes hold among them
 */
export function detachedNodes({ snapshot: { meta }, nodes }) {
  const width = meta.node_fields.length;
  const detachedAt = meta.node_fields.indexOf('detachedness');
  if (detachedAt < 0) throw new Error('The heap snapshot does not say what is detached.');
  let count = 0;
  for (let node = 0; node < nodes.length; node += width) {
    if (nodes[node + detachedAt] === DETACHED) count++;
  }
  return count;
}

/**
 * Takes a snapshot, which collects garbage first.
 *
 * @param {import('playwright').CDPSession} devtools
 * @returns {Promise<HeapSnapshot>}
 */
export async function takeHeapSnapshot(devtools) {
  /** @type {string[]} */
  const chunks = [];
  const keep = (/** @type {{ chunk: string }} */ { chunk }) => void chunks.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', keep);
  try {
    await devtools.send('HeapProfiler.takeHeapSnapshot');
  } finally {
    devtools.off('HeapProfiler.addHeapSnapshotChunk', keep);
  }
  return JSON.parse(chunks.join(''));
}

/**
 * @param {import('playwright').CDPSession} devtools
 * @returns {Promise<number>} bytes, by `dataBytes`
 */
export async function readDataBytes(devtools) {
  return dataBytes(await takeHeapSnapshot(devtools));
}
