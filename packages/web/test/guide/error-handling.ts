/** The layout of docs/guides/error-handling.md; `guide-routing.test.ts` uses it. */
import { ComponentReference, ErrorBoundary, html } from '@strop/renderer';
import { LayoutComponentBase } from '@strop/web';

export class Shell extends LayoutComponentBase {
  readonly boundary = new ComponentReference<ErrorBoundary>();

  override onParametersSet() {
    this.boundary.current?.recover();
  }

  override render() {
    return html`
      <nav><a href="">Home</a></nav>
      <main>
        <${ErrorBoundary} @ref=${this.boundary} errorContent=${() => html`<p role="alert">This page failed.</p>`}>
          ${this.body}
        <//>
      </main>`;
  }
}
