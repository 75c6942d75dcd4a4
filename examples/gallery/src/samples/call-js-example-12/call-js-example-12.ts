import { JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class CallJsExample12 extends Component {
  readonly js = inject(JSRuntime);
  #cts: AbortController | null = null;

  override render() {
    return html`
      <h1>Cancel long-running JS interop</h1>

      <p>
        <button @onclick=${() => this.startTask()}>Start Task</button>
        <button @onclick=${() => this.cancelTask()}>Cancel Task</button>
      </p>`;
  }

  async startTask() {
    this.#cts = new AbortController();
    this.#cts.signal.addEventListener('abort', () => void this.js.invokeVoidAsync('Helpers.stopFn'));

    await this.js.invokeVoidAsync('Helpers.longRunningFn');
  }

  cancelTask() {
    this.#cts?.abort();
  }

  [Symbol.dispose]() {
    this.#cts?.abort();
  }
}
