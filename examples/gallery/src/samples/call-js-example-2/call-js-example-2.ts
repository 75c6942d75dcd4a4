import { JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';
import { currency, randomPrice, randomSymbol } from '../stock.ts';

export class CallJsExample2 extends Component {
  readonly js = inject(JSRuntime);
  stockSymbol: string | null = null;
  price = 0;

  override render() {
    return html`
      <h1>Call JS Example 2</h1>

      <p>
        <button @onclick=${() => this.setStock()}>Set Stock</button>
      </p>

      ${this.stockSymbol && html`<p>${this.stockSymbol} price: ${currency(this.price)}</p>`}`;
  }

  async setStock() {
    this.stockSymbol = randomSymbol();
    this.price = randomPrice();
    await this.js.invokeVoidAsync('displayTickerAlert1', this.stockSymbol, this.price);
  }
}
