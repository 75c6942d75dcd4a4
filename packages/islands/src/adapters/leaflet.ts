/**
 * Leaflet maps, in a `<div>` with a height.
 *
 * In: where the map looks, and what it shows. Out: a map that follows them and tells of moves, clicks and drags.
 * The app imports `leaflet/dist/leaflet.css`; nothing is seen without it. Leaflet writes markup as text when it is
 * imported, so pages that demand Trusted Types need a `default` policy for it.
 *
 * @see https://leafletjs.com/reference.html
 */
import { dequal } from 'dequal';
import {
  DomEvent,
  DomUtil,
  geoJSON,
  type GeoJSON,
  type GeoJSONOptions,
  type LatLngExpression,
  Map as LeafletMap,
  type MapOptions,
  marker as createMarker,
  type Marker,
  type MarkerOptions,
  tileLayer,
  type TileLayer,
  type TileLayerOptions,
} from 'leaflet';
import type { IslandHost } from '../adapter.ts';
import { defineIsland, type IslandFunction } from '../define-island.ts';
import { finish } from './finish.ts';
import { keepByKey } from './keyed.ts';

/** Degrees, as Leaflet orders them in text: latitude north, longitude east. */
export interface LeafletPlace {
  readonly lat: number;
  readonly lng: number;
}

/** Where a map looks, after it has come to rest. */
export interface LeafletView {
  readonly center: LeafletPlace;
  readonly zoom: number;
}

/** Pictures from a server: `https://tiles.example/{z}/{x}/{y}.png`. */
export interface LeafletTiles {
  readonly id: string | number;
  readonly url: string;
  readonly options?: TileLayerOptions;
}

/** Shapes drawn on the map; `id` says which are the same from render to render. */
export interface LeafletShapes {
  readonly id: string | number;
  /** GeoJSON: a geometry, a feature, a collection of them. */
  readonly data: NonNullable<Parameters<typeof geoJSON>[0]>;
  readonly options?: GeoJSONOptions;
}

/** A marker; `id` says which is the same from render to render, so that it moves. */
export interface LeafletMarker {
  readonly id: string | number;
  readonly at: LatLngExpression;
  /** Those of Leaflet: `title`, `draggable`, `icon`. Other ones make another marker, another place moves it. */
  readonly options?: MarkerOptions;
}

/** What a map shows, and what it says. */
export interface LeafletIslandOptions {
  /** Where the map looks. A person's own moves stand until this changes. */
  readonly center: LatLngExpression;
  readonly zoom: number;
  readonly tiles?: readonly LeafletTiles[];
  readonly shapes?: readonly LeafletShapes[];
  readonly markers?: readonly LeafletMarker[];
  /** Everything else a map is made with. Leaflet cannot change it later: other ones make another map. */
  readonly options?: Omit<MapOptions, 'center' | 'zoom' | 'layers'>;
  /** The map looks elsewhere, by whoever's doing, and has come to rest. */
  readonly onMoved?: (view: LeafletView) => void;
  /** A click on the map itself. */
  readonly onClicked?: (place: LeafletPlace) => void;
  /** A click on one of `shapes`. */
  readonly onShapeClicked?: (shape: { readonly id: string | number; readonly properties: unknown }) => void;
  readonly onMarkerClicked?: (marker: { readonly id: string | number }) => void;
  /** A draggable marker was let go. */
  readonly onMarkerMoved?: (marker: { readonly id: string | number; readonly at: LeafletPlace }) => void;
}

/** The map, and what the options have put on it. */
export interface LeafletHandle {
  readonly map: LeafletMap;
  readonly element: HTMLElement;
  readonly tiles: Map<string | number, TileLayer>;
  readonly shapes: Map<string | number, GeoJSON>;
  readonly markers: Map<
    string | number,
    { readonly marker: Marker; readonly options: MarkerOptions | undefined }
  >;
}

type Host = IslandHost<LeafletIslandOptions>;

/**
 * A map. Another centre or zoom moves it, other tiles, shapes and markers come and go by their `id`, another size of the
 * element is told to Leaflet; only other `options` make another map.
 *
 * @example
 * ```ts
 * html`<div class="map" @island=${leaflet({
 *   center: [51.45, -2.59],
 *   zoom: 11,
 *   tiles: [{ id: 'street', url: this.tiles }],
 *   markers: this.shops.map(({ id, at, name }) => ({ id, at, options: { title: name } })),
 *   onMarkerClicked: ({ id }) => this.select(id),
 * })}></div>`
 * ```
 */
export const leaflet: IslandFunction<LeafletIslandOptions, LeafletHandle> = defineIsland<
  LeafletIslandOptions,
  LeafletHandle
>({
  name: 'leaflet',
  needsSize: true,
  remountFor: ['options'],
  mount(element, options, host) {
    const handle: LeafletHandle = {
      map: createMap(element, options, host),
      element,
      tiles: new Map(),
      shapes: new Map(),
      markers: new Map(),
    };
    finish(
      () => {
        showTiles(handle, options);
        showShapes(handle, options, host);
        showMarkers(handle, options, host);
      },
      () => takeDown(handle),
    );
    return handle;
  },
  update(handle, patch, options, host) {
    if ('tiles' in patch) showTiles(handle, options);
    if ('shapes' in patch) showShapes(handle, options, host);
    if ('markers' in patch) showMarkers(handle, options, host);
    // What did not change is the person's: a new zoom keeps the place that was dragged to.
    if (patch.center !== undefined || patch.zoom !== undefined) {
      handle.map.setView(patch.center ?? handle.map.getCenter(), patch.zoom ?? handle.map.getZoom());
    }
  },
  resize(handle) {
    handle.map.invalidateSize({ pan: false });
  },
  dispose: takeDown,
});

function createMap(element: HTMLElement, options: LeafletIslandOptions, host: Host): LeafletMap {
  const map = new LeafletMap(element, {
    // The island tells of sizes, at most once a frame.
    trackResize: false,
    ...options.options,
    center: options.center,
    zoom: options.zoom,
  });
  map.on('moveend', () => host.emit('onMoved', { center: place(map.getCenter()), zoom: map.getZoom() }));
  map.on('click', ({ latlng }) => host.emit('onClicked', place(latlng)));
  return map;
}

/**
 * A zoom that is still being animated ends by a timer of Leaflet's, which `remove` forgets and which then fails; the event
 * that it would have ended with ends it now.
 */
function takeDown({ map, element, tiles, shapes, markers }: LeafletHandle): void {
  for (const proxy of element.querySelectorAll('.leaflet-proxy')) {
    proxy.dispatchEvent(new TransitionEvent(DomUtil.TRANSITION_END, { propertyName: 'transform' }));
  }
  map.remove();
  for (const shown of [tiles, shapes, markers]) shown.clear();
  // Leaflet leaves them; the element may live on with other content.
  for (const name of [...element.classList]) if (name.startsWith('leaflet-')) element.classList.remove(name);
}

function showTiles({ map, tiles }: LeafletHandle, options: LeafletIslandOptions): void {
  keepByKey(tiles, options.tiles ?? [], {
    create: ({ url, options: given }) => tileLayer(url, given).addTo(map),
    change(layer, { url, options: given }) {
      Object.assign(layer.options, given);
      return layer.setUrl(url);
    },
    remove: (layer) => void layer.remove(),
  });
}

function showShapes({ map, shapes }: LeafletHandle, options: LeafletIslandOptions, host: Host): void {
  const create = ({ id, data, options: given }: LeafletShapes): GeoJSON =>
    geoJSON(data, {
      ...given,
      onEachFeature(feature, layer) {
        given?.onEachFeature?.(feature, layer);
        layer.on('click', (event) => {
          host.emit('onShapeClicked', { id, properties: feature.properties });
          // The map is not told as well.
          DomEvent.stopPropagation(event);
        });
      },
    }).addTo(map);
  keepByKey(shapes, options.shapes ?? [], {
    create,
    change(layer, shape) {
      // Leaflet reads options where it draws a feature: they are all drawn anew.
      layer.remove();
      return create(shape);
    },
    remove: (layer) => void layer.remove(),
  });
}

function showMarkers({ map, markers }: LeafletHandle, options: LeafletIslandOptions, host: Host): void {
  const create = ({
    id,
    at,
    options: given,
  }: LeafletMarker): { marker: Marker; options: MarkerOptions | undefined } => {
    const marker = createMarker(at, given).addTo(map);
    marker.on('click', () => host.emit('onMarkerClicked', { id }));
    marker.on('dragend', () => host.emit('onMarkerMoved', { id, at: place(marker.getLatLng()) }));
    return { marker, options: given };
  };
  keepByKey(markers, options.markers ?? [], {
    create,
    change(made, item) {
      if (!dequal(made.options, item.options)) {
        made.marker.remove();
        return create(item);
      }
      made.marker.setLatLng(item.at);
      return made;
    },
    remove: ({ marker }) => void marker.remove(),
  });
}

function place({ lat, lng }: LeafletPlace): LeafletPlace {
  return { lat, lng };
}
