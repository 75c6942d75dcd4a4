import { Component, html } from '@strop/renderer';
import { Interop, loadInterop } from '../shared-module/interop.ts';

export class CallDotNet2 extends Component {
  #loaded = false;

  override async onInitializedAsync() {
    await loadInterop();
    this.#loaded = true;
  }

  override onAfterRender() {
    if (this.#loaded) Interop.setWelcomeMessage();
  }

  override render() {
    return html`
      <h1>JS <code>[JSImport]</code>/<code>[JSExport]</code> Interop (Call .NET Example 2)</h1>

      <p>
        <span id="result">.NET method not executed</span>
      </p>`;
  }
}
