/**
 * Events of elements that a script has moved out of their root's container, into a dialog at the end of the body for
 * example. Blazor hears them, since it listens on `document`; so do we there, once for each type and app.
 *
 * In: the types that roots listen to. Out: the root that made the element, where the event has passed it by.
 */
import type { DomDocument, DomElement, DomEvent } from '../dom/contract.ts';
import * as Heard from './heard.ts';
import { type Block, blockLink, type LinkedNode } from '../tree/content.ts';

/** A root's events, as this file needs them. */
interface Root {
  readonly container: DomElement;
  hearStray(event: DomEvent): void;
}

export class StrayEvents {
  readonly #roots: ReadonlySet<object>;
  readonly #heard = new Map<DomDocument, Map<string, boolean>>();
  /** What has come past a container on its way here; a second look at its path would be 3% of a click. */
  passed: DomEvent | null = null;

  /** @param roots those of the app. */
  constructor(roots: ReadonlySet<object>) {
    this.#roots = roots;
  }

  /** @param heard what a root hears of it. */
  listen({ ownerDocument }: DomElement, type: string, heard: number): void {
    const capture = (heard & Heard.quiet) !== 0;
    const types = this.#heard.get(ownerDocument!) ?? new Map<string, boolean>();
    if (types.has(type)) return;
    this.#heard.set(ownerDocument!, types.set(type, capture));
    // Passive: an app that prevents scrolling does so in its container, and must not slow the page around it.
    ownerDocument!.addEventListener(type, this.#hear, { capture, passive: (heard & Heard.scrolling) !== 0 });
  }

  dispose(): void {
    for (const [document, types] of this.#heard)
      for (const [type, capture] of types) document.removeEventListener(type, this.#hear, { capture });
    this.#heard.clear();
  }

  readonly #hear = (event: DomEvent): void => {
    const { passed: known } = this;
    this.passed = null;
    // With one root nothing of it can be astray.
    if (event === known && this.#roots.size === 1) return;
    const path = event.composedPath();
    const passed = new Set<Root>();
    for (const node of path) {
      const block = (node as LinkedNode)[blockLink];
      const root = block === undefined ? null : rootOf(block);
      if (root !== null && this.#roots.has(root) && !path.includes(root.container)) passed.add(root);
    }
    for (const root of passed) root.hearStray(event);
  };
}

/** The root of the component that wrote a block; null for one that no render made. */
export function rootOf({ owner }: Block): Root | null {
  return (owner as { readonly root?: { readonly events: Root } } | null)?.root?.events ?? null;
}
