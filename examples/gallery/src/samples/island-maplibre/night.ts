import type { StyleSpecification } from 'maplibre-gl';

const colours: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  water: { 'background-color': '#0e1a2b' },
  land: { 'fill-color': '#26313d' },
  lakes: { 'fill-color': '#0e1a2b' },
  woods: { 'fill-color': '#24402f' },
};

/** The same style in other colours: MapLibre is told only of the layers that differ. */
export function nightOf(day: StyleSpecification): StyleSpecification {
  return {
    ...day,
    layers: day.layers.map((layer) => {
      const paint = colours[layer.id];
      return paint ? ({ ...layer, paint: { ...layer.paint, ...paint } } as typeof layer) : layer;
    }),
  };
}
