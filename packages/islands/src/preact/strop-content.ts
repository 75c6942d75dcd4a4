/**
 * A Preact component whose element holds what Strop shows. Preact makes the element and never looks into it.
 *
 * In: a view. Out: the view's nodes, kept by a root in the element.
 */
import type { Renderable } from '@strop/renderer';
import { Component, type ComponentChild, createRef, h } from 'preact';
import type { IslandContent } from '../content.ts';
import { stropHostMissing } from '../dev/errors.generated.ts';
import { type StropHost, StropHostContext } from './strop-host.ts';

export interface StropContentProps {
  readonly content: Renderable;
  /** The element's name; `div` where it is left out. */
  readonly as: string;
}

export class StropContent extends Component<StropContentProps> {
  static override readonly contextType: typeof StropHostContext = StropHostContext;
  readonly #element: { current: Element | null } = createRef<Element>();
  #content: IslandContent | null = null;

  override componentDidMount(): void {
    const host = this.context as StropHost | null;
    if (host === null) throw stropHostMissing();
    this.#content = host.render(this.#element.current!, this.props.content);
  }

  override componentDidUpdate(): void {
    this.#content?.update(this.props.content);
  }

  override componentWillUnmount(): void {
    this.#content?.dispose();
  }

  /** The element takes no part in the layout: what is in it stands where it stands. */
  override render(): ComponentChild {
    return h(this.props.as, { ref: this.#element, style: { display: 'contents' } });
  }
}
