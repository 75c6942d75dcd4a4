import { JSRuntime } from '@strop/interop';
import { Component, ElementReference, html, inject } from '@strop/renderer';
import { triggerClickEvent } from './element-extensions.ts';

export class TriggerClick extends Component {
  readonly js = inject(JSRuntime);
  readonly exampleButton = new ElementReference();
  clicks = 0;

  override render() {
    return html`
      <h1>Trigger a click</h1>

      <p>
        <button @ref=${this.exampleButton} @onclick=${() => this.clicks++}>Example Button</button>

        <button @onclick=${() => this.triggerClick()}>
          Trigger click event on <code>Example Button</code>
        </button>
      </p>

      <p role="status">Clicks on Example Button: ${this.clicks}</p>`;
  }

  async triggerClick() {
    await triggerClickEvent(this.exampleButton, this.js);
  }
}
