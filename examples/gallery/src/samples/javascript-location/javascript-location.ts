import { JSObjectReference, JSRuntime } from '@strop/interop';
import { Component, bind, html, inject } from '@strop/renderer';

export class JavaScriptLocation extends Component {
  readonly js = inject(JSRuntime);
  needed = false;
  answers: readonly string[] = [];
  #module: JSObjectReference | null = null;

  override render() {
    return html`
      <h1>Location of JavaScript</h1>

      <p>
        <label><input type="checkbox" @bind=${bind(this, 'needed')}> The additional module is needed</label>
      </p>

      <p><button @onclick=${() => this.callThemAll()}>Call them all</button></p>

      <div role="log" aria-label="Answers">
        <ul class="log">
          ${this.answers.map((answer, index) => html`<li @key=${index}>${answer}</li>`)}
        </ul>
      </div>`;
  }

  async callThemAll() {
    this.#module ??= await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './Components/Pages/JavaScriptLocation.razor.js',
    );
    this.answers = await Promise.all([
      this.js.invokeAsync(String, 'methodOfHead', 'Amy'),
      this.js.invokeAsync(String, 'methodOfBody', 'Amy'),
      this.#module.invokeAsync(String, 'greet', 'Amy'),
      this.#module.invokeAsync(String, 'greetIfNeeded', this.needed, 'Amy'),
    ]);
  }

  async [Symbol.asyncDispose]() {
    await this.#module?.[Symbol.asyncDispose]();
  }
}
