/** The samples of docs/guides/element-references.md; `guide-element-references.test.ts` uses them. */
import { JSObjectReference, JSRuntime } from '@strop/interop';
import {
  bind,
  Component,
  ComponentReference,
  ElementReference,
  html,
  inject,
  parameter,
} from '@strop/renderer';

export class Finder extends Component {
  readonly field = new ElementReference();
  isOpen = false;

  override render() {
    return html`
      <button @onclick=${() => this.open()}>Find</button>
      ${this.isOpen && html`<input type="search" aria-label="Text" @ref=${this.field}>`}`;
  }

  async open() {
    this.isOpen = true;
    await this.field.attached;
    await this.field.focusAsync();
  }
}

export class Bars extends Component {
  readonly js = inject(JSRuntime);
  readonly values = parameter.required<readonly number[]>();
  readonly host = new ElementReference();
  #bars?: JSObjectReference;

  override render() {
    return html`<div class="bars" @ref=${this.host}></div>`;
  }

  override async onAfterRenderAsync(firstRender: boolean) {
    if (firstRender) {
      const module = await this.js.invokeAsync(JSObjectReference, 'import', './bars.js');
      this.#bars = await module.invokeAsync(JSObjectReference, 'makeBars', this.host);
    }
    await this.#bars?.invokeVoidAsync('show', this.values);
  }

  async [Symbol.asyncDispose]() {
    await this.#bars?.invokeVoidAsync('dispose');
  }
}

interface Step {
  readonly id: number;
  readonly field: ElementReference;
  text: string;
}

export class Steps extends Component {
  readonly steps: Step[] = [];

  override render() {
    return html`
      <ol>${this.steps.map(
        (step) => html`<li @key=${step.id}><input @ref=${step.field} @bind=${bind(step, 'text')}></li>`,
      )}</ol>
      <button @onclick=${() => this.add()}>Add a step</button>`;
  }

  async add() {
    const step = { id: this.steps.length, field: new ElementReference(), text: '' };
    this.steps.push(step);
    await step.field.attached;
    await step.field.focusAsync();
  }
}

export class SkipButton extends Component {
  readonly target = parameter.required<ElementReference>();

  override render() {
    return html`<button @onclick=${() => this.target.focusAsync()}>Skip</button>`;
  }
}

export class Field extends Component {
  readonly label = parameter.required<string>();
  readonly input = parameter<ElementReference>();

  override render() {
    return html`<label>${this.label} <input @ref=${this.input}></label>`;
  }
}

export class SignIn extends Component {
  readonly name = new ElementReference();
  readonly form = new ElementReference();

  override render() {
    return html`
      <${SkipButton} target=${this.form} />
      <form tabindex="-1" aria-label="Sign in" @ref=${this.form}><${Field} label="Name" input=${this.name} /></form>`;
  }

  override async onAfterRenderAsync(firstRender: boolean) {
    if (firstRender) await this.name.focusAsync();
  }
}

export class Question extends Component {
  readonly childContent = parameter.fragment();
  #answer: ((yes: boolean) => void) | null = null;

  /** Shows the question until it is answered. */
  ask() {
    return new Promise<boolean>((resolve) => {
      this.#answer = resolve;
      this.stateHasChanged();
    });
  }

  override render() {
    return (
      this.#answer &&
      html`
        <div role="alertdialog" aria-label="Question">
          ${this.childContent}
          <button @onclick=${() => this.#close(true)}>Yes</button>
          <button @onclick=${() => this.#close(false)}>No</button>
        </div>`
    );
  }

  #close(yes: boolean) {
    this.#answer?.(yes);
    this.#answer = null;
  }
}

export class Note extends Component {
  readonly question = new ComponentReference<Question>();
  text: string | null = 'Buy milk.';

  override render() {
    return html`
      <p>${this.text}</p>
      <button @onclick=${() => this.remove()}>Remove</button>
      <${Question} @ref=${this.question}>Remove the note?<//>`;
  }

  async remove() {
    if (await this.question.current?.ask()) this.text = null;
  }
}
