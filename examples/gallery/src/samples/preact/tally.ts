import { cascadingParameter, Component, html, parameter } from '@strop/renderer';

export class Tally extends Component {
  readonly label = parameter('Count');
  readonly onCounted = parameter.eventCallback<number>();
  readonly childContent = parameter.fragment();
  readonly unit = cascadingParameter<string>({ name: 'unit' });
  count = 0;

  override render() {
    return html`
      <p class="row"><button @onclick=${() => this.add()}>${this.label}: ${this.count} ${this.unit}</button> ${this.childContent}</p>`;
  }

  async add() {
    await this.onCounted.invokeAsync(++this.count);
  }
}
