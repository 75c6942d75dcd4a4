import { JSObjectReference, JSRuntime, jsonConverter } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

class Point {
  x = 3;
  y = 4;
  readonly #secret = 'kept';

  /** Stands on the class, not on the object: text does not have it. */
  get distance() {
    return Math.hypot(this.x, this.y);
  }

  get secret() {
    return this.#secret;
  }
}

/** Says itself what its text is. */
class Money {
  readonly amount = 12.5;
  readonly currency = 'EUR';

  toJSON() {
    return `${this.amount.toFixed(2)} ${this.currency}`;
  }
}

class Temperature {
  readonly celsius: number;

  constructor(celsius: number) {
    this.celsius = celsius;
  }

  get fahrenheit() {
    return this.celsius * 1.8 + 32;
  }
}

/** What stands for a temperature in JavaScript, and how it becomes one again. */
const temperatureJson = jsonConverter(Temperature, {
  write: ({ celsius }) => `${celsius} °C`,
  read: (text: string) => new Temperature(Number.parseFloat(text)),
});

interface Row {
  readonly what: string;
  readonly value: unknown;
  received: string;
}

const row = (what: string, value: unknown): Row => ({ what, value, received: '' });

export class ObjectSerialization extends Component {
  readonly js = inject(JSRuntime);
  readonly rows: readonly Row[] = [
    row('an object', { Name: 'kept as written', nothing: undefined }),
    row('an object of a class', new Point()),
    row('a class with toJSON', new Money()),
    row('a class with a converter', new Temperature(21.5)),
    row('a date', new Date(Date.UTC(2023, 10, 14))),
    row('bytes', Uint8Array.of(1, 2, 3)),
    row('not a number', [NaN]),
    row('a map', new Map([['a', 1]])),
  ];
  back: Temperature | null = null;
  #module: JSObjectReference | null = null;

  override render() {
    return html`
      <h1>Object serialization</h1>

      <p><button @onclick=${() => this.send()}>Send them all</button></p>

      <table class="facts">
        <thead><tr><th scope="col">Passed</th><th scope="col">What JavaScript received</th></tr></thead>
        <tbody>
          ${this.rows.map(
            ({ what, received }) => html`
              <tr @key=${what}><th scope="row">${what}</th><td><code>${received}</code></td></tr>`,
          )}
        </tbody>
      </table>

      ${
        this.back &&
        html`<p role="status">The temperature came back as ${this.back.celsius} °C, which is ${this.back.fahrenheit} °F.</p>`
      }`;
  }

  async send() {
    this.#module ??= await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './samples/object-serialization/object-serialization.js',
    );
    for (const each of this.rows) {
      try {
        each.received = await this.#module.invokeAsync(String, 'describe', each.value);
      } catch (error) {
        each.received = (error as Error).message;
      }
    }
    this.back = await this.#module.invokeAsync(temperatureJson, 'echo', new Temperature(21.5));
  }

  async [Symbol.asyncDispose]() {
    await this.#module?.[Symbol.asyncDispose]();
  }
}
