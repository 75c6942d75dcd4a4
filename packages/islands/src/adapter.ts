/**
 * What an adapter is: the few functions that bring one library into an element and take it out again.
 *
 * In: nothing (types only). Out: what `define-island.ts` makes islands of and `island-instance.ts` calls.
 */

import type { Island, Renderable } from '@strop/renderer';
import type { IslandContent } from './content.ts';
import type { IslandReference } from './island-reference.ts';

/** Width and height of an element's content box, in CSS pixels. */
export interface IslandSize {
  readonly width: number;
  readonly height: number;
}

/** What an adapter may ask for while its island lives. */
export interface IslandHost<Options> {
  /** Aborted when the island is disposed, also while `mount` is still pending. */
  readonly signal: AbortSignal;
  /** The options of the last render, handlers included. */
  readonly options: Options;
  /**
   * Calls a handler of the options, if the tag has one: in a batch of its own, and the component that wrote the tag
   * renders after it. Always the handler of the last render.
   */
  emit<Name extends keyof Options & string>(name: Name, argument: HandlerArgument<Options[Name]>): void;
  /**
   * Shows content of components in an element that the library has made: a popup, a cell, a slot. Cascading values and
   * error boundaries are those of the island's tag, and the content goes with the island at the latest.
   *
   * @param element is emptied first; from then on it belongs to Strop, until the content is disposed.
   * @example
   * ```ts
   * const popup = host.render(made.popupElement, html`<p>${city.name}</p>`);
   * ```
   */
  render(element: Element, content: Renderable): IslandContent;
  /** Tells of an error that comes later: the nearest error boundary hears of it. */
  reportError(error: unknown): void;
}

/** What a handler in the options is called with. */
export type HandlerArgument<Handler> =
  NonNullable<Handler> extends (argument: infer Argument, ...rest: never[]) => unknown ? Argument : never;

/**
 * The options whose value another render has changed: compared deeply, so an equal literal is no change. An option that is
 * not there any more is `undefined` in it. Handlers are never in it, since `emit` calls the latest anyway.
 */
export type IslandPatch<Options> = Partial<Options>;

/** One library, as islands use it. */
export interface IslandAdapter<Options extends object, Handle> {
  /** For messages and tools: `chart`. */
  readonly name: string;
  /**
   * Makes the library's object in the element. Called once the element stands in the document.
   *
   * @param options of the first render; functions in it are stable wrappers that call those of the last render.
   * @returns what `update` and `dispose` get. A promise is awaited: an island disposed meanwhile is taken down as soon as
   *   it is there, and changes that came meanwhile reach `update` at once.
   */
  mount(element: HTMLElement, options: Options, host: IslandHost<Options>): Handle | PromiseLike<Handle>;
  /** Options have changed. Without it, the island is disposed and mounted anew. */
  update?(handle: Handle, patch: IslandPatch<Options>, options: Options, host: IslandHost<Options>): void;
  /** Takes down all that `mount` made. Called exactly once for each handle, while the element still stands where it can. */
  dispose(handle: Handle): void;
  /** The element has another size; at most once a frame. Without it nobody watches. */
  resize?(handle: Handle, size: IslandSize): void;
  /** True to mount only once the element has a width and a height: maps and grids made in a hidden element are blank. */
  readonly needsSize?: boolean;
  /**
   * Options that are compared by identity, since they are large or no plain data: `['data']`. Others are compared deeply,
   * with a copy of what they were, so that changes in place are seen too.
   */
  readonly byIdentity?: readonly (keyof Options & string)[];
  /** Options the library takes only when its object is made: where one of them changes, another object is made. */
  readonly remountFor?: readonly (keyof Options & string)[];
}

/** A value for `@island`: an adapter, its options, and where the handle goes. */
export interface IslandValue<Options extends object, Handle> extends Island {
  readonly adapter: IslandAdapter<Options, Handle>;
  readonly options: Options;
  readonly reference: IslandReference<Handle> | null;
}
