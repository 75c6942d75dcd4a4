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
 *   3. A root whose last element is gone lets its observer go. What else has ended is taken out at the end of the running task, so that
 *      all that go at once cost a count each.
 *   4. Where many watched elements are worked on at once (`quieten`), their roots do not record what changes: at the end of
 *      the running task or microtask all elements are looked at. Measured with 500 islands (`npm run bench:trees`): a
 *      record for each of their changes takes longer than the islands themselves.
 */
/// <reference lib="esnext.disposable" preserve="true" />
import { elementNotConnected } from '../dev/errors.generated.ts';

/** Stops watching; the callback will not run. Calling it again does nothing. Works with `using`, too. */
export type ElementWatch = (() => void) & Disposable;

/** A watch of many: what `onElementRemoved` makes, without a function of its own for each. */
export interface RemovalWatch {
  readonly element: Element;
  readonly callback: (element: Element) => void;
  /** The roots above the element, from the nearest to the document; empty when it is no longer watched. */
  roots: readonly WatchedRoot[];
}

/** A document or shadow root below which something is watched. */
interface WatchedRoot {
  readonly root: Node;
  readonly observer: MutationObserver;
  /** In the order of registration, which is the order of callbacks. Until the end of the task those that have ended are in it, too. */
  readonly watches: Set<RemovalWatch>;
  readonly ended: RemovalWatch[];
  /** Those that have not ended. */
  count: number;
  /** The way to the document where this is one: the same for all in it. */
  way: readonly WatchedRoot[] | null;
  /** True where something is to be done at the end of the task. */
  isDue: boolean;
  /** Watched elements that were worked on in this task. */
  worked: number;
  /** True while changes are not recorded, until the end of this task. */
  isQuiet: boolean;
  /** True where many were worked on the last time any were: so they are going to be now. */
  wasQuiet: boolean;
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
  const watch = watchRemoval(element, callback);
  const stop = (): void => stopWatching(watch);
  return Object.assign(stop, { [Symbol.dispose]: stop });
}

/** @internal The same as a record, for those who have many; `stopWatching` ends it. */
export function watchRemoval(element: Element, callback: (element: Element) => void): RemovalWatch {
  if (!element.isConnected) throw elementNotConnected(nameOf(element));
  const watch: RemovalWatch = { element, callback, roots: none };
  attach(watch, none);
  return watch;
}

/** @internal Ends what `watchRemoval` began. Calling again does nothing. */
export function stopWatching(watch: RemovalWatch): void {
  for (const watched of watch.roots) leave(watched, watch);
  watch.roots = none;
}

const none: readonly WatchedRoot[] = [];

/** One in so many is worked on before changes are not recorded any more: then all are looked at once. */
const QUIET_SHARE = 8;

/** @internal Step 4. To be called before the inside of a watched element is changed; what is told, and when, stays the same. */
export function quieten(watch: RemovalWatch): void {
  for (const watched of watch.roots) {
    watched.worked++;
    if (!watched.isDue) schedule(watched);
    if (watched.isQuiet || (!watched.wasQuiet && !isMany(watched))) continue;
    watched.isQuiet = true;
    watched.observer.disconnect();
  }
}

function isMany({ worked, count }: WatchedRoot): boolean {
  return worked * QUIET_SHARE >= count;
}

function schedule(watched: WatchedRoot): void {
  watched.isDue = true;
  queueMicrotask(() => endTask(watched));
}

function endTask(watched: WatchedRoot): void {
  watched.isDue = false;
  // All of them, where the root is not watched any more.
  if (watched.count === 0) return;
  for (const watch of watched.ended) if (!watch.roots.includes(watched)) watched.watches.delete(watch);
  watched.ended.length = 0;
  if (watched.worked > 0) watched.wasQuiet = isMany(watched);
  watched.worked = 0;
  if (!watched.isQuiet) return;
  watched.isQuiet = false;
  observe(watched);
  settle(watched.watches);
}

/** @param before where it was watched until now, and goes on to be. */
function attach(watch: RemovalWatch, before: readonly WatchedRoot[]): void {
  watch.roots = rootsAbove(watch.element);
  for (const watched of watch.roots) {
    if (before.includes(watched)) continue;
    watched.watches.add(watch);
    watched.count++;
  }
}

/** Step 3. */
function leave(watched: WatchedRoot, watch: RemovalWatch): void {
  if (--watched.count > 0) {
    watched.ended.push(watch);
    if (!watched.isDue) schedule(watched);
    return;
  }
  watched.observer.disconnect();
  watchedRoots.delete(watched.root);
}

function rootsAbove(element: Element): readonly WatchedRoot[] {
  const nearest = watchedRootOf(element.getRootNode());
  if (nearest.way !== null) return nearest.way;
  const roots: WatchedRoot[] = [];
  for (let watched = nearest; ;) {
    roots.push(watched);
    const host = hostOf(watched.root);
    if (host === undefined) return roots;
    watched = watchedRootOf(host.getRootNode());
  }
}

/** Only shadow roots have one. */
function hostOf(root: Node): Element | undefined {
  return (root as Partial<ShadowRoot>).host;
}

function watchedRootOf(root: Node): WatchedRoot {
  let watched = watchedRoots.get(root);
  if (watched === undefined) {
    const watches = new Set<RemovalWatch>();
    const observer = new MutationObserver((records) => {
      if (records.some((record) => record.removedNodes.length > 0)) settle(watches);
    });
    watched = {
      root,
      observer,
      watches,
      ended: [],
      count: 0,
      way: null,
      isDue: false,
      worked: 0,
      isQuiet: false,
      wasQuiet: false,
    };
    if (hostOf(root) === undefined) watched.way = [watched];
    observe(watched);
    watchedRoots.set(root, watched);
  }
  return watched;
}

function observe({ observer, root }: WatchedRoot): void {
  observer.observe(root, { childList: true, subtree: true });
}

/** Step 2. All elements are judged before any callback runs: callbacks may change the document. */
function settle(watches: ReadonlySet<RemovalWatch>): void {
  const gone: RemovalWatch[] = [];
  for (const watch of [...watches]) {
    if (watch.roots.length === 0) continue; // It has ended.
    if (!watch.element.isConnected) gone.push(watch);
    else if (hasMoved(watch)) reattach(watch);
  }
  for (const watch of gone) {
    if (watch.roots.length === 0) continue; // An earlier callback stopped it.
    stopWatching(watch);
    try {
      watch.callback(watch.element);
    } catch (error) {
      reportError(error);
    }
  }
}

function hasMoved({ element, roots }: RemovalWatch): boolean {
  let root = element.getRootNode();
  for (const watched of roots) {
    if (watched.root !== root) return true;
    root = hostOf(root)?.getRootNode() ?? root;
  }
  // The last root of a way is no shadow root, all before it are: a way is never the beginning of another.
  return false;
}

function reattach(watch: RemovalWatch): void {
  const before = watch.roots;
  attach(watch, before); // First: a root that is in both keeps its observer, and what it has yet to report.
  for (const watched of before) if (!watch.roots.includes(watched)) leave(watched, watch);
}

function nameOf(element: Element): string {
  return `<${element.localName}${element.id === '' ? '' : `#${element.id}`}>`;
}
