import { JSObjectReference, JSRuntime } from '@strop/interop';
import { Component, ElementReference, type EventCallback, html, inject, parameter } from '@strop/renderer';
import type { Place } from './places.ts';

/** One map of the list: it owns its element, its module and its map. */
export class MapCard extends Component {
  readonly js = inject(JSRuntime);
  readonly place = parameter.required<Place>();
  readonly onRemoved = parameter<EventCallback>();
  readonly mapElement = new ElementReference();
  #module: JSObjectReference | null = null;
  #map: JSObjectReference | null = null;

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    const { longitude, latitude, zoom } = this.place;
    this.#module = await this.js.invokeAsync(JSObjectReference, 'import', './maplibreComponent.js');
    // The card may have been removed while the module was loading.
    if (this.mapElement.state === 'detached') return await this.#module.disposeAsync();
    this.#map = await this.#module.invokeAsync(
      JSObjectReference,
      'addMapToElement',
      this.mapElement,
      [longitude, latitude],
      zoom,
    );
  }

  override render() {
    return html`
      <div class="map-card-head">
        <h2>${this.place.name}</h2>
        <button aria-label="Remove ${this.place.name}" @onclick=${() => this.onRemoved.invokeAsync()}>Remove</button>
      </div>
      <div class="map small" data-title="Map of ${this.place.name}" @ref=${this.mapElement}></div>`;
  }

  async [Symbol.asyncDispose]() {
    if (this.#map) await this.#module?.invokeVoidAsync('removeMap', this.#map);
    await this.#map?.[Symbol.asyncDispose]();
    await this.#module?.[Symbol.asyncDispose]();
  }
}
