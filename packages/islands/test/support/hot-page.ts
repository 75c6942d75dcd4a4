/** A page as a module of its own: hot replacement is another instance of it, with other classes. */
import { Component, html, parameter, type Renderable } from '@strop/renderer';

export class HotPage extends Component {
  readonly tag: () => Renderable = parameter.required<() => Renderable>();
  override render(): Renderable {
    return html`<main>${this.tag()}</main>`;
  }
}
