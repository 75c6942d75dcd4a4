/**
 * Where a shared suite runs: on the recording document or in Chromium. Only members of the DOM contract are used, and
 * the form properties that the contract leaves to plain assignment.
 */
import type { DomDocument, DomElement, DomEvent, DomNode } from '@strop/renderer/dom-contract';
import { serialize, type SerializableNode } from '../../src/index.ts';

export interface Page {
  readonly document: DomDocument;
  /** An empty element inside the body, new for each case. */
  readonly host: DomElement;
  dispatch(
    target: DomNode,
    init: { type: string; bubbles?: boolean; cancelable?: boolean },
  ): { defaultPrevented: boolean };
}

/** Elements with the members that cases read and assign beyond the contract. */
export type Loose = DomElement & {
  [property: string]: any; // Properties differ by element; a case knows what it asks.
};

export type { DomDocument, DomElement, DomEvent, DomNode };

export function element(
  page: Page,
  name: string,
  attributes: Record<string, string> = {},
  ...children: unknown[]
): Loose {
  const made = page.document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  for (const child of children)
    made.insertBefore(
      typeof child === 'string' ? page.document.createTextNode(child) : (child as DomNode),
      null,
    );
  return made as Loose;
}

/** The same inside the host. */
export function placed(
  page: Page,
  name: string,
  attributes: Record<string, string> = {},
  ...children: unknown[]
): Loose {
  const made = element(page, name, attributes, ...children);
  page.host.insertBefore(made, null);
  return made;
}

export function html(node: DomNode): string {
  return serialize(node as unknown as SerializableNode);
}

/** The name of the error that a call throws, or 'nothing'. */
export function thrown(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).name;
  }
  return 'nothing';
}
