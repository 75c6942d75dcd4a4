import { Component, html, parameter } from '@strop/renderer';

export class Rating extends Component {
  readonly max = parameter(5);
  readonly value = parameter.required<number>();
  readonly valueChanged = parameter.eventCallback<number>();

  override render() {
    return html`
      <span role="group" aria-label="Rating">
        ${Array.from({ length: this.max }, (_, i) => i + 1).map(
          (stars) => html`
            <button aria-pressed=${String(stars === this.value)} @onclick=${() => this.valueChanged.invokeAsync(stars)}>
              ${stars}
            </button>`,
        )}
      </span>`;
  }
}
