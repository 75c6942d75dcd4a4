import { JSObjectReference, JSRuntime } from '@strop/interop';
import { Component, ElementReference, html, inject } from '@strop/renderer';

export class WatchedElement extends Component {
  readonly js = inject(JSRuntime);
  readonly host = new ElementReference();
  #module: JSObjectReference | null = null;

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.#module = await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './samples/dom-cleanup/watched-element.js',
    );
    // The element may have been removed while the module was loading.
    if (this.host.state === 'detached') return await this.#module.disposeAsync();
    await this.#module.invokeVoidAsync('startClock', this.host);
  }

  override render() {
    return html`<p>A clock of JavaScript’s own: <time @ref=${this.host}></time></p>`;
  }

  async [Symbol.asyncDispose]() {
    await this.#module?.[Symbol.asyncDispose]();
  }
}
