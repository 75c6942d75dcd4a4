import { JSObjectReference, JSRuntime, JSStreamReference, jsInvokable } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

export class StreamFromJavaScript extends Component {
  readonly js = inject(JSRuntime);
  progress = 0;
  state = '';
  reading: AbortController | null = null;
  #module: JSObjectReference | null = null;

  static {
    jsInvokable(this, {
      assembly: 'BlazorSample',
      static: {
        ReceiveStream: {
          parameters: [JSStreamReference],
          invoke: async (dataReference: JSStreamReference) => {
            await using owned = dataReference;
            return await new Response(await owned.openReadStreamAsync()).text();
          },
        },
      },
    });
  }

  override render() {
    const busy = this.reading !== null;
    return html`
      <h1>Stream from JavaScript</h1>

      <p class="row">
        <button disabled=${busy} @onclick=${() => this.read(10_000_000)}>Allow 10,000,000 bytes</button>
        <button disabled=${busy} @onclick=${() => this.read()}>Allow what is allowed by default</button>
        <button disabled=${busy} @onclick=${() => this.read(10_000_000, 2_000_000)}>Cancel after two million</button>
        <button disabled=${busy} @onclick=${() => this.beSent()}>Let JavaScript begin</button>
      </p>

      <p><progress aria-label="Read" max="1" value=${this.progress}></progress></p>

      <p role="status">${this.state}</p>`;
  }

  async read(maxAllowedSize?: number, cancelAt = Infinity) {
    const module = await this.module();
    this.reading = new AbortController();
    try {
      await using dataReference = await module.invokeAsync(JSStreamReference, 'streamToDotNet');
      await using data = await dataReference.openReadStreamAsync(maxAllowedSize, this.reading.signal);
      let sum = 0;
      for await (const piece of data) {
        for (const byte of piece) sum += byte;
        this.progress = data.position / data.length;
        this.stateHasChanged();
        if (data.position >= cancelAt) this.reading.abort();
      }
      this.state = `Read ${data.position} bytes, whose sum is ${sum}.`;
    } catch (error) {
      const { name, message } = error as Error;
      this.state = `${name}: ${message}`;
    } finally {
      this.reading = null;
    }
  }

  async beSent() {
    const module = await this.module();
    this.state = `Read: ${await module.invokeAsync(String, 'sendStream')}`;
  }

  async module() {
    return (this.#module ??= await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './Components/Pages/StreamFromJavaScript.razor.js',
    ));
  }

  async [Symbol.asyncDispose]() {
    this.reading?.abort();
    await this.#module?.[Symbol.asyncDispose]();
  }
}
