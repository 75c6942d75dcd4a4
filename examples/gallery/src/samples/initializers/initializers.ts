import { JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';
import { Started } from '../../shell/started.ts';

export class Initializers extends Component {
  readonly js = inject(JSRuntime);
  readonly started = inject(Started);
  answers: readonly string[] = [];
  loading = true;

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    // Where this page is the first, two of the scripts come after it.
    await this.started.scripts;
    this.loading = false;
    this.stateHasChanged();
  }

  override render() {
    return html`
      <h1>JavaScript initializers</h1>

      <p><button disabled=${this.loading} @onclick=${() => this.callAll()}>Call them all</button></p>

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
