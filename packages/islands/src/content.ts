/**
 * Content of components inside an island: in an element that a library, or another framework, has made.
 *
 * In: what may add a root component (an island's context, an app), an element, views. Out: a handle to show others.
 */
import { Component, type Renderable, type View } from '@strop/renderer';

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

/**
 * Shows `content` in `element`. A class for each, since what it shows is no parameter: those would bring their code into every
 * app with an island (1 kB).
 */
export function showContent(add: AddRoot, element: Element, content: Renderable): IslandContent {
  let shown = content;
  class Content extends Component {
    override render(): Renderable {
      return shown;
    }
  }
  const root = add(Content, element, {});
  return {
    update(next) {
      shown = next;
      root.setParameters({});
    },
    dispose: () => root.dispose(),
  };
}

const viewTag = Symbol.for('strop.view');

/** Told by tag: a view of another copy of the renderer counts too. */
export function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null && viewTag in value;
}
