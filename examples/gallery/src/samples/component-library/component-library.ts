import { JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';
import { LibraryPrompt } from 'component-library';

export class ComponentLibrary extends Component {
  readonly js = inject(JSRuntime);
  ready: string | null = null;

  override async onInitializedAsync() {
    this.ready = await this.js.getValueAsync(String, 'document.documentElement.dataset.libraryReady');
  }

  override render() {
    return html`
      <h1>Component library</h1>

      <p>The package’s initializer ran ${this.ready ?? '…'}.</p>

      <${LibraryPrompt} message="A library asks" />`;
  }
}
