import { JSRuntime } from '@strop/interop';
import { Component, ElementReference, html, inject } from '@strop/renderer';

interface Runner {
  readonly name: string;
  readonly element: ElementReference;
}

const runner = (name: string): Runner => ({ name, element: new ElementReference() });

export class ReferencesInAList extends Component {
  readonly js = inject(JSRuntime);
  runners = ['Ada', 'Grace', 'Edsger', 'Barbara'].map(runner);
  retired: Runner | null = null;

  override render() {
    return html`
      <h1>References follow their elements</h1>

      <ol class="runners">
        ${this.runners.map(
          ({ name, element }) => html`
            <li @key=${name}>
              <input @ref=${element} aria-label=${`Note about ${name}`} placeholder=${`Note about ${name}`}>
              <button @onclick=${() => element.focusAsync()}>Focus ${name}</button>
              <button @onclick=${() => this.js.invokeVoidAsync('setElementClass', element, 'marked')}>
                Mark ${name}
              </button>
            </li>`,
        )}
      </ol>

      <p class="row">
        <button @onclick=${() => this.runners.reverse()}>Reverse the order</button>
        <button @onclick=${() => this.runners.push(this.runners.shift()!)}>First to the end</button>
        <button disabled=${this.runners.length < 2} @onclick=${() => this.retire()}>Remove the first</button>
      </p>

      ${
        this.retired &&
        html`
        <p role="status">
          The reference to ${this.retired.name}’s field is ${this.retired.element.state}.
        </p>`
      }`;
  }

  retire() {
    this.retired = this.runners.shift() ?? null;
  }

  // The reference is detached when the batch that removed the element is done: show what it says then.
  override onAfterRender() {
    if (this.retired?.element.state !== this.#shown) {
      this.#shown = this.retired?.element.state;
      this.stateHasChanged();
    }
  }
  #shown: string | undefined;
}
