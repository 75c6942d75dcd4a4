import { DotNetObjectReference, JSRuntime } from '@strop/interop';
import { Component, bind, html, inject } from '@strop/renderer';
import { HelloHelper } from '../js-interop-classes/hello-helper.ts';

export class CallDotNetExample5 extends Component {
  readonly js = inject(JSRuntime);
  name: string | null = null;
  result: string | null = null;

  override render() {
    return html`
      <h1>Call .NET Example 5</h1>

      <p>
        <label>Name: <input @bind=${bind(this, 'name')}></label>
      </p>

      <p>
        <button @onclick=${() => this.triggerDotNetInstanceMethod()}>Trigger .NET instance method</button>
      </p>

      <p>${this.result}</p>`;
  }

  async triggerDotNetInstanceMethod() {
    const objRef = DotNetObjectReference.create(new HelloHelper(this.name));
    try {
      this.result = await this.js.invokeAsync(String, 'sayHello1', objRef);
    } finally {
      objRef.dispose();
    }
  }
}
