import { DotNetObjectReference, JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';
import { GenericType } from './generic-type.ts';

export class GenericsExample extends Component {
  readonly js = inject(JSRuntime);
  readonly genericType1 = new GenericType('System.String', 'string 0');
  readonly genericType2 = new GenericType('System.Int32', 0);
  #objRef1: DotNetObjectReference<GenericType<string>> | null = null;
  #objRef2: DotNetObjectReference<GenericType<number>> | null = null;

  override onInitialized() {
    this.#objRef1 = DotNetObjectReference.create(this.genericType1);
    this.#objRef2 = DotNetObjectReference.create(this.genericType2);
  }

  override render() {
    return html`
      <h1>Generics Example</h1>

      <p>
        <button @onclick=${() => this.invokeInterop()}>Invoke Interop</button>
      </p>

      <ul>
        <li>genericType1: ${this.genericType1.value}</li>
        <li>genericType2: ${this.genericType2.value}</li>
      </ul>`;
  }

  async invokeInterop() {
    // In the page, so JavaScript may also call synchronously.
    const syncInterop = true;
    await this.js.invokeVoidAsync('invokeMethodsAsync', syncInterop, this.#objRef1, this.#objRef2);
  }

  [Symbol.dispose]() {
    this.#objRef1?.dispose();
    this.#objRef2?.dispose();
  }
}
