import { html } from '@strop/renderer';
import leafletStyles from 'leaflet/dist/leaflet.css?url';
import { onDemand } from '../../shell/on-demand.ts';
import type { Sample } from '../../shell/sample.ts';
import source from './trip-map.ts?highlighted';

export const islandLeafletSample: Sample = {
  path: '/maps/island-leaflet',
  component: onDemand(async () => (await import('./trip-map.ts')).TripMap, [leafletStyles]),
  about: () => html`
    <p>
      The map is an island: the tag says where it looks and what stands on it. Stops are a list of the component, and a
      marker goes with its stop, by id. Click the sea to add one, drag it, take it away; or move the
      map by its arrow keys and set a stop in the middle.
    </p>
    <p>
      Drag the map and add a stop: the render does not take you back, since the centre in the tag has not changed. The
      land is hand-drawn and there are no tiles, so nothing is fetched.
    </p>`,
  files: [{ name: 'trip-map.ts', html: source }],
};
