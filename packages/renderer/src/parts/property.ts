/** Commits `.name=${value}`: a DOM property, written as it is. */
import type { DomElement } from '../dom/contract.ts';

export function commitProperty(element: DomElement, name: string, value: unknown): void {
  (element as unknown as Record<string, unknown>)[name] = value;
}
