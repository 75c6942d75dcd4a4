/** Elements that a library of the page keeps: handed over through interop once they stand, taken back when they go. */
import { JSInProcessRuntime } from '@strop/interop';
import { Component, ElementReference, html, inject } from '@strop/renderer';
import { attachWidget, detachWidget, numbers, WIDGETS } from '../../model.mjs';

// A library's script puts its functions where JavaScript interop looks for them.
Object.assign(globalThis, { attachWidget, detachWidget });

const widgets: readonly number[] = numbers(WIDGETS);

class Widget extends Component {
  readonly js = inject(JSInProcessRuntime);
  readonly host = new ElementReference();

  override onAfterRender(firstRender: boolean) {
    if (firstRender) this.js.invokeVoid('attachWidget', this.host);
  }

  [Symbol.dispose]() {
    this.js.invokeVoid('detachWidget', this.host);
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
