import { Component, html } from '@strop/renderer';
import { PromisesUsage } from './promises-interop.ts';
import { RunButton } from '../run-button.ts';

export class Promises extends Component {
  override render() {
    return html`
      <h1>Asynchronous interop</h1>

      <p><button @onclick=${() => PromisesUsage.unwrap()}>Unwrap an array</button></p>

      <${RunButton} onRun=${() => PromisesUsage.run()} />`;
  }
}
