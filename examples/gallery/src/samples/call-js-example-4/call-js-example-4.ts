import { JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';
import { currency, randomPrice, randomSymbol } from '../stock.ts';

export class CallJsExample4 extends Component {
  readonly js = inject(JSRuntime);
  stockSymbol: string | null = null;
  price = 0;
  result: string | null = null;

  override render() {
    return html`
      <h1>Call JS Example 4</h1>

      <p>
        <button @onclick=${() => this.setStock()}>Set Stock</button>
      </p>

      ${this.stockSymbol && html`<p>${this.stockSymbol} price: ${currency(this.price)}</p>`}

      ${this.result && html`<p>${this.result}</p>`}`;
  }

  async setStock() {
    this.stockSymbol = randomSymbol();
    this.price = randomPrice();
    const interopResult = await this.js.invokeAsync(
      String,
      'displayTickerAlert2',
      this.stockSymbol,
      this.price,
    );
    this.result = `Result of SetStock call for ${this.stockSymbol} at ${currency(this.price)}: ${interopResult}`;
  }
}
