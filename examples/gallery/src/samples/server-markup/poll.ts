import { Component, html, parameter } from '@strop/renderer';

/** Stands in the markup where it says `<x-poll>`. */
export class Poll extends Component {
  readonly question = parameter('');
  votes = 0;

  override render() {
    return html`<p class="row">${this.question} <button @onclick=${() => this.votes++}>Yes (${this.votes})</button></p>`;
  }
}
