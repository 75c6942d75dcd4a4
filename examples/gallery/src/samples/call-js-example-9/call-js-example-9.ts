import { JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class CallJsExample9 extends Component {
  readonly js = inject(JSRuntime);
  result: string | null = null;

  override render() {
    return html`
      <h1>Call JS Example 9</h1>

      <p>
        <button @onclick=${() => this.sendByteArray()}>Send Bytes</button>
      </p>

      <p>${this.result}</p>

      <p>
        Quote &copy;2005 <a href="https://www.uphe.com">Universal Pictures</a>:
        <a href="https://www.uphe.com/movies/serenity-2005">Serenity</a><br>
        <a href="https://www.imdb.com/name/nm0821612/">Jewel Staite on IMDB</a>
      </p>`;
  }

  async sendByteArray() {
    const bytes = Uint8Array.of(
      0x45,
      0x76,
      0x65,
      0x72,
      0x79,
      0x74,
      0x68,
      0x69,
      0x6e,
      0x67,
      0x27,
      0x73,
      0x20,
      0x73,
      0x68,
      0x69,
      0x6e,
      0x79,
      0x2c,
      0x20,
      0x43,
      0x61,
      0x70,
      0x74,
      0x69,
      0x61,
      0x6e,
      0x2e,
      0x20,
      0x4e,
      0x6f,
      0x74,
      0x20,
      0x74,
      0x6f,
      0x20,
      0x66,
      0x72,
      0x65,
      0x74,
      0x2e,
    );
    this.result = await this.js.invokeAsync(String, 'receiveByteArray', bytes);
  }
}
