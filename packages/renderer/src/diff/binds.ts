/** Writes that waited for the end of a composition: the field's component renders again, and its binding commits. */
import type { RootContext } from '../component/root-context.ts';

/** Bindings whose write waits; filled by the update, emptied when the composition ends. */
const waiting = new WeakMap<RootContext, Set<() => void>>();

export function waitForComposition(root: RootContext, write: () => void): void {
  let writes = waiting.get(root);
  if (writes === undefined) waiting.set(root, (writes = new Set()));
  writes.add(write);
}

export function writeWaitingBinds(root: RootContext): void {
  const writes = waiting.get(root);
  if (writes === undefined) return;
  waiting.delete(root);
  for (const write of writes) write();
}
