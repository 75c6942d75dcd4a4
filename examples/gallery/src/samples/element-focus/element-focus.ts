import { Component, ElementReference, html } from '@strop/renderer';

export class ElementFocus extends Component {
  readonly near = new ElementReference();
  readonly far = new ElementReference();

  override render() {
    return html`
      <h1>Focus an element</h1>

      <p class="row">
        <input @ref=${this.near} aria-label="Near field" placeholder="Near field">
      </p>
      <p class="row">
        <button @onclick=${() => this.near.focusAsync()}>Focus the near field</button>
        <button @onclick=${() => this.far.focusAsync()}>Focus the far field</button>
        <button @onclick=${() => this.far.focusAsync(true)}>Focus the far field, do not scroll</button>
      </p>

      <div class="tall" aria-hidden="true"></div>

      <p class="row">
        <input @ref=${this.far} aria-label="Far field" placeholder="Far field">
      </p>`;
  }
}
