// The source of a sample in tabs, as the WAI-ARIA tabs pattern wants them: arrows move, one tab stop for the list.

import { Component, ElementReference, MarkupString, html, parameter } from '@strop/renderer';
import type { SourceFile } from './sample.ts';

export class SourceView extends Component {
  readonly files = parameter.required<readonly SourceFile[]>();
  selected = 0;
  readonly #tabs: ElementReference[] = [];
  #focusSelected = false;

  override render() {
    const file = this.files[this.selected] ?? this.files[0]!;
    return html`
      <section class="frame" aria-label="Source">
        <div class="tabs" role="tablist" aria-label="Source files" @onkeydown=${(e: KeyboardEvent) => this.move(e.key)}>
          ${this.files.map(
            ({ name }, index) => html`
              <button role="tab" @key=${name} @ref=${this.tab(index)} id=${`tab-${index}`} aria-controls="source-panel"
                  aria-selected=${String(index === this.selected)} tabindex=${index === this.selected ? 0 : -1}
                  @onclick=${() => this.select(index)}>${name}</button>`,
          )}
        </div>
        <div role="tabpanel" id="source-panel" tabindex="0" aria-labelledby=${`tab-${this.selected}`}>
          <pre class="source"><code>${new MarkupString(file.html)}</code></pre>
        </div>
      </section>`;
  }

  override async onAfterRenderAsync() {
    if (!this.#focusSelected) return;
    this.#focusSelected = false;
    await this.#tabs[this.selected]?.focusAsync(true);
  }

  tab(index: number): ElementReference {
    return (this.#tabs[index] ??= new ElementReference());
  }

  select(index: number) {
    this.selected = index;
  }

  move(key: string) {
    const last = this.files.length - 1;
    const to: Record<string, number> = {
      ArrowRight: this.selected === last ? 0 : this.selected + 1,
      ArrowLeft: this.selected === 0 ? last : this.selected - 1,
      Home: 0,
      End: last,
    };
    const index = to[key];
    if (index === undefined) return;
    this.selected = index;
    this.#focusSelected = true;
  }
}
