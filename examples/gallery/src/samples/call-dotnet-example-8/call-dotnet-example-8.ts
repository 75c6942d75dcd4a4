import { JSObjectReference, JSRuntime, jsInvokable } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class CallDotNetExample8 extends Component {
  readonly js = inject(JSRuntime);
  module: JSObjectReference | null = null;
  listening = false;

  static {
    jsInvokable(this, {
      assembly: 'BlazorSample',
      static: {
        ReceiveByteArray: {
          parameters: [Uint8Array],
          invoke: async (receivedBytes: Uint8Array) => new TextDecoder().decode(receivedBytes),
        },
      },
    });
  }

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.module = await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './Components/Pages/CallDotNetExample8.razor.js',
    );
    await this.module.invokeVoidAsync('addHandlers');
    this.listening = true;
    this.stateHasChanged();
  }

  override render() {
    return html`
      <h1>Call .NET Example 8</h1>

      <p>
        <button id="btn" disabled=${!this.listening}>Send Bytes</button>
      </p>

      <p>
        Quote &copy;2005 <a href="https://www.uphe.com">Universal Pictures</a>:
        <a href="https://www.uphe.com/movies/serenity-2005">Serenity</a><br>
        <a href="https://www.imdb.com/name/nm0821612/">Jewel Staite on IMDB</a>
      </p>`;
  }

  async [Symbol.asyncDispose]() {
    await this.module?.[Symbol.asyncDispose]();
  }
}
