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
        ${this.button('Ask for 0.2 seconds', !busy, () => this.ask(200, { timeout: this.limit }))}
        ${this.button('Ask for 5 seconds', !busy, () => this.ask(5000, { timeout: this.limit }))}
        ${this.button('Ask without limit', !busy, () => this.ask(5000, {}))}
        ${this.button('Cancel', busy, () => this.waiting?.abort())}
      </p>

      <p role="status">${this.state}</p>`;
  }

  /** Not `disabled`, which would take the focus from the button that was pressed. */
  button(label: string, enabled: boolean, run: () => unknown) {
    return html`<button aria-disabled=${String(!enabled)} @onclick=${() => enabled && run()}>${label}</button>`;
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
