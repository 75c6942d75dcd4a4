import { JSObjectReference, JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

interface InteropStruct {
  readonly name: string;
  readonly year: number;
}

export class CallJsExample10 extends Component {
  readonly js = inject(JSRuntime);
  callResultForBoolean = false;
  callResultForString: string | null = null;

  override render() {
    return html`
      <h1>Call JS Example 10</h1>

      ${this.callResultForBoolean && html`<p>JS interop was successful!</p>`}
      ${this.callResultForString && html`<p>${this.callResultForString}</p>`}

      <p>
        <button @onclick=${() => this.callJSUnmarshalledForBoolean()}>Call Unmarshalled JS &amp; Return Boolean</button>
        <button @onclick=${() => this.callJSUnmarshalledForString()}>Call Unmarshalled JS &amp; Return String</button>
      </p>

      <p>
        <a href="https://www.doctorwho.tv">Doctor Who</a>
        is a registered trademark of the <a href="https://www.bbc.com/">BBC</a>.
      </p>`;
  }

  async callJSUnmarshalledForBoolean() {
    await using reference = await this.js.invokeAsync(JSObjectReference, 'returnObjectReference');
    this.callResultForBoolean = await reference.invokeAsync(
      Boolean,
      'unmarshalledFunctionReturnBoolean',
      this.getStruct(),
    );
  }

  async callJSUnmarshalledForString() {
    await using reference = await this.js.invokeAsync(JSObjectReference, 'returnObjectReference');
    this.callResultForString = await reference.invokeAsync(
      String,
      'unmarshalledFunctionReturnString',
      this.getStruct(),
    );
  }

  getStruct(): InteropStruct {
    return { name: 'Brigadier Alistair Gordon Lethbridge-Stewart', year: 1968 };
  }
}
