import { Component, html } from '@strop/renderer';
import { Interop, loadInterop } from '../shared-module/interop.ts';

export class CallJavaScript2 extends Component {
  message: string | null = null;

  override async onInitializedAsync() {
    await loadInterop();

    this.message = Interop.getWelcomeMessage();
  }

  override render() {
    return html`
      <h1>JS <code>[JSImport]</code>/<code>[JSExport]</code> Interop (Call JS Example 2)</h1>

      ${this.message}`;
  }
}
