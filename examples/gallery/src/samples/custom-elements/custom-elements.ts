import { Component, html, rootComponents } from '@strop/renderer';
import { addElement, addRoot } from './page-script.ts';
import { started } from './tally.ts';

export class CustomElements extends Component {
  readonly #roots: Awaited<ReturnType<typeof addRoot>>[] = [];
  readonly told: string[] = [];
  #elements = 0;

  override render() {
    return html`
      <h1>Custom elements</h1>

      <p class="row">
        <button @onclick=${() => this.addElement()}>Add a custom element</button>
        <button @onclick=${() => this.addRoot()}>Add a root component</button>
        <button disabled=${this.#roots.length === 0}
          @onclick=${() => this.#roots.at(-1)?.rename('Renamed')}>Rename the last root</button>
        <button disabled=${this.#roots.length === 0} @onclick=${() => this.#roots.pop()?.remove()}>Remove it</button>
      </p>

      <div id="stage" class="row"></div>

      <p>In the markup of this component: <gallery-tally label="Here" start="5"></gallery-tally></p>
      <p role="status">${this.told.at(-1) ?? 'Nothing was counted yet.'}</p>`;
  }

  addElement() {
    const name = `Element ${++this.#elements}`;
    addElement(this.stage, name, (count) => this.tell(name, count));
  }

  async addRoot() {
    await started;
    this.#roots.push(await addRoot(rootComponents, this.stage, (count) => this.tell('Root', count)));
  }

  /** The page's own element: this component leaves what is in it alone. */
  get stage() {
    return document.getElementById('stage')!;
  }

  tell(name: string, count: number) {
    this.told.push(`${name} counted to ${count}.`);
    this.stateHasChanged();
  }

  async [Symbol.asyncDispose]() {
    for (const root of this.#roots) await root.remove();
  }
}
