/** The component of docs/guides/first-app.md. */
import { JSObjectReference, JSRuntime } from '@strop/interop';
import { bind, Component, html, inject, parameter } from '@strop/renderer';

export class Greeter extends Component {
  readonly js = inject(JSRuntime);
  readonly greeting = parameter('Hello');
  name = '';
  answer = '';
  #module?: JSObjectReference;

  override render() {
    return html`
      <label>Name <input @bind=${bind(this, 'name')}></label>
      <button @onclick=${() => this.greet()}>Greet</button>
      <p role="status">${this.answer}</p>`;
  }

  async greet() {
    this.#module ??= await this.js.invokeAsync(JSObjectReference, 'import', './greeter.js');
    this.answer = await this.#module.invokeAsync(String, 'greet', this.greeting, this.name);
  }

  async [Symbol.asyncDispose]() {
    await this.#module?.[Symbol.asyncDispose]();
  }
}
