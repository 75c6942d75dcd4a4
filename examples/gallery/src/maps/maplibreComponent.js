// The same map with MapLibre GL JS: the same three functions, so the components differ in one address only.
import { Map, Marker, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { labelCities, reportPosition } from './map-elements.js';
import { style } from './map-style.js';

setWorkerUrl(workerUrl);

export function addMapToElement(element, center = [-74.5, 40], zoom = 9) {
  // Of several maps on a page each has a name of its own for those who hear it.
  const locale = element.dataset.title === undefined ? {} : { 'Map.Title': element.dataset.title };
  const map = new Map({ container: element, style, center, zoom, attributionControl: false, locale });
  map.addControl(new NavigationControl({ visualizePitch: false }), 'top-right');
  labelCities(map, Marker);
  reportPosition(map, element);
  return map;
}

export function setMapCenter(map, latitude, longitude) {
  map.setCenter([longitude, latitude]);
}

export function removeMap(map) {
  map.remove();
}
