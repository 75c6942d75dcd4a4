import { Component, html } from '@strop/renderer';
import { JSObjectBenchmark } from './js-object-benchmark.ts';
import { RunButton } from '../run-button.ts';

export class Benchmark extends Component {
  answer: number | null = null;

  override render() {
    return html`
      <h1>Performance considerations</h1>

      <${RunButton} label="Run four million operations" onRun=${() => this.run()} />

      <p role="status">${this.answer !== null && html`The answer is now ${this.answer}.`}</p>

      <table class="figures">
        <caption>What .NET prints in WebAssembly, according to its documents</caption>
        <thead>
          <tr><th scope="col">Operation</th><th scope="col">Interop</th><th scope="col">Inside .NET</th></tr>
        </thead>
        <tbody>
          <tr><th scope="row">Increment</th><td>.000254 ms</td><td>.000021 ms</td></tr>
          <tr><th scope="row">Create and increment</th><td>.002169 ms</td><td>.000109 ms</td></tr>
        </tbody>
      </table>`;
  }

  async run() {
    this.answer = await JSObjectBenchmark.run();
  }
}
