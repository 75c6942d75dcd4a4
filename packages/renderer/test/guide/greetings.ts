import { CascadingValue, cascadingParameter, Component, html, inject } from '@strop/renderer';

export class Greetings {
  readonly #texts: Readonly<Record<string, string>>;
  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = texts;
  }
  of(language: string) {
    return this.#texts[language] ?? this.#texts['en'] ?? '';
  }
}

export class Hello extends Component {
  readonly greetings = inject(Greetings);
  readonly language = cascadingParameter({ name: 'language', defaultValue: 'en' });

  override render() {
    return html`<p>${this.greetings.of(this.language)}</p>`;
  }
}

export class Page extends Component {
  language = 'de';

  override render() {
    return html`
      <button @onclick=${() => (this.language = 'fr')}>Français</button>
      <${CascadingValue} name="language" value=${this.language}><main><${Hello} /></main><//>`;
  }
}
