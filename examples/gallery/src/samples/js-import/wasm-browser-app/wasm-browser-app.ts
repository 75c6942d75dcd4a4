import { Component, html } from '@strop/renderer';
import { Program } from './program.ts';
import { RunButton } from '../run-button.ts';

export class WasmBrowserApp extends Component {
  override render() {
    return html`
      <h1>WASM Browser App</h1>

      <p class="row">
        <button id="btn1">Button 1</button>
        <button id="btn2">Button 2</button>
      </p>

      <${RunButton} label="Program.Main" onRun=${() => Program.main()} />`;
  }
}
