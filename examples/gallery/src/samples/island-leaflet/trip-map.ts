import { leaflet, type LeafletView } from '@strop/islands/leaflet';
import { bind, Component, html } from '@strop/renderer';
import { divIcon } from 'leaflet';
import { cities, world } from '../../maps/geography.js';
import { colours } from '../../maps/map-style.js';

const land = world.features.filter(({ properties }) => ['land', 'lake'].includes(properties.kind));
const shapes = [
  {
    id: 'world',
    data: { type: 'FeatureCollection' as const, features: land },
    options: {
      style: (feature?: { properties: { kind: string } }) => ({
        color: colours.river,
        weight: 1,
        fillOpacity: 1,
        fillColor: feature?.properties.kind === 'lake' ? colours.water : colours.land,
      }),
    },
  },
];
const pin = divIcon({ className: 'trip-pin', iconSize: [18, 18] });

export class TripMap extends Component {
  city = 'Bristol';
  zoom = 6;
  stops: { id: number; name: string; at: [number, number] }[] = [];
  view: LeafletView | null = null;
  last = 'Click the map to add a stop.';
  #ids = 0;

  override render() {
    return html`
      <h1>Trip planner</h1>

      <div class="row">
        <label>Look at
          <select @bind=${bind(this, 'city')}>
            ${cities.map(([name]) => html`<option @key=${name} value=${name}>${name}</option>`)}
          </select>
        </label>
        <label>Zoom <input type="number" min="2" max="9" @bind=${bind(this, 'zoom')}></label>
        <button @onclick=${() => this.addInTheMiddle()}>Stop in the middle</button>
        <button disabled=${this.stops.length === 0} @onclick=${() => this.stops.pop()}>Remove the last stop</button>
      </div>

      <div class="map wide" role="region" aria-label="Map of the trip" @island=${leaflet({
        center: this.place,
        zoom: this.zoom,
        shapes,
        markers: this.stops.map(({ id, at, name }) => ({
          id,
          at,
          options: { icon: pin, title: name, draggable: true },
        })),
        options: { attributionControl: false, minZoom: 2, maxZoom: 9 },
        onClicked: ({ lat, lng }) => this.add(lat, lng),
        onShapeClicked: () => (this.last = 'That is land; stops are at sea.'),
        onMarkerMoved: ({ id, at }) => this.move(id, at.lat, at.lng),
        onMoved: (view) => (this.view = view),
      })}></div>

      <p role="status">${this.last}</p>
      <p>
        ${this.stops.length} ${this.stops.length === 1 ? 'stop' : 'stops'}.
        ${this.view && html`The map looks at ${degrees(this.view.center.lat, this.view.center.lng)}, at zoom ${this.view.zoom}.`}
      </p>`;
  }

  get place(): [number, number] {
    const [, longitude, latitude] = cities.find(([name]) => name === this.city)!;
    return [latitude, longitude];
  }

  add(latitude: number, longitude: number) {
    const name = `Stop ${++this.#ids}`;
    this.stops.push({ id: this.#ids, name, at: [latitude, longitude] });
    this.last = `${name} is at ${degrees(latitude, longitude)}.`;
  }

  /** What a click does, for who has no pointer: the arrow keys move the map. */
  addInTheMiddle() {
    const [latitude, longitude] = this.view ? [this.view.center.lat, this.view.center.lng] : this.place;
    this.add(latitude, longitude);
  }

  move(id: string | number, latitude: number, longitude: number) {
    const stop = this.stops.find((each) => each.id === id)!;
    stop.at = [latitude, longitude];
    this.last = `${stop.name} was moved to ${degrees(latitude, longitude)}.`;
  }
}

const degrees = (latitude: number, longitude: number) => `${latitude.toFixed(1)}°, ${longitude.toFixed(1)}°`;
