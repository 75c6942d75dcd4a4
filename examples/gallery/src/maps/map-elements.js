// What both map modules do around their library's map: name the cities, report where the map looks.
import { cities } from './geography.js';

/** Labels are elements of ours inside the library's element: a style without glyphs cannot write. */
export function labelCities(map, Marker) {
  for (const [name, longitude, latitude] of cities) {
    const label = document.createElement('span');
    label.className = 'map-label';
    label.textContent = name;
    new Marker({ element: label, anchor: 'left', offset: [10, 0] })
      .setLngLat([longitude, latitude])
      .addTo(map);
  }
}

/** Keeps `data-center` and `data-zoom` of the element up to date, for whoever wants to read them. */
export function reportPosition(map, element) {
  const report = () => {
    const { lng, lat } = map.getCenter();
    element.dataset.center = `${lng.toFixed(5)},${lat.toFixed(5)}`;
    element.dataset.zoom = map.getZoom().toFixed(3);
  };
  map.on('moveend', report);
  // Drawn and quiet: the first moment a look at the pixels means anything.
  map.on('idle', () => {
    element.dataset.drawn = 'true';
  });
  map.on('movestart', () => {
    delete element.dataset.drawn;
  });
  report();
}
