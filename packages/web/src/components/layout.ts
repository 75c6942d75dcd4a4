/** Layouts: what stands around a page and stays while pages change. Blazor's `LayoutComponentBase`. */
import { Component, parameter, type RenderFragment } from '@strop/renderer';

/**
 * A component with a `body`: the page. Its instance is kept between pages that use the same layout.
 *
 * @example
 * class MainLayout extends LayoutComponentBase {
 *   override render() { return html`<nav>…</nav><main>${this.body}</main>`; }
 * }
 */
export abstract class LayoutComponentBase extends Component {
  readonly body: RenderFragment | undefined = parameter.fragment();
}
