/**
 * Development: an error says which components it happened in. A coded error's message does; an error of user code keeps its
 * message, and its stack, which is what a console prints, goes on with the components.
 */
import { DEV } from '#dev';

/** A component's record, as far as this goes. */
export interface Named {
  readonly name: string;
  readonly parent: Named | null;
}

const described = new WeakSet<object>();

export function describeError(error: unknown, components: readonly string[]): void {
  if (!DEV || components.length === 0) return;
  if (typeof error !== 'object' || error === null || described.has(error) || Object.isFrozen(error)) return;
  described.add(error);
  const shown = error as { name?: unknown; message?: unknown; stack?: unknown };
  const trail = `\n${components.map((name) => `    in <${name}>`).join('\n')}`;
  if (shown.name === 'StropError') shown.message = String(shown.message) + trail;
  if (typeof shown.stack === 'string') shown.stack += trail;
}
