import { JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class Initializers extends Component {
  readonly js = inject(JSRuntime);
  answers: readonly string[] = [];

  override render() {
    return html`
      <h1>JavaScript initializers</h1>

      <p><button @onclick=${() => this.callAll()}>Call them all</button></p>

      <div role="log" aria-label="Answers">
        <ul class="log">
          ${this.answers.map((answer, index) => html`<li @key=${index}>${answer}</li>`)}
        </ul>
      </div>`;
  }

  async callAll() {
    this.answers = await Promise.all([
      this.js.invokeAsync(String, 'methodOfBeforeStart', 'Amy'),
      this.js.invokeAsync(String, 'methodOfAfterStarted', 'Amy'),
      this.js.invokeAsync(String, 'methodOfStartPromise', 'Amy'),
    ]);
  }
}
