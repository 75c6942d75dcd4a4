import { bind, Component, ElementReference, html, inject } from '@strop/renderer';
import { type LocationChangingContext, NavigationLock, NavigationManager } from '@strop/web';

export class UnsavedChanges extends Component {
  readonly navigation = inject(NavigationManager);
  readonly staying = new ElementReference();
  readonly field = new ElementReference();
  text = 'Sharpen the razor.';
  saved = 'Sharpen the razor.';
  /** Where the page is to be left for, and what goes on when the question is answered. */
  question: { readonly context: LocationChangingContext; readonly answer: () => void } | null = null;
  #focused: ElementReference | null = null;

  get isDirty() {
    return this.text !== this.saved;
  }

  override render() {
    return html`
      <h1>Unsaved changes</h1>

      <${NavigationLock}
        confirmExternalNavigation=${this.isDirty}
        onBeforeInternalNavigation=${(context: LocationChangingContext) => this.ask(context)} />

      <label>Note<br><textarea rows="3" @ref=${this.field} @bind=${bind(this, 'text')} @bind:event="oninput"></textarea></label>
      <p class="row">
        <button disabled=${!this.isDirty} @onclick=${() => (this.saved = this.text)}>Save</button>
        <span role="status">${this.isDirty ? 'Not saved.' : 'Saved.'}</span>
      </p>

      ${
        this.question &&
        html`
        <section role="alertdialog" aria-labelledby="leaving">
          <h2 id="leaving">Leave for ${this.target} without saving?</h2>
          <p class="row">
            <button @ref=${this.staying} @onclick=${() => this.stay()}>Stay</button>
            <button @onclick=${() => this.question!.answer()}>Leave</button>
          </p>
        </section>`
      }`;
  }

  override async onAfterRenderAsync() {
    const focused = this.#focused;
    this.#focused = null;
    await focused?.focusAsync();
  }

  get target() {
    return this.navigation.toBaseRelativePath(this.question!.context.targetLocation) || 'the first page';
  }

  /** The navigation waits until the question is answered, or until another one takes its place. */
  ask(context: LocationChangingContext) {
    if (!this.isDirty) return;
    return new Promise<void>((answer) => {
      this.question = { context, answer };
      this.#focused = this.staying;
      this.stateHasChanged();
    });
  }

  stay() {
    this.question!.context.preventNavigation();
    this.question = null;
    this.#focused = this.field;
  }
}
