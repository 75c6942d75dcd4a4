import { Component, html, parameter } from '@strop/renderer';

export class Ticker extends Component {
  readonly source = parameter.required<EventTarget>();
  readonly #prices = new Map<string, number>();
  readonly #gone = new AbortController();
  #frame = 0;

  override onInitialized() {
    this.source.addEventListener('price', (event) => this.receive(event as CustomEvent<[string, number]>), {
      signal: this.#gone.signal,
    });
  }

  receive({ detail: [name, price] }: CustomEvent<[string, number]>) {
    this.#prices.set(name, price);
    // However many come, the page is written once a frame.
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.stateHasChanged();
    });
  }

  override render() {
    return html`<dl>${[...this.#prices].map(([name, price]) => html`<dt>${name}</dt><dd>${price}</dd>`)}</dl>`;
  }

  [Symbol.dispose]() {
    this.#gone.abort();
    cancelAnimationFrame(this.#frame);
  }
}
