import { DotNetObjectReference, JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';
import { MessageUpdateInvokeHelper } from './message-update-invoke-helper.ts';

export class ListItem1 extends Component {
  readonly js = inject(JSRuntime);
  message = 'Select one of these list item buttons.';
  display = 'inline-block';
  readonly #messageUpdateInvokeHelper = new MessageUpdateInvokeHelper(() => this.updateMessage());

  override render() {
    return html`
      <li>
        ${this.message}
        <button style=${`display: ${this.display}`} @onclick=${() => this.interopCall()}>InteropCall</button>
      </li>`;
  }

  async interopCall() {
    // JavaScript disposes the reference.
    const helper = DotNetObjectReference.create(this.#messageUpdateInvokeHelper);
    await this.js.invokeVoidAsync('updateMessageCaller', helper);
  }

  updateMessage() {
    this.message = 'UpdateMessage Called!';
    this.display = 'none';
    this.stateHasChanged();
  }
}
