import { DotNetObjectReference, JSObjectReference, JSRuntime, jsInvokable } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

/** What JavaScript calls. */
class Calculator {
  static {
    jsInvokable(this, {
      typeName: 'Calculator',
      instance: {
        Divide: {
          parameters: [Number, Number],
          invoke: (_self, dividend: number, divisor: number) => {
            if (divisor === 0) throw new RangeError('Attempted to divide by zero.');
            return dividend / divisor;
          },
        },
      },
    });
  }
}

export class ComponentExceptions extends Component {
  readonly js = inject(JSRuntime);
  readonly cases = [
    ['divide', 'Divide'],
    ['divideByZero', 'Divide by zero'],
    ['divideByZeroNow', 'The same, synchronously'],
    ['divideText', 'Divide a text'],
    ['callNobody', 'Call what is not declared'],
  ] as const;
  heard = 'nothing yet';
  readonly #calculator = DotNetObjectReference.create(new Calculator());
  #module: JSObjectReference | null = null;

  override render() {
    return html`
      <h1>Exceptions on the way back</h1>

      <p class="row">
        ${this.cases.map(
          ([name, title]) => html`<button @key=${name} @onclick=${() => this.call(name)}>${title}</button>`,
        )}
      </p>

      <p>JavaScript heard: <output>${this.heard}</output></p>`;
  }

  async call(name: string) {
    this.#module ??= await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './Components/Pages/ComponentExceptions.razor.js',
    );
    this.heard = await this.#module.invokeAsync(String, name, this.#calculator);
  }

  async [Symbol.asyncDispose]() {
    this.#calculator.dispose();
    await this.#module?.[Symbol.asyncDispose]();
  }
}
