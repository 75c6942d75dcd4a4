import { JSInProcessObjectReference, JSInProcessRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

interface InteropStruct {
  readonly name: string;
  readonly year: number;
}

export class CallJsExample10 extends Component {
  readonly js = inject(JSInProcessRuntime);
  callResultForBoolean = false;
  callResultForString: string | null = null;
  refusal: string | null = null;

  override render() {
    return html`
      <h1>Call JS Example 10</h1>

      ${this.callResultForBoolean && html`<p>JS interop was successful!</p>`}
      ${this.callResultForString && html`<p>${this.callResultForString}</p>`}
      ${this.refusal && html`<p class="refusal" role="alert">${this.refusal}</p>`}

      <p>
        <button @onclick=${() => this.callJSUnmarshalledForBoolean()}>Call Unmarshalled JS &amp; Return Boolean</button>
        <button @onclick=${() => this.callJSUnmarshalledForString()}>Call Unmarshalled JS &amp; Return String</button>
      </p>

      <p>
        <a href="https://www.doctorwho.tv">Doctor Who</a>
        is a registered trademark of the <a href="https://www.bbc.com/">BBC</a>.
      </p>`;
  }

  callJSUnmarshalledForBoolean() {
    this.callResultForBoolean = this.call<boolean>('unmarshalledFunctionReturnBoolean') ?? false;
  }

  callJSUnmarshalledForString() {
    this.callResultForString = this.call<string>('unmarshalledFunctionReturnString');
  }

  call<T>(identifier: string): T | null {
    try {
      using reference = this.js.invoke(JSInProcessObjectReference, 'returnObjectReference');
      return reference.invokeUnmarshalled<T>(identifier, this.getStruct());
    } catch (error) {
      // Where calls are encoded, nothing can be passed by reference.
      this.refusal = (error as Error).message;
      return null;
    }
  }

  getStruct(): InteropStruct {
    return { name: 'Brigadier Alistair Gordon Lethbridge-Stewart', year: 1968 };
  }
}
