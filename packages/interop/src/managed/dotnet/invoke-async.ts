/**
 * Calls from JavaScript: the asynchronous kind.
 *
 * In: one call. Out: a promise of what the method returned. The method has begun, up to its first await, when this
 * returns: calls that are made without awaiting, and a disposal after them, run in their order.
 */
import { invokeManaged, type DotNetCall } from './invoke.ts';
import type { TrackedObjects } from './tracked-objects.ts';

/** How a component says that it is one; the renderer writes it. */
const componentTag = Symbol.for('strop.component');

/** Runs a call and waits for it. What it throws rejects. */
export async function invokeManagedAsync(
  objects: TrackedObjects,
  call: DotNetCall,
  readArguments: () => readonly unknown[],
): Promise<unknown> {
  const work = (): unknown => invokeManaged(objects, call, readArguments);
  const component = call.objectId ? componentOf(objects.get(call.objectId).value) : undefined;
  return component === undefined ? work() : component.invokeAsync(work);
}

interface ComponentLike {
  invokeAsync(work: () => unknown): Promise<unknown>;
}

/** Components run what comes from outside as their own work, as Blazor's dispatcher does. Rendering is left to them. */
function componentOf(value: object): ComponentLike | undefined {
  const { constructor } = value as { constructor?: Record<symbol, unknown> };
  return constructor?.[componentTag] === true ? (value as ComponentLike) : undefined;
}
