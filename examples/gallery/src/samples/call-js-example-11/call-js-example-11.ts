import { JSException, JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class CallJsExample11 extends Component {
  readonly js = inject(JSRuntime);
  errorMessage: string | null = null;
  result: string | null = null;

  override render() {
    return html`
      <h1>Call JS Example 11</h1>

      <p>
        <button @onclick=${() => this.catchUndefinedJSFunction()}>Catch Exception</button>
      </p>

      <p>${this.result}</p>

      <p>${this.errorMessage}</p>`;
  }

  async catchUndefinedJSFunction() {
    try {
      this.result = await this.js.invokeAsync(String, 'nonFunction');
    } catch (error) {
      if (!(error instanceof JSException)) throw error;
      this.errorMessage = `Error Message: ${error.message}`;
    }
  }
}
