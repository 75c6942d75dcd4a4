import { JSObjectReference, JSRuntime } from '@strop/interop';
import { Component, ElementReference, html, inject } from '@strop/renderer';

export class MapLibreMap extends Component {
  readonly js = inject(JSRuntime);
  readonly mapElement = new ElementReference();
  mapModule: JSObjectReference | null = null;
  mapInstance: JSObjectReference | null = null;
  renders = 0;

  override async onAfterRenderAsync(firstRender: boolean) {
    if (!firstRender) return;
    this.mapModule = await this.js.invokeAsync(JSObjectReference, 'import', './maplibreComponent.js');
    // The person may have left while the module was loading.
    if (this.mapElement.state === 'detached') return await this.mapModule.disposeAsync();
    this.mapInstance = await this.mapModule.invokeAsync(
      JSObjectReference,
      'addMapToElement',
      this.mapElement,
    );
    this.stateHasChanged();
  }

  override render() {
    this.renders++;
    const loading = this.mapInstance === null;
    return html`
      <h1>The same with MapLibre</h1>

      <div class="map wide" @ref=${this.mapElement}></div>

      <button disabled=${loading} @onclick=${() => this.showAsync(51.454514, -2.58791)}>Show Bristol, UK</button>
      <button disabled=${loading} @onclick=${() => this.showAsync(35.6762, 139.6503)}>Show Tokyo, Japan</button>

      <p class="row">
        <button @onclick=${() => this.renderAgain(200)}>Render 200 times</button>
        <output>Renders: ${this.renders}</output>
      </p>`;
  }

  async showAsync(latitude: number, longitude: number) {
    if (!this.mapModule || !this.mapInstance) return;
    await this.mapModule.invokeVoidAsync('setMapCenter', this.mapInstance, latitude, longitude);
  }

  /** Outside a handler's first part every call is a render of its own. */
  async renderAgain(times: number) {
    await Promise.resolve();
    for (let i = 0; i < times; i++) this.stateHasChanged();
  }

  async [Symbol.asyncDispose]() {
    if (this.mapInstance) await this.mapModule?.invokeVoidAsync('removeMap', this.mapInstance);
    await this.mapInstance?.[Symbol.asyncDispose]();
    await this.mapModule?.[Symbol.asyncDispose]();
  }
}
