import { JSRuntime } from '@strop/interop';
import { Component, ElementReference, html, inject } from '@strop/renderer';

export class PendingReference extends Component {
  readonly js = inject(JSRuntime);
  readonly field = new ElementReference();
  readonly seen: string[] = [];
  shown = true;

  override async onInitializedAsync() {
    await this.ask('In onInitializedAsync');
  }

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    await this.ask('In onAfterRenderAsync');
    this.stateHasChanged();
  }

  override render() {
    return html`
      <h1>Before there is an element</h1>

      ${this.shown && html`<p><input @ref=${this.field} aria-label="A field" placeholder="A field"></p>`}

      <div role="log" aria-label="What JavaScript received">
        <ol class="log">${this.seen.map((line) => html`<li>${line}</li>`)}</ol>
      </div>

      <p class="row">
        <button @onclick=${() => this.ask('On click')}>Pass the reference to JavaScript</button>
        <button @onclick=${() => (this.shown = !this.shown)}>
          ${this.shown ? 'Remove the field' : 'Show the field'}
        </button>
      </p>`;
  }

  /** Lets JavaScript say what it receives. */
  async ask(moment: string) {
    const { state } = this.field;
    try {
      const received = await this.js.invokeAsync(String, 'describeArgument', this.field);
      this.seen.push(`${moment}: the reference is ${state}, JavaScript receives ${received}`);
    } catch (error) {
      const [sentence] = (error as Error).message.split('\n');
      this.seen.push(`${moment}: the reference is ${state}, the call fails: ${sentence}`);
    }
  }
}
