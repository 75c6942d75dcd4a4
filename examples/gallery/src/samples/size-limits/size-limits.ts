import { DotNetObjectReference, JSObjectReference, JSRuntime, jsInvokable } from '@strop/interop';
import { Component, bind, html, inject } from '@strop/renderer';

const mebibyte = 2 ** 20;

export class SizeLimits extends Component {
  readonly js = inject(JSRuntime);
  size = 8;
  result = '';
  readonly #self = DotNetObjectReference.create(this as SizeLimits);
  #module: JSObjectReference | null = null;

  static {
    jsInvokable(this, {
      instance: {
        Receive: {
          parameters: [String, Uint8Array],
          invoke: (_self, text: string, bytes: Uint8Array) => describeSizes(text, bytes),
        },
      },
    });
  }

  override render() {
    return html`
      <h1>Size limits</h1>

      <p>
        <label>Mebibytes: <input type="number" min="1" max="64" @bind=${bind(this, 'size')}></label>
      </p>

      <p class="row">
        <button @onclick=${() => this.callAndReturn()}>To JavaScript and back</button>
        <button @onclick=${() => this.beCalled()}>From JavaScript</button>
      </p>

      <p role="status">${this.result}</p>`;
  }

  async callAndReturn() {
    const size = this.size * mebibyte;
    const module = await this.module();
    const { text, bytes } = await module.invokeAsync<{ text: string; bytes: Uint8Array }>(
      'giveBack',
      's'.repeat(size),
      new Uint8Array(size),
    );
    this.result = `Came back: ${describeSizes(text, bytes)}`;
  }

  async beCalled() {
    const module = await this.module();
    this.result = `Arrived: ${await module.invokeAsync(String, 'send', this.#self, this.size * mebibyte)}`;
  }

  async module() {
    return (this.#module ??= await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './Components/Pages/SizeLimits.razor.js',
    ));
  }

  async [Symbol.asyncDispose]() {
    this.#self.dispose();
    await this.#module?.[Symbol.asyncDispose]();
  }
}

const describeSizes = (text: string, bytes: Uint8Array) =>
  `${text.length / mebibyte} Mi characters and ${bytes.length / mebibyte} MiB of bytes.`;
