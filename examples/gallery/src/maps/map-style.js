// One style for both map libraries: no tiles, no glyphs, no sprites, no token, so nothing is fetched.
import { world } from './geography.js';

export const colours = {
  water: '#a8d0e6',
  land: '#f4ecd8',
  wood: '#cfe2b6',
  river: '#5fa3cf',
  graticule: '#8aa0ad',
  city: '#b4531a',
};

const only = (kind) => ['==', ['get', 'kind'], kind];

export const style = {
  version: 8,
  sources: { world: { type: 'geojson', data: world } },
  layers: [
    { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
    {
      id: 'land',
      type: 'fill',
      source: 'world',
      filter: only('land'),
      paint: { 'fill-color': colours.land },
    },
    {
      id: 'lakes',
      type: 'fill',
      source: 'world',
      filter: only('lake'),
      paint: { 'fill-color': colours.water },
    },
    {
      id: 'woods',
      type: 'fill',
      source: 'world',
      filter: only('wood'),
      paint: { 'fill-color': colours.wood },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'world',
      filter: only('land'),
      paint: { 'line-color': colours.river, 'line-width': 1.5 },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'world',
      filter: only('river'),
      minzoom: 5,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': colours.river, 'line-width': 3 },
    },
    {
      id: 'graticule',
      type: 'line',
      source: 'world',
      filter: only('graticule'),
      maxzoom: 6,
      paint: { 'line-color': colours.graticule, 'line-width': 1, 'line-opacity': 0.5 },
    },
    {
      id: 'local-graticule',
      type: 'line',
      source: 'world',
      filter: only('local-graticule'),
      minzoom: 6,
      paint: { 'line-color': colours.graticule, 'line-width': 1 },
    },
    {
      id: 'cities',
      type: 'circle',
      source: 'world',
      filter: only('city'),
      paint: {
        'circle-color': colours.city,
        'circle-radius': 7,
        'circle-stroke-color': '#ffffff',
        'circle-stroke-width': 2,
      },
    },
  ],
};
