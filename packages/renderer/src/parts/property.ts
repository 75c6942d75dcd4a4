/** Commits `.name=${value}`: a DOM property, written as it is; what is typed waits for a composition to end. */
import type { DomElement } from '../dom/contract.ts';
import { editingOf } from './editing.ts';
import type { FieldHost } from './field.ts';

export function commitProperty(host: FieldHost, element: DomElement, name: string, value: unknown): void {
  if (name === 'value') {
    const editing = editingOf(host);
    editing.track();
    editing.drop(element);
    if (editing.isComposing(element))
      return editing.hold(element, () => commitProperty(host, element, name, value));
  }
  (element as unknown as Record<string, unknown>)[name] = value;
}
