/** What may stand in a content hole, and the types of fragments. */
import type { Each } from './each.ts';
import type { MarkupString } from './markup-string.ts';
import type { View } from './view.ts';

/** Anything a component may return from `render`, or place between tags. Nothing is shown for null, undefined and booleans. */
export type Renderable =
  | View
  | MarkupString
  | Each
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | RenderFragment
  | Iterable<Renderable>;

/**
 * A piece of UI handed to a component: Blazor's `RenderFragment` and, with a context, `RenderFragment<T>`.
 * It is evaluated when the component that received it renders.
 */
export type RenderFragment<T = void> = (context: T) => Renderable;
