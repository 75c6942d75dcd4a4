import { JSHost, jsImport, JSType } from '@strop/interop/js-import';
import { Component, html } from '@strop/renderer';

const getWelcomeMessage = jsImport('getMessage', 'CallJavaScript1', { returns: JSType.String });

export class CallJavaScript1 extends Component {
  message: string | null = null;

  override async onInitializedAsync() {
    await JSHost.importAsync('CallJavaScript1', '../Pages/CallJavaScript1.razor.js');

    this.message = getWelcomeMessage();
  }

  override render() {
    return html`
      <h1>JS <code>[JSImport]</code>/<code>[JSExport]</code> Interop (Call JS Example 1)</h1>

      ${this.message}`;
  }
}
