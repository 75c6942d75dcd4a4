import { Component, html } from '@strop/renderer';
import { MapCard } from './map-card.ts';
import { type Place, places } from './places.ts';

export class MapList extends Component {
  shown: Place[] = places.slice(0, 3);

  override render() {
    return html`
      <h1>A keyed list of maps</h1>

      <p class="row">
        <button disabled=${this.shown.length === places.length} @onclick=${() => this.add()}>Add a map</button>
        <button @onclick=${() => this.shown.reverse()}>Reverse</button>
        <button @onclick=${() => this.shuffle()}>Shuffle</button>
      </p>

      <ul class="map-cards">
        ${this.shown.map(
          (place) => html`
            <li @key=${place.id}>
              <${MapCard} place=${place} onRemoved=${() => this.remove(place)} />
            </li>`,
        )}
      </ul>

      <p role="status">${this.shown.map(({ name }) => name).join(', ') || 'No maps'}</p>`;
  }

  add() {
    const next = places.find((place) => !this.shown.includes(place));
    if (next) this.shown.push(next);
  }

  remove(place: Place) {
    this.shown = this.shown.filter((each) => each !== place);
  }

  shuffle() {
    for (let i = this.shown.length - 1; i > 0; i--) {
      const j = Math.floor(Math.random() * (i + 1));
      [this.shown[i], this.shown[j]] = [this.shown[j]!, this.shown[i]!];
    }
  }
}
