/**
 * Cleanup: tells when an element left the document, so that what a library made for it can be taken down.
 *
 * In: a connected element and a callback. Out: the callback, once, after the element or one of its ancestors was
 * removed; across shadow roots, too, where the host is what goes.
 *
 * How it works:
 *   1. Every root on the way up (shadow root, its host's root, …, document) has one MutationObserver while anything
 *      below it is watched. A removal is always reported by the root that it happened in.
 *   2. When an observer reports, mutations of the whole batch are over. What is connected now was moved, not removed:
 *      it is watched on, in its new roots. What is not connected is gone, and its callback runs.
 *   3. A root whose last element is gone lets its observer go.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import { elementNotConnected } from '../dev/errors.generated.ts';

/** Stops watching; the callback will not run. Calling it again does nothing. Works with `using`, too. */
export type ElementWatch = (() => void) & Disposable;

interface Watch {
  readonly element: Element;
  readonly callback: (element: Element) => void;
  /** The roots above the element, from the nearest to the document; empty when it is no longer watched. */
  roots: WatchedRoot[];
}

/** A document or shadow root below which something is watched. */
interface WatchedRoot {
  readonly root: Node;
  readonly observer: MutationObserver;
  /** In the order of registration, which is the order of callbacks. */
  readonly watches: Set<Watch>;
}

const watchedRoots = new WeakMap<Node, WatchedRoot>();

/**
 * Calls back once when `element`, or any ancestor of it, has left the document.
 *
 * Not called for a move: when the element is in a document again by the time the browser reports the change (the end
 * of the running task or microtask), it stays watched where it is now. Each call watches on its own, also for the same
 * element. An error in a callback is reported to the page and keeps no other callback from running.
 *
 * @param element must be in a document; a coded error says so otherwise
 * @returns a function that stops watching
 * @example
 * const map = new Map(element);
 * onElementRemoved(element, () => map.remove());
 */
export function onElementRemoved(element: Element, callback: (element: Element) => void): ElementWatch {
  if (!element.isConnected) throw elementNotConnected(nameOf(element));
  const watch: Watch = { element, callback, roots: [] };
  attach(watch);
  const stop = (): void => detach(watch);
  return Object.assign(stop, { [Symbol.dispose]: stop });
}

function attach(watch: Watch): void {
  watch.roots = rootsAbove(watch.element).map(watchedRootOf);
  for (const { watches } of watch.roots) watches.add(watch);
}

function detach(watch: Watch): void {
  for (const watched of watch.roots) leave(watched, watch);
  watch.roots = [];
}

/** Step 3. */
function leave(watched: WatchedRoot, watch: Watch): void {
  watched.watches.delete(watch);
  if (watched.watches.size > 0) return;
  watched.observer.disconnect();
  watchedRoots.delete(watched.root);
}

function rootsAbove(element: Element): Node[] {
  const roots: Node[] = [];
  for (let node: Element | undefined = element; node !== undefined;) {
    const root: Node = node.getRootNode();
    roots.push(root);
    node = (root as Partial<ShadowRoot>).host; // Only shadow roots have one.
  }
  return roots;
}

function watchedRootOf(root: Node): WatchedRoot {
  let watched = watchedRoots.get(root);
  if (watched === undefined) {
    const watches = new Set<Watch>();
    const observer = new MutationObserver((records) => {
      if (records.some((record) => record.removedNodes.length > 0)) settle(watches);
    });
    observer.observe(root, { childList: true, subtree: true });
    watched = { root, observer, watches };
    watchedRoots.set(root, watched);
  }
  return watched;
}

/** Step 2. All elements are judged before any callback runs: callbacks may change the document. */
function settle(watches: ReadonlySet<Watch>): void {
  const gone: Watch[] = [];
  for (const watch of [...watches]) {
    if (!watch.element.isConnected) gone.push(watch);
    else if (hasMoved(watch)) reattach(watch);
  }
  for (const watch of gone) {
    if (watch.roots.length === 0) continue; // An earlier callback stopped it.
    detach(watch);
    try {
      watch.callback(watch.element);
    } catch (error) {
      reportError(error);
    }
  }
}

function hasMoved({ element, roots }: Watch): boolean {
  // The last root of a way is no shadow root, all before it are: a way is never the beginning of another.
  return rootsAbove(element).some((root, i) => root !== roots[i]?.root);
}

function reattach(watch: Watch): void {
  const before = watch.roots;
  attach(watch); // First: a root that is in both keeps its observer, and what it has yet to report.
  for (const watched of before) if (!watch.roots.includes(watched)) leave(watched, watch);
}

function nameOf(element: Element): string {
  return `<${element.localName}${element.id === '' ? '' : `#${element.id}`}>`;
}
