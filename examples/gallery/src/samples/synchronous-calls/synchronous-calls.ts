import { JSInProcessObjectReference, JSInProcessRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class SynchronousCalls extends Component {
  readonly js = inject(JSInProcessRuntime);
  answer: string | null = null;
  #renders = 0;
  #module: JSInProcessObjectReference | null = null;

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.#module = await this.js.invokeAsync(JSInProcessObjectReference, 'import', './scripts.js');
    this.stateHasChanged();
  }

  override render() {
    this.#renders++;
    return html`
      <h1>Synchronous calls</h1>

      <p class="row">
        <button disabled=${this.#module === null} @onclick=${() => this.askForText()}>Trigger browser window prompt</button>
        <button @onclick=${() => this.readTitle()}>Read the title</button>
        <button @onclick=${() => this.makeDate()}>Make a date</button>
        <button @onclick=${() => this.readTitleAsync()}>Read the title, and wait</button>
      </p>

      <p role="status">${this.answer}</p>

      <p>Renders so far: <output>${this.#renders}</output></p>`;
  }

  askForText() {
    this.answer = this.#module?.invoke<string | null>('showPrompt', 'Provide some text') ?? null;
  }

  readTitle() {
    this.answer = this.js.getValue(String, 'document.title');
  }

  makeDate() {
    using date = this.js.invokeConstructor('Date', Date.UTC(1968, 1, 17));
    this.answer = date.invoke(String, 'toISOString');
  }

  async readTitleAsync() {
    this.answer = await this.js.getValueAsync(String, 'document.title');
  }

  async [Symbol.asyncDispose]() {
    await this.#module?.[Symbol.asyncDispose]();
  }
}
