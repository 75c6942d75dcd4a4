import { JSObjectReference, JSRuntime, jsInvokable } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class CallDotNetExample1 extends Component {
  readonly js = inject(JSRuntime);
  module: JSObjectReference | null = null;
  listening = false;

  static {
    jsInvokable(this, {
      assembly: 'BlazorSample',
      static: {
        ReturnArrayAsync: async () => [1, 2, 3],
        DifferentMethodName: () => [1, 2, 3],
      },
    });
  }

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.module = await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './Components/Pages/CallDotNetExample1.razor.js',
    );
    await this.module.invokeVoidAsync('addHandlers');
    this.listening = true;
    this.stateHasChanged();
  }

  override render() {
    return html`
      <h1>Call .NET Example 1</h1>

      <p>
        <button id="btn" disabled=${!this.listening}>Trigger .NET static method</button>
        <button id="syncBtn" disabled=${!this.listening}>The same, synchronously</button>
      </p>

      <p>See the result in the console.</p>`;
  }

  async [Symbol.asyncDispose]() {
    await this.module?.[Symbol.asyncDispose]();
  }
}
