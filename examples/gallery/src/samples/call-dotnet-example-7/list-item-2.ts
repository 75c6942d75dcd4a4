import { DotNetObjectReference, JSRuntime, jsInvokable } from '@strop/interop';
import { Component, ElementReference, html, inject } from '@strop/renderer';

export class ListItem2 extends Component {
  readonly js = inject(JSRuntime);
  readonly elementRef = new ElementReference();
  display = 'inline-block';
  message = 'Select one of these list items.';
  #objRef: DotNetObjectReference<ListItem2> | null = null;

  static {
    jsInvokable(this, {
      instance: { UpdateMessage: (self) => self.updateMessage() },
    });
  }

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.#objRef = DotNetObjectReference.create(this);
    await this.js.invokeVoidAsync('assignDotNetHelper', this.elementRef, this.#objRef);
  }

  override render() {
    return html`
      <li>
        <button class="plain" @ref=${this.elementRef}>${this.message}</button>
        <span style=${`display: ${this.display}`}>Not Updated Yet!</span>
      </li>`;
  }

  updateMessage() {
    this.message = 'UpdateMessage Called!';
    this.display = 'none';
    this.stateHasChanged();
  }

  [Symbol.dispose]() {
    this.#objRef?.dispose();
  }
}
