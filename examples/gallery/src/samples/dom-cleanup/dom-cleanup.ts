import { JSObjectReference, JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class DOMCleanup extends Component {
  readonly js = inject(JSRuntime);
  module: JSObjectReference | null = null;

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.module = await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './Components/Pages/DOMCleanup.razor.js',
    );
    await this.module.invokeVoidAsync('DOMCleanup.createObserver');
  }

  override render() {
    return html`
      <h1>DOM Cleanup Example</h1>

      <div id="cleanupDiv"></div>`;
  }

  async [Symbol.asyncDispose]() {
    await this.module?.[Symbol.asyncDispose]();
  }
}
