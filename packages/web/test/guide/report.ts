import { Component, html, parameter } from '@strop/renderer';

export class Report extends Component {
  readonly year = parameter.required<number>();

  override render() {
    return html`<h1>${this.year}</h1>`;
  }
}
