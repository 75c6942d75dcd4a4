import { JSRuntime } from '@strop/interop';
import { Component, bind, html, inject } from '@strop/renderer';
import { JsInteropClasses3 } from '../js-interop-classes/js-interop-classes-3.ts';

export class CallDotNetExample4 extends Component {
  readonly js = inject(JSRuntime);
  name: string | null = null;
  result: string | null = null;
  #jsInteropClasses: JsInteropClasses3 | null = null;

  override onInitialized() {
    this.#jsInteropClasses = new JsInteropClasses3(this.js);
  }

  override render() {
    return html`
      <h1>Call .NET Example 4</h1>

      <p>
        <label>Name: <input @bind=${bind(this, 'name')}></label>
      </p>

      <p>
        <button @onclick=${() => this.triggerDotNetInstanceMethod()}>Trigger .NET instance method</button>
      </p>

      <p>${this.result}</p>`;
  }

  async triggerDotNetInstanceMethod() {
    this.result = (await this.#jsInteropClasses?.callHelloHelperGetHelloMessage(this.name)) ?? null;
  }
}
