/**
 * Content of components inside an island: in an element that a library, or another framework, has made.
 *
 * In: what may add a root component (an island's context, an app), an element, views. Out: a handle to show others.
 */
import { Component, parameter, type Renderable, type View } from '@strop/renderer';

/** What stands in an element of an island's library. */
export interface IslandContent {
  /** Shows this from now on. */
  update(content: Renderable): void;
  /** Takes it away; calling it again does nothing. */
  dispose(): void;
}

/** What contexts of islands and apps have in common. */
export type AddRoot = (
  type: new () => Component,
  element: Element,
  parameters: Readonly<Record<string, unknown>>,
) => { setParameters(parameters: Readonly<Record<string, unknown>>): void; dispose(): void };

/** Shows `content` in `element`. */
export function showContent(add: AddRoot, element: Element, content: Renderable): IslandContent {
  const root = add(Content, element, { held: { content } });
  return {
    update: (next) => root.setParameters({ held: { content: next } }),
    dispose: () => root.dispose(),
  };
}

class Content extends Component {
  /** Held in an object: a function is a fragment here, never a handler. */
  readonly held: { readonly content: Renderable } = parameter.required<{ readonly content: Renderable }>();

  override render(): Renderable {
    return this.held.content;
  }
}

const viewTag = Symbol.for('strop.view');

/** Told by tag: a view of another copy of the renderer counts too. */
export function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null && viewTag in value;
}
