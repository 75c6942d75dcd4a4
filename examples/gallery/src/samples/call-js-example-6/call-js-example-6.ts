import { JSObjectReference, JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class CallJsExample6 extends Component {
  readonly js = inject(JSRuntime);
  module: JSObjectReference | null = null;
  result: string | null = null;

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.module = await this.js.invokeAsync(JSObjectReference, 'import', './scripts.js');
    this.stateHasChanged();
  }

  override render() {
    return html`
      <h1>Call JS Example 6</h1>

      <p>
        <button disabled=${this.module === null} @onclick=${() => this.triggerPrompt()}>Trigger browser window prompt</button>
      </p>

      <p>${this.result}</p>`;
  }

  async triggerPrompt() {
    this.result = await this.prompt('Provide some text');
  }

  async prompt(message: string): Promise<string | null> {
    if (!this.module) return null;
    return await this.module.invokeAsync<string | null>(String, 'showPrompt', message);
  }

  async [Symbol.asyncDispose]() {
    await this.module?.[Symbol.asyncDispose]();
  }
}
