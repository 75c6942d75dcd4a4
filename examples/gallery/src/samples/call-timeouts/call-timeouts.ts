import { type CallOptions, JSObjectReference, JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class CallTimeouts extends Component {
  readonly js = inject(JSRuntime);
  readonly limit = 1000;
  state = '';
  waiting: AbortController | null = null;
  #module: JSObjectReference | null = null;

  override render() {
    const busy = this.waiting !== null;
    return html`
      <h1>Limit the wait</h1>

      <p class="row">
        <button disabled=${busy} @onclick=${() => this.ask(200, { timeout: this.limit })}>Ask for 0.2 seconds</button>
        <button disabled=${busy} @onclick=${() => this.ask(5000, { timeout: this.limit })}>Ask for 5 seconds</button>
        <button disabled=${busy} @onclick=${() => this.ask(5000, {})}>Ask without limit</button>
        <button disabled=${!busy} @onclick=${() => this.waiting?.abort()}>Cancel</button>
      </p>

      <p role="status">${this.state}</p>`;
  }

  async ask(milliseconds: number, options: CallOptions) {
    this.waiting = new AbortController();
    this.state = 'waiting …';
    try {
      this.#module ??= await this.js.invokeAsync(
        JSObjectReference,
        'import',
        './samples/call-timeouts/call-timeouts.js',
      );
      this.state = await this.#module
        .with({ ...options, signal: this.waiting.signal })
        .invokeAsync(String, 'answerAfter', milliseconds);
    } catch (error) {
      const { name, message } = error as Error;
      this.state = `${name}: ${message}`;
    } finally {
      this.waiting = null;
    }
  }

  async [Symbol.asyncDispose]() {
    this.waiting?.abort();
    await this.#module?.[Symbol.asyncDispose]();
  }
}
