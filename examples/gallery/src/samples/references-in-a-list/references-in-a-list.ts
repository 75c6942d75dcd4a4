import { JSRuntime } from '@strop/interop';
import { Component, ElementReference, html, inject } from '@strop/renderer';

class Runner {
  readonly field = new ElementReference();
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export class ReferencesInAList extends Component {
  readonly js = inject(JSRuntime);
  readonly runners = ['Ada', 'Grace', 'Edsger', 'Barbara'].map((name) => new Runner(name));
  removed: Runner | null = null;
  stateOfRemoved = '';

  override render() {
    return html`
      <h1>References follow their elements</h1>

      <ol class="runners">
        ${this.runners.map((runner) => this.row(runner))}
      </ol>

      <p class="row">
        <button @onclick=${() => this.runners.reverse()}>Reverse the order</button>
        <button @onclick=${() => this.runners.push(this.runners.shift()!)}>First to the end</button>
        <button disabled=${this.runners.length < 2} @onclick=${() => this.removeFirst()}>Remove the first</button>
      </p>

      <p role="status">
        ${this.removed && `The reference to ${this.removed.name}’s field is ${this.stateOfRemoved}.`}
      </p>`;
  }

  row({ name, field }: Runner) {
    return html`
      <li @key=${name}>
        <input @ref=${field} aria-label="Note about ${name}" placeholder="Note about ${name}">
        <button @onclick=${() => field.focusAsync()}>Focus ${name}</button>
        <button @onclick=${() => this.js.invokeVoidAsync('setElementClass', field, 'marked')}>Mark ${name}</button>
      </li>`;
  }

  removeFirst() {
    this.removed = this.runners.shift() ?? null;
  }

  // Only now, with the row gone from the page, the reference says so.
  override onAfterRender() {
    const state = this.removed?.field.state ?? '';
    if (state === this.stateOfRemoved) return;
    this.stateOfRemoved = state;
    this.stateHasChanged();
  }
}
