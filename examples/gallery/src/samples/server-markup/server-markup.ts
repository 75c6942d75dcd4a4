import { Component, html, MarkupString } from '@strop/renderer';
import { morph } from '@strop/islands/morph';
import { Poll } from './poll.ts';

/** The server's answers, one after the other: as a stream of events would bring them. */
const answers = ['/feed/1.html', '/feed/2.html', '/feed/3.html'];

export class ServerMarkup extends Component {
  #markup = '';
  #next = 0;

  override async onInitializedAsync() {
    await this.load();
  }

  override render() {
    return html`
      <h1>Markup from a server</h1>
      <p><button @onclick=${() => this.load()}>Load what is new</button></p>
      <div class="feed" @island=${morph({
        html: new MarkupString(this.#markup),
        slots: { 'x-poll': (place) => html`<${Poll} question=${place.getAttribute('question') ?? ''} />` },
      })}></div>`;
  }

  async load() {
    const number = this.#next++;
    const answer = await fetch(answers[number % answers.length]!);
    const markup = await answer.text();
    // An answer that a later one has overtaken is no news.
    if (number === this.#next - 1) this.#markup = markup;
  }
}
