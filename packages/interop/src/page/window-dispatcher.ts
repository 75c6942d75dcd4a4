/**
 * JavaScript's side: the dispatcher of a window.
 *
 * In: a document or its window. Out: the dispatcher that all roots of the window share, so that two of them may
 * exchange references, and a frame has a table of its own.
 */
import { CallDispatcher } from './call-dispatcher.ts';

const dispatchers = new WeakMap<object, CallDispatcher>();

/** The dispatcher of the window a document is shown in. */
export function dispatcherOf(document: Document): CallDispatcher {
  return dispatcherOfWindow(document.defaultView ?? globalThis, () => document.baseURI);
}

/** The dispatcher of a window, or of a global object that stands for one. */
export function dispatcherOfWindow(
  globalObject: object,
  baseAddress: () => string = () => (globalObject as { document: Document }).document.baseURI,
): CallDispatcher {
  let dispatcher = dispatchers.get(globalObject);
  if (dispatcher === undefined) {
    dispatcher = new CallDispatcher({ globalObject, baseAddress });
    dispatchers.set(globalObject, dispatcher);
  }
  return dispatcher;
}
