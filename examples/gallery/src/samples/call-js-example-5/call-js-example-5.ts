import { JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';
import { JsInteropClasses2 } from '../js-interop-classes/js-interop-classes-2.ts';
import { currency, randomPrice, randomSymbol } from '../stock.ts';

export class CallJsExample5 extends Component {
  readonly js = inject(JSRuntime);
  stockSymbol: string | null = null;
  price = 0;
  jsClass: JsInteropClasses2 | null = null;
  result: string | null = null;

  override onInitialized() {
    this.jsClass = new JsInteropClasses2(this.js);
  }

  override render() {
    return html`
      <h1>Call JS Example 5</h1>

      <p>
        <button @onclick=${() => this.setStock()}>Set Stock</button>
      </p>

      ${this.stockSymbol && html`<p>${this.stockSymbol} price: ${currency(this.price)}</p>`}

      ${this.result && html`<p>${this.result}</p>`}`;
  }

  async setStock() {
    if (!this.jsClass) return;
    this.stockSymbol = randomSymbol();
    this.price = randomPrice();
    const interopResult = await this.jsClass.tickerChanged(this.stockSymbol, this.price);
    this.result = `Result of SetStock call for ${this.stockSymbol} at ${currency(this.price)}: ${interopResult}`;
  }

  [Symbol.dispose]() {
    this.jsClass?.[Symbol.dispose]();
  }
}
