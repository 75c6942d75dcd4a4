import { Component, html } from '@strop/renderer';
import { PrimitivesInterop, PrimitivesUsage } from './primitives-interop.ts';
import { RunButton } from '../run-button.ts';

export class Primitives extends Component {
  refusal = '';

  override render() {
    return html`
      <h1>JS primitives</h1>

      <${RunButton} onRun=${() => PrimitivesUsage.run()} />

      <p>
        <button @onclick=${() => this.passLong()}>Pass a BigInt as any value</button>
        <span class="refusal" role="status" id="refusal">${this.refusal}</span>
      </p>`;
  }

  passLong() {
    try {
      PrimitivesInterop.logValueAndType(1234567890123456789n);
    } catch (error) {
      this.refusal = String((error as Error).message);
    }
  }
}
