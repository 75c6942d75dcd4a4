import { JSHost } from '@strop/interop/js-import';
import { Component, html } from '@strop/renderer';
import { GlobalInterop } from './global-interop.ts';
import { ConsoleOutput } from '../console-output.ts';

export class GlobalFunctions extends Component {
  refusal = '';

  override render() {
    return html`
      <h1>Importing JS methods</h1>

      <p class="row">
        <button @onclick=${() => GlobalInterop.consoleLog('Hello World!')}>console.log</button>
        <button @onclick=${() => GlobalInterop.callAlert('Hello World')}>callAlert</button>
        <button @onclick=${() => this.attempt(() => GlobalInterop.plainLog('Hello World!'))}>
          Without globalThis
        </button>
        <button @onclick=${() => this.attempt(() => this.alertOfModule())}>With a module</button>
      </p>
      <p class="refusal" role="status" id="refusal">${this.refusal}</p>

      <${ConsoleOutput} />`;
  }

  async alertOfModule() {
    await JSHost.importAsync('ExampleShim', '/scripts/ExampleShim.js');
    GlobalInterop.callAlertOfModule('Hello World');
  }

  async attempt(action: () => void | Promise<void>) {
    try {
      await action();
    } catch (error) {
      this.refusal = (error as Error).message;
    }
  }
}
