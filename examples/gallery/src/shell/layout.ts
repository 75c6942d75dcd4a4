// What stands around every page and stays while pages change: bar, navigation, main column, foot.

import { JSRuntime } from '@strop/interop';
import { ElementReference, html, inject } from '@strop/renderer';
import { LayoutComponentBase, NavigationManager, NavLink } from '@strop/web';
import { groups } from '../catalogue.ts';
import { currentDocument } from './current-document.ts';
import { DocumentLink } from './document-link.ts';
import { mark, menuIcon } from './icons.ts';
import { ThemeSwitch } from './theme-switch.ts';

export class Layout extends LayoutComponentBase {
  readonly navigation = inject(NavigationManager);
  readonly js = inject(JSRuntime);
  readonly main = new ElementReference();
  readonly nav = new ElementReference();
  readonly toggle = new ElementReference();
  /** On a phone the navigation stands behind a button. */
  navOpen = false;
  #changes: Disposable | null = null;
  #shown = '';

  override onInitialized() {
    this.#changes = this.navigation.locationChanged(() => {
      this.navOpen = false;
      this.stateHasChanged();
    });
  }

  override render() {
    const here = currentDocument(this.navigation);
    return html`
      <div class="shell" @onkeydown=${(e: KeyboardEvent) => this.closeOnEscape(e)}>
        <a class="skip-link" href="#main" @onclick=${() => this.main.focusAsync()} @onclick:preventDefault>
          Skip to the content
        </a>

        <header class="bar">
          <button class="nav-toggle" aria-expanded=${String(this.navOpen)} aria-controls="nav" @ref=${this.toggle}
              @onclick=${() => (this.navOpen = !this.navOpen)}>
            ${menuIcon()} Menu
          </button>
          <${DocumentLink} class="brand" href="/" document="main">
            ${mark()} <span>Strop <span class="brand-note">gallery</span></span>
          <//>
          <span class="bar-space"></span>
          <${ThemeSwitch} />
        </header>

        <nav class="nav ${this.navOpen ? 'open' : ''}" id="nav" aria-label="Samples" @ref=${this.nav}>
          ${groups.map(
            (group) => html`
              <section @key=${group.title}>
                <h2>${group.title}</h2>
                <ul>
                  ${group.entries.map(
                    ({ path, title }) => html`
                    <li @key=${path}>
                      ${
                        group.document === here
                          ? html`<${NavLink} href=${path} match="all">${title}<//>`
                          : html`<a href=${path} target="_top">${title}</a>`
                      }
                    </li>`,
                  )}
              </ul>
            </section>`,
          )}
        </nav>

        ${this.navOpen && html`<div class="nav-backdrop" @onclick=${() => (this.navOpen = false)}></div>`}

        <main class="main" id="main" tabindex="-1" @ref=${this.main}>
          ${this.body}
          <footer class="foot">
            Strop is a component framework in TypeScript. Every sample on these pages is its own source, running.
          </footer>
        </main>
      </div>`;
  }

  override async onAfterRenderAsync() {
    // Once for a page: whoever scrolls the navigation meanwhile is left alone.
    if (this.#shown === this.navigation.uri) return;
    this.#shown = this.navigation.uri;
    await this.js.invokeVoidAsync('galleryNavigation.showCurrent', this.nav);
  }

  async closeOnEscape({ key }: KeyboardEvent) {
    if (key !== 'Escape' || !this.navOpen) return;
    this.navOpen = false;
    await this.toggle.focusAsync();
  }

  [Symbol.dispose]() {
    this.#changes?.[Symbol.dispose]();
  }
}
