import { maplibre } from '@strop/islands/maplibre';
import { bind, Component, html } from '@strop/renderer';
import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { cities } from '../../maps/geography.js';
import { style as day } from '../../maps/map-style.js';
import { nightOf } from './night.ts';

setWorkerUrl(workerUrl);

const night = nightOf(day);

export class WorldMap extends Component {
  city = 'Bristol';
  night = false;
  bearing = 0;
  shown = true;
  drawn = false;
  last = 'Click a city.';

  override render() {
    return html`
      <h1>World map</h1>

      <div class="row">
        <label>Fly to
          <select @bind=${bind(this, 'city')}>
            ${cities.map(([name]) => html`<option @key=${name} value=${name}>${name}</option>`)}
          </select>
        </label>
        <label>Bearing
          <input type="range" min="-90" max="90" @bind=${bind(this, 'bearing')} @bind:event="oninput">
        </label>
        <label><input type="checkbox" @bind=${bind(this, 'night')}> Night</label>
        <label><input type="checkbox" @bind=${bind(this, 'shown')}> Shown</label>
      </div>

      ${
        this.shown &&
        html`<div class="map wide" data-drawn=${this.drawn ? 'true' : null} @island=${maplibre({
          style: this.night ? night : day,
          center: this.place,
          zoom: 5,
          bearing: this.bearing,
          move: 'fly',
          markers: [{ id: 'city', at: this.place, label: this.city, options: { color: '#1f5b8f' } }],
          clickable: ['cities'],
          options: { attributionControl: false },
          onDrawn: () => (this.drawn = true),
          onFeatureClicked: ({ properties }) => (this.last = `That was ${String(properties['name'])}.`),
          onMarkerClicked: () => (this.last = `The marker stands on ${this.city}.`),
          onClicked: ({ lat, lng }) => (this.last = `${lat.toFixed(1)}°, ${lng.toFixed(1)}°: no city there.`),
        })}></div>`
      }

      <p role="status">${this.last}</p>`;
  }

  get place(): [number, number] {
    const [, longitude, latitude] = cities.find(([name]) => name === this.city)!;
    return [longitude, latitude];
  }
}
