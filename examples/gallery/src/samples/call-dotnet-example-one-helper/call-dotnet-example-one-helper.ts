import { DotNetObjectReference, JSRuntime, jsInvokable } from '@strop/interop';
import { Component, ElementReference, bind, html, inject } from '@strop/renderer';

export class CallDotNetExampleOneHelper extends Component {
  readonly js = inject(JSRuntime);
  readonly sayHelloButton = new ElementReference();
  readonly welcomeVisitorButton = new ElementReference();
  name: string | null = null;
  #dotNetHelper: DotNetObjectReference<CallDotNetExampleOneHelper> | null = null;

  static {
    jsInvokable(this, {
      instance: {
        GetHelloMessage: (self) => `Hello, ${self.name ?? ''}!`,
        GetWelcomeMessage: (self) => `Welcome, ${self.name ?? ''}!`,
      },
    });
  }

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.#dotNetHelper = DotNetObjectReference.create(this);
    await this.js.invokeVoidAsync('GreetingHelpers.setDotNetHelper', this.#dotNetHelper);
    await this.js.invokeVoidAsync(
      'GreetingHelpers.setHandlers',
      this.sayHelloButton,
      this.welcomeVisitorButton,
    );
  }

  override render() {
    return html`
      <h1>Pass <code>DotNetObjectReference</code> to a JavaScript class</h1>

      <p>
        <label>Message: <input @bind=${bind(this, 'name')}></label>
      </p>

      <p>
        <button @ref=${this.sayHelloButton}>Trigger JS function <code>sayHello</code></button>
      </p>

      <p>
        <button @ref=${this.welcomeVisitorButton}>Trigger JS function <code>welcomeVisitor</code></button>
      </p>`;
  }

  [Symbol.dispose]() {
    this.#dotNetHelper?.dispose();
  }
}
