import { JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';
import { JsInteropClasses1 } from '../js-interop-classes/js-interop-classes-1.ts';
import { currency, randomPrice, randomSymbol } from '../stock.ts';

export class CallJsExample3 extends Component {
  readonly js = inject(JSRuntime);
  stockSymbol: string | null = null;
  price = 0;
  jsClass: JsInteropClasses1 | null = null;

  override onInitialized() {
    this.jsClass = new JsInteropClasses1(this.js);
  }

  override render() {
    return html`
      <h1>Call JS Example 3</h1>

      <p>
        <button @onclick=${() => this.setStock()}>Set Stock</button>
      </p>

      ${this.stockSymbol && html`<p>${this.stockSymbol} price: ${currency(this.price)}</p>`}`;
  }

  async setStock() {
    if (!this.jsClass) return;
    this.stockSymbol = randomSymbol();
    this.price = randomPrice();
    await this.jsClass.tickerChanged(this.stockSymbol, this.price);
  }

  [Symbol.dispose]() {
    this.jsClass?.[Symbol.dispose]();
  }
}
