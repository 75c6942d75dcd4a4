/** Commits a text hole to the text node that is its own. */
import type { DomNode } from '../dom/contract.ts';

/** A number is made a text by the document: a script's own conversion fills a cache of the engine (64 kB for 1,000 ids). */
export function commitText(node: DomNode, value: unknown): void {
  node.nodeValue = typeof value === 'number' ? (value as unknown as string) : textOf(value);
}

/** What a hole shows for a value that is not a view: nothing for null, undefined and booleans. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  return typeof value === 'string' ? value : String(value);
}
