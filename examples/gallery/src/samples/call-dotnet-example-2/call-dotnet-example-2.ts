import { DotNetObjectReference, JSRuntime, jsInvokable } from '@strop/interop';
import { Component, bind, html, inject } from '@strop/renderer';

export class CallDotNetExample2 extends Component {
  readonly js = inject(JSRuntime);
  name: string | null = null;
  result: string | null = null;
  #objRef: DotNetObjectReference<CallDotNetExample2> | null = null;

  static {
    jsInvokable(this, {
      instance: { GetHelloMessage: (self) => `Hello, ${self.name ?? ''}!` },
    });
  }

  override onInitialized() {
    this.#objRef = DotNetObjectReference.create(this);
  }

  override render() {
    return html`
      <h1>Call .NET Example 2</h1>

      <p>
        <label>Name: <input @bind=${bind(this, 'name')}></label>
      </p>

      <p>
        <button @onclick=${() => this.triggerDotNetInstanceMethod()}>Trigger .NET instance method</button>
      </p>

      <p>${this.result}</p>`;
  }

  async triggerDotNetInstanceMethod() {
    this.result = await this.js.invokeAsync(String, 'sayHello1', this.#objRef);
  }

  [Symbol.dispose]() {
    this.#objRef?.dispose();
  }
}
