import { JSException, JSObjectReference, JSRuntime, jsInvokable } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';

interface Person {
  readonly name: string;
  readonly children?: readonly Person[];
  readonly parent?: Person;
}

const comesBack = ({ children }: Person): string =>
  children?.[0]?.parent?.children === children
    ? 'The child’s parent is the parent itself.'
    : 'Something was lost.';

export class CircularReferences extends Component {
  readonly js = inject(JSRuntime);
  result = '';
  #module: JSObjectReference | null = null;

  static {
    jsInvokable(this, {
      assembly: 'BlazorSample',
      static: { ReceiveFamily: (family: Person) => comesBack(family) },
    });
  }

  override render() {
    return html`
      <h1>Circular references</h1>

      <p class="row">
        <button @onclick=${() => this.show((module) => this.receive(module))}>Returned by JavaScript</button>
        <button @onclick=${() => this.show((module) => this.beCalled(module))}>Passed by JavaScript</button>
        <button @onclick=${() => this.show((module) => this.keepReference(module))}>Kept as a reference</button>
      </p>

      <p role="status">${this.result}</p>`;
  }

  async receive(module: JSObjectReference) {
    return comesBack(await module.invokeAsync<Person>('returnFamily'));
  }

  beCalled(module: JSObjectReference) {
    return module.invokeAsync(String, 'sendFamily');
  }

  async keepReference(module: JSObjectReference) {
    await using family = await module.invokeAsync(JSObjectReference, 'returnFamily');
    return `The child’s parent is the ${await module.invokeAsync(String, 'nameOf', family)}.`;
  }

  async show(read: (module: JSObjectReference) => Promise<string>) {
    this.#module ??= await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './Components/Pages/CircularReferences.razor.js',
    );
    try {
      this.result = await read(this.#module);
    } catch (error) {
      if (!(error instanceof JSException)) throw error;
      this.result = error.message;
    }
  }

  async [Symbol.asyncDispose]() {
    await this.#module?.[Symbol.asyncDispose]();
  }
}
