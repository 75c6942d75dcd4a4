// The bar's light or dark switch. The choice lives in the page (public/scripts/theme.js); this only asks and tells.

import { JSRuntime } from '@strop/interop';
import { Component, html, inject } from '@strop/renderer';
import { moonIcon, sunIcon } from './icons.ts';

export class ThemeSwitch extends Component {
  readonly js = inject(JSRuntime);
  theme: string | null = null;

  override async onInitializedAsync() {
    this.theme = await this.js.invokeAsync(String, 'galleryTheme.current');
  }

  override render() {
    const dark = this.theme === 'dark';
    return html`
      <button class="theme-switch" role="switch" aria-checked=${String(dark)} aria-label="Dark colours"
          title="Dark colours" @onclick=${() => this.choose(dark ? 'light' : 'dark')}>
        ${dark ? moonIcon() : sunIcon()}
        <span class="theme-name" aria-hidden="true">${dark ? 'Dark' : 'Light'}</span>
      </button>`;
  }

  async choose(theme: string) {
    this.theme = theme;
    await this.js.invokeVoidAsync('galleryTheme.choose', theme);
  }
}
