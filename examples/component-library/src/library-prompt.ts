// A component of the package, which asks for the package's own module and calls the script that the application loaded by a tag.
import { JSObjectReference, JSRuntime } from '@strop/interop';
import { Component, html, inject, parameter } from '@strop/renderer';

export class LibraryPrompt extends Component {
  readonly js = inject(JSRuntime);
  readonly message = parameter('Provide some text');
  result: string | null = null;
  #module: JSObjectReference | null = null;

  override render() {
    return html`
      <p class="row">
        <button @onclick=${() => this.ask()}>Ask by the library’s module</button>
        <button @onclick=${() => this.greet()}>Greet by the library’s script</button>
      </p>
      <p role="status">${this.result ?? 'Nothing yet.'}</p>`;
  }

  async ask() {
    this.#module ??= await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './_content/component-library/scripts.js',
    );
    this.result = await this.#module.invokeAsync<string | null>(String, 'showPrompt', this.message);
  }

  async greet() {
    this.result = await this.js.invokeAsync(String, 'greetFromLibrary', 'Amy');
  }

  async [Symbol.asyncDispose]() {
    await this.#module?.[Symbol.asyncDispose]();
  }
}
