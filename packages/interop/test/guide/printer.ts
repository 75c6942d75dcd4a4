/** The sample of docs/guides/error-handling.md that calls JavaScript. */
import { JSException, JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class Printer extends Component {
  readonly js = inject(JSRuntime);
  message = '';

  override render() {
    return html`<button @onclick=${() => this.print()}>Print</button><p role="status">${this.message}</p>`;
  }

  async print() {
    try {
      await this.js.with({ timeout: 5000 }).invokeVoidAsync('printer.print');
      this.message = 'Printed.';
    } catch (error) {
      if (!(error instanceof JSException)) throw error;
      this.message = `Not printed: ${error.message}`;
    }
  }
}
