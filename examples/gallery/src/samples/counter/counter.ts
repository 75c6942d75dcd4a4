import { Component, html } from '@strop/renderer';

export class Counter extends Component {
  currentCount = 0;

  override render() {
    return html`
      <h1>Counter</h1>

      <p role="status">Current count: ${this.currentCount}</p>

      <button @onclick=${() => this.incrementCount()}>Click me</button>`;
  }

  incrementCount() {
    this.currentCount++;
  }
}
