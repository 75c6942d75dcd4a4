import { DotNetStreamReference, JSObjectReference, JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

interface Summary {
  readonly length: number;
  readonly sum: number;
}

const pieces = 80;
const pieceBytes = 2 ** 16;

export class StreamToJavaScript extends Component {
  readonly js = inject(JSRuntime);
  made = 0;
  closed = false;
  received: Summary | null = null;
  #module: JSObjectReference | null = null;

  override render() {
    return html`
      <h1>Stream to JavaScript</h1>

      <p class="row">
        <button @onclick=${() => this.send('streamToJavaScript')}>As an ArrayBuffer</button>
        <button @onclick=${() => this.send('streamToJavaScriptInPieces')}>As a ReadableStream</button>
        <button @onclick=${() => this.send('readTheBeginning')}>Only its beginning</button>
      </p>

      ${
        this.received &&
        html`
        <p role="status">
          JavaScript received ${this.received.length} bytes, whose sum is ${this.received.sum}.
          ${this.made === pieces ? 'All pieces were made' : 'Most pieces were never made'},
          and the source is ${this.closed ? 'closed' : 'open'}.
        </p>`
      }`;
  }

  /** Makes each piece when it is asked for. */
  async *data() {
    this.made = 0;
    this.closed = false;
    try {
      while (this.made < pieces) {
        yield new Uint8Array(pieceBytes).fill(++this.made);
      }
    } finally {
      this.closed = true;
    }
  }

  async send(identifier: string) {
    this.#module ??= await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './Components/Pages/StreamToJavaScript.razor.js',
    );
    using streamRef = new DotNetStreamReference(this.data(), { leaveOpen: false });
    this.received = await this.#module.invokeAsync<Summary>(identifier, streamRef);
  }

  async [Symbol.asyncDispose]() {
    await this.#module?.[Symbol.asyncDispose]();
  }
}
