import { JSRuntime } from '@strop/interop';
import { Component, MarkupString, html, inject } from '@strop/renderer';

export class CallJsExample1 extends Component {
  readonly js = inject(JSRuntime);
  text: MarkupString | null = null;

  // Text in the encoding windows-1251, which the page's TextDecoder can read.
  readonly quoteArray = [
    60, 101, 109, 62, 67, 97, 110, 39, 116, 32, 115, 116, 111, 112, 32, 116, 104, 101, 32, 115, 105, 103, 110,
    97, 108, 44, 32, 77, 97, 108, 46, 60, 47, 101, 109, 62, 32, 45, 32, 77, 114, 46, 32, 85, 110, 105, 118,
    101, 114, 115, 101, 10, 10,
  ];

  override render() {
    return html`
      <h1>Call JS <code>convertArray</code> Function</h1>

      <p>
        <button @onclick=${() => this.convertArray()}>Convert Array</button>
      </p>

      <p>${this.text}</p>

      <p>
        Quote &copy;2005 <a href="https://www.uphe.com">Universal Pictures</a>:
        <a href="https://www.uphe.com/movies/serenity-2005">Serenity</a><br>
        <a href="https://www.imdb.com/name/nm0472710/">David Krumholtz on IMDB</a>
      </p>`;
  }

  async convertArray() {
    this.text = new MarkupString(await this.js.invokeAsync(String, 'convertArray', this.quoteArray));
  }
}
