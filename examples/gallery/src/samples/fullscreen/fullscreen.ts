import { JSException, JSObjectReference, JSRuntime } from '@strop/interop';
import { Component, ElementReference, html, inject } from '@strop/renderer';
import { NavigationManager } from '@strop/web';

export class Fullscreen extends Component {
  readonly js = inject(JSRuntime);
  readonly navigation = inject(NavigationManager);
  readonly panel = new ElementReference();
  #module: JSObjectReference | null = null;
  isFullscreen = false;
  refusal: string | null = null;

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.#module = await this.js.invokeAsync(
      JSObjectReference,
      'import',
      './samples/fullscreen/fullscreen.js',
    );
    // Nobody has clicked in a page that was just loaded.
    if (new URL(this.navigation.uri).searchParams.get('auto') === '1') await this.enter();
    this.stateHasChanged();
  }

  override render() {
    return html`
      <h1>Fullscreen</h1>

      <div class="stage" @ref=${this.panel} @onfullscreenchange=${() => this.readState()}>
        <p role="status">${this.isFullscreen ? 'The panel fills the screen.' : 'The panel is in the page.'}</p>
        <button disabled=${!this.#module} @onclick=${() => (this.isFullscreen ? this.leave() : this.enter())}>
          ${this.isFullscreen ? 'Leave fullscreen' : 'Enter fullscreen'}
        </button>
      </div>

      <p>
        <button @onclick=${() => this.navigation.navigateTo('/fullscreen?auto=1', { forceLoad: true })}>
          Load the page again and try without a gesture
        </button>
      </p>

      ${this.refusal && html`<p class="refusal" role="alert">Refused: ${this.refusal}</p>`}`;
  }

  async enter() {
    this.refusal = null;
    try {
      // Called in the same task as the click: the browser still counts it as the person's doing.
      await this.#module?.invokeVoidAsync('requestFullscreen', this.panel);
    } catch (error) {
      if (!(error instanceof JSException)) throw error;
      this.refusal = error.message;
    }
  }

  async leave() {
    await this.#module?.invokeVoidAsync('exitFullscreen');
  }

  async readState() {
    this.isFullscreen = (await this.#module?.invokeAsync(Boolean, 'isFullscreen', this.panel)) ?? false;
  }

  async [Symbol.asyncDispose]() {
    await this.#module?.[Symbol.asyncDispose]();
  }
}
