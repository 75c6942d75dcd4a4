import { Component, html, inject, parameter } from '@strop/renderer';

export abstract class Weather {
  abstract read(city: string, signal: AbortSignal): Promise<readonly string[]>;
}

export class Forecast extends Component {
  readonly weather = inject(Weather);
  readonly city = parameter('');
  days: readonly string[] | null = null;
  #shown = '';
  #reading = new AbortController();

  override async onParametersSetAsync() {
    if (this.city === this.#shown) return;
    this.#shown = this.city;
    this.#reading.abort();
    this.#reading = new AbortController();
    this.days = null;
    this.days = await this.weather.read(this.city, this.#reading.signal);
  }

  override render() {
    if (this.days === null) return html`<p>Reading ${this.city} …</p>`;
    return html`<ol aria-label=${this.city}>${this.days.map((day) => html`<li>${day}</li>`)}</ol>`;
  }

  [Symbol.dispose]() {
    this.#reading.abort();
  }
}
