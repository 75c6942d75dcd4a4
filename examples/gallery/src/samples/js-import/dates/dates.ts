import { Component, html } from '@strop/renderer';
import { DateUsage } from './date-interop.ts';
import { ConsoleOutput } from '../console-output.ts';

export class Dates extends Component {
  override render() {
    return html`
      <h1>JS Date objects</h1>

      <p class="row">
        <button @onclick=${() => DateUsage.run()}>Run</button>
        <button @onclick=${() => DateUsage.runLocal()}>Pass a local time</button>
      </p>

      <${ConsoleOutput} />`;
  }
}
