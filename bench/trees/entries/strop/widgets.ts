/** Elements that a library keeps: handed over through interop once they stand, taken back when they go. */
import { JSRuntime } from '@strop/interop';
import { Component, ElementReference, html, inject } from '@strop/renderer';
import { attachWidget, detachWidget, numbers, WIDGETS } from '../../model.mjs';

// A library's script puts its functions where JavaScript interop looks for them.
Object.assign(globalThis, { attachWidget, detachWidget });

const widgets: readonly number[] = numbers(WIDGETS);

class Widget extends Component {
  readonly js = inject(JSRuntime);
  readonly host = new ElementReference();

  override async onAfterRenderAsync(firstRender: boolean) {
    if (firstRender) await this.js.invokeVoidAsync('attachWidget', this.host);
  }

  async [Symbol.asyncDispose]() {
    await this.js.invokeVoidAsync('detachWidget', this.host);
  }

  override render() {
    return html`<div class="widget" @ref=${this.host}></div>`;
  }
}

export class Widgets extends Component {
  isShown = false;

  override render() {
    return html`
      <button id="run" @onclick=${() => (this.isShown = true)}>Show</button>
      <button id="clear" @onclick=${() => (this.isShown = false)}>Remove</button>
      ${this.isShown ? widgets.map((id) => html`<${Widget} @key=${id} />`) : null}`;
  }
}
