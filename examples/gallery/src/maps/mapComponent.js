// Call JS Example 8: Mapbox GL JS 1.13, the last release under the BSD licence, without a token.
// Its build for strict content policies takes the worker from a file instead of a string of code.
import mapboxgl from 'mapbox-gl/dist/mapbox-gl-csp.js';
import workerUrl from 'mapbox-gl/dist/mapbox-gl-csp-worker.js?url';
import { labelCities, reportPosition } from './map-elements.js';
import { style } from './map-style.js';

mapboxgl.workerUrl = workerUrl;

export function addMapToElement(element) {
  const map = new mapboxgl.Map({
    container: element,
    style,
    center: [-74.5, 40],
    zoom: 9,
    attributionControl: false, // the data is our own
  });
  labelCities(map, mapboxgl.Marker);
  reportPosition(map, element);
  return map;
}

export function setMapCenter(map, latitude, longitude) {
  map.setCenter([longitude, latitude]);
}

export function removeMap(map) {
  map.remove();
}
