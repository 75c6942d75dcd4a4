import { JSHost, jsExport, jsImport, JSType } from '@strop/interop/js-import';
import { Component, html } from '@strop/renderer';

const setWelcomeMessage = jsImport('setMessage', 'CallDotNet1');

jsExport(
  'BlazorSample',
  'BlazorSample.Pages.CallDotNet1.GetMessageFromDotnet',
  { returns: JSType.String },
  () => 'Olá do Blazor!',
);

export class CallDotNet1 extends Component {
  #loaded = false;

  override async onInitializedAsync() {
    await JSHost.importAsync('CallDotNet1', '../Pages/CallDotNet1.razor.js');
    this.#loaded = true;
  }

  // The first render comes before the module is there.
  override onAfterRender() {
    if (this.#loaded) setWelcomeMessage();
  }

  override render() {
    return html`
      <h1>JS <code>[JSImport]</code>/<code>[JSExport]</code> Interop (Call .NET Example 1)</h1>

      <p>
        <span id="result">.NET method not executed yet</span>
      </p>`;
  }
}
