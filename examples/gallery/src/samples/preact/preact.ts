import { bind, Component, html } from '@strop/renderer';
import { preactIsland, provide } from '@strop/islands/preact';
import { Rating, Unit } from './rating.ts';
import { Shelf } from './shelf.ts';

export class PreactBothWays extends Component {
  stars = 2;
  unit = 'stars';
  why = '';

  override render() {
    const children = html`
      <label>Why? <input @bind=${bind(this, 'why')} @bind:event="oninput"></label>
      <p>Strop says: ${this.stars} ${this.unit}${this.why && html`, because ${this.why}`}.</p>`;
    return html`
      <h1>Preact, both ways</h1>

      <p class="row">
        <button disabled=${this.stars === 0} @onclick=${() => this.stars--}>Less</button>
        <label>Unit <input @bind=${bind(this, 'unit')} @bind:event="oninput"></label>
      </p>

      <h2>Preact in Strop</h2>
      <div @island=${preactIsland(
        Rating,
        { stars: this.stars, onRated: (stars) => this.rate(stars), children },
        [provide(Unit, this.unit)],
      )}></div>

      <h2>Strop in Preact</h2>
      <div @island=${preactIsland(Shelf, {})}></div>`;
  }

  rate(stars: number) {
    this.stars = stars;
  }
}
