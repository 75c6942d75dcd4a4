/**
 * Assignments of properties that no class here declares: `element.anything = value`.
 *
 * In: the top of the nodes' prototype chain. Out: a `setProperty` operation for each assignment, first and later ones.
 *
 * How: an assignment to a name that neither the node nor its classes know climbs the prototype chain to its top, where a
 * proxy stands; it gives the node an accessor of its own under that name. So nodes are plain objects whose identity never
 * splits in two, and nothing else pays for the proxy. Symbols are left alone: what the renderer or a test keeps on a node
 * under a symbol stays on this side.
 */
import { toJsonValue } from './json-value.ts';
import type { RecordingNode } from './node.ts';

/** Makes the objects that inherit from `prototype` record assignments of unknown names. */
export function catchAssignments(prototype: object): void {
  Object.setPrototypeOf(
    prototype,
    new Proxy(Object.prototype, {
      set(_target, name, value, receiver: RecordingNode) {
        if (typeof name === 'symbol' || receiver.nodeType !== 1)
          return Reflect.defineProperty(receiver, name, {
            value,
            writable: true,
            enumerable: true,
            configurable: true,
          });
        defineRecorded(receiver, name);
        (receiver as unknown as Record<string, unknown>)[name] = value;
        return true;
      },
    }),
  );
}

/** For accessors that are written out: records what was assigned. */
export function recordProperty(node: RecordingNode, name: string, value: unknown): void {
  const change = { kind: 'setProperty', node: node.nodeId, name } as const;
  if (value === undefined) node.recorder.record(change);
  else node.recorder.record({ ...change, value: toJsonValue(value, node.recorder.label(node.nodeId), name) });
}

function defineRecorded(node: RecordingNode, name: string): void {
  let held: unknown;
  Object.defineProperty(node, name, {
    enumerable: true,
    configurable: true,
    get: () => held,
    set(value: unknown) {
      recordProperty(node, name, value);
      held = value;
    },
  });
}
