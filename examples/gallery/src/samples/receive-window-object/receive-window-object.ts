import { JSObjectReference, JSRuntime, jsInvokable } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class ReceiveWindowObject extends Component {
  /** The one on the page: a static method has no other way to it. */
  static #current: ReceiveWindowObject | null = null;
  readonly js = inject(JSRuntime);
  readonly lines: string[] = [];
  module: JSObjectReference | null = null;
  listening = false;

  static {
    jsInvokable(this, {
      assembly: 'BlazorSample',
      static: {
        ReceiveWindowObject: {
          parameters: [JSObjectReference],
          invoke: (objRef: JSObjectReference) => this.#current?.describe(objRef),
        },
      },
    });
  }

  override onInitialized() {
    ReceiveWindowObject.#current = this;
  }

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.module = await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './Components/Pages/ReceiveWindowObject.razor.js',
    );
    await this.module.invokeVoidAsync('addHandlers');
    this.listening = true;
    this.stateHasChanged();
  }

  override render() {
    return html`
      <h1>Receive the window object</h1>

      <p>
        <button id="send" disabled=${!this.listening}>Send the window</button>
        <button id="sendAndDispose" disabled=${!this.listening}>Send it and let go</button>
      </p>

      <h2 id="receivedTitle">What the component read</h2>
      <div role="log" aria-labelledby="receivedTitle">
        <ol class="log">
          ${this.lines.map((line, index) => html`<li @key=${index}>${line}</li>`)}
        </ol>
      </div>`;
  }

  async describe(objRef: JSObjectReference) {
    this.lines.push(`the path ${await objRef.getValueAsync(String, 'location.pathname')}`);
    this.stateHasChanged();
    try {
      this.lines.push(`the title ${await objRef.getValueAsync(String, 'document.title')}`);
    } catch (error) {
      this.lines.push((error as Error).message);
    }
    await objRef.disposeAsync();
    this.stateHasChanged();
  }

  async [Symbol.asyncDispose]() {
    if (ReceiveWindowObject.#current === this) ReceiveWindowObject.#current = null;
    await this.module?.[Symbol.asyncDispose]();
  }
}
