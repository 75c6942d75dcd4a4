/** Development: a coded error says which components it happened in. Errors of user code are never rewritten. */
import { DEV } from '#dev';

const described = new WeakSet<object>();

export function describeError(error: unknown, components: readonly string[]): void {
  if (!DEV || components.length === 0) return;
  if (typeof error !== 'object' || error === null || described.has(error)) return;
  described.add(error);
  const coded = error as { name?: unknown; message: string };
  if (coded.name !== 'StropError') return;
  coded.message += `\n${components.map((name) => `    in <${name}>`).join('\n')}`;
}
