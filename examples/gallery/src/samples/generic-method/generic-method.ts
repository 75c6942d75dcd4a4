import { JSRuntime } from '@strop/interop';
import { Component, ElementReference, html, inject } from '@strop/renderer';
import { genericMethod } from './element-extensions.ts';

export class GenericMethod extends Component {
  readonly js = inject(JSRuntime);
  readonly username = new ElementReference();
  returnValue: string | null = null;

  override render() {
    return html`
      <h1>A generic method</h1>

      <p class="row">
        <input @ref=${this.username} aria-label="User name" placeholder="User name">
        <button @onclick=${() => this.onClickMethod()}>Do something generic</button>
      </p>

      <p role="status">returnValue: ${this.returnValue}</p>`;
  }

  async onClickMethod() {
    this.returnValue = await genericMethod(String, this.username, this.js);
  }
}
