/**
 * What the renderer knows of raw markup: a value with this tag, which brings the code that shows it, so that an app without
 * `MarkupString` has none of it.
 */
import type { DomNode } from '../dom/contract.ts';
import type { Host } from '../dom/host.ts';
import type { Watch } from '../dom/watch.ts';
import type { MarkupContent } from '../tree/content.ts';

export const markupTag: unique symbol = Symbol.for('strop.markupString');

/** What markup needs of a root. */
export interface MarkupRoot {
  readonly host: Host;
  readonly watch: Watch;
}

/** Puts markup into a place. */
export type MountMarkup = (
  root: MarkupRoot,
  markup: string,
  parent: DomNode,
  before: DomNode | null,
  namespace: 0 | 1 | 2,
) => MarkupContent;

export interface Markup {
  readonly [markupTag]: MountMarkup;
  readonly value: string;
}

/** Told by tag, so that a copy of this package in another bundle counts too. */
export function isMarkupString(value: object): value is Markup {
  return markupTag in value;
}
