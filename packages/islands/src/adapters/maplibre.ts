/**
 * MapLibre GL JS maps, in a `<div>` with a height.
 *
 * In: a style, where the map looks, and what stands on it. Out: a map that follows them and tells of moves and clicks; its
 * WebGL context is freed with it.
 * The app imports `maplibre-gl/dist/maplibre-gl.css` and may say where the worker is (`setWorkerUrl`); a content policy
 * has to allow it: `worker-src 'self'`, and with Trusted Types a `default` policy for its address.
 *
 * @see https://maplibre.org/maplibre-gl-js/docs/API/
 */
import { dequal } from 'dequal';
import {
  type GeoJSONSource,
  type LngLatLike,
  Map as MapLibreMap,
  type MapMouseEvent,
  type MapOptions,
  Marker,
  type MarkerOptions,
} from 'maplibre-gl';
import type { IslandHost, IslandPatch } from '../adapter.ts';
import { defineIsland, type IslandFunction } from '../define-island.ts';
import { mapNotLoaded, mapPartNotLoaded } from '../dev/errors.generated.ts';
import { finish } from './finish.ts';
import { keepByKey } from './keyed.ts';

/** Degrees. */
export interface MapLibrePlace {
  readonly lng: number;
  readonly lat: number;
}

/** Where a map looks: bearing in degrees clockwise from north, pitch in degrees from straight down. */
export interface MapLibreView {
  readonly center: MapLibrePlace;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** A marker; `id` says which is the same from render to render, so that it moves. */
export interface MapLibreMarker {
  readonly id: string | number;
  readonly at: LngLatLike;
  /** What it is called, for a pointer that rests on it and for those who do not see it. */
  readonly label?: string;
  /** Those of MapLibre: `color`, `draggable`, `anchor`. Other ones make another marker, another place moves it. */
  readonly options?: MarkerOptions;
}

/** GeoJSON, or the address of a file of it. */
export type MapLibreData = Parameters<GeoJSONSource['setData']>[0];

/** What a map shows, and what it says. */
export interface MapLibreIslandOptions {
  /** The map's style or its address. Compared by identity: another one is applied by its differences. */
  readonly style: NonNullable<MapOptions['style']>;
  /** What sources of the style with these names show in place of what the style says. */
  readonly data?: Readonly<Record<string, MapLibreData>>;
  /** Where the map looks. A person's own moves stand until this changes. */
  readonly center?: LngLatLike;
  readonly zoom?: number;
  readonly bearing?: number;
  readonly pitch?: number;
  /** How it gets to another view; `ease` where it is left out. Who wants less motion is jumped there. */
  readonly move?: 'jump' | 'ease' | 'fly';
  readonly markers?: readonly MapLibreMarker[];
  /** Layers of the style whose features `onFeatureClicked` tells of. */
  readonly clickable?: readonly string[];
  /** Everything else a map is made with. Other ones make another map. */
  readonly options?: Omit<MapOptions, 'container' | 'style' | 'center' | 'zoom' | 'bearing' | 'pitch'>;
  /** The map looks elsewhere, by whoever's doing, and has come to rest. */
  readonly onMoved?: (view: MapLibreView) => void;
  /** All is loaded and nothing moves any more. */
  readonly onDrawn?: (view: MapLibreView) => void;
  /** A click beside the features of `clickable`. */
  readonly onClicked?: (place: MapLibrePlace) => void;
  readonly onFeatureClicked?: (feature: {
    readonly layer: string;
    readonly properties: Readonly<Record<string, unknown>>;
    readonly place: MapLibrePlace;
  }) => void;
  readonly onMarkerClicked?: (marker: { readonly id: string | number }) => void;
  /** A draggable marker was let go. */
  readonly onMarkerMoved?: (marker: { readonly id: string | number; readonly at: MapLibrePlace }) => void;
  /**
   * A tile, a source or the style could not be loaded. Without it the nearest error boundary hears of a style or a source, since what
   * they show will never come (STROP7003); of anything else, such as one tile, the console is told (STROP7004).
   */
  readonly onFailed?: (error: { readonly message: string }) => void;
}

/** The map, and the markers the options have put on it. */
export interface MapLibreHandle {
  readonly map: MapLibreMap;
  /** True once there is a style that another one may be compared with. */
  hasStyle: boolean;
  /** True until the style that was asked for last is there. */
  awaitsStyle: boolean;
  readonly markers: Map<string | number, { readonly marker: Marker; readonly item: MapLibreMarker }>;
}

type Host = IslandHost<MapLibreIslandOptions>;

/** What MapLibre says of an error; which of the others are there tells what failed. */
interface Failure {
  readonly error: { readonly message: string };
  readonly tile?: unknown;
  readonly sourceId?: string;
}

/**
 * A map. Another style, data, view, markers change the one there is; only other `options` make another map.
 *
 * @example
 * ```ts
 * html`<div class="map" @island=${maplibre({
 *   style: this.style,
 *   center: [-2.59, 51.45],
 *   zoom: 11,
 *   clickable: ['shops'],
 *   onFeatureClicked: ({ properties }) => this.select(properties['id']),
 * })}></div>`
 * ```
 */
export const maplibre: IslandFunction<MapLibreIslandOptions, MapLibreHandle> = defineIsland<
  MapLibreIslandOptions,
  MapLibreHandle
>({
  name: 'maplibre',
  needsSize: true,
  remountFor: ['options'],
  byIdentity: ['style'],
  mount(element, options, host) {
    const handle: MapLibreHandle = {
      map: createMap(element, options, host),
      hasStyle: false,
      awaitsStyle: true,
      markers: new Map(),
    };
    handle.map.on('style.load', () => {
      handle.hasStyle = true;
    });
    // Also where only the differences of another style are applied.
    handle.map.on('styledata', () => {
      handle.awaitsStyle = false;
    });
    handle.map.on('error', (event) => tellFailure(handle, event, host));
    finish(
      () => showMarkers(handle, options, host),
      () => takeDown(handle),
    );
    return handle;
  },
  update(handle, patch, options, host) {
    if (patch.style !== undefined) {
      handle.awaitsStyle = true;
      handle.map.setStyle(patch.style, { diff: handle.hasStyle });
    }
    // A style brings its own data, also where only its differences are applied.
    if ('style' in patch || 'data' in patch) showData(handle.map, options, host);
    if ('markers' in patch) showMarkers(handle, options, host);
    moveTo(handle.map, patch, options.move ?? 'ease');
  },
  resize(handle) {
    handle.map.resize();
  },
  dispose: takeDown,
});

function createMap(element: HTMLElement, options: MapLibreIslandOptions, host: Host): MapLibreMap {
  const map = new MapLibreMap({
    // The island tells of sizes, at most once a frame.
    trackResize: false,
    ...options.options,
    container: element,
    style: options.style,
    ...viewIn(options),
  });
  map.on('style.load', () => showData(map, host.options, host));
  map.on('moveend', () => host.emit('onMoved', viewOf(map)));
  map.on('idle', () => host.emit('onDrawn', viewOf(map)));
  map.on('click', (event) => tellClick(map, event, host));
  return map;
}

/** Of one tile, or of what a program asks of the map in vain, the rest goes on; without its style or a source it stays empty. */
function tellFailure({ awaitsStyle }: MapLibreHandle, event: Failure, host: Host): void {
  const { error, tile, sourceId } = event;
  if (host.options.onFailed !== undefined) return host.emit('onFailed', error);
  const what = sourceId === undefined ? 'style' : `source '${sourceId}'`;
  if (tile !== undefined || (sourceId === undefined && !awaitsStyle))
    return console.error(mapPartNotLoaded(error.message, error));
  // A boundary takes the map away, which MapLibre does not expect while it tells.
  queueMicrotask(() => host.reportError(mapNotLoaded(what, error.message, error)));
}

/** MapLibre loses the WebGL context itself, so that a browser's few are not used up by maps that are gone. */
function takeDown({ map, markers }: MapLibreHandle): void {
  for (const { marker } of markers.values()) marker.remove();
  markers.clear();
  map.remove();
}

/** Sources are there once the style is; until then `style.load` will ask again. */
function showData(map: MapLibreMap, { data = {} }: MapLibreIslandOptions, host: Host): void {
  for (const [name, shown] of Object.entries(data)) {
    const source = map.getSource<GeoJSONSource>(name);
    if (source?.type !== 'geojson') continue;
    source.setData(shown).catch((error: unknown) => host.reportError(error));
  }
}

function showMarkers({ map, markers }: MapLibreHandle, options: MapLibreIslandOptions, host: Host): void {
  const create = (item: MapLibreMarker): { marker: Marker; item: MapLibreMarker } => {
    const marker = new Marker(item.options).setLngLat(item.at).addTo(map);
    const { id, label } = item;
    const element = marker.getElement();
    if (label !== undefined) {
      element.title = label;
      element.setAttribute('aria-label', label);
    }
    element.addEventListener('click', (event) => {
      host.emit('onMarkerClicked', { id });
      // The map under it was not meant.
      event.stopPropagation();
    });
    marker.on('dragend', () => host.emit('onMarkerMoved', { id, at: place(marker.getLngLat()) }));
    return { marker, item };
  };
  keepByKey(markers, options.markers ?? [], {
    create,
    change(made, item) {
      if (item.label !== made.item.label || !dequal(item.options, made.item.options)) {
        made.marker.remove();
        return create(item);
      }
      made.marker.setLngLat(item.at);
      return made;
    },
    remove: ({ marker }) => void marker.remove(),
  });
}

function tellClick(map: MapLibreMap, { point, lngLat }: MapMouseEvent, host: Host): void {
  const layers = (host.options.clickable ?? []).filter((layer) => map.getLayer(layer) !== undefined);
  const [feature] = layers.length === 0 ? [] : map.queryRenderedFeatures(point, { layers });
  if (feature === undefined) return host.emit('onClicked', place(lngLat));
  host.emit('onFeatureClicked', {
    layer: feature.layer.id,
    properties: feature.properties,
    place: place(lngLat),
  });
}

/** What did not change is the person's: a new zoom keeps the place that was dragged to. */
function moveTo(
  map: MapLibreMap,
  patch: IslandPatch<MapLibreIslandOptions>,
  move: NonNullable<MapLibreIslandOptions['move']>,
): void {
  const view = viewIn(patch);
  if (Object.keys(view).length === 0) return;
  if (move === 'jump') map.jumpTo(view);
  else if (move === 'fly') map.flyTo(view);
  else map.easeTo(view);
}

/** The parts of a view that are there. */
function viewIn({
  center,
  zoom,
  bearing,
  pitch,
}: IslandPatch<MapLibreIslandOptions>): Pick<MapOptions, 'center' | 'zoom' | 'bearing' | 'pitch'> {
  return {
    ...(center === undefined ? {} : { center }),
    ...(zoom === undefined ? {} : { zoom }),
    ...(bearing === undefined ? {} : { bearing }),
    ...(pitch === undefined ? {} : { pitch }),
  };
}

function viewOf(map: MapLibreMap): MapLibreView {
  return {
    center: place(map.getCenter()),
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}

function place({ lng, lat }: MapLibrePlace): MapLibrePlace {
  return { lng, lat };
}
