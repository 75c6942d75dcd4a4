import { JSObjectReference } from '@strop/interop';
import { connectToComponents, connectToPage, type PageConnection, portChannel } from '@strop/interop/remote';
import { Component, html } from '@strop/renderer';

export class WithoutACircuit extends Component {
  connected = false;
  lines: readonly string[] = [];
  #connection: PageConnection | null = null;
  #objInstance: JSObjectReference | null = null;

  override async onInitializedAsync() {
    // Both ends are in this page here; what is between them is what is between a worker and its page.
    const { port1, port2 } = new MessageChannel();
    connectToComponents(portChannel(port1), { document });
    this.#connection = connectToPage(portChannel(port2));
    void this.#connection.closed.then(({ code }) => {
      this.connected = false;
      this.say(`The connection ended: ${code}`);
    });
    try {
      this.#objInstance = await this.#connection.js.invokeAsync(
        JSObjectReference,
        'import',
        './samples/without-a-circuit/without-a-circuit.js',
      );
      this.connected = true;
    } catch (error) {
      // The page was left before the module was there.
      if ((error as Error).name !== 'JSDisconnectedException') throw error;
    }
  }

  override render() {
    const loading = this.#objInstance === null;
    return html`
      <h1>Calls without a circuit</h1>

      <p class="row">
        <button disabled=${loading} @onclick=${() => this.ask('answer')}>Ask now</button>
        <button disabled=${loading} @onclick=${() => this.ask('answerNever')}>Ask for an answer that never comes</button>
        <button @onclick=${() => this.#connection?.close()}>Disconnect</button>
      </p>

      <p role="status">${this.connected ? 'connected' : 'not connected'}</p>

      <div role="log" aria-label="Answers">
        <ul class="log">
          ${this.lines.map((line, index) => html`<li @key=${index}>${line}</li>`)}
        </ul>
      </div>`;
  }

  async ask(identifier: string) {
    try {
      this.say((await this.#objInstance?.invokeAsync(String, identifier)) ?? '');
    } catch (error) {
      const { name, message } = error as Error;
      this.say(`${name}: ${message}`);
    }
  }

  say(line: string) {
    this.lines = [...this.lines, line];
    this.stateHasChanged();
  }

  async [Symbol.asyncDispose]() {
    try {
      await this.#objInstance?.invokeVoidAsync('goodbye');
      await this.#objInstance?.[Symbol.asyncDispose]();
    } catch (error) {
      if ((error as Error).name !== 'JSDisconnectedException') throw error;
    } finally {
      this.#connection?.close();
    }
  }
}
